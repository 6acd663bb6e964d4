import type { ReactNode } from 'react';

import { StatusIcon } from '../ui/Icon';
import type { CompiledCore } from '../../model';
import { useDrawn, useInstance } from '../context/instance';
import { laneClass } from '../ui/palette';

/** Over an event's title: its glyph, the lane that it is drawn in, status, and how many accounts differ. */
export function Kicker({ event }: { readonly event: number }): ReactNode {
  const { timeline, t, words } = useInstance();
  const { timeline: drawn } = useDrawn();
  const at = drawn.indexOf(timeline.idOf(event));
  // One that a filter takes away is in no lane but its own.
  const { core, laneOf } = at === null ? timeline : drawn;
  const lane = laneOf(at ?? event);
  const status = timeline.statusOf(event);
  const changed = lastChangeOf(timeline.core, timeline.idOf(event));
  const differ = timeline.core.events.disputing.at(event) ?? 0;
  return (
    <p className={`kicker ${laneClass(lane)}`}>
      <StatusIcon status={status} />
      <span>
        {core.lanes[lane]?.name} · {t(`status.${status}`)}
        {changed !== null && <small> · {t('log.changed', { date: words.date(changed) })}</small>}
        {differ > 0 && <small> · {t('count.accounts', { n: differ })}</small>}
      </span>
    </p>
  );
}

/** The day of the last changes, if this event was among them. */
function lastChangeOf({ changes }: CompiledCore, id: string): string | null {
  const last = changes.reduce((latest, { date }) => (date > latest ? date : latest), '');
  return changes.some(({ date, event }) => date === last && event === id) ? last : null;
}
