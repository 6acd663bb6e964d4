import { memo, use, useEffect, useMemo, type ReactNode } from 'react';

import { MANY_EVENTS } from '../model';
import { wallOf } from '../time';
import { Evidence } from './Evidence';
import { isBrowsersClick } from './browsersClick';
import { entryId, useInstance, useTimelineState } from './instance';
import { Kicker } from './Kicker';
import { loadLongList } from './loadEvidence';
import { whenText } from './texts';
import { useMedia } from './useMedia';
import { usePrinted } from './usePrinted';

type Group = { readonly heading: string; readonly events: readonly number[] };

/**
 * Every event in the range, in order, each with all that is known of it: the drawing's equal, and
 * all there is without JavaScript. Undated steps close it.
 */
export function ReadingList(): ReactNode {
  const { timeline } = useInstance();
  if (timeline.count <= MANY_EVENTS) return <ShortList />;
  // What is prerendered stays until the code is there.
  const { LongList } = use(loadLongList());
  return <LongList />;
}

/** The list with an entry for every event in the range. */
export function ShortList(): ReactNode {
  const { timeline, t } = useInstance();
  // Moves that change nothing in the list draw nothing: the key stands for the events in it.
  const inView = useTimelineState(({ view }) => {
    const events = timeline.touching(view);
    const earlier = events.filter((event) => timeline.anchorOf(event) < view.start);
    return `${earlier.length}:${events.join()}`;
  });
  const groups = useGroups(inView);
  // Paper and a page without scripts hold everything; a live one what is opened.
  const isWhole = usePrinted();
  // At hand for whoever opens or prints.
  useEffect(() => {
    for (let i = 0; i < timeline.count; i++) timeline.details(timeline.idOf(i)).catch(() => {});
  }, [timeline]);
  const undated = Array.from(
    { length: timeline.count - timeline.dated },
    (_, k) => timeline.dated + k,
  );
  const n = groups.reduce((sum, { events }) => sum + events.length, 0);
  return (
    <ListFrame n={n}>
      {groups.map(({ heading, events }) => (
        <Day
          key={`${heading} ${timeline.idOf(events[0] ?? 0)}`}
          {...{ heading, events, isWhole }}
        />
      ))}
      {undated.length > 0 && <Day heading={t('tray.heading')} events={undated} isWhole={isWhole} />}
    </ListFrame>
  );
}

/** What stands around the entries. */
export function ListFrame({
  n,
  children,
}: {
  readonly n: number;
  readonly children: ReactNode;
}): ReactNode {
  const { store, t, uid } = useInstance();
  return (
    <section className="list" aria-labelledby={`${uid}-list`}>
      <div className="list-head">
        <h2 id={`${uid}-list`} tabIndex={-1}>
          {t('list.heading')}
        </h2>
        <p>{t('count.events', { n })}</p>
      </div>
      {n === 0 && (
        <p className="empty">
          {t('list.empty')}{' '}
          <button type="button" onClick={() => store.getState().actions.fit()}>
            {t('list.back')}
          </button>
        </p>
      )}
      <div className="days">{children}</div>
    </section>
  );
}

function Day({ heading, events, isWhole }: Group & { readonly isWhole: boolean }): ReactNode {
  const { timeline } = useInstance();
  return (
    <section className="day">
      <h3>{heading}</h3>
      <ol>
        {events.map((event) => (
          <Entry key={timeline.idOf(event)} event={event} isWhole={isWhole} />
        ))}
      </ol>
    </section>
  );
}

/** `isWhole`: with its evidence, opened or not. */
export const Entry = memo(function Entry({
  event,
  isWhole,
}: {
  readonly event: number;
  readonly isWhole?: boolean;
}): ReactNode {
  const instance = useInstance();
  const { timeline, t, hrefs, uid, store } = instance;
  const id = timeline.idOf(event);
  const isOpen = useTimelineState((state) => state.selected === id);
  const isNarrow = useMedia('(width < 600px)');
  const isInline = isOpen && isNarrow;
  const n = timeline.core.events.sources.at(event) ?? 0;
  return (
    <li
      id={entryId(uid, id)}
      data-entry={id}
      className={`entry lane-${timeline.laneOf(event) % 8}${isOpen ? ' is-open' : ''}`}
    >
      <h4>
        <a
          href={hrefs.event(id)}
          data-opens={id}
          aria-current={isOpen ? 'true' : undefined}
          aria-expanded={isNarrow ? isOpen : undefined}
          onClick={(click) => {
            // A second click closes; the first is any link's to an event.
            if (!isInline || isBrowsersClick(click)) return;
            click.preventDefault();
            store.getState().actions.select(null);
          }}
        >
          {timeline.titleOf(event)}
        </a>
      </h4>
      <p className="when">
        {[whenText(instance, event), n > 0 ? t('count.sources', { n }) : '']
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Kicker event={event} />
      <div className="entry-body" data-details={isInline ? id : undefined}>
        {/* Closed, it costs nothing: a list of hundreds is drawn anew while one zooms. */}
        {(isWhole || isInline) && <Evidence event={event} heading="h5" />}
      </div>
    </li>
  );
});

/**
 * The events of a range under headings: what began earlier, then each day or month. `inView` is how
 * many began earlier, then all their indexes.
 */
function useGroups(inView: string): readonly Group[] {
  const { timeline, words, t } = useInstance();
  return useMemo(() => {
    const [earlier = '0', list = ''] = inView.split(':');
    const inOrder = list === '' ? [] : list.split(',').map(Number);
    const groups: { heading: string; events: number[] }[] = [];
    for (const [k, event] of inOrder.entries()) {
      const at = timeline.anchorOf(event);
      const zone = timeline.core.timeZone;
      const first = timeline.whenOf(event)?.first;
      const isCoarse = first != null && first.day === undefined;
      const heading =
        k < Number(earlier)
          ? t('list.earlier')
          : isCoarse
            ? words.monthHeading(wallOf(at, zone))
            : words.dayHeading(wallOf(at, timeline.whenOf(event)?.zone ?? zone));
      const last = groups.at(-1);
      if (last?.heading === heading) last.events.push(event);
      else groups.push({ heading, events: [event] });
    }
    return groups;
  }, [inView, timeline, words, t]);
}
