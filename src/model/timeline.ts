import type { Span } from '../time';
import { anchorIn } from './anchor';
import type { CompiledCore, CompiledDetails, Details, EventBounds, Status, When } from './types';

/** The closest that one can look: a view is never shorter (ms). */
export const MIN_VIEW_MS = 10 * 60_000;

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
  readonly importance: Uint8Array;
};

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
  /** Indexes of the dated events that touch a span, in order of anchor. */
  readonly touching: (span: Span) => readonly number[];
  /** What opens beneath an event, by id or alias; fetched when first asked. Rejects where it cannot be had. */
  readonly details: (id: string) => Promise<Details>;
};

/**
 * Makes a Timeline of a compiled dataset. `loadDetails` is called once, when details are first
 * asked for, and again after it has failed. Details that are already at hand are given as `ready`:
 * React's `use` then has them at the first render, which is the only one where a page is written.
 */
export function createTimeline(
  core: CompiledCore,
  loadDetails: () => Promise<CompiledDetails>,
  ready: CompiledDetails = {},
): Timeline {
  const { events } = core;
  const count = events.id.length;
  const undatedFrom = events.when.indexOf(null);
  const dated = undatedFrom < 0 ? count : undatedFrom;
  const byId = new Map(events.id.map((id, i) => [id, i]));
  for (const [alias, i] of core.aliases) if (!byId.has(alias)) byId.set(alias, i);

  const cell = <T>(column: readonly T[], i: number): T => {
    if (!(i >= 0 && i < count)) throw new RangeError(`no event at index ${i} of ${count}`);
    return column[i] as T;
  };
  const instant = (column: readonly (number | null)[], i: number): number => {
    const at = cell(column, i);
    if (at === null) throw new RangeError(`event ${events.id[i]} has no date`);
    return at;
  };
  const boundsOf = (i: number): EventBounds => ({
    startEarliest: instant(events.startEarliest, i),
    startLatest: instant(events.startLatest, i),
    endEarliest: instant(events.endEarliest, i),
    endLatest: instant(events.endLatest, i),
  });
  const anchors = Float64Array.from({ length: dated }, (_, i) =>
    anchorIn(core.period, boundsOf(i), cell(events.when, i)),
  );
  const anchorOf = (i: number): number => anchors[i] ?? instant(events.startEarliest, i);
  const byAnchor = [...anchors.keys()].sort((a, b) => anchorOf(a) - anchorOf(b) || a - b);

  let loading: Promise<ReadonlyMap<string, Details>> | null = null;
  const loaded = (): Promise<ReadonlyMap<string, Details>> => {
    // Inside a promise, so that one that throws at once rejects too.
    loading ??= new Promise<CompiledDetails>((resolve) => resolve(loadDetails()))
      .then((details) => new Map(Object.entries(details)))
      .catch((problem: unknown) => {
        loading = null;
        throw problem;
      });
    return loading;
  };
  // One promise an id, so that React's `use` sees the same one at every render.
  const asked = new Map<string, Promise<Details>>(
    Object.entries(ready).map(([id, one]) => [id, kept(one)]),
  );
  const details = (asking: string): Promise<Details> => {
    const i = byId.get(asking);
    const id = i === undefined ? asking : cell(events.id, i);
    const known = asked.get(id);
    if (known) return known;
    const found = loaded().then((all) => {
      const one = all.get(id);
      if (!one) throw new RangeError(`no details of event ${id}`);
      return one;
    });
    asked.set(id, found);
    found.catch(() => asked.delete(id));
    return found;
  };

  const instants = (column: readonly (number | null)[]): Float64Array =>
    Float64Array.from({ length: dated }, (_, i) => column[i] ?? NaN);

  return {
    core,
    count,
    dated,
    columns: {
      startEarliest: instants(events.startEarliest),
      startLatest: instants(events.startLatest),
      endEarliest: instants(events.endEarliest),
      endLatest: instants(events.endLatest),
      anchor: anchors,
      lane: Uint16Array.from({ length: dated }, (_, i) => events.lane[i] ?? 0),
      importance: Uint8Array.from({ length: dated }, (_, i) => events.importance[i] ?? 0),
    },
    period: padded(core.period),
    limits: union(padded(core.period), padded(core.extent)),
    idOf: (i) => cell(events.id, i),
    indexOf: (id) => byId.get(id) ?? null,
    titleOf: (i) => cell(events.title, i),
    laneOf: (i) => cell(events.lane, i),
    importanceOf: (i) => cell(events.importance, i),
    statusOf: (i) => cell(events.status, i),
    whenOf: (i) => cell(events.when, i),
    boundsOf,
    anchorOf,
    touching: (span) =>
      byAnchor.filter((i) => {
        const { startEarliest, endLatest } = boundsOf(i);
        // A moment on the span's very start is in it; one on its end is not.
        return startEarliest < span.end && (endLatest > span.start || startEarliest === span.start);
      }),
    details,
  };
}

/** A promise that says by itself, as React's `use` reads it, that it is kept. */
export function kept<T>(value: T): Promise<T> {
  return Object.assign(Promise.resolve(value), { status: 'fulfilled', value });
}

function padded({ start, end }: Span): Span {
  const pad = Math.max((end - start) * PADDING, MIN_VIEW_MS);
  return { start: start - pad, end: end + pad };
}

function union(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
