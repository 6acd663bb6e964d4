import fc from 'fast-check';
import { expect, test } from 'vitest';

import { createMaxTree } from './maxTree';

test('finds what a look at every value finds', () => {
  const values = fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 600 });
  const index = fc.integer({ min: 0, max: 600 });
  fc.assert(
    fc.property(
      values,
      index,
      index,
      fc.integer({ min: -25, max: 25 }),
      fc.integer({ min: 1, max: 9 }),
      (all, low, other, limit, count) => {
        const tree = createMaxTree(Float64Array.from(all));
        const high = Math.min(other, all.length);
        expect(tree.max(low, high)).toBe(Math.max(...all.slice(low, high)));
        const above = [...all.keys()].filter(
          (k) => k >= low && k < high && (all[k] ?? NaN) > limit,
        );
        expect(tree.firstAbove(low, high, limit)).toEqual(above);
        expect(tree.firstAbove(low, high, limit, count)).toEqual(above.slice(0, count));
      },
    ),
  );
});
