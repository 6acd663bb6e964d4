import { memo, type ReactNode } from 'react';

import { WHOLE_EVENTS, type Timeline } from '../model';
import { wallOf, type Span } from '../time';
import { Entry } from './Entry';
import { Evidence } from './Evidence';
import { FootnotesContext } from './footnotes';
import { dayOf, gapWords, isCoarse } from './gaps';
import { useInstance, type Instance } from './instance';

type Group = {
  readonly heading: string;
  readonly events: readonly number[];
  /** How much later than the one before, in words, where that is worth saying. */
  readonly gap?: string | undefined;
};

/** How many days are laid out together, or left out together. */
const DAYS_A_STRETCH = 24;

/** How many entries of a long list every browser reads with the page: more than fill a window. */
const READ_AT_ONCE = 48;

/**
 * Every event, in order, each with all that is known of it: the drawing's equal, and all there is
 * without JavaScript. Undated steps close it. It holds the whole period, or on a page of an event or a
 * range what is in that (`within`); `liveList.ts` takes out what is not in the range.
 * Of a long one only the first entries are read with the page where scripts run: the others are text
 * to the browser until `app/keptList.ts` brings them, once the page is live.
 */
export const ReadingList = memo(function ReadingList({
  within,
}: {
  readonly within?: Span;
}): ReactNode {
  const instance = useInstance();
  const { timeline, t } = instance;
  const dated = within ? timeline.touching(within) : [...timeline.order];
  const undated = Array.from(
    { length: timeline.count - timeline.dated },
    (_, k) => timeline.dated + k,
  );
  const stretches = stretchesOf(groupsOf(instance, dated));
  const keeps = keeperOf(instance, stretches);
  return (
    <ListFrame n={dated.length}>
      {stretches.map((days, k) => {
        const isKept = keeps(k);
        const stretch = (
          <div key={keyOf(timeline, days[0])} className="stretch">
            {days.map((day) => (
              <Day key={keyOf(timeline, day)} {...day} isKept={isKept} />
            ))}
          </div>
        );
        return isKept ? <noscript key={stretch.key}>{stretch}</noscript> : stretch;
      })}
      {undated.length > 0 && (
        <div className="stretch">
          <Day heading={t('tray.heading')} events={undated} />
        </div>
      )}
    </ListFrame>
  );
});

function keyOf(timeline: Timeline, group: Group | undefined): string {
  return `${group?.heading} ${timeline.idOf(group?.events[0] ?? 0)}`;
}

/** The browser watches each part that it may leave out; hundreds of days would cost every frame. */
function stretchesOf(groups: readonly Group[]): readonly (readonly Group[])[] {
  const stretches: Group[][] = [];
  for (let k = 0; k < groups.length; k += DAYS_A_STRETCH) {
    stretches.push(groups.slice(k, k + DAYS_A_STRETCH));
  }
  return stretches;
}

/** Which stretches of a page that is written are kept: not the first, nor that of the opened event. */
function keeperOf(
  { timeline, store, isWritten }: Instance,
  stretches: readonly (readonly Group[])[],
): (k: number) => boolean {
  if (!isWritten || timeline.count <= WHOLE_EVENTS) return () => false;
  const { selected } = store.getState();
  const opened = selected === null ? null : timeline.indexOf(selected);
  let before = 0;
  const isKept = stretches.map((days) => {
    const events = days.flatMap((day) => day.events);
    const isFar = before >= READ_AT_ONCE;
    before += events.length;
    return isFar && (opened === null || !events.includes(opened));
  });
  return (k) => isKept[k] ?? false;
}

/** What stands around the entries. `n`: how many of the dated events are in it. */
export function ListFrame({
  n,
  children,
}: {
  readonly n: number;
  readonly children: ReactNode;
}): ReactNode {
  const { t, uid, timeline } = useInstance();
  return (
    <section className="list" aria-labelledby={`${uid}-list`}>
      <div className="list-head">
        <h2 id={`${uid}-list`} tabIndex={-1}>
          {t('list.heading')}
        </h2>
        <p data-count="">{t('count.events', { n })}</p>
      </div>
      <p className="empty" hidden={n > 0}>
        {t('list.empty')}{' '}
        <button type="button" data-fits="">
          {t('list.back')}
        </button>
      </p>
      <div className={`days${timeline.count > WHOLE_EVENTS ? ' is-long' : ''}`}>{children}</div>
    </section>
  );
}

function Day({
  heading,
  events,
  gap,
  isKept = false,
}: Group & { readonly isKept?: boolean }): ReactNode {
  const { timeline, store, isWritten = false } = useInstance();
  const { selected } = store.getState();
  return (
    <section className="day">
      {gap && <p className="gap">{gap}</p>}
      <h3>{heading}</h3>
      <ol>
        {events.map((event) => {
          const id = timeline.idOf(event);
          // Once live, what opens is put there by itself (Opened.tsx).
          const isOpen = isWritten && id === selected;
          return (
            <Entry
              key={id}
              event={event}
              isWhole={isWritten && !isOpen}
              isKept={isKept}
              isOpen={isOpen}
            >
              {isOpen && (
                // It stays once scripts run, whose paper has numbers of its own.
                <FootnotesContext value={null}>
                  <Evidence event={event} heading="h5" />
                </FootnotesContext>
              )}
            </Entry>
          );
        })}
      </ol>
    </section>
  );
}

/** The dated events under headings: each day, or each month where no day is known. */
function groupsOf(instance: Instance, events: readonly number[]): readonly Group[] {
  const { timeline, words } = instance;
  const zone = timeline.core.timeZone;
  const groups: { heading: string; events: number[] }[] = [];
  for (const event of events) {
    const at = timeline.anchorOf(event);
    const heading = isCoarse(timeline, event)
      ? words.monthHeading(wallOf(at, zone))
      : words.dayHeading(wallOf(at, timeline.whenOf(event)?.zone ?? zone));
    const last = groups.at(-1);
    if (last?.heading === heading) last.events.push(event);
    else groups.push({ heading, events: [event] });
  }
  const gaps = gapWords(
    instance,
    groups.map((group) => dayOf(timeline, group.events[0] ?? 0)),
  );
  return groups.map((group, k) => ({ ...group, gap: gaps[k] }));
}
