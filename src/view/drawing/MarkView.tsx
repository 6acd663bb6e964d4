import { memo, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';

import { TYPOGRAPHY, type Label, type Mark } from '../../layout';
import { ClusterShape, EventShape } from './markShapes';
import type { Palette } from '../ui/palette';
import type { PositionedMark } from './markPositions';
import { translateTransform } from './useChildPositions';

/** What marks need besides their place: where they lead and what they are called. */
export type MarkLinks = {
  /** Begins every id in the drawing. */
  readonly uid: string;
  readonly hrefOf: (event: number) => string;
  /** What focus says of a mark: title, date, status, place in the order. */
  readonly nameOf: (mark: Mark) => string;
  /** The full title, for a pointer that rests on a mark; null where something else tells it. */
  readonly titleOf: (mark: Mark) => string | null;
  /** Of a guest: links lead out of the frame. */
  readonly target?: '_blank' | undefined;
  /** What a live drawing does; a prerendered one only links. */
  readonly onClick?: (event: MouseEvent, mark: Mark) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly onFocus?: (mark: Mark) => void;
};

export type MarkProps = {
  readonly positioned: PositionedMark;
  readonly palette: Palette;
  /** The same object from frame to frame: what is drawn is drawn anew for another one. */
  readonly links: MarkLinks;
  readonly isTabStop: boolean;
  readonly isSelected: boolean;
  readonly isPlain: boolean;
};

/**
 * One mark: a real link, so that it can be focused, copied and opened in its own right. It is drawn in
 * its place to begin with, and moved by the group that it stands in.
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
          // Something else is looked for: it steps back, and says so by more than its colour.
          className={mark.isDimmed ? 'mark is-dimmed' : 'mark'}
        >
          {title ? <title>{title}</title> : null}
          {isCluster ? (
            <ClusterShape mark={mark} palette={palette} plain={isPlain} />
          ) : (
            <EventShape mark={mark} palette={palette} uid={links.uid} plain={isPlain} />
          )}
          {mark.label &&
            (mark.kind === 'span' ? (
              // Words that are moved themselves are laid out anew; a bar's move in each frame of a zoom.
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
  // Not by its place.
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
  date,
  dateDyPx,
  anchor,
  face,
  palette,
  isSelected,
}: Label & {
  readonly id: string;
  readonly palette: Palette;
  readonly isSelected: boolean;
}): ReactNode {
  return (
    <text
      data-label={id}
      x={x}
      y={y}
      textAnchor={anchor}
      textDecoration={isSelected ? 'underline' : undefined}
    >
      <tspan fontSize={TYPOGRAPHY[face].sizePx} fontWeight={TYPOGRAPHY[face].weight}>
        {title}
      </tspan>
      {date ? (
        <tspan
          {...(dateDyPx > 0 ? { x, dy: dateDyPx } : { dx: 8 })}
          fontSize={TYPOGRAPHY.date.sizePx}
          fill={palette.ink2}
        >
          {date}
        </tspan>
      ) : null}
    </text>
  );
});
