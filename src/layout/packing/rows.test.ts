import { expect, test } from 'vitest';
import { ROW_GAP_PX, Rows } from './rows';
import { areApart, type RowInterval } from './rowInterval';
import { createRandom } from '../testLayout';

/** Inserts into the first row in which one of the intervals overlaps no other. */
function naiveInsert(rows: RowInterval[][], maxRows: number, intervals: readonly RowInterval[]) {
  for (let row = 0; row < maxRows; row++) {
    const occupied = (rows[row] ??= []);
    const which = intervals.findIndex((interval) =>
      occupied.every((other) => areApart(interval, other, ROW_GAP_PX)),
    );
    if (which < 0) continue;
    occupied.push(intervals[which]!);
    return { row, which };
  }
  return null;
}

test('insert agrees with a comparison with every occupied interval', () => {
  const random = createRandom(21);
  for (const maxRows of [1, 3, 8]) {
    const rows = new Rows(maxRows);
    const naive: RowInterval[][] = [];
    for (let k = 0; k < 400; k++) {
      const intervals = Array.from({ length: 1 + Math.floor(random() * 2) }, () => {
        const start = Math.floor(random() * 2000);
        return { start, end: start + Math.floor(random() ** 3 * 200) };
      });
      expect(rows.insert(intervals)).toEqual(naiveInsert(naive, maxRows, intervals));
    }
    expect(rows.used).toBe(naive.length);
    expect(rows.insert([])).toBeNull();
  }
});
