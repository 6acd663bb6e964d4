import fc from 'fast-check';
import { expect, test } from 'vitest';

import { toSparseColumn } from './pack';
import { expandColumn } from './unpack';

test('a column becomes sparse if most of its numbers are the same', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -2, max: 2 })), (values) => {
      expect(expandColumn(toSparseColumn(values), values.length)).toEqual(values);
    }),
  );
  expect(toSparseColumn([3, 3, 1, 3])).toEqual({ commonValue: 3, gaps: [3], others: [1] });
  expect(toSparseColumn([1, 2])).toEqual([1, 2]);
});
