import { expect, test } from 'vitest';
import { clustersOf, clusterInterval } from './clusters';
import { distributeRows, bandsOf, capacityOf, measuresOf } from '../lanes';
import { doublingLevels, fineLevels } from './levelOfDetail';
import { runningMaxOf, shapesIn } from './packLevel';
import { packLane, type PackedShape } from './packLane';
import type { Shape } from './shapes';
import { createRandom, type Random } from '../testLayout';

function randomShape(random: Random, event: number): PackedShape {
  const from = random() * 5000;
  const to = from + (random() < 0.1 ? 3000 * random() : 40 * random() ** 3);
  const at = (from + to) / 2;
  return {
    event,
    form: to - from < 14 ? 'point' : 'span',
    from,
    to,
    at,
    radiusPx: 5,
    importance: 1 + Math.floor(random() * 5),
    row: 0,
    side: 'none',
  };
}

test('shapesIn finds the same shapes as a look at every shape', () => {
  const random = createRandom(11);
  for (const count of [0, 1, 2, 30, 400]) {
    const shapes = Array.from({ length: count }, (_, event) => randomShape(random, event));
    const sorted = shapes.toSorted((a, b) => a.from - b.from);
    for (let round = 0; round < 200; round++) {
      const from = random() * 6000 - 500;
      const to = from + (random() < 0.2 ? 0 : random() * 800);
      const found = [...shapesIn({ shapes: sorted, runningMaxTo: runningMaxOf(sorted) }, from, to)];
      const naive = shapes.filter((shape) => shape.from <= to && shape.to >= from);
      const idsOf = (list: readonly PackedShape[]) =>
        list.map(({ event }) => event).toSorted((a, b) => a - b);
      expect(idsOf(found)).toEqual(idsOf(naive));
    }
  }
});

test('clusters do not overlap and have each shape once, in order', () => {
  const random = createRandom(12);
  for (const count of [1, 2, 40, 300]) {
    const shapes = Array.from({ length: count }, (_, event) => randomShape(random, event));
    const clusters = clustersOf(shapes, (n) => 20 + String(n).length * 7);
    const intervals = clusters.map(clusterInterval);
    intervals.slice(1).forEach((next, k) => expect(next.start).toBeGreaterThan(intervals[k]!.end));
    const members = clusters.flatMap((cluster) => cluster.members);
    expect(members.map(({ event }) => event).toSorted((a, b) => a - b)).toEqual([...shapes.keys()]);
    expect(members).toEqual(members.toSorted((a, b) => a.from - b.from));
  }
});

const packOptions = {
  maxRows: 1,
  labelPx: () => 100,
  clusterPx: () => 22,
  plotPx: 800,
  periodPx: { start: 0, end: 800 },
  staysInPeriod: false,
};
const point = (event: number, at: number, importance = 3): Shape => ({
  event,
  form: 'point',
  from: at - 1,
  to: at + 1,
  at,
  radiusPx: 5,
  importance,
});

test('the most important events get labels, the others form a cluster', () => {
  const { shapes, clusters } = packLane(
    [point(0, 290, 1), point(1, 320, 5), point(2, 262, 4), point(3, 293, 1)],
    packOptions,
  );
  expect(
    shapes.map(({ event, side }) => `${event} ${side}`).toSorted((a, b) => a.localeCompare(b)),
  ).toEqual(['1 right', '2 left']);
  expect(clusters.map(({ members }) => members.map(({ event }) => event))).toEqual([[0, 3]]);
});

test('a single event without room gets a mark, not a cluster of one', () => {
  const { shapes, clusters } = packLane([point(0, 300, 5), point(1, 302, 4)], packOptions);
  expect(clusters.map(({ members }) => members.length)).toEqual([2]);
  expect(shapes).toEqual([]);
  const spans = [0, 1, 2].map((event): Shape => ({
    ...point(event, 400),
    form: 'span',
    from: 0,
    to: 790,
  }));
  const packed = packLane([...spans, point(3, 400)], { ...packOptions, maxRows: 4 });
  expect(packed.clusters).toEqual([]);
  expect(packed.shapes).toHaveLength(4);
});

test('a mark takes precedence over the label of its neighbour in the last row', () => {
  const { shapes, clusters } = packLane([point(0, 300, 5), point(1, 350, 4)], packOptions);
  expect(clusters).toEqual([]);
  expect(shapes.map(({ event, side }) => `${event} ${side}`)).toEqual(['0 none', '1 none']);
});

test('clusters merge if their marks would overlap, even if their members are apart', () => {
  const [a, b] = [point(0, 100), point(1, 133)];
  const countsOf = (shapes: readonly Shape[]) =>
    clustersOf(shapes, () => 40).map(({ members }) => members.length);
  expect(countsOf([a, a, b, b])).toEqual([4]);
  // A single event is a mark, which is narrower than a count.
  expect(countsOf([a, b])).toEqual([1, 1]);
});

test('an event that fills the view comes before a shorter, more important one', () => {
  const long: Shape = { ...point(0, 300, 1), form: 'span', from: 100, to: 500 };
  const packed = packLane([long, point(1, 300, 5)], { ...packOptions, maxRows: 2 });
  expect(packed.shapes.find(({ event }) => event === 0)).toMatchObject({ row: 0, side: 'over' });
});

test('a label moves to another row rather than leave the period', () => {
  const shapes = [point(0, 60, 4), point(1, 200, 5)];
  const periodPx = { start: 0, end: 220 };
  const sides = (staysInPeriod: boolean) =>
    packLane(shapes, { ...packOptions, periodPx, staysInPeriod, maxRows: 2 })
      .shapes.toSorted((a, b) => a.event - b.event)
      .map(({ side, row }) => `${side} ${row}`);
  expect(sides(true)).toEqual(['right 1', 'left 0']);
  expect(sides(false)).toEqual(['left 0', 'left 0']);
});

test.each([
  [[1, 1, 1], 9, [1, 1, 1]],
  [[3, 1, 2], 6, [3, 1, 2]],
  [[9, 1, 3], 6, [4, 1, 1]],
  [[9, 9], 2, [1, 1]],
  [[9, 9, 9], 2, [1, 1, 1]],
  [[0, 4], 3, [1, 2]],
])('lanes that need %j of %i rows get %j', (needs, capacity, rows) => {
  expect(distributeRows(needs, capacity)).toEqual(rows);
});

test.each([3, 5, 8, 14, 40])('%i lanes fill the height exactly', (count) => {
  const lanes = Array.from({ length: count }, (_, i) => ({ id: `${i}`, name: '' }));
  for (const widthPx of [288, 720]) {
    for (const style of ['one-line', 'bare'] as const) {
      const measures = measuresOf({ widthPx, heightPx: 420 }, 'full');
      const rows = distributeRows(
        lanes.map(() => 3),
        capacityOf(measures, lanes, style),
      );
      const { bands, pitchPx } = bandsOf(lanes, rows, style, measures);
      const last = bands.at(-1)!;
      expect(last.y + last.heightPx).toBeCloseTo(420);
      expect(last.rowsY + (rows.at(-1) ?? 0) * pitchPx).toBeLessThanOrEqual(420);
      bands.slice(1).forEach((band, k) => {
        expect(band.y).toBeCloseTo(bands[k]!.y + bands[k]!.heightPx);
      });
    }
  }
});

test('levels are powers of two, and rounding errors do not change the level', () => {
  const levelsOf = (...zooms: readonly number[]) =>
    zooms.map((zoom) => doublingLevels.levelOf(zoom));
  expect(levelsOf(1.5, 2, 2.001, 1024, 1025)).toEqual([1, 1, 2, 10, 11]);
  expect(levelsOf(1024 * (1 - 1e-9), 1024 * (1 + 1e-9))).toEqual([10, 10]);
  for (const zoom of [1, 1.1, 1.5, 2]) {
    const coarsest = fineLevels.msPerPxOf(fineLevels.levelOf(zoom));
    expect(coarsest).toBeGreaterThanOrEqual(zoom);
    expect(coarsest).toBeLessThan(zoom * 1.19);
  }
});
