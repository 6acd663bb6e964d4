import { SECOND, fulfilled, once, oncePerKey } from '../base';
import { registerZoneTable, type Span } from '../time';
import { computeAnchor } from './computeAnchor';
import type { CompiledFacets } from './compiledFacets';
import type { Facets } from './filter/facets';
import { loadSearch } from './lazy';
import type {
  Column,
  CompiledCore,
  CompiledDetails,
  Details,
  EventBounds,
  Status,
  When,
} from './types';

/** The shortest view (ms). */
export const MIN_VIEW_MS = 5 * SECOND;

/** How far a view may go beyond the data, as a share of the whole period. */
const PADDING = 0.04;

/** Columns of the dated events, by index. Instants are epoch ms; see `boundsOf` and `anchorOf`. */
export type Columns = {
  readonly startEarliest: Float64Array;
  readonly startLatest: Float64Array;
  readonly endEarliest: Float64Array;
  readonly endLatest: Float64Array;
  readonly anchor: Float64Array;
  readonly lane: Uint16Array;
  /** Raised if the event matches a query, so that matches come first. */
  readonly importance: Uint8Array;
};

/** Finds the dated events that overlap a span, as indexes in order of anchor. */
type FindOverlapping = (span: Span) => readonly number[];

/** Makes `Timeline.overlapping` from columns and the order of anchors. */
export type CreateIntervalIndex = (columns: Columns, order: Uint32Array) => FindOverlapping;

/**
 * A compiled dataset in one language, as every drawing and list reads it. Events have indexes, 0 to
 * `count - 1`: first the dated ones (0 to `dated - 1`) in order of their earliest start, then the
 * undated ones. An index is valid in this Timeline only. Share or store ids. A function of an index
 * throws RangeError if the index is out of bounds.
 */
export type Timeline = {
  readonly core: CompiledCore;
  readonly count: number;
  readonly dated: number;
  /** What a drawing reads of every dated event, without a call or an object for each. */
  readonly columns: Columns;
  /** The whole period with its padding, as "whole period" shows it. */
  readonly period: Span;
  /** The span that a view must stay within. */
  readonly limits: Span;
  readonly idOf: (i: number) => string;
  /** The index of an id or of an alias, or null. */
  readonly indexOf: (id: string) => number | null;
  readonly titleOf: (i: number) => string;
  /** The short title for drawings; empty if the dataset gives none. */
  readonly shortOf: (i: number) => string;
  readonly laneOf: (i: number) => number;
  readonly importanceOf: (i: number) => number;
  readonly statusOf: (i: number) => Status;
  /** Null for an undated event. */
  readonly whenOf: (i: number) => When | null;
  /** The bounds of a dated event (epoch ms). Throws RangeError for an undated one. */
  readonly boundsOf: (i: number) => EventBounds;
  /**
   * The instant (epoch ms) at which an event is drawn and listed. For one moment between two bounds
   * it is their middle (for a one-sided date, the known bound), within the whole period so that it
   * is visible there. For any other event it is the start as known. Throws RangeError for an
   * undated event.
   */
  readonly anchorOf: (i: number) => number;
  /** The indexes of the dated events in order of anchor. */
  readonly order: Uint32Array;
  readonly overlapping: FindOverlapping;
  /**
   * Loads the details of an event, by id or alias. Rejects if loading fails or the id is unknown.
   * The same id gives the same promise until it rejects.
   */
  readonly details: (id: string) => Promise<Details>;
  /** By event, 1 if it matches the query, 0 if it is to be dimmed; null: no query. */
  readonly matches: Uint8Array | null;
  /** Loads the facets. Rejects if loading fails. */
  readonly facets: () => Promise<Facets>;
  /** Loads the searchable text of each event, without its title. Rejects if loading fails. */
  readonly texts: () => Promise<Column<string>>;
};

/** Loaders of a timeline's lazy files. */
export type LazyLoaders = {
  readonly facets: () => Promise<CompiledFacets>;
  /** Undefined for a small timeline, whose details hold all texts. */
  readonly texts?: (() => Promise<Column<string>>) | undefined;
};

/**
 * Makes a Timeline from a compiled dataset.
 *
 * @param loadDetails loads a file with the details of an id. It is called when details are first
 *   needed, and again if it failed.
 * @param readyDetails details that are loaded already, which React's `use` reads in the first
 *   render. The build renders a page only once.
 * @param createIndex finds overlapping events: a scan by default, `createIntervalIndex` for a large
 *   timeline.
 * @param loads loaders of the lazy files; by default, no event has facets.
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

  // Made on demand: in a large timeline it takes most of the memory.
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
    // Most starts are certain, and need neither an object nor a call.
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
      const own = Object.hasOwn(all, id) && all[id];
      if (!own) throw new RangeError(`no details of event ${id}`);
      return own;
    },
    new Map(Object.entries(readyDetails).map(([id, value]) => [id, fulfilled(value)])),
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
    shortOf: (i) => (events.short ? cell(events.short, i) : ''),
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
      const [{ readFacets }, compiled] = await Promise.all([loadSearch(), loads.facets()]);
      return readFacets(compiled, count);
    }),
    texts: once(async () => {
      if (loads.texts) return loads.texts();
      const all = Array.from({ length: count }, (_, i) => details(idOf(i)));
      const { searchableText } = await loadSearch();
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

/** The integers of a column for the dated events. */
function integerColumn(column: Column<number>, dated: number): ArrayLike<number> {
  if (column instanceof Uint16Array) return column.subarray(0, dated);
  return Array.from({ length: dated }, (_, i) => column.at(i) ?? 0);
}

/** Scans every event: little code, and fast enough for a small timeline. */
function scanAllEvents({ startEarliest, endLatest }: Columns, order: Uint32Array): FindOverlapping {
  return ({ start, end }) =>
    [...order].filter((i) => {
      const from = startEarliest[i] as number;
      // A moment at the span's start is inside; a moment at its end is outside.
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
