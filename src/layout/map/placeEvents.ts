/** Which events of a timeline happened where, for a visible range. */
import type { CompiledMap, Timeline } from '../../model';
import type { Span } from '../../time';

export type PlaceEvents = {
  /** The index of the place. */
  readonly place: number;
  /** The events in the visible range that match the search, in order of time. */
  readonly now: readonly number[];
  /** Those that happened before it, or do not match. */
  readonly before: readonly number[];
};

/**
 * The places of a timeline with their events, in the order of the map. Later events are left out.
 */
export function placeEvents(
  map: Pick<CompiledMap, 'places' | 'events'>,
  timeline: Pick<Timeline, 'order' | 'overlapping' | 'boundsOf' | 'matches' | 'idOf'>,
  view: Span,
): readonly PlaceEvents[] {
  const { matches } = timeline;
  const now = map.places.map((): number[] => []);
  const before = map.places.map((): number[] => []);
  const inView = new Set<number>();
  const placesOf = (event: number): readonly number[] => {
    const id = timeline.idOf(event);
    return Object.hasOwn(map.events, id) ? (map.events[id] ?? []) : [];
  };
  for (const event of timeline.overlapping(view)) {
    inView.add(event);
    const isMatch = matches === null || matches[event] === 1;
    for (const place of placesOf(event)) {
      if (isMatch) now[place]?.push(event);
      else before[place]?.push(event);
    }
  }
  for (const event of timeline.order) {
    if (inView.has(event) || timeline.boundsOf(event).startEarliest >= view.start) continue;
    for (const place of placesOf(event)) before[place]?.push(event);
  }
  return now.map((events, place) => ({ place, now: events, before: before[place] ?? [] }));
}

/**
 * The roving order: by the time of the first event in the visible range, then by name. Places with
 * earlier events alone come last.
 */
export function inOrder<Item extends { readonly now: readonly number[]; readonly name: string }>(
  items: readonly Item[],
  timeline: Pick<Timeline, 'anchorOf'>,
): readonly Item[] {
  const timeOf = ({ now: [first] }: Item): number =>
    first === undefined ? Infinity : timeline.anchorOf(first);
  const timed = items.map((item) => ({ item, at: timeOf(item) }));
  return timed
    .toSorted((a, b) => {
      if (a.at !== b.at) return a.at < b.at ? -1 : 1;
      return a.item.name < b.item.name ? -1 : Number(a.item.name > b.item.name);
    })
    .map(({ item }) => item);
}
