import type { ReactNode } from 'react';

import { useInstance } from '../context/instanceContext';
import { screenPalette as palette } from '../ui/palette';

/**
 * The names of the lanes, in the order of their tracks. In a live drawing each collapses its lane
 * to dots on its track.
 */
export function LaneKey({
  onToggle,
}: {
  readonly onToggle?: (lane: string, isCollapsed: boolean) => void;
}): ReactNode {
  const { timeline, t } = useInstance();
  const { lanes } = timeline.core;
  return (
    <ul className="v-key">
      {lanes.map(({ id, name, isCollapsed = false }, lane) => {
        const label = (
          <>
            <svg width="10" height="10" aria-hidden="true">
              <circle
                cx="5"
                cy="5"
                r={isCollapsed ? 3.5 : 5}
                fill={isCollapsed ? 'none' : palette.lane(lane)}
                {...(isCollapsed && {
                  stroke: palette.lane(lane),
                  strokeWidth: 2,
                  strokeDasharray: 2,
                })}
              />
            </svg>
            {name}
          </>
        );
        return (
          <li key={id}>
            {onToggle ? (
              <button
                type="button"
                data-lane={id}
                aria-expanded={!isCollapsed}
                aria-label={t(isCollapsed ? 'lane.unfold' : 'lane.fold', { name })}
                onClick={() => onToggle(id, !isCollapsed)}
              >
                {label}
              </button>
            ) : (
              <span>{label}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
