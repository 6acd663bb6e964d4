import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Columns } from './timeline';
import { createIntervalIndex } from './intervalIndex';

type Row = { readonly start: number; readonly length: number; readonly at: number };

/** Columns of events, with each anchor inside its event. */
function columnsOf(rows: readonly Row[]): { columns: Columns; order: Uint32Array } {
  const sorted = rows.toSorted((a, b) => a.start - b.start || a.length - b.length);
  const startEarliest = Float64Array.from(sorted, ({ start }) => start);
  const endLatest = Float64Array.from(sorted, ({ start, length }) => start + length);
  const anchor = Float64Array.from(sorted, ({ start, length, at }) => start + Math.min(at, length));
  const order = Uint32Array.from(
    [...anchor.keys()].sort((a, b) => (anchor[a] ?? 0) - (anchor[b] ?? 0) || a - b),
  );
  const unused = { lane: new Uint16Array(), importance: new Uint8Array() };
  const certain = { startLatest: startEarliest, endEarliest: endLatest };
  return { columns: { startEarliest, endLatest, anchor, ...certain, ...unused }, order };
}

const row = fc.record({
  start: fc.integer({ min: 0, max: 60 }),
  length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4 }), fc.integer({ max: 70, min: 0 })),
  at: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 70 })),
});

test('finds the same events as a scan, in order of anchor', () => {
  const span = fc.tuple(fc.integer({ min: -5, max: 80 }), fc.integer({ min: 1, max: 60 }));
  const rows = fc.array(row, { maxLength: 120 });
  fc.assert(
    fc.property(rows, fc.array(span, { minLength: 5, maxLength: 5 }), (all, spans) => {
      const { columns, order } = columnsOf(all);
      const overlapping = createIntervalIndex(columns, order);
      for (const [start, length] of spans) {
        const end = start + length;
        const naive = [...order].filter((i) => {
          const from = columns.startEarliest[i] ?? NaN;
          return from < end && ((columns.endLatest[i] ?? NaN) > start || from === start);
        });
        expect(overlapping({ start, end })).toEqual(naive);
      }
      expect(overlapping({ start: -Infinity, end: Infinity })).toEqual([...order]);
    }),
    { numRuns: 400 },
  );
});

test('does not scan all of 100,000 events', () => {
  const rows = Array.from({ length: 100_000 }, (_, i) => ({
    start: i * 10,
    length: i % 1000 === 0 ? 600_000 : 5,
    at: 0,
  }));
  const { columns, order } = columnsOf(rows);
  let reads = 0;
  const counted = Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [
      name,
      new Proxy(column, {
        get: (target, key) => {
          reads += 1;
          const value: unknown = Reflect.get(target, key, target);
          return typeof value === 'function' ? (value.bind(target) as unknown) : value;
        },
      }),
    ]),
  ) as typeof columns;
  const overlapping = createIntervalIndex(counted, order);
  overlapping({ start: 0, end: 1 });
  reads = 0;
  const found = overlapping({ start: 200_000, end: 201_000 }).length;
  expect(found).toBeGreaterThan(100);
  expect(reads).toBeLessThan(20_000);
});
