/**
 * Derives a timeline from a reader's choices: without the events that a filter excludes, in other
 * lanes, and with the matches of a query. The result is a Timeline too, so the same code draws it.
 * An event has the same id in it, but another index.
 */
import type { Timeline } from './timeline';
import type { Column, CompiledCore } from './types';

/** Lanes that replace the dataset's, and the lane that each event is in, as an index. */
export type LaneAssignment = {
  readonly lanes: CompiledCore['lanes'];
  readonly laneOf: (event: number) => number;
};

export type TimelineDerivation = {
  /** By event, 1 if it is included; null: all are. */
  readonly included: Uint8Array | null;
  /** By event, 1 if it matches the query; null: no query. */
  readonly matches: Uint8Array | null;
  /** Null: the timeline's own. */
  readonly lanes: LaneAssignment | null;
  /** Ids of lanes that are collapsed. */
  readonly collapsedLanes: readonly string[];
};

/** Added to the importance of a match. It is above every importance, so matches come first. */
const MATCH_BOOST = 5;

/**
 * Derives a timeline in O(n), without reading texts. If it has all events in the same lanes, it
 * shares everything but the lanes and the importance with `timeline`.
 */
export function deriveTimeline(
  timeline: Timeline,
  { included, matches, collapsedLanes, ...derivation }: TimelineDerivation,
): Timeline {
  const { core, columns } = timeline;
  const lanes = withFoldedGroups(timeline, derivation.lanes, collapsedLanes);
  const derivedCore = {
    ...core,
    lanes: (lanes?.lanes ?? core.lanes).map((lane) =>
      collapsedLanes.includes(lane.id) ? { ...lane, isCollapsed: true } : lane,
    ),
  };
  const boostMatches = (importance: Uint8Array, isMatch: Uint8Array | null): Uint8Array =>
    isMatch ? importance.map((own, k) => own + (isMatch[k] ? MATCH_BOOST : 0)) : importance;
  if (included === null && lanes === null) {
    return {
      ...timeline,
      core: derivedCore,
      columns: { ...columns, importance: boostMatches(columns.importance, matches) },
      matches,
    };
  }
  const isIncluded = (i: number): boolean => included === null || included[i] === 1;
  const sourceIndexes = new Uint32Array(timeline.count);
  const derivedIndexes = new Int32Array(timeline.count).fill(-1);
  let [count, dated] = [0, 0];
  for (let i = 0; i < timeline.count; i++) {
    if (!isIncluded(i)) continue;
    sourceIndexes[count] = i;
    derivedIndexes[i] = count++;
    if (i < timeline.dated) dated = count;
  }
  const sourceIndex = (i: number): number => {
    if (!(i >= 0 && i < count)) throw new RangeError(`no event at index ${i} of ${count}`);
    return sourceIndexes[i] as number;
  };
  const laneOf = (i: number): number =>
    lanes ? lanes.laneOf(sourceIndex(i)) : timeline.laneOf(sourceIndex(i));
  const instants = (column: Float64Array): Float64Array => {
    const values = new Float64Array(dated);
    for (let k = 0; k < dated; k++) values[k] = column[sourceIndexes[k] as number] as number;
    return values;
  };
  const derivedMatches =
    matches && new Uint8Array(count).map((_, k) => matches[sourceIndexes[k] as number] ?? 0);
  const column = <Value>(from: Column<Value>): Column<Value> => ({
    length: count,
    at: (i) => (i < count ? from.at(sourceIndexes[i] as number) : undefined),
  });
  const order = new Uint32Array(dated);
  let at = 0;
  for (const i of timeline.order) if (isIncluded(i)) order[at++] = derivedIndexes[i] as number;
  const { events } = core;
  return {
    core: {
      ...derivedCore,
      events: {
        id: column(events.id),
        title: column(events.title),
        ...(events.short && { short: column(events.short) }),
        lane: { length: count, at: (i) => (i < count ? laneOf(i) : undefined) },
        importance: column(events.importance),
        status: column(events.status),
        when: column(events.when),
        startEarliest: column(events.startEarliest),
        startLatest: column(events.startLatest),
        endEarliest: column(events.endEarliest),
        endLatest: column(events.endLatest),
        sourceCount: column(events.sourceCount),
        disputeCount: column(events.disputeCount),
      },
      aliases: core.aliases.flatMap(([alias, i]) =>
        isIncluded(i) ? [[alias, derivedIndexes[i] as number] as const] : [],
      ),
      relations: core.relations.flatMap(([from, to, type, stated]) =>
        isIncluded(from) && isIncluded(to)
          ? [[derivedIndexes[from] as number, derivedIndexes[to] as number, type, stated] as const]
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
      importance: boostMatches(
        new Uint8Array(dated).map(
          (_, k) => columns.importance[sourceIndexes[k] as number] as number,
        ),
        derivedMatches,
      ),
    },
    matches: derivedMatches,
    period: timeline.period,
    limits: timeline.limits,
    idOf: (i) => timeline.idOf(sourceIndex(i)),
    indexOf: (id) => {
      const i = timeline.indexOf(id);
      return i === null || !isIncluded(i) ? null : (derivedIndexes[i] as number);
    },
    titleOf: (i) => timeline.titleOf(sourceIndex(i)),
    shortOf: (i) => timeline.shortOf(sourceIndex(i)),
    laneOf,
    importanceOf: (i) => timeline.importanceOf(sourceIndex(i)),
    statusOf: (i) => timeline.statusOf(sourceIndex(i)),
    whenOf: (i) => timeline.whenOf(sourceIndex(i)),
    boundsOf: (i) => timeline.boundsOf(sourceIndex(i)),
    anchorOf: (i) => timeline.anchorOf(sourceIndex(i)),
    order,
    overlapping: (span) =>
      timeline
        .overlapping(span)
        .flatMap((i) => (isIncluded(i) ? [derivedIndexes[i] as number] : [])),
    details: timeline.details,
    facets: timeline.facets,
    texts: timeline.texts,
  };
}

/** Moves the events of the lanes of a collapsed group to the group, and hides these lanes. */
function withFoldedGroups(
  timeline: Timeline,
  assignment: LaneAssignment | null,
  collapsedLanes: readonly string[],
): LaneAssignment | null {
  const { lanes, laneOf } = assignment ?? { lanes: timeline.core.lanes, laneOf: timeline.laneOf };
  const shownLanes = lanes.map(({ parent }, lane) =>
    parent !== undefined && collapsedLanes.includes(parent)
      ? lanes.findIndex(({ id }) => id === parent)
      : lane,
  );
  const isShown = (lane: number): boolean => shownLanes[lane] === lane;
  if (lanes.every((_, lane) => isShown(lane))) return assignment;
  return {
    lanes: lanes.map((lane, k) => (isShown(k) ? lane : { ...lane, isHidden: true })),
    laneOf: (event) => shownLanes[laneOf(event)] ?? 0,
  };
}
