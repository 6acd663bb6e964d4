import { expect, test } from 'vitest';
import { distributeRows, bandsOf, capacityOf, measuresOf } from '../lanes';
import { doublingLevels, fineLevels } from './levelOfDetail';
import { runningMaxOf, shapesIn } from './packLevel';
import { packLane, type PackedShape } from './packLane';
import type { TextVariant } from '../labels/labelTexts';
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

const packOptions = {
  maxRows: 1,
  labelPx: (_: number, variant: TextVariant = 'whole') => (variant === 'whole' ? 100 : 0),
  pitchPx: 20,
  plotPx: 800,
  periodPx: { start: 0, end: 800 },
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

const placesOf = (shapes: readonly PackedShape[]): string[] =>
  shapes
    .toSorted((a, b) => a.event - b.event)
    .map(({ event, strip, side, row }) => `${event} ${strip ?? side} ${row}`);

test('the most important events get labels, the others are dots at their time', () => {
  const crowd = [3, 4, 5, 6].map((event) => point(event, 288, 1));
  const shapes = [point(0, 290, 1), point(1, 320, 5), point(2, 262, 4), ...crowd];
  const packed = packLane(shapes, { ...packOptions, maxRows: 3 });
  expect(placesOf(packed.shapes)).toEqual([
    '0 dot 3',
    '1 right 0',
    '2 left 0',
    '3 right 1',
    '4 dot 0',
    '5 dot 1',
    '6 dot 2',
  ]);
  expect(packed.columns).toEqual([]);
  // All are in one bin, so in one stack.
  const dots = packed.shapes.filter(({ strip }) => strip === 'dot');
  expect(new Set(dots.map(({ at }) => at)).size).toBe(1);
  expect(Math.abs(dots[0]!.at - 288)).toBeLessThanOrEqual(3.5);
});

test('a lane with room for each mark has no strip', () => {
  const shapes = [point(0, 300, 5), point(1, 440, 4)];
  const packed = packLane(shapes, packOptions);
  expect(placesOf(packed.shapes)).toEqual(['0 right 0', '1 right 0']);
  expect(packed.strip).toBeNull();
});

test('spans without a labelled row get thin rows, and none is counted', () => {
  const spans = Array.from({ length: 30 }, (_, event): Shape => ({
    ...point(event, 400),
    form: 'span',
    from: 0,
    to: 790,
  }));
  const { shapes, columns, strip } = packLane(spans, { ...packOptions, maxRows: 4 });
  expect(columns).toEqual([]);
  const thin = shapes.filter((shape) => shape.strip === 'thin');
  expect(thin.length + shapes.filter(({ side }) => side === 'over').length).toBe(30);
  expect(new Set(thin.map(({ row }) => row)).size).toBe(thin.length);
  expect(thin.length * strip!.thinPitchPx).toBeLessThanOrEqual(strip!.rows * 20);
});

test('only a stack that would leave the lane is a column', () => {
  const crowd = Array.from({ length: 20 }, (_, event) => point(event, 300));
  const near = [20, 21, 22].map((event) => point(event, 340));
  const { shapes, columns } = packLane([...crowd, ...near], packOptions);
  const [column] = columns;
  expect(columns.length).toBe(1);
  expect(column!.members.map(({ event }) => event)).toEqual([...crowd.keys()]);
  expect(column!.to - column!.from).toBeLessThan(12 / 1.25);
  expect(column!.from <= 300 && column!.to >= 300).toBe(true);
  expect(shapes.map(({ event }) => event)).toEqual([20, 21, 22]);
});

test('columns are as high as their counts are large', () => {
  const random = createRandom(12);
  for (const count of [40, 300, 600]) {
    const shapes = Array.from({ length: count }, (_, event) =>
      point(event, Math.floor(300 * random() ** 2)),
    );
    const { columns, shapes: dots } = packLane(shapes, { ...packOptions, maxRows: 3 });
    const members = columns.flatMap((column) => column.members);
    expect([...members, ...dots].map(({ event }) => event).toSorted((a, b) => a - b)).toEqual([
      ...shapes.keys(),
    ]);
    const bySize = columns.toSorted((a, b) => a.members.length - b.members.length);
    bySize.slice(1).forEach((next, k) => {
      expect(next.heightPx).toBeGreaterThanOrEqual(bySize[k]!.heightPx);
    });
  }
});

test.each([
  [4, 0],
  [5, 1],
])('beside an event of importance %i one that fills the view is in row %i', (importance, row) => {
  const long: Shape = { ...point(0, 300, 1), form: 'span', from: 100, to: 500 };
  const packed = packLane([long, point(1, 300, importance)], { ...packOptions, maxRows: 2 });
  expect(packed.shapes.find(({ event }) => event === 0)).toMatchObject({ row, side: 'over' });
});

test('a label moves to another row rather than leave the period', () => {
  const shapes = [point(0, 60, 4), point(1, 200, 5)];
  const periodPx = { start: 0, end: 220 };
  const { shapes: packed } = packLane(shapes, { ...packOptions, periodPx, maxRows: 2 });
  expect(placesOf(packed)).toEqual(['0 right 1', '1 left 0']);
});

test('a label has room on both sides of its mark if the lane has the rows', () => {
  const shapes = [point(0, 300, 5), point(1, 430, 4)];
  const rowsOf = (maxRows: number) =>
    packLane(shapes, { ...packOptions, maxRows }).shapes.map(({ row }) => row);
  expect(rowsOf(1)).toEqual([0, 0]);
  expect(rowsOf(2)).toEqual([0, 1]);
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
