import { pathRound } from 'd3';
import { memo, type FunctionComponent, type ReactNode } from 'react';

import { isolated } from '../../base';
import { shownLanes, TYPOGRAPHY, type OverviewCell } from '../../layout';
import type { Span } from '../../time';
import { LazyBoundary } from '../ui/LazyBoundary';
import { DrawnText, Mirrored } from '../drawing/DrawnText';
import { timeDirectionOf, useInstance } from '../context/instanceContext';
import { loadStageBundle } from './lazyStage';
import { screenPalette } from '../ui/palette';

/** The layout's width. Positions are drawn as shares of it, so they fit any width. */
const NOMINAL_PX = 640;
/** Height of all lanes, and the maximum of a lane (px). */
const LANES_PX = 55;
const LANE_PX = 11;
const PAD_PX = 4;
const TICKS_PX = 18;
/** Height of the line of events that last, and minimum height of a column of anchors (px). */
const LINE_PX = 1.5;
const MIN_COLUMN_PX = 3;
/** Columns of very many lanes overlap. */
const MIN_UNIT_PX = 0.5;

export type OutOfViewProps = {
  readonly view: Span;
  readonly period: Span;
  readonly height: number;
};

/**
 * The drawing of the whole period, with a row for each lane: columns count events by their anchors,
 * and lines show where events last. A live page has a window that the reader can move. A static
 * page shades what is out of view instead.
 */
export const Overview = memo(function Overview({
  OutOfView,
}: {
  readonly OutOfView?: FunctionComponent<OutOfViewProps>;
}): ReactNode {
  const instance = useInstance();
  const { timeline, layout, store, t, isMirrored } = instance;
  const overview = layout.overview(NOMINAL_PX);
  const lanes = shownLanes(timeline.core.lanes);
  const lanePx = Math.min(LANE_PX, LANES_PX / Math.max(1, lanes.length));
  const height = Math.ceil(lanes.length * lanePx + 2 * PAD_PX);
  const share = (px: number): string => `${((px / NOMINAL_PX) * 100).toFixed(3)}%`;
  return (
    <Mirrored value={isMirrored}>
      <div className="overview" role="group" aria-label={t('overview.label')}>
        <p className="overview-name" aria-hidden="true">
          {t('zoom.fit')}
        </p>
        <div className="overview-strip" dir={timeDirectionOf(instance)}>
          <svg
            className={isMirrored ? 'is-mirrored' : undefined}
            width="100%"
            height={height + TICKS_PX}
            aria-hidden="true"
          >
            <rect width="100%" height={height} fill={screenPalette.shade} />
            {overview.ticks.map((tick) => (
              <g key={tick.at}>
                <line
                  x1={share(tick.x)}
                  x2={share(tick.x)}
                  y2={height + 4}
                  stroke={screenPalette.rule2}
                />
                <DrawnText
                  className="overview-tick"
                  x={share(tick.x)}
                  dx={4}
                  y={height + 13}
                  fontSize={TYPOGRAPHY.overviewTick.sizePx}
                  fill={screenPalette.ink2}
                >
                  {isolated(tick.label)}
                </DrawnText>
              </g>
            ))}
            <svg
              width="100%"
              height={height}
              viewBox={`0 0 ${NOMINAL_PX} ${height}`}
              preserveAspectRatio="none"
            >
              {lanes.map(({ id }, row) => {
                const lane = timeline.core.lanes.findIndex((each) => each.id === id);
                const own = overview.cells.filter((cell) => cell.lane === lane);
                const base = PAD_PX + (row + 1) * lanePx - 1;
                return (
                  <g key={id} fill={screenPalette.lane(lane)}>
                    <path d={linePath(own, base)} opacity={0.55} />
                    <path
                      d={columnPath(
                        own,
                        base,
                        Math.max(MIN_UNIT_PX, lanePx - 1.5) / Math.sqrt(overview.maxAnchorCount),
                      )}
                    />
                  </g>
                );
              })}
            </svg>
            {overview.matches?.map(({ x, widthPx }) => (
              <rect
                key={x}
                x={share(x)}
                width={share(widthPx)}
                height={4}
                fill={screenPalette.ink}
              />
            ))}
            {OutOfView && (
              <OutOfView view={store.getState().view} period={overview.period} height={height} />
            )}
          </svg>
          {!OutOfView && (
            <LazyBoundary t={t} load={loadStageBundle} message={null}>
              {({ OverviewWindow }) => <OverviewWindow height={height} period={overview.period} />}
            </LazyBoundary>
          )}
        </div>
      </div>
    </Mirrored>
  );
});

/** Joins the hundreds of cells of a lane in one path. */
function linePath(cells: readonly OverviewCell[], base: number): string {
  const shape = pathRound(2);
  for (const { x, widthPx, overlapCount } of cells) {
    if (overlapCount > 0) shape.rect(x, base - LINE_PX, widthPx, LINE_PX);
  }
  return String(shape);
}

/** Heights grow with the square root, so that a lone event shows beside a busy week. */
function columnPath(cells: readonly OverviewCell[], base: number, unitPx: number): string {
  const shape = pathRound(2);
  for (const { x, widthPx, anchorCount } of cells) {
    if (anchorCount === 0) continue;
    const heightPx = Math.max(MIN_COLUMN_PX, unitPx * Math.sqrt(anchorCount));
    shape.rect(x, base - heightPx, Math.max(widthPx - 1, 1.2), heightPx);
  }
  return String(shape);
}
