/** Going back to what was known on an earlier day: nothing published later is in what comes out. */
import { once, oncePerKey } from '../base';
import { toInstant, type Bounds, type Span } from '../time';
import { createTimeline, type Timeline } from './timeline';
import type {
  Column,
  CompiledCore,
  CompiledHistory,
  Details,
  EventRevision,
  NamedRange,
  When,
} from './types';

/**
 * The timeline as it could be told at the end of `day` (`YYYY-MM-DD`, in the dataset's zone): a
 * claim counts if it was known by then, an event if one of its claims does, and each text is the one
 * that stood then. The period and the limits stay, so that a view does. Details come through
 * `timeline`, which is the one with all that is known now.
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
    const [{ remapFacets }, all] = await Promise.all([
      import('./filter/facets'),
      timeline.facets(),
    ]);
    const eventOf = (i: number): number => timeline.indexOf(knownTimeline.idOf(i)) ?? 0;
    // Both name an event's sources in the order of its claims.
    const isSourceKnown = (i: number, k: number): boolean => {
      const claims = history.claims[knownTimeline.idOf(i)] ?? [];
      const source = [...new Set(claims.map(([, one]) => one))][k];
      return claims.some(([since, of]) => of === source && isKnown(since, day));
    };
    return remapFacets(all, knownTimeline.count, eventOf, isSourceKnown);
  });
  const texts = once(async () => {
    const { searchableText } = await import('./search/searchableText');
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
  const all = Array.from({ length: events.id.length }, (_, i) => events.id.at(i) ?? '');
  const shown = all.flatMap((id, i) => {
    const claims = (history.claims[id] ?? []).filter(([since]) => isKnown(since, day));
    if (claims.length === 0) return [];
    const revision = revisionOn(history.revisions[id], day);
    const dated = dateAsKnownOn(events, i, revision, end);
    return [{ i, id, claims, revision, ...dated }];
  });
  const isDated = (one: (typeof shown)[number]): boolean => one.bounds !== null;
  // The order of the columns (see `CompiledCore`), by the dates of then.
  const order = [
    ...shown
      .filter(isDated)
      .toSorted(
        (a, b) =>
          (a.bounds?.startEarliest ?? 0) - (b.bounds?.startEarliest ?? 0) ||
          (a.bounds?.endLatest ?? 0) - (b.bounds?.endLatest ?? 0) ||
          (a.id < b.id ? -1 : 1),
      ),
    ...shown.filter((one) => !isDated(one)),
  ];
  const knownIndexes = new Map(order.map(({ i }, at) => [i, at]));
  const column = <T>(values: Column<T>): T[] => order.map(({ i }) => values.at(i) as T);
  const instants = (which: keyof Bounds) => order.map(({ bounds }) => bounds && bounds[which]);
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

/** When an event was, as far as one knew: what still went on did so up to that day. */
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
  const by = (instant: number): number => Math.min(instant, end);
  return {
    when: dateThen.when,
    bounds: { ...bounds, endEarliest: by(bounds.endEarliest), endLatest: by(bounds.endLatest) },
  };
}

/** A named range shows once it has passed, or as the revision that stood then has it. */
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

/** Covered up to that day; the note speaks of all of it, so it waits until all of it has passed. */
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
  // Without a date of then, words about the date may rest on what was published later.
  const isWhole = claims.length === all.claims.length;
  const dating = when === undefined ? (isWhole ? all : null) : when;
  const at = knownTimeline.indexOf(id);
  const other = (index: number): string => knownTimeline.idOf(index);
  const shown = knownTimeline.core.relations.filter(([from, to]) => from === at || to === at);
  return {
    ...all,
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

/** Of revisions in order of `until`, the one that stood on a day; undefined where today's did. */
function revisionOn<Revision extends { readonly until: string }>(
  revisions: readonly Revision[] | undefined,
  day: string,
): Revision | undefined {
  return revisions?.find(({ until }) => until >= day);
}

/** `since`: a day, or '' for what has none. */
function isKnown(since: string, day: string): boolean {
  return since !== '' && since <= day;
}

function endOfDay(day: string, zone: string): Span['end'] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return toInstant({ year, month, day: date + 1, hour: 0 }, zone, 'earlier');
}
