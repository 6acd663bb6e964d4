import type { ReactNode } from 'react';

import { Glyph } from './Glyph';
import { useInstance } from './instance';
import { screenPalette } from './palette';

/** Over an event's title: its glyph, lane, status, and how many accounts differ. */
export function Kicker({ event }: { readonly event: number }): ReactNode {
  const { timeline, t } = useInstance();
  const lane = timeline.laneOf(event);
  const status = timeline.statusOf(event);
  const differ = timeline.core.events.disputing[event] ?? 0;
  return (
    <p className={`kicker lane-${lane % 8}`}>
      <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
        <Glyph
          status={status}
          x={0}
          y={0}
          r={6}
          colour={screenPalette.lane(lane)}
          paper={screenPalette.paper}
        />
      </svg>
      <span>
        {[
          timeline.core.lanes[lane]?.name,
          t(`status.${status}`),
          differ > 0 ? t('count.accounts', { n: differ }) : null,
        ]
          .filter((part) => part != null)
          .join(' · ')}
      </span>
    </p>
  );
}
