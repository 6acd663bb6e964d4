import type { ReactNode } from 'react';

import { isolated } from '../../base';
import { directionOf } from '../../i18n';
import { StatusIcon } from '../ui/Icon';
import type { CompiledCore } from '../../model';
import { useDerivedInstance, useInstance } from '../context/instanceContext';
import { laneClass } from '../ui/palette';

/**
 * A line about an event: glyph, lane, status, date of the last change, number of differing
 * accounts.
 */
export function EventMeta({ event }: { readonly event: number }): ReactNode {
  const { timeline, t, words, locale } = useInstance();
  const { timeline: derivedTimeline } = useDerivedInstance();
  const derivedIndex = derivedTimeline.indexOf(timeline.idOf(event));
  // The derived timeline lacks events that the filter hides. They show their lane in the dataset.
  const derivedLane = derivedIndex === null ? -1 : derivedTimeline.laneOf(derivedIndex);
  // In a collapsed group, the group stands for the lane.
  const isOwn = derivedTimeline.core.lanes[derivedLane]?.isGroup ?? derivedIndex === null;
  const { lanes } = isOwn ? timeline.core : derivedTimeline.core;
  const lane = isOwn ? timeline.laneOf(event) : derivedLane;
  const { name = '', parent } = lanes[lane] ?? {};
  const group = lanes.find(({ id }) => id === parent);
  const status = timeline.statusOf(event);
  const changedOn = latestChangeDateOf(timeline.core, timeline.idOf(event));
  const disputingCount = timeline.core.events.disputeCount.at(event) ?? 0;
  return (
    <p className={`kicker ${laneClass(lane)}`}>
      <StatusIcon status={status} />
      <span>
        {group && (
          <>
            {isolated(group.name)} {directionOf(locale) === 'rtl' ? '‹' : '›'}{' '}
          </>
        )}
        {[isolated(name), t(`status.${status}`)].filter(Boolean).join(' · ')}
        {changedOn !== null && (
          <small> · {t('log.changed', { date: words.date(changedOn) })}</small>
        )}
        {disputingCount > 0 && <small> · {t('count.accounts', { n: disputingCount })}</small>}
      </span>
    </p>
  );
}

/** The date of the dataset's last changes, if this event is among them. */
function latestChangeDateOf({ changes }: CompiledCore, id: string): string | null {
  const last = changes.reduce((latest, { date }) => (date > latest ? date : latest), '');
  return changes.some(({ date, event }) => date === last && event === id) ? last : null;
}
