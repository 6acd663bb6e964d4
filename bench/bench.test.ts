import { expect, test } from 'vitest';

import { isWithinLimit, checkLimits } from './limits.mjs';
import type { SoakMinute } from './soak/measureSoak.mjs';
import { soakFaults } from './soak/soakTable.mjs';
import { generateEvents, kroniekDataset } from './syntheticEvents.mjs';
import type { Row } from './measure.mjs';
import { tablesOf } from './tables.mjs';
import { parseDatasetText } from '../src/build/data/dataset';

const gestureCost = {
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
  const gesture = { ...gestureCost, work };
  const loads = { loadMs, slowLoadMs: 4 * loadMs, heapMb: 5, elements: 200 };
  return { kind: 'run', page, n, ...loads, zoom: gesture, pan: gesture, panIn: gesture };
}

function verdicts(rows: readonly Row[]): Record<string, boolean | null> {
  return Object.fromEntries(
    checkLimits(rows).map((result) => [result.name, isWithinLimit(result)]),
  );
}

test('generateEvents returns the same events each time', () => {
  expect(generateEvents(20)).toEqual(generateEvents(20));
  expect(generateEvents(40).events.slice(0, 20)).toEqual(generateEvents(20).events);
});

test('the synthetic dataset has every event and raises no warning', async () => {
  const { dataset, problems } = await parseDatasetText(
    JSON.stringify(kroniekDataset(generateEvents(200))),
    'x',
  );
  expect(problems).toEqual([]);
  expect(dataset?.events).toHaveLength(200);
});

test('the load limit compares medians with those of vis-timeline in the same run', () => {
  const rows = [
    row('kroniek', 12, 99, 2),
    row('kroniek', 12, 90, 2),
    row('kroniek', 12, 900, 2),
    row('vis', 12, 100, 4),
  ];
  expect(verdicts(rows)['load, as a share of vis']).toBe(true);
  expect(verdicts([...rows, row('kroniek', 12, 103, 2)])['load, as a share of vis']).toBe(false);
});

test('the work limit requires less work than vis-timeline, not the same', () => {
  const name = "zoom: work a frame, below vis-timeline's";
  expect(verdicts([row('kroniek', 1000, 80, 4), row('vis', 1000, 100, 4)])[name]).toBe(false);
  expect(verdicts([row('kroniek', 1000, 80, 3.9), row('vis', 1000, 100, 4)])[name]).toBe(true);
});

test('the result of a limit is null without a measurement', () => {
  const failed: Row = { kind: 'run', page: 'kroniek', n: 100_000, fails: { load: 'build failed' } };
  expect(Object.values(verdicts([failed]))).toEqual(
    Array.from({ length: checkLimits([failed]).length }, () => null),
  );
  expect(tablesOf([failed])).toContain('build failed');
});

test('the tables show each figure with its ratios to vis-timeline and the canvas', () => {
  const rows = [row('kroniek', 12, 80, 2), row('vis', 12, 100, 4), row('canvas-lod', 12, 40, 1)];
  expect(tablesOf(rows)).toContain('| kroniek | 1 | 80 (0.8; 2) | 320 (0.8; 2) |');
});

function soak(heaps: readonly number[], changes: Partial<SoakMinute> = {}) {
  const minutes = heaps.map((heapMb, minute): SoakMinute => {
    const quiet = { nodes: 2000, listeners: 900, timers: 0, detached: [], actions: 0 };
    const found = minute === 6 ? changes : {};
    return { minute, heapMb, ...quiet, ...found };
  });
  return { kind: 'soak', page: 'x', n: 59, seed: 1, minutes, errors: [], documents: 0 } as const;
}

test('a soak may grow until its fifth minute, and then by a tenth', () => {
  expect(soakFaults(soak([4, 5, 6, 7, 8, 10, 10.9, 9]))).toEqual([]);
  expect(soakFaults(soak([4, 5, 6, 7, 8, 10, 11.2, 9]))).toEqual(['heapMb grows from 10 to 11.2']);
  expect(soakFaults(soak([4, 5, 6]))[0]).toMatch('shorter than 5 minutes');
});

test.each([
  [{ detached: ['<svg>'] }, 'detached: <svg>'],
  [{ listeners: 1100 }, 'listeners grows from 900 to 1100'],
  [{ timers: 9 }, 'timers grows from 0 to 9'],
])('a soak fails by %j in one minute', (changes, fault) => {
  expect(soakFaults(soak([4, 4, 4, 4, 4, 4, 4], changes))).toEqual([fault]);
});

test('a soak fails by an error, a new document or an action that hangs', () => {
  const failed = {
    ...soak([4, 4, 4, 4, 4, 4]),
    errors: ['policy: img-src'],
    documents: 1,
    fail: 'x',
  };
  expect(soakFaults(failed)).toEqual([
    'x',
    '1 errors: policy: img-src',
    'the page was loaded 1 times again',
  ]);
});
