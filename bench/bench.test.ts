import { expect, test } from 'vitest';

import { isWithinLimit, checkLimits } from './limits.mjs';
import { generateEvents, kroniekDataset } from './syntheticEvents.mjs';
import type { Row } from './measure.mjs';
import { tablesOf } from './tables.mjs';
import { parseDatasetText } from '../src/build/data/dataset';

const moved = {
  frames: 180,
  p50: 16.7,
  p95: 16.7,
  over33: 0,
  script: 1,
  style: 1,
  layout: 1,
  zoomed: 237,
  panned: 1,
};

function row(page: string, n: number, loadMs: number, work: number): Row {
  const moving = { ...moved, work };
  const loads = { loadMs, slowLoadMs: 4 * loadMs, heapMb: 5, elements: 200 };
  return { kind: 'run', page, n, ...loads, zoom: moving, pan: moving, panIn: moving };
}

function verdicts(rows: readonly Row[]): Record<string, boolean | null> {
  return Object.fromEntries(checkLimits(rows).map((bar) => [bar.bar, isWithinLimit(bar)]));
}

test('the events are the same each time', () => {
  expect(generateEvents(20)).toEqual(generateEvents(20));
  expect(generateEvents(40).events.slice(0, 20)).toEqual(generateEvents(20).events);
});

test('Kroniek reads its synthetic dataset without a warning, and it has every event', async () => {
  const { dataset, problems } = await parseDatasetText(
    JSON.stringify(kroniekDataset(generateEvents(200))),
    'x',
  );
  expect(problems).toEqual([]);
  expect(dataset?.events).toHaveLength(200);
});

test('a load is held against that of vis-timeline in the same run, by the median of the rounds', () => {
  const rows = [
    row('kroniek', 12, 99, 2),
    row('kroniek', 12, 90, 2),
    row('kroniek', 12, 900, 2),
    row('vis', 12, 100, 4),
  ];
  expect(verdicts(rows)['load, as a share of vis']).toBe(true);
  expect(verdicts([...rows, row('kroniek', 12, 103, 2)])['load, as a share of vis']).toBe(false);
});

test('work a frame has to be below that of vis-timeline, not the same', () => {
  const bar = "zoom: work a frame, below vis-timeline's";
  expect(verdicts([row('kroniek', 1000, 80, 4), row('vis', 1000, 100, 4)])[bar]).toBe(false);
  expect(verdicts([row('kroniek', 1000, 80, 3.9), row('vis', 1000, 100, 4)])[bar]).toBe(true);
});

test('what failed or was not measured neither holds nor fails', () => {
  const failed: Row = { kind: 'run', page: 'kroniek', n: 100_000, fails: { load: 'build failed' } };
  expect(Object.values(verdicts([failed]))).toEqual(
    Array.from({ length: checkLimits([failed]).length }, () => null),
  );
  expect(tablesOf([failed])).toContain('build failed');
});

test('the tables give each figure with what it is of the two it is held against', () => {
  const rows = [row('kroniek', 12, 80, 2), row('vis', 12, 100, 4), row('canvas-lod', 12, 40, 1)];
  expect(tablesOf(rows)).toContain('| kroniek | 1 | 80 (0.8; 2) | 320 (0.8; 2) |');
});
