/** Groups of places that would cover each other, each a counted mark. */
import type { MapPlace } from '../../model';
import type { PlaceEvents } from './placeEvents';

export type MapGroup = {
  /** The id of its first place, which has most events. */
  readonly key: string;
  /** The places, by index, the one with most events first. */
  readonly places: readonly number[];
  /** At the first scale of the map (px). */
  readonly x: number;
  readonly y: number;
  /** The events in the visible range, each once, in order of time. */
  readonly now: readonly number[];
  /** Those that happened before. */
  readonly before: readonly number[];
  readonly shape: MapPlace['shape'] | 'several';
  readonly name: string;
};

/** Marks nearer than this to each other are one (px of the screen). */
const GROUP_PX = 26;

type GroupOptions = {
  readonly places: readonly MapPlace[];
  /** Of each place at the first scale of the map; null: not on the map. */
  readonly positions: readonly (readonly [number, number] | null)[];
  readonly events: readonly PlaceEvents[];
  readonly k: number;
  /** The place of each event in the order of time. */
  readonly compare: (a: number, b: number) => number;
};

/** Groups places at a scale. Places without events are left out. */
export function groupPlaces({
  places,
  positions,
  events,
  k,
  compare,
}: GroupOptions): readonly MapGroup[] {
  const distance = GROUP_PX / k;
  const cells = new Map<string, PlaceEvents[]>();
  const cellOf = (at: number): number => Math.floor(at / distance);
  // Bright places first, and those with most events.
  const order = events
    .filter(({ place, now, before }) => now.length + before.length > 0 && positions[place])
    .toSorted(
      (a, b) =>
        b.now.length - a.now.length || b.before.length - a.before.length || a.place - b.place,
    );
  for (const entry of order) {
    const [x, y] = positions[entry.place] ?? [0, 0];
    const key = `${cellOf(x)} ${cellOf(y)}`;
    cells.set(key, [...(cells.get(key) ?? []), entry]);
  }
  const taken = new Set<number>();
  const groups: MapGroup[] = [];
  for (const first of order) {
    if (taken.has(first.place)) continue;
    const at = positions[first.place] ?? [0, 0];
    const near = [first];
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const other of cells.get(`${cellOf(at[0]) + dx} ${cellOf(at[1]) + dy}`) ?? []) {
          const [x, y] = positions[other.place] ?? [0, 0];
          const isNear = Math.hypot(x - at[0], y - at[1]) < distance;
          // A faint place does not move into the count of a bright one.
          const isAlike = other.now.length > 0 === first.now.length > 0;
          if (other !== first && !taken.has(other.place) && isNear && isAlike) near.push(other);
        }
      }
    }
    for (const { place } of near) taken.add(place);
    groups.push(groupOf(near, places, at, compare));
  }
  return groups;
}

function groupOf(
  members: readonly PlaceEvents[],
  places: readonly MapPlace[],
  [x, y]: readonly [number, number],
  compare: GroupOptions['compare'],
): MapGroup {
  const indexes = members.map(({ place }) => place);
  const first = places[indexes[0] ?? 0];
  return {
    key: first?.id ?? '',
    places: indexes,
    x,
    y,
    now: [...new Set(members.flatMap(({ now }) => now))].toSorted(compare),
    before: [...new Set(members.flatMap(({ before }) => before))].toSorted(compare),
    shape: members.length > 1 ? 'several' : (first?.shape ?? 'point'),
    name: (first?.name ?? '') + (members.length > 1 ? ` +${members.length - 1}` : ''),
  };
}
