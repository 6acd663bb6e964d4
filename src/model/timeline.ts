import { MINUTE, fulfilled, once, oncePerKey } from '../base';
import { registerZoneTable, type Span } from '../time';
import { computeAnchor } from './computeAnchor';
import type { Facets } from './filter/facets';
import type { PackedTexts } from './packed/packedCore';
import type {
  Column,
  CompiledCore,
  CompiledDetails,
  CompiledFacets,
  Details,
  EventBounds,
  Status,
  When,
} from './types';

/** The closest that one can look: a view is never shorter (ms). */
export const MIN_VIEW_MS = 10 * MINUTE;

/** How far past the data one can look, as a share of the whole period. */
const PADDING = 0.04;

/** By index, of the dated events. Instants are epoch ms; see `boundsOf`, `anchorOf` and the like. */
export type Columns = {
  readonly startEarliest: Float64Array;
  readonly startLatest: Float64Array;
  readonly endEarliest: Float64Array;
  readonly endLatest: Float64Array;
  readonly anchor: Float64Array;
  readonly lane: Uint16Array;
  /** Raised where a text matches: those come first. */
  readonly importance: Uint8Array;
};

type FindOverlapping = (span: Span) => readonly number[];

/** Makes `Timeline.touching` of what it goes by. */
export type CreateIntervalIndex = (columns: Columns, order: Uint32Array) => FindOverlapping;

/**
 * A dataset in one language, as every drawing and list reads it. Events go by index, 0 to
 * `count - 1`: dated ones first (0 to `dated - 1`), in order of their earliest start. An index is
 * good for this Timeline only; what is shared or stored is the id.
 */
export type Timeline = {
  readonly core: CompiledCore;
  readonly count: number;
  readonly dated: number;
  /** What a drawing asks of every event, for the dated ones: no call and no object an event. */
  readonly columns: Columns;
  /** The whole period with its padding: what "fit" shows. */
  readonly period: Span;
  /** As far as a view may go. */
  readonly limits: Span;
  readonly idOf: (i: number) => string;
  /** The index of an id or of an alias, or null. */
  readonly indexOf: (id: string) => number | null;
  readonly titleOf: (i: number) => string;
  readonly laneOf: (i: number) => number;
  readonly importanceOf: (i: number) => number;
  readonly statusOf: (i: number) => Status;
  /** Null for an undated condition. */
  readonly whenOf: (i: number) => When | null;
  /** Of a dated event. Throws RangeError for an undated one. */
  readonly boundsOf: (i: number) => EventBounds;
  /**
   * The instant an event is drawn and listed at: the middle where it is one moment somewhere
   * between two bounds (the known bound of a one-sided set), no further out than the whole period,
   * so that it is seen there; else its start, as far as one is known. Epoch ms. Throws RangeError
   * for an undated one.
   */
  readonly anchorOf: (i: number) => number;
  /** The dated events in order of anchor, by index: a neighbour in time is the next place in it. */
  readonly order: Uint32Array;
  /** Indexes of the dated events that touch a span, in order of anchor. */
  readonly overlapping: FindOverlapping;
  /** What opens beneath an event, by id or alias; fetched when first asked. Rejects where it cannot be had. */
  readonly details: (id: string) => Promise<Details>;
  /** By event, 1 for those that a text matches, and 0 for those to dim; null: none is looked for. */
  readonly matches: Uint8Array | null;
  /** Who and what events are about; fetched when first asked. Rejects where it cannot be had. */
  readonly facets: () => Promise<Facets>;
  /** All words of each event but its title; fetched when first asked. Rejects likewise. */
  readonly texts: () => Promise<Column<string>>;
};

/** What comes late of a timeline, each fetched when it is first asked for. */
export type LazyLoaders = {
  readonly facets: () => Promise<CompiledFacets>;
  /** Of few events their details hold all words. */
  readonly texts?: (() => Promise<PackedTexts>) | undefined;
};

/**
 * Makes a Timeline of a compiled dataset. `loadDetails` gives details, those of the id among them; it
 * is called when an event's are first asked for, and again after it has failed. Details that are
 * already at hand are given as `ready`: React's `use` then has them at the first render, which is the
 * only one where a page is written. Of many events `touching` wants a better `createTouching`.
 */
export function createTimeline(
  core: CompiledCore,
  loadDetails: (id: string) => Promise<CompiledDetails>,
  readyDetails: CompiledDetails = {},
  createIndex: CreateIntervalIndex = scanAllEvents,
  loads: LazyLoaders = emptyLoaders,
): Timeline {
  const { events } = core;
  const count = events.id.length;
  let dated = 0;
  while (events.startEarliest.at(dated) != null) dated += 1;

  // Made when first asked for: of many events it is most of what a timeline weighs.
  let byId: Map<string, number> | null = null;
  const indexOf = (id: string): number | null => {
    if (!byId) {
      byId = new Map(core.aliases);
      for (let i = 0; i < count; i++) byId.set(events.id.at(i) as string, i);
    }
    return byId.get(id) ?? null;
  };

  const cell = <T>(column: Column<T>, i: number): T => {
    if (!(i >= 0 && i < count)) throw new RangeError(`no event at index ${i} of ${count}`);
    return column.at(i) as T;
  };
  const instant = (column: Float64Array, i: number): number => {
    const at = cell<number | undefined>(column, i);
    if (at === undefined) throw new RangeError(`event ${idOf(i)} has no date`);
    return at;
  };
  const instants = (column: Column<number | null>): Float64Array => {
    if (column instanceof Float64Array) return column;
    const values = new Float64Array(dated);
    for (let i = 0; i < dated; i++) values[i] = column.at(i) ?? NaN;
    return values;
  };
  const columns = {
    startEarliest: instants(events.startEarliest),
    startLatest: instants(events.startLatest),
    endEarliest: instants(events.endEarliest),
    endLatest: instants(events.endLatest),
    anchor: new Float64Array(dated),
    lane: new Uint16Array(integerColumn(events.lane, dated)),
    importance: new Uint8Array(integerColumn(events.importance, dated)),
  };
  for (const [zone, table] of Object.entries(core.zones)) registerZoneTable(zone, table);
  const idOf = (i: number): string => cell(events.id, i);
  const whenOf = (i: number): When | null => cell(events.when, i);
  const boundsOf = (i: number): EventBounds => ({
    startEarliest: instant(columns.startEarliest, i),
    startLatest: instant(columns.startLatest, i),
    endEarliest: instant(columns.endEarliest, i),
    endLatest: instant(columns.endLatest, i),
  });
  const { anchor } = columns;
  for (let i = 0; i < dated; i++) {
    const start = columns.startEarliest[i] as number;
    // Most starts are certain: no object and no call for these.
    const isCertain =
      start === columns.startLatest[i] && start <= (columns.endEarliest[i] as number);
    anchor[i] = isCertain ? start : computeAnchor(core.period, boundsOf(i), () => whenOf(i));
  }
  const order = new Uint32Array(
    [...anchor.keys()].sort((a, b) => (anchor[a] as number) - (anchor[b] as number) || a - b),
  );

  const detailsOf = oncePerKey(
    async (id: string): Promise<Details> => {
      const all = await loadDetails(id);
      const one = Object.hasOwn(all, id) && all[id];
      if (!one) throw new RangeError(`no details of event ${id}`);
      return one;
    },
    new Map(Object.entries(readyDetails).map(([id, one]) => [id, fulfilled(one)])),
  );
  const details = (idOrAlias: string): Promise<Details> => {
    const i = indexOf(idOrAlias);
    return detailsOf(i === null ? idOrAlias : idOf(i));
  };

  return {
    core,
    count,
    dated,
    columns,
    period: padded(core.period),
    limits: union(padded(core.period), padded(core.extent)),
    idOf,
    indexOf,
    titleOf: (i) => cell(events.title, i),
    laneOf: (i) => cell(events.lane, i),
    importanceOf: (i) => cell(events.importance, i),
    statusOf: (i) => cell(events.status, i),
    whenOf,
    boundsOf,
    anchorOf: (i) => instant(anchor, i),
    order,
    overlapping: createIndex(columns, order),
    details,
    matches: null,
    facets: once(async () => {
      const [{ readFacets }, written] = await Promise.all([
        import('./filter/facets'),
        loads.facets(),
      ]);
      return readFacets(written, count);
    }),
    texts: once(async () => {
      if (loads.texts) return (await import('./packed/unpack')).textColumn(await loads.texts());
      const all = Array.from({ length: count }, (_, i) => details(idOf(i)));
      const { searchableText } = await import('./search/searchableText');
      return (await Promise.all(all)).map(searchableText);
    }),
  };
}

const emptyFacet = { ids: [], names: [], counts: [], choices: [] };
const emptyLoaders: LazyLoaders = {
  facets: () =>
    Promise.resolve({
      actors: emptyFacet,
      places: emptyFacet,
      tags: emptyFacet,
      sources: emptyFacet,
    }),
};

/** A column of whole numbers, as far as events are dated. */
function integerColumn(column: Column<number>, dated: number): ArrayLike<number> {
  if (column instanceof Uint16Array) return column.subarray(0, dated);
  return Array.from({ length: dated }, (_, i) => column.at(i) ?? 0);
}

/** Looks at every event: the least code for the fewest. */
function scanAllEvents({ startEarliest, endLatest }: Columns, order: Uint32Array): FindOverlapping {
  return ({ start, end }) =>
    [...order].filter((i) => {
      const from = startEarliest[i] as number;
      // A moment on the span's very start is in it; one on its end is not.
      return from < end && ((endLatest[i] as number) > start || from === start);
    });
}

function padded({ start, end }: Span): Span {
  const pad = Math.max((end - start) * PADDING, MIN_VIEW_MS);
  return { start: start - pad, end: end + pad };
}

function union(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
