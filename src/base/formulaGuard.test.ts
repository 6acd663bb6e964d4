import fc from 'fast-check';
import { expect, test } from 'vitest';

import { guardFormulas, withoutFormulaGuard } from './formulaGuard';

test.each([
  ['=1+1', "'=1+1"],
  ["'=1+1", "''=1+1"],
  ['-5', "'-5"],
  ['- a', "'- a"],
  ['a;=1+1', "a;'=1+1"],
  ['a; "=1+1"', `a; "'=1+1"`],
  ['a\n@b', "a\n'@b"],
  ['a\n\nb', 'a\n\nb'],
  ['\t=1', "'\t'=1"],
  ['1 + 1 = 2', '1 + 1 = 2'],
])('%j is written as %j', (cell, guarded) => {
  expect(guardFormulas(cell)).toBe(guarded);
});

test('a guarded cell reads back as it was', () => {
  const text = fc.string({ unit: fc.constantFrom(...`=+-@;'" \n\t,a＝`), maxLength: 12 });
  fc.assert(
    fc.property(text, (cell) => {
      expect(withoutFormulaGuard(guardFormulas(cell))).toBe(cell);
    }),
    { numRuns: 2000 },
  );
});

test('a long run of spaces or signs is read in time that grows with its length', () => {
  for (const run of [' ', '"', "'", ' "', '=', ' =']) {
    const cell = `x${run.repeat(100_000)}`;
    expect(withoutFormulaGuard(guardFormulas(cell))).toBe(cell);
  }
});
