import { pathRound } from 'd3';
import { memo, type ReactNode } from 'react';

import { timeScale, TYPOGRAPHY, type OverviewCell } from '../../layout';
import type { Span } from '../../time';
import { LazyBoundary } from '../ui/ErrorBoundary';
import { useInstance } from '../context/instanceContext';
import { OverviewWindow } from './lazyStage';
import { screenPalette } from '../ui/palette';

/** The strip is laid out once at this width; its places are shares of it, so any width will do. */
const NOMINAL_PX = 640;
/** Height of all lanes, and the most that one of few gets. */
const LANES_PX = 55;
const LANE_PX = 11;
const PAD_PX = 4;
const TICKS_PX = 18;
/** What lasts is a line; what stands at a place rises from it. */
const LINE_PX = 1.5;
const MIN_COLUMN_PX = 3;

/**
 * The whole period: a row a lane, in which columns rise where events are and lines run where some
 * last; and the visible window. Without its window it is the prerendered page's.
 */
export const Overview = memo(function Overview({
  isLive,
}: {
  readonly isLive: boolean;
}): ReactNode {
  const { timeline, layout, store, t } = useInstance();
  const overview = layout.overview(NOMINAL_PX);
  const lanes = timeline.core.lanes.length;
  const lanePx = Math.min(LANE_PX, LANES_PX / Math.max(1, lanes));
  const height = Math.ceil(lanes * lanePx + 2 * PAD_PX);
  const share = (px: number): string => `${((px / NOMINAL_PX) * 100).toFixed(3)}%`;
  return (
    <div className="overview" role="group" aria-label={t('overview.label')}>
      <p className="overview-name" aria-hidden="true">
        {t('zoom.fit')}
      </p>
      <div className="overview-strip">
        <svg width="100%" height={height + TICKS_PX} aria-hidden="true">
          <rect width="100%" height={height} fill={screenPalette.shade} />
          {overview.ticks.map((tick) => (
            <g key={tick.at}>
              <line
                x1={share(tick.x)}
                x2={share(tick.x)}
                y2={height + 4}
                stroke={screenPalette.rule2}
              />
              <text
                className="overview-tick"
                x={share(tick.x)}
                dx={4}
                y={height + 13}
                fontSize={TYPOGRAPHY.overviewTick.sizePx}
                fill={screenPalette.ink2}
              >
                {tick.label}
              </text>
            </g>
          ))}
          <svg
            width="100%"
            height={height}
            viewBox={`0 0 ${NOMINAL_PX} ${height}`}
            preserveAspectRatio="none"
          >
            {timeline.core.lanes.map(({ id }, lane) => {
              const own = overview.cells.filter((cell) => cell.lane === lane);
              const base = PAD_PX + (lane + 1) * lanePx - 1;
              return (
                <g key={id} fill={screenPalette.lane(lane)}>
                  <path d={linePath(own, base)} opacity={0.55} />
                  <path
                    d={columnPath(own, base, (lanePx - 1.5) / Math.sqrt(overview.maxAnchorCount))}
                  />
                </g>
              );
            })}
          </svg>
          {overview.matches?.map(({ x, widthPx }) => (
            <rect key={x} x={share(x)} width={share(widthPx)} height={4} fill={screenPalette.ink} />
          ))}
          {/* What the page shows of it; the live window has edges that can be moved. */}
          {!isLive && (
            <OutOfView view={store.getState().view} within={overview.period} height={height} />
          )}
        </svg>
        {isLive && (
          <LazyBoundary t={t}>
            <OverviewWindow height={height} period={overview.period} />
          </LazyBoundary>
        )}
      </div>
    </div>
  );
});

function OutOfView({
  view,
  within: period,
  height,
}: {
  readonly view: Span;
  readonly within: Span;
  readonly height: number;
}): ReactNode {
  const percentOf = timeScale(period, 100).clamp(true);
  const [from, to] = [percentOf(view.start), percentOf(view.end)];
  const percent = (value: number): string => `${value.toFixed(3)}%`;
  if (from === 0 && to === 100) return null;
  return (
    <>
      <rect fill={screenPalette.paper} opacity={0.6} width={percent(from)} height={height} />
      <rect
        fill={screenPalette.paper}
        opacity={0.6}
        x={percent(to)}
        width={percent(100 - to)}
        height={height}
      />
    </>
  );
}

/** The cells of a lane are one shape: there are hundreds of them. */
function linePath(cells: readonly OverviewCell[], base: number): string {
  const shape = pathRound(2);
  for (const { x, widthPx, overlapCount } of cells) {
    if (overlapCount > 0) shape.rect(x, base - LINE_PX, widthPx, LINE_PX);
  }
  return String(shape);
}

/** Four times as many are twice as tall, so that a lone event is seen beside a busy week. */
function columnPath(cells: readonly OverviewCell[], base: number, unitPx: number): string {
  const shape = pathRound(2);
  for (const { x, widthPx, anchorCount } of cells) {
    if (anchorCount === 0) continue;
    const heightPx = Math.max(MIN_COLUMN_PX, unitPx * Math.sqrt(anchorCount));
    shape.rect(x, base - heightPx, Math.max(widthPx - 1, 1.2), heightPx);
  }
  return String(shape);
}
