import { describe, expect, test } from 'vitest';

import { DAY } from '../../base';
import { exactly, timelineOf } from '../../testCore';
import { createVertical } from '.';

const start = Date.UTC(2025, 0, 1);
const day = (n: number): number => start + n * DAY;
const period = { start, end: day(40) };
const events = [0, 10, 10, 30].map((n, i) => ({
  id: `e${i}`,
  bounds: exactly(day(n), day(n)),
}));
const groundAt = (coverage: readonly [number, number] | null, now?: number) => {
  const [from, to] = coverage ?? [0, 0];
  const timeline = timelineOf(events, period, {
    coverage: coverage && { start: from, end: to, note: '' },
  });
  const model = createVertical(timeline, { now });
  return events.map((_, row) => {
    const { uncovered, nowShare } = model.contentsOf(row);
    return [uncovered, nowShare] as const;
  });
};

describe('the ground of rows', () => {
  test('is shaded outside the coverage, in shares of each row', () => {
    const rows = groundAt([day(5), day(20)], day(100)).map(([uncovered]) => uncovered);
    // From day 0 to 10, a moment, from 10 to 30, and from 30 to 40.
    expect(rows).toEqual([[[0, 0.5]], [], [[0.5, 1]], [[0, 1]]]);
  });

  test('is shaded at a moment before the coverage, and without coverage nowhere', () => {
    expect(groundAt([day(12), day(40)], 0).map(([uncovered]) => uncovered)).toEqual([
      [[0, 1]],
      [[0, 1]],
      [[0, 0.1]],
      [],
    ]);
    expect(groundAt(null, 0).flatMap(([uncovered]) => uncovered)).toEqual([]);
  });

  test('has the current time in one row, and only within the period', () => {
    const shares = (now?: number) => groundAt(null, now).map(([, nowShare]) => nowShare);
    expect(shares(day(15))).toEqual([null, null, 0.25, null]);
    expect(shares(day(10))).toEqual([null, null, 0, null]);
    expect(shares(day(35))).toEqual([null, null, null, 0.5]);
    expect(shares(day(41))).toEqual([null, null, null, null]);
    // A prerendered page does not know the time.
    expect(groundAt([day(5), day(20)])).toEqual(events.map(() => [[], null]));
  });
});
