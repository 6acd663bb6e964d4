import type { ReactNode } from 'react';

import { Late } from './Guard';
import { useInstance } from './instance';
import { OverviewWindow } from './lateStage';
import { screenPalette } from './palette';

/** The strip is laid out once at this width; its places are shares of it, so any width will do. */
const NOMINAL_PX = 640;
const ROW_PX = 5;
const TICKS_PX = 18;

/**
 * The whole period by lane and density, with the visible window: two slider thumbs and a middle
 * that can be dragged. Without its thumbs it is the prerendered page's.
 */
export function Overview({ isLive }: { readonly isLive: boolean }): ReactNode {
  const { timeline, layout, t } = useInstance();
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
          {overview.cells.map((cell) => (
            <rect
              key={`${cell.lane} ${cell.x}`}
              x={share(cell.x)}
              width={share(Math.max(cell.widthPx - 0.6, 1.2))}
              y={4 + cell.lane * ROW_PX}
              height={ROW_PX - 1}
              fill={screenPalette.lane(cell.lane)}
              opacity={0.55 + 0.45 * Math.min(1, (cell.count - 1) / 3)}
            />
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
        {isLive && (
          <Late t={t}>
            <OverviewWindow height={height} period={overview.period} />
          </Late>
        )}
      </svg>
    </div>
  );
}
