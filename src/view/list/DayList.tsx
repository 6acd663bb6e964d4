import { use, useDeferredValue, type ReactNode } from 'react';

import type { Timeline } from '../../model';
import { ListEntry } from './ListEntry';
import { dateHeading } from './dateHeading';
import { dayNumberOf, gapTexts } from './gaps';
import {
  InstanceContext,
  useInstance,
  useTimelineState,
  type Instance,
} from '../context/instanceContext';
import { ListFrame } from './ListFrame';
import { useListedInstance, type ListedInstance } from './useListedInstance';
import { LiveEntry } from './LiveEntry';
import { useSettledView } from '../hooks/useSettledView';

type DayGroup = {
  readonly heading: string;
  readonly events: readonly number[];
  /** The time since the group before, in words, if it is notably long. */
  readonly gap?: string | undefined;
};

/**
 * The events in view, in order, each under its day, then undated events. All entries are in the
 * document at once. `SectionedList` is for timelines with more events. On the static page of an
 * event, the list has only the events of `onlyEvents`, with the evidence of the opened event in
 * place.
 */
export function DayList({ onlyEvents }: { readonly onlyEvents?: readonly number[] }): ReactNode {
  const { instance, rest } = useListedInstance();
  // Typing in the search field takes precedence over rendering the list.
  const deferred = useDeferredValue(instance);
  return (
    <InstanceContext value={deferred}>
      <DayGroups {...{ rest, ...(onlyEvents && { onlyEvents }) }} />
    </InstanceContext>
  );
}

function DayGroups({
  onlyEvents,
  rest,
}: {
  readonly onlyEvents?: readonly number[];
  readonly rest: ListedInstance['rest'];
}): ReactNode {
  const instance = useInstance();
  const { timeline, t } = instance;
  const view = useSettledView();
  const inRange = timeline.overlapping(view);
  const isDated = (event: number): boolean => event < timeline.dated;
  const dated = onlyEvents ? onlyEvents.filter(isDated) : inRange;
  const undated = onlyEvents ? onlyEvents.filter((event) => !isDated(event)) : undatedOf(timeline);
  return (
    <ListFrame n={inRange.length} rest={rest}>
      {dayGroupsOf(instance, dated).map((group) => (
        <Day
          key={`${group.heading} ${timeline.idOf(group.events[0] ?? 0)}`}
          {...group}
          isStatic={onlyEvents !== undefined}
        />
      ))}
      {undated.length > 0 && (
        <Day heading={t('tray.heading')} events={undated} isStatic={onlyEvents !== undefined} />
      )}
    </ListFrame>
  );
}

function Day({
  heading,
  events,
  gap,
  isStatic,
}: DayGroup & { readonly isStatic: boolean }): ReactNode {
  const { timeline } = useInstance();
  return (
    <section className="day">
      {gap && <p className="gap">{gap}</p>}
      <h3>{heading}</h3>
      <ol>
        {events.map((event) => {
          const id = timeline.idOf(event);
          return isStatic ? (
            <StaticEntry key={id} event={event} />
          ) : (
            <LiveEntry key={id} event={event} />
          );
        })}
      </ol>
    </section>
  );
}

/** An entry on the static page of an event. The entry of that event shows its evidence. */
function StaticEntry({ event }: { readonly event: number }): ReactNode {
  const { timeline, loadEvidenceBundle } = useInstance();
  const { Evidence } = use(loadEvidenceBundle());
  const isOpen = useTimelineState((state) => state.selected === timeline.idOf(event));
  return (
    <ListEntry event={event} isOpen={isOpen}>
      {isOpen && <Evidence event={event} heading="h5" />}
    </ListEntry>
  );
}

function undatedOf({ count, dated }: Timeline): readonly number[] {
  return Array.from({ length: count - dated }, (_, k) => dated + k);
}

/** Groups dated events under their dates, each at its own precision. */
function dayGroupsOf(instance: Instance, events: readonly number[]): readonly DayGroup[] {
  const { timeline } = instance;
  const groups: { heading: string; events: number[] }[] = [];
  for (const event of events) {
    const heading = dateHeading(instance, event);
    const last = groups.at(-1);
    if (last?.heading === heading) last.events.push(event);
    else groups.push({ heading, events: [event] });
  }
  const gaps = gapTexts(
    instance,
    groups.map((group) => dayNumberOf(timeline, group.events[0] ?? 0)),
  );
  return groups.map((group, k) => ({ ...group, gap: gaps[k] }));
}
