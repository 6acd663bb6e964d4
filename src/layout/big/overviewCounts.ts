import type { Timeline } from '../../model';
import { isMoment } from '../shapes';
import { Kept } from './kept';
import { countBelow, countUpTo } from './search';

/** Instants of a lane in order: of what counts once, and of both ends of what lasts. */
type LaneEnds = {
  readonly once: Float64Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
};

/**
 * Makes what counts how many events of each lane touch each slice of the period, from three sorted
 * columns a lane: O(slices log n), remembered by their number.
 */
export function overviewCounter(timeline: Timeline): (slices: number) => Uint32Array {
  const counted = new Kept<Uint32Array>(4);
  const { period } = timeline;
  let lanes: readonly LaneEnds[] | null = null;
  return (slices) =>
    counted.get(slices, () => {
      lanes ??= laneEnds(timeline);
      const width = (period.end - period.start) / slices;
      const counts = new Uint32Array(lanes.length * slices);
      lanes.forEach(({ once, starts, ends }, lane) => {
        for (let slice = 0; slice < slices; slice++) {
          const from = period.start + slice * width;
          const to = from + width;
          counts[lane * slices + slice] =
            countBelow(once, to) -
            countBelow(once, from) +
            countBelow(starts, to) -
            countUpTo(ends, from);
        }
      });
      return counts;
    });
}

function laneEnds({ columns, core, dated }: Timeline): readonly LaneEnds[] {
  const { startLatest, endEarliest, anchor, lane } = columns;
  const lanes = core.lanes.length;
  const isOnce = (event: number): boolean => {
    const [start, end] = [startLatest[event] ?? 0, endEarliest[event] ?? 0];
    return start === end || isMoment(start, end);
  };
  const counts = { once: new Uint32Array(lanes), lasting: new Uint32Array(lanes) };
  for (let event = 0; event < dated; event++) {
    const of = isOnce(event) ? counts.once : counts.lasting;
    const one = lane[event] ?? 0;
    of[one] = (of[one] ?? 0) + 1;
  }
  const found = core.lanes.map((_, one): LaneEnds => ({
    once: new Float64Array(counts.once[one] ?? 0),
    starts: new Float64Array(counts.lasting[one] ?? 0),
    ends: new Float64Array(counts.lasting[one] ?? 0),
  }));
  counts.once.fill(0);
  counts.lasting.fill(0);
  for (let event = 0; event < dated; event++) {
    const one = lane[event] ?? 0;
    const [start, end] = [startLatest[event] ?? 0, endEarliest[event] ?? 0];
    const of = isOnce(event) ? counts.once : counts.lasting;
    const at = of[one] ?? 0;
    of[one] = at + 1;
    const ends = found[one];
    if (!ends) continue;
    if (of === counts.once) ends.once[at] = isMoment(start, end) ? (anchor[event] ?? 0) : start;
    else {
      ends.starts[at] = start;
      ends.ends[at] = end;
    }
  }
  for (const { once, starts, ends } of found) for (const one of [once, starts, ends]) one.sort();
  return found;
}
