/** What a counted mark stands for, without a list of it: there may be hundreds of thousands. */
import { max, sum } from 'd3';

import type { Members } from '../types';
import type { LaneIndex } from './laneIndex';

/** Places of a lane from one to before another. */
type Places = readonly [low: number, high: number];

/** What is left of a stretch of places without some, which are in order. */
export function placesWithout(low: number, high: number, left: readonly number[]): Places[] {
  const places: Places[] = [];
  let from = low;
  for (const place of left) {
    if (place < from || place >= high) continue;
    if (place > from) places.push([from, place]);
    from = place + 1;
  }
  if (from < high) places.push([from, high]);
  return places;
}

/** How many there are of places. */
export function countOf(places: readonly Places[]): number {
  return sum(places, ([low, high]) => high - low);
}

/**
 * The events at some places and, before them, `lasting` many of those at `earlier` places that end
 * after an instant. Counting and asking for one is cheap; a list costs what it holds.
 */
export function membersOf(
  index: LaneIndex,
  places: readonly Places[],
  earlier: { readonly places: readonly Places[]; readonly until: number; readonly count: number },
  isInLane: (event: number) => boolean,
): Members {
  const length = earlier.count + countOf(places);
  const isAmong = (among: readonly Places[], place: number): boolean =>
    among.some(([low, high]) => place >= low && place < high);
  return {
    length,
    slice: (start = 0, end = length) => {
      const most = Math.min(end < 0 ? length + end : end, length);
      const found: number[] = [];
      if (earlier.count > 0) {
        for (const [low, high] of earlier.places) {
          const missing = most - found.length;
          if (missing <= 0) break;
          for (const place of index.lastingIn(low, high, earlier.until, missing)) found.push(place);
        }
      }
      for (const [low, high] of places) {
        for (let place = low; place < high && found.length < most; place++) found.push(place);
      }
      return found.slice(start < 0 ? length + start : start).map(index.eventAt);
    },
    includes: (event) => {
      if (!isInLane(event)) return false;
      const place = index.placeOf(event);
      return (
        isAmong(places, place) ||
        (earlier.count > 0 &&
          earlier.places.some(
            ([low, high]) =>
              place >= low &&
              place < high &&
              index.lastingIn(place, place + 1, earlier.until, 1).length > 0,
          ))
      );
    },
  };
}

/** The latest end of what begins at some places. */
export function latestOf(index: LaneIndex, places: readonly Places[]): number {
  return max(places, ([low, high]) => index.furthestIn(low, high)) ?? -Infinity;
}

/** The narrow part of a stretch of time in which most begin. Epoch ms. */
export function densestOf(
  index: LaneIndex,
  from: number,
  to: number,
): { start: number; end: number } {
  const PARTS = 16;
  const width = (to - from) / PARTS;
  let best = { start: from, end: to };
  let most = -1;
  for (let part = 0; part < PARTS; part++) {
    const start = from + part * width;
    const count = index.begunBefore(start + width) - index.begunBefore(start);
    if (count > most) [best, most] = [{ start, end: start + width }, count];
  }
  return best;
}
