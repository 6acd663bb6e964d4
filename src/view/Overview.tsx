import { memo, type ReactNode } from 'react';

import type { DensityCell } from '../layout';
import type { Span } from '../time';
import { Late } from './Guard';
import { useInstance } from './instance';
import { OverviewWindow } from './lateStage';
import { screenPalette } from './palette';

/** The strip is laid out once at this width; its places are shares of it, so any width will do. */
const NOMINAL_PX = 640;
const ROW_PX = 5;
const TICKS_PX = 18;
/** Slices of more events than this and one are drawn alike. */
const MOST_STEPS = 3;

/**
 * The whole period by lane and density, with the visible window: two slider thumbs and a middle
 * that can be dragged. Without its thumbs it is the prerendered page's.
 */
export const Overview = memo(function Overview({
  isLive,
}: {
  readonly isLive: boolean;
}): ReactNode {
  const { timeline, layout, store, t } = useInstance();
  const overview = layout.overview(NOMINAL_PX);
  const lanes = timeline.core.lanes.length;
  const height = lanes * ROW_PX + 8;
  const share = (px: number): string => `${((px / NOMINAL_PX) * 100).toFixed(3)}%`;
  return (
    <div className="overview" role="group" aria-label={t('overview.label')}>
      <p className="overview-name" aria-hidden="true">
        {t('zoom.fit')}
      </p>
      <svg width="100%" height={height + TICKS_PX} aria-hidden={isLive ? undefined : 'true'}>
        <g aria-hidden="true">
          <rect width="100%" height={height} fill={screenPalette.shade} />
          <svg
            width="100%"
            height={height}
            viewBox={`0 0 ${NOMINAL_PX} ${height}`}
            preserveAspectRatio="none"
          >
            {densities(overview.cells).map(({ key, lane, step, d }) => (
              <path
                key={key}
                d={d}
                fill={screenPalette.lane(lane)}
                opacity={0.55 + (0.45 * step) / MOST_STEPS}
              />
            ))}
          </svg>
          {overview.matches?.map(({ x, widthPx }) => (
            <rect key={x} x={share(x)} width={share(widthPx)} height={4} fill={screenPalette.ink} />
          ))}
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
                fontSize={11}
                fill={screenPalette.ink2}
              >
                {tick.label}
              </text>
            </g>
          ))}
        </g>
        {/* What the page shows of it; the live window has edges that can be moved. */}
        {!isLive && (
          <OutOfView view={store.getState().view} within={overview.period} height={height} />
        )}
        {isLive && (
          <Late t={t}>
            <OverviewWindow height={height} period={overview.period} />
          </Late>
        )}
      </svg>
    </div>
  );
});

function OutOfView({
  view,
  within,
  height,
}: {
  readonly view: Span;
  readonly within: Span;
  readonly height: number;
}): ReactNode {
  const length = within.end - within.start;
  const from = Math.max(0, (view.start - within.start) / length);
  const to = Math.min(1, (view.end - within.start) / length);
  const percent = (value: number): string => `${(value * 100).toFixed(3)}%`;
  if (from === 0 && to === 1) return null;
  return (
    <>
      <rect className="overview-out" width={percent(from)} height={height} />
      <rect className="overview-out" x={percent(to)} width={percent(1 - to)} height={height} />
    </>
  );
}

/** Cells of one lane and one strength as one shape: there are hundreds of cells. */
function densities(cells: readonly DensityCell[]) {
  const shapes = new Map<string, { key: string; lane: number; step: number; d: string }>();
  for (const { lane, x, widthPx, count } of cells) {
    const step = Math.min(MOST_STEPS, count - 1);
    const key = `${lane} ${step}`;
    const shape = shapes.get(key) ?? { key, lane, step, d: '' };
    const width = rounded(Math.max(widthPx - 0.6, 1.2));
    shape.d += `M${rounded(x)} ${4 + lane * ROW_PX}h${width}v${ROW_PX - 1}h${-width}z`;
    shapes.set(key, shape);
  }
  return [...shapes.values()];
}

function rounded(px: number): number {
  return Math.round(px * 100) / 100;
}
