import { expect, test } from 'vitest';
import { ROW_GAP_PX, Rows } from './rows';
import { areApart, type RowInterval } from './rowInterval';
import { createRandom } from '../testLayout';

/** The first row in which one of the stretches meets none of all that is in it. */
function naivePlace(rows: RowInterval[][], most: number, stretches: readonly RowInterval[]) {
  for (let row = 0; row < most; row++) {
    const taken = (rows[row] ??= []);
    const which = stretches.findIndex((one) =>
      taken.every((other) => areApart(one, other, ROW_GAP_PX)),
    );
    if (which < 0) continue;
    taken.push(stretches[which]!);
    return { row, which };
  }
  return null;
}

test('rows place as a look at all that is taken would', () => {
  const random = createRandom(21);
  for (const most of [1, 3, 8]) {
    const rows = new Rows(most);
    const naive: RowInterval[][] = [];
    for (let k = 0; k < 400; k++) {
      const stretches = Array.from({ length: 1 + Math.floor(random() * 2) }, () => {
        const start = Math.floor(random() * 2000);
        return { start, end: start + Math.floor(random() ** 3 * 200) };
      });
      expect(rows.insert(stretches)).toEqual(naivePlace(naive, most, stretches));
    }
    expect(rows.used).toBe(naive.length);
    expect(rows.insert([])).toBeNull();
  }
});
