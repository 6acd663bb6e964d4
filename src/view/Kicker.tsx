import type { ReactNode } from 'react';

import { StatusIcon } from './Icon';
import { useInstance } from './instance';

/** Over an event's title: its glyph, lane, status, and how many accounts differ. */
export function Kicker({ event }: { readonly event: number }): ReactNode {
  const { timeline, t } = useInstance();
  const lane = timeline.laneOf(event);
  const status = timeline.statusOf(event);
  const differ = timeline.core.events.disputing[event] ?? 0;
  return (
    <p className={`kicker lane-${lane % 8}`}>
      <StatusIcon status={status} lane={lane} />
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
