import { use, type ReactNode } from 'react';

import { isolated } from '../../../base';
import { LINE_DY_PX, TYPOGRAPHY, type Label, type Mark } from '../../../layout';
import { ClusterShape } from '../../drawing/clusterShapes';
import { DrawnLine, DrawnText, labelPlaces, Mirrored } from '../../drawing/DrawnText';
import { PointShape } from '../../drawing/markShapes';
import type { MarkLinks } from '../../drawing/MarkView';
import type { Palette } from '../../ui/palette';
import { hasLength, labelPosition, percent } from './staticPositions';
import { StaticSpanShape } from './StaticSpanShape';

type StaticMarkProps = {
  readonly mark: Mark;
  /** Its middle, in percent of the drawing's height. */
  readonly y: string;
  readonly plotPx: number;
  readonly palette: Palette;
  readonly links: Pick<MarkLinks, 'uid' | 'target' | 'hrefOf' | 'nameOf'>;
  readonly isTabStop: boolean;
  readonly isSelected: boolean;
  readonly isPlain: boolean;
};

/**
 * A mark of a static drawing, with the same link as a live mark. Points and clusters are drawn in
 * pixels around their position, spans in shares of the plot.
 */
export function StaticMark({
  mark,
  y,
  plotPx,
  palette,
  links,
  isTabStop,
  isSelected,
  isPlain,
}: StaticMarkProps): ReactNode {
  const event = mark.kind === 'cluster' ? mark.events.slice(0, 1)[0] : mark.event;
  const labelAt = labelPosition(mark, plotPx);
  const labelElement = mark.label && labelAt && (
    <StaticLabel
      label={mark.label}
      x={labelAt.px}
      y={mark.label.y - mark.y}
      isSelected={isSelected}
    />
  );
  const isPoint = !hasLength(mark);
  const isDot = mark.kind !== 'cluster' && mark.isSmall;
  return (
    <svg x={isPoint ? percent(mark.x / plotPx) : undefined} y={y}>
      <a
        href={event === undefined ? undefined : links.hrefOf(event)}
        {...(mark.kind === 'cluster'
          ? { 'data-cluster': mark.events.length, 'data-key': mark.key }
          : { 'data-mark': mark.key, 'data-kind': mark.kind })}
        aria-label={links.nameOf(mark)}
        aria-current={isSelected ? 'true' : undefined}
        {...(links.target && { target: links.target, rel: 'noopener' })}
        tabIndex={isTabStop ? 0 : -1}
        className={mark.isDimmed ? 'mark is-dimmed' : 'mark'}
      >
        {mark.kind === 'cluster' ? (
          <ClusterShape mark={{ ...mark, x: 0, y: 0 }} palette={palette} />
        ) : hasLength(mark) ? (
          <StaticSpanShape {...{ mark, plotPx, palette, isPlain }} uid={links.uid} />
        ) : (
          <>
            {/* Dots are close to each other, so that a larger target would cover the next. */}
            {!isDot && <rect className="target" />}
            <PointShape mark={mark} palette={palette} />
          </>
        )}
        {isPoint || !labelAt ? labelElement : <svg x={percent(labelAt.share)}>{labelElement}</svg>}
      </a>
    </svg>
  );
}

/** Its font sizes are in the style sheet, and its event is the mark's: a page has many labels. */
function StaticLabel({
  label,
  x,
  y,
  isSelected,
}: {
  readonly label: Label;
  readonly x: number;
  readonly y: number;
  readonly isSelected: boolean;
}): ReactNode {
  const { title, more, date, face, widthPx } = label;
  const rounded = { ...label, x: roundToTenth(x), widthPx: roundToTenth(widthPx) };
  const places = labelPlaces(rounded, use(Mirrored));
  const line = {
    x: places.title.x,
    textAnchor: places.title.textAnchor === 'end' ? 'end' : undefined,
    fontWeight: face === 'title' ? TYPOGRAPHY.title.weight : undefined,
    textDecoration: isSelected ? 'underline' : undefined,
  } as const;
  return (
    <>
      <DrawnText data-label="" {...line} y={roundToTenth(y)}>
        {isolated(title)}
        {date ? <DrawnLine {...places.date}>{isolated(date)}</DrawnLine> : null}
      </DrawnText>
      {more ? (
        <DrawnText {...line} y={roundToTenth(y + LINE_DY_PX)}>
          {isolated(more)}
        </DrawnText>
      ) : null}
    </>
  );
}

function roundToTenth(px: number): number {
  return Math.round(px * 10) / 10;
}
