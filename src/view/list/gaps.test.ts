import { expect, test } from 'vitest';
import { notableGaps } from './gaps';

test.each([
  ['a long silence among days', [1, 2, 3, 5, 6, 40, 41, 42], [5]],
  ['nothing where all are as far apart', [1, 31, 61, 91, 121], []],
  ['nothing of a day or two', [1, 1, 1, 3, 3, 5], []],
  ['nothing about an entry without a day', [1, 2, 3, null, 90, 91, 92, 93], []],
  ['no more than one to four entries, the longest', [1, 2, 3, 33, 34, 94, 95], [5]],
  ['a list of none', [], []],
])('tells of %s', (_, days, at) => {
  const told = notableGaps(days).flatMap((gap, k) => (gap === null ? [] : [k]));
  expect(told).toEqual(at);
});

test('tells the days since the entry before', () => {
  expect(notableGaps([1, 2, 3, 4, 30, 31, 32, 33])[4]).toBe(26);
});
