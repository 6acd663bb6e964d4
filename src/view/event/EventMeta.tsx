import type { ReactNode } from 'react';

import { StatusIcon } from '../ui/Icon';
import type { CompiledCore } from '../../model';
import { useDerivedInstance, useInstance } from '../context/instanceContext';
import { laneClass } from '../ui/palette';

/** Over an event's title: its glyph, the lane that it is drawn in, status, and how many accounts differ. */
export function EventMeta({ event }: { readonly event: number }): ReactNode {
  const { timeline, t, words } = useInstance();
  const { timeline: derivedTimeline } = useDerivedInstance();
  const derivedIndex = derivedTimeline.indexOf(timeline.idOf(event));
  // One that a filter takes away is in no lane but its own.
  const { core, laneOf } = derivedIndex === null ? timeline : derivedTimeline;
  const lane = laneOf(derivedIndex ?? event);
  const status = timeline.statusOf(event);
  const changedOn = latestChangeDateOf(timeline.core, timeline.idOf(event));
  const disputingCount = timeline.core.events.disputeCount.at(event) ?? 0;
  return (
    <p className={`kicker ${laneClass(lane)}`}>
      <StatusIcon status={status} />
      <span>
        {core.lanes[lane]?.name} · {t(`status.${status}`)}
        {changedOn !== null && (
          <small> · {t('log.changed', { date: words.date(changedOn) })}</small>
        )}
        {disputingCount > 0 && <small> · {t('count.accounts', { n: disputingCount })}</small>}
      </span>
    </p>
  );
}

/** The day of the last changes, if this event was among them. */
function latestChangeDateOf({ changes }: CompiledCore, id: string): string | null {
  const last = changes.reduce((latest, { date }) => (date > latest ? date : latest), '');
  return changes.some(({ date, event }) => date === last && event === id) ? last : null;
}
