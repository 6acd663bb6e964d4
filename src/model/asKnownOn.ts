/** Goes back to what was known on an earlier day: nothing published later is in the result. */
import { once, oncePerKey } from '../base';
import { toInstant, type Bounds, type Span } from '../time';
import { loadSearch } from './lazy';
import { createTimeline, type Timeline } from './timeline';
import type { Column, CompiledCore, Details, NamedRange, When } from './types';
import type { CompiledHistory, EventRevision } from './historyTypes';

/**
 * Returns the timeline as known at the end of `day` (`YYYY-MM-DD`, in the dataset's zone). It has
 * the claims known by then, the events with such a claim, and each text as it read then. Period and
 * limits are unchanged, so a view stays valid. `timeline` has everything known now, and loads the
 * details.
 */
export function createTimelineAsKnownOn(
  timeline: Timeline,
  history: CompiledHistory,
  day: string,
): Timeline {
  const { core } = timeline;
  const knownTimeline = createTimeline(coreAsKnownOn(core, history, day), () =>
    Promise.resolve({}),
  );
  const detailsOf = oncePerKey(async (id: string) =>
    detailsAsKnownOn(await timeline.details(id), id, knownTimeline, history, day),
  );
  const details = (idOrAlias: string): Promise<Details> => {
    const i = knownTimeline.indexOf(idOrAlias);
    if (i === null)
      return Promise.reject(new RangeError(`nothing known of ${idOrAlias} on ${day}`));
    return detailsOf(knownTimeline.idOf(i));
  };
  const facets = once(async () => {
    const [{ remapFacets }, all] = await Promise.all([loadSearch(), timeline.facets()]);
    const eventOf = (i: number): number => timeline.indexOf(knownTimeline.idOf(i)) ?? 0;
    // The facet and the history both list an event's sources in the order of its claims.
    const isSourceKnown = (i: number, k: number): boolean => {
      const claims = history.claims[knownTimeline.idOf(i)] ?? [];
      const source = [...new Set(claims.map(([, sourceIndex]) => sourceIndex))][k];
      return claims.some(([since, sourceIndex]) => sourceIndex === source && isKnown(since, day));
    };
    return remapFacets(all, knownTimeline.count, eventOf, isSourceKnown);
  });
  const texts = once(async () => {
    const { searchableText } = await loadSearch();
    const all = Array.from({ length: knownTimeline.count }, (_, i) =>
      details(knownTimeline.idOf(i)),
    );
    return (await Promise.all(all)).map(searchableText);
  });
  return { ...knownTimeline, details, facets, texts };
}

function coreAsKnownOn(core: CompiledCore, history: CompiledHistory, day: string): CompiledCore {
  const end = endOfDay(day, core.timeZone);
  const { events } = core;
  // The history lists the events in the order of the dataset's file.
  const fileOrder = new Map(Object.keys(history.claims).map((id, k) => [id, k]));
  const all = Array.from({ length: events.id.length }, (_, i) => events.id.at(i) ?? '');
  const shown = all.flatMap((id, i) => {
    const claims = (history.claims[id] ?? []).filter(([since]) => isKnown(since, day));
    if (claims.length === 0) return [];
    const revision = revisionOn(history.revisions[id], day);
    const dated = dateAsKnownOn(events, i, revision, end);
    return [{ i, id, claims, revision, ...dated }];
  });
  const isDated = ({ bounds }: (typeof shown)[number]): boolean => bounds !== null;
  // The order of the columns (see `CompiledCore`), by the dates as known on the day.
  const order = [
    ...shown
      .filter(isDated)
      .toSorted(
        (a, b) =>
          (a.bounds?.startEarliest ?? 0) - (b.bounds?.startEarliest ?? 0) ||
          (a.bounds?.endLatest ?? 0) - (b.bounds?.endLatest ?? 0) ||
          (fileOrder.get(a.id) ?? 0) - (fileOrder.get(b.id) ?? 0),
      ),
    ...shown.filter((event) => !isDated(event)),
  ];
  const knownIndexes = new Map(order.map(({ i }, at) => [i, at]));
  const column = <T>(values: Column<T>): T[] => order.map(({ i }) => values.at(i) as T);
  const instants = (bound: keyof Bounds) => order.map(({ bounds }) => bounds && bounds[bound]);
  const front = revisionOn(history.front, day);

  return {
    ...core,
    ...(front?.title === undefined ? {} : { title: front.title }),
    ...(front?.standfirst === undefined ? {} : { standfirst: front.standfirst }),
    asKnownOn: day,
    updated: day < core.updated ? day : core.updated,
    coverage: coverageAsKnownOn(core, end),
    ranges: core.ranges.flatMap((range) => rangeAsKnownOn(range, history, day, end)),
    changes: core.changes.filter(({ date }) => date <= day),
    events: {
      id: order.map(({ id }) => id),
      title: order.map(({ i, revision }) => revision?.title ?? events.title.at(i) ?? ''),
      // A revision has no short title, and today's does not shorten its title.
      ...(events.short && {
        short: order.map(({ i, revision }) =>
          revision?.title === undefined ? (events.short?.at(i) ?? '') : '',
        ),
      }),
      lane: column(events.lane),
      importance: column(events.importance),
      status: order.map(({ i, revision }) => revision?.status ?? events.status.at(i) ?? 'occurred'),
      when: order.map(({ when }) => when),
      startEarliest: instants('startEarliest'),
      startLatest: instants('startLatest'),
      endEarliest: instants('endEarliest'),
      endLatest: instants('endLatest'),
      sourceCount: order.map(({ claims }) => new Set(claims.map(([, source]) => source)).size),
      disputeCount: order.map(({ claims }) => claims.filter(([, , disputes]) => disputes).length),
    },
    aliases: core.aliases.flatMap(([alias, i]) => {
      const at = knownIndexes.get(i);
      return at === undefined ? [] : [[alias, at] as const];
    }),
    relations: core.relations.flatMap(([from, to, type, stated], k) => {
      const [a, b] = [knownIndexes.get(from), knownIndexes.get(to)];
      const since = history.relations[k] ?? '';
      if (a === undefined || b === undefined || since > day) return [];
      return [[a, b, type, stated] as const];
    }),
  };
}

/** An event's date as known then. An event that was still going on ends at `end` (epoch ms). */
function dateAsKnownOn(
  { when, startEarliest, startLatest, endEarliest, endLatest }: CompiledCore['events'],
  i: number,
  revision: EventRevision | undefined,
  end: number,
): { readonly when: When | null; readonly bounds: Bounds | null } {
  const first = startEarliest.at(i) ?? null;
  const current: Bounds | null =
    first === null
      ? null
      : {
          startEarliest: first,
          startLatest: startLatest.at(i) ?? first,
          endEarliest: endEarliest.at(i) ?? first,
          endLatest: endLatest.at(i) ?? first,
        };
  const dateThen =
    revision?.when === undefined ? { when: when.at(i) ?? null, bounds: current } : revision.when;
  if (!dateThen?.bounds || !dateThen.when) return { when: null, bounds: null };
  const { bounds } = dateThen;
  if (dateThen.when.form !== 'since' || bounds.startLatest >= end) return dateThen;
  const atMostEnd = (instant: number): number => Math.min(instant, end);
  return {
    when: dateThen.when,
    bounds: {
      ...bounds,
      endEarliest: atMostEnd(bounds.endEarliest),
      endLatest: atMostEnd(bounds.endLatest),
    },
  };
}

/**
 * A named range as known then: as its revision says if it has one, else only if the range had
 * ended. Returns an empty list if the range is left out.
 */
function rangeAsKnownOn(
  range: NamedRange,
  history: CompiledHistory,
  day: string,
  end: number,
): readonly NamedRange[] {
  const revision = revisionOn(history.ranges[range.slug], day);
  const then = { ...range, ...revision };
  if (!revision && range.span.end > end) return [];
  return [{ slug: range.slug, title: then.title, summary: then.summary, span: then.span }];
}

/** The coverage up to `end`. The note describes all of it, so a shortened coverage has no note. */
function coverageAsKnownOn({ coverage }: CompiledCore, end: number): CompiledCore['coverage'] {
  if (coverage === null || coverage.start >= end) return null;
  if (coverage.end <= end) return coverage;
  return { start: coverage.start, end, note: '' };
}

function detailsAsKnownOn(
  all: Details,
  id: string,
  knownTimeline: Timeline,
  history: CompiledHistory,
  day: string,
): Details {
  const days = history.claims[id] ?? [];
  const claims = all.claims.filter((_, k) => isKnown(days[k]?.[0] ?? '', day));
  const revision = revisionOn(history.revisions[id], day);
  const { when } = revision ?? {};
  // Without a revision, the words about the date may rest on claims that were published later.
  const isWhole = claims.length === all.claims.length;
  const dating = when === undefined ? (isWhole ? all : null) : when;
  const at = knownTimeline.indexOf(id);
  const other = (index: number): string => knownTimeline.idOf(index);
  const shown = knownTimeline.core.relations.filter(([from, to]) => from === at || to === at);
  const { inCalendar: _, media, ...others } = all;
  const shownMedia = media?.filter(({ knownFrom = day }) => isKnown(knownFrom, day));
  return {
    ...others,
    ...(shownMedia && shownMedia.length > 0 && { media: shownMedia }),
    ...(dating?.inCalendar !== undefined && { inCalendar: dating.inCalendar }),
    summary: revision?.summary ?? all.summary,
    wording: dating?.wording ?? null,
    basis: dating?.basis ?? null,
    claims,
    relations: all.relations.filter((relation) =>
      shown.some(
        ([from, to, type]) =>
          type === relation.type && relation.other === other(relation.isOutgoing ? to : from),
      ),
    ),
  };
}

/**
 * The revision that held on a day; undefined if today's text did. `revisions` are in order of
 * `until`.
 */
function revisionOn<Revision extends { readonly until: string }>(
  revisions: readonly Revision[] | undefined,
  day: string,
): Revision | undefined {
  return revisions?.find(({ until }) => until >= day);
}

/** `since` is a day, or '' if the day is not known. */
function isKnown(since: string, day: string): boolean {
  return since !== '' && since <= day;
}

function endOfDay(day: string, zone: string): Span['end'] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return toInstant({ year, month, day: date + 1, hour: 0 }, zone, 'earlier');
}
