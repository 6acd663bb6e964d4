/** A lane histogram agrees with counting the lane's events one by one. */
import { expect, test } from 'vitest';

import { loadSearch } from '../model';
import { createRandom, layoutOf, randomTimeline } from './testLayout';
import { isMoment } from './packing/shapes';
import type { ClusterMark, Frame } from './types';

const { deriveTimeline } = await loadSearch();
const size = { widthPx: 900, heightPx: 640 };

const histogramsOf = ({ marks }: Frame): readonly ClusterMark[] =>
  marks.filter((mark) => mark.kind === 'cluster' && mark.histogram !== undefined) as ClusterMark[];

/** The length of a slice, which is a power of two, from its rounded width. */
const sliceMsOf = (about: number): number => 2 ** Math.round(Math.log2(about));

test.each([1, 2, 3, 4, 5, 6])('seed %i', (seed) => {
  const random = createRandom(seed);
  const source = randomTimeline(random, 150);
  const ids = source.core.lanes.map(({ id }) => id);
  const timeline = deriveTimeline(source, {
    included: null,
    matches: null,
    lanes: null,
    collapsedLanes: ids,
  });
  const { start, end } = timeline.period;
  const from = start + random() * 0.5 * (end - start);
  const view = { start: from, end: from + (0.05 + random() * 0.4) * (end - start) };
  const frame = layoutOf(timeline).frame(view, size);
  const { columns } = timeline;
  const msPerPx = (view.end - view.start) / frame.plotPx;
  let columnCount = 0;
  for (const { lane, histogram, x, events } of histogramsOf(frame)) {
    const all = [...timeline.order].filter((event) => timeline.laneOf(event) === lane);
    expect(events.slice()).toEqual(all);
    expect(all.every((event) => events.includes(event))).toBe(true);
    for (const { slice, heightPx } of histogram!.columns) {
      // Positions are rounded to a hundredth of a pixel, so the middle of a slice is safely inside.
      const sliceMs = sliceMsOf(histogram!.slicePx * msPerPx);
      const middle = view.start + (x + (slice + 0.5) * (sliceMs / msPerPx)) * msPerPx;
      const at = Math.floor(middle / sliceMs) * sliceMs;
      const started = all.filter((event) => {
        const anchor = columns.anchor[event] as number;
        return anchor >= at && anchor < at + sliceMs;
      }).length;
      const lasting = all.filter((event) => {
        const [first, last] = [columns.startLatest[event], columns.endEarliest[event]] as number[];
        return !isMoment(first!, last!) && first! < at + sliceMs && last! > at;
      }).length;
      expect(started + lasting).toBeGreaterThan(0);
      if (started > 0) expect(heightPx).toBeGreaterThanOrEqual(4);
      else expect(heightPx).toBeLessThan(3);
      if (started > 1) expect(heightPx).toBeGreaterThan(5);
      columnCount += 1;
    }
  }
  expect(columnCount).toBeGreaterThan(0);
});

test('a histogram pans with its view, and its columns keep their heights', () => {
  const source = randomTimeline(createRandom(11), 200);
  const collapsedLanes = source.core.lanes.map(({ id }) => id);
  const timeline = deriveTimeline(source, {
    included: null,
    matches: null,
    lanes: null,
    collapsedLanes,
  });
  const layout = layoutOf(timeline);
  const { start, end } = timeline.period;
  const length = (end - start) / 4;
  const at = (by: number): Map<string, number> => {
    const view = { start: start + length + by, end: start + 2 * length + by };
    const frame = layout.frame(view, size);
    const msPerPx = length / frame.plotPx;
    return new Map(
      histogramsOf(frame).flatMap(({ key, x, histogram }) =>
        histogram!.columns.map(({ slice, heightPx }) => {
          const sliceMs = sliceMsOf(histogram!.slicePx * msPerPx);
          const instant = view.start + (x * length) / frame.plotPx + slice * sliceMs;
          return [`${key} ${Math.round(instant / sliceMs)}`, heightPx] as const;
        }),
      ),
    );
  };
  const [before, after] = [at(0), at(length / 7)];
  const both = [...before.keys()].filter((key) => after.has(key));
  expect(both.length).toBeGreaterThan(10);
  for (const key of both) expect(after.get(key)).toBe(before.get(key));
});
