/**
 * A timeline as a reader has arranged it: without the events that a filter takes away, in other
 * lanes, and with those marked that a text matches. It is another Timeline, so that whatever draws
 * one draws it; an event has another index in it, and the same id.
 */
import type { Timeline } from './timeline';
import type { Column, CompiledCore } from './types';

/** Lanes of one's own: an event is in one of them. */
export type Lanes = {
  readonly lanes: CompiledCore['lanes'];
  readonly laneOf: (event: number) => number;
};

export type Arrangement = {
  /** By event, 1 for those that stay; null: all do. */
  readonly kept: Uint8Array | null;
  /** By event, 1 for those that a text matches; null where none is looked for. */
  readonly matches: Uint8Array | null;
  /** Null: its own. */
  readonly lanes: Lanes | null;
  /** Ids of lanes that are collapsed. */
  readonly folded: readonly string[];
};

/** Above every importance: of two events that one comes first that is looked for. */
const MATCH = 5;

/** Arranges a timeline: O(n), without touching its texts. Where all events stay, most stays as it is. */
export function arranged(
  timeline: Timeline,
  { kept, matches, lanes, folded }: Arrangement,
): Timeline {
  const { core, columns } = timeline;
  const whole = {
    ...core,
    lanes: (lanes?.lanes ?? core.lanes).map((lane) =>
      folded.includes(lane.id) ? { ...lane, folded: true } : lane,
    ),
  };
  const weighed = (importance: Uint8Array, marked: Uint8Array | null): Uint8Array =>
    marked ? importance.map((own, k) => own + (marked[k] ? MATCH : 0)) : importance;
  if (kept === null && lanes === null) {
    return {
      ...timeline,
      core: whole,
      columns: { ...columns, importance: weighed(columns.importance, matches) },
      matches,
    };
  }
  const isKept = (i: number): boolean => kept === null || kept[i] === 1;
  const shown = new Uint32Array(timeline.count);
  const now = new Int32Array(timeline.count).fill(-1);
  let [count, dated] = [0, 0];
  for (let i = 0; i < timeline.count; i++) {
    if (!isKept(i)) continue;
    shown[count] = i;
    now[i] = count++;
    if (i < timeline.dated) dated = count;
  }
  const was = (i: number): number => {
    if (!(i >= 0 && i < count)) throw new RangeError(`no event at index ${i} of ${count}`);
    return shown[i] as number;
  };
  const laneOf = (i: number): number => (lanes ? lanes.laneOf(was(i)) : timeline.laneOf(was(i)));
  const instants = (column: Float64Array): Float64Array => {
    const some = new Float64Array(dated);
    for (let k = 0; k < dated; k++) some[k] = column[shown[k] as number] as number;
    return some;
  };
  const marked = matches && new Uint8Array(count).map((_, k) => matches[shown[k] as number] ?? 0);
  const column = <Value>(from: Column<Value>): Column<Value> => ({
    length: count,
    at: (i) => (i < count ? from.at(shown[i] as number) : undefined),
  });
  const order = new Uint32Array(dated);
  let at = 0;
  for (const i of timeline.order) if (isKept(i)) order[at++] = now[i] as number;
  const { events } = core;
  return {
    core: {
      ...whole,
      events: {
        id: column(events.id),
        title: column(events.title),
        lane: { length: count, at: (i) => (i < count ? laneOf(i) : undefined) },
        importance: column(events.importance),
        status: column(events.status),
        when: column(events.when),
        startEarliest: column(events.startEarliest),
        startLatest: column(events.startLatest),
        endEarliest: column(events.endEarliest),
        endLatest: column(events.endLatest),
        sources: column(events.sources),
        disputing: column(events.disputing),
      },
      aliases: core.aliases.flatMap(([alias, i]) =>
        isKept(i) ? [[alias, now[i] as number] as const] : [],
      ),
      relations: core.relations.flatMap(([from, to, type, stated]) =>
        isKept(from) && isKept(to)
          ? [[now[from] as number, now[to] as number, type, stated] as const]
          : [],
      ),
    },
    count,
    dated,
    columns: {
      startEarliest: instants(columns.startEarliest),
      startLatest: instants(columns.startLatest),
      endEarliest: instants(columns.endEarliest),
      endLatest: instants(columns.endLatest),
      anchor: instants(columns.anchor),
      lane: new Uint16Array(dated).map((_, k) => laneOf(k)),
      importance: weighed(
        new Uint8Array(dated).map((_, k) => columns.importance[shown[k] as number] as number),
        marked,
      ),
    },
    matches: marked,
    period: timeline.period,
    limits: timeline.limits,
    idOf: (i) => timeline.idOf(was(i)),
    indexOf: (id) => {
      const i = timeline.indexOf(id);
      return i === null || !isKept(i) ? null : (now[i] as number);
    },
    titleOf: (i) => timeline.titleOf(was(i)),
    laneOf,
    importanceOf: (i) => timeline.importanceOf(was(i)),
    statusOf: (i) => timeline.statusOf(was(i)),
    whenOf: (i) => timeline.whenOf(was(i)),
    boundsOf: (i) => timeline.boundsOf(was(i)),
    anchorOf: (i) => timeline.anchorOf(was(i)),
    order,
    touching: (span) =>
      timeline.touching(span).flatMap((i) => (isKept(i) ? [now[i] as number] : [])),
    details: timeline.details,
    facets: timeline.facets,
    texts: timeline.texts,
  };
}
