import { memo, use, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';

import { isolated } from '../../base';
import { LINE_DY_PX, TYPOGRAPHY, type Label, type Mark } from '../../layout';
import { ClusterShape } from './clusterShapes';
import { DrawnLine, DrawnText, labelPlaces, Mirrored } from './DrawnText';
import { EventShape } from './markShapes';
import type { Palette } from '../ui/palette';
import type { PositionedMark } from './markPositions';
import { translateTransform } from './useChildPositions';

/** What marks need besides their positions: links, names and handlers. */
export type MarkLinks = {
  /** The prefix of all ids in the drawing. */
  readonly uid: string;
  readonly hrefOf: (event: number) => string;
  /** The accessible name of a mark: title, date, status, number in the order. */
  readonly nameOf: (mark: Mark) => string;
  /** The text of the browser's own tooltip. Null if the live drawing shows a tooltip instead. */
  readonly titleOf: (mark: Mark) => string | null;
  /** In an embed, links open outside of the frame. */
  readonly target?: '_blank' | undefined;
  /** Handlers of the live drawing. A prerendered drawing has links only. */
  readonly onClick?: (event: MouseEvent, mark: Mark) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly onFocus?: (mark: Mark) => void;
};

export type MarkProps = {
  readonly positioned: PositionedMark;
  readonly palette: Palette;
  /** Must be the same object in each frame. A new object renders all marks again. */
  readonly links: MarkLinks;
  readonly isTabStop: boolean;
  readonly isSelected: boolean;
  readonly isPlain: boolean;
};

/**
 * A mark is a link, so that it can be focused, copied and opened in a new tab. It renders at its
 * first position. After that, `useChildPositions` of its group moves it.
 */
export const MarkView = memo(
  function MarkView({
    positioned,
    palette,
    links,
    isTabStop,
    isSelected,
    isPlain,
  }: MarkProps): ReactNode {
    const { mark } = positioned;
    const [transform] = useState(() => translateTransform(positioned));
    const title = links.titleOf(mark);
    const isCluster = mark.kind === 'cluster';
    const words = { id: mark.key, palette, isSelected };
    const event = isCluster ? mark.events.slice(0, 1)[0] : mark.event;
    return (
      <g transform={transform}>
        <a
          href={event === undefined ? undefined : links.hrefOf(event)}
          {...(isCluster
            ? { 'data-cluster': mark.events.length }
            : { 'data-mark': mark.key, 'data-kind': mark.kind })}
          data-key={mark.key}
          aria-label={links.nameOf(mark)}
          aria-current={isSelected ? 'true' : undefined}
          {...(links.target && { target: links.target, rel: 'noopener' })}
          tabIndex={isTabStop ? 0 : -1}
          // A drag moves the live drawing, not its links.
          draggable={links.onClick && false}
          onClick={(pressed: MouseEvent) => links.onClick?.(pressed, mark)}
          onKeyDown={links.onKeyDown}
          onFocus={() => links.onFocus?.(mark)}
          // A mark that the search does not match is dimmed. Its style changes more than colour.
          className={mark.isDimmed ? 'mark is-dimmed' : 'mark'}
        >
          {title ? <title>{title}</title> : null}
          {isCluster ? (
            <ClusterShape mark={mark} palette={palette} />
          ) : (
            <EventShape mark={mark} palette={palette} uid={links.uid} isPlain={isPlain} />
          )}
          {mark.label &&
            (mark.kind === 'span' ? (
              // Browsers lay out a text anew if its own position changes. In a zoom, each frame
              // moves the label of a span.
              <g className="words" transform={translateTransform(mark.label)}>
                <LabelView {...mark.label} {...words} x={0} y={0} />
              </g>
            ) : (
              <LabelView {...mark.label} {...words} />
            ))}
        </a>
      </g>
    );
  },
  // A change of position alone does not render the mark again.
  (a, b) =>
    a.positioned.mark === b.positioned.mark &&
    a.isTabStop === b.isTabStop &&
    a.isSelected === b.isSelected &&
    a.links === b.links &&
    a.palette === b.palette &&
    a.isPlain === b.isPlain,
);

const LabelView = memo(function LabelView({
  id,
  x,
  y,
  title,
  more,
  date,
  dateDyPx,
  anchor,
  widthPx,
  face,
  palette,
  isSelected,
}: Label & {
  readonly id: string;
  readonly palette: Palette;
  readonly isSelected: boolean;
}): ReactNode {
  const places = labelPlaces({ x, anchor, widthPx, date, dateDyPx }, use(Mirrored));
  return (
    <DrawnText
      data-label={id}
      x={places.title.x}
      y={y}
      textAnchor={places.title.textAnchor}
      textDecoration={isSelected ? 'underline' : undefined}
    >
      <tspan fontSize={TYPOGRAPHY[face].sizePx} fontWeight={TYPOGRAPHY[face].weight}>
        {isolated(title)}
        {more ? (
          <DrawnLine x={places.title.x} dy={LINE_DY_PX}>
            {isolated(more)}
          </DrawnLine>
        ) : null}
      </tspan>
      {date ? (
        <DrawnLine {...places.date} fontSize={TYPOGRAPHY.date.sizePx} fill={palette.ink2}>
          {isolated(date)}
        </DrawnLine>
      ) : null}
    </DrawnText>
  );
});
