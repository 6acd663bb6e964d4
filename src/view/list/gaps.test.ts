import { expect, test } from 'vitest';
import { DAY } from '../../base';
import { exactly, timelineOf } from '../../testCore';
import { plainToLocalMs } from '../../time';
import { dayNumberOf, notableGaps } from './gaps';

test.each([
  ['a long gap among days', [1, 2, 3, 5, 6, 40, 41, 42], [5]],
  ['no gap if all are equal', [1, 31, 61, 91, 121], []],
  ['no gap of a day or two', [1, 1, 1, 3, 3, 5], []],
  ['no gap beside an entry without a day', [1, 2, 3, null, 90, 91, 92, 93], []],
  ['the longest gaps, at most one for four entries', [1, 2, 3, 33, 34, 94, 95], [5]],
  ['nothing in an empty list', [], []],
])('finds %s', (_, days, at) => {
  const notable = notableGaps(days).flatMap((gap, k) => (gap === null ? [] : [k]));
  expect(notable).toEqual(at);
});

test('gives the days since the entry before', () => {
  expect(notableGaps([1, 2, 3, 4, 30, 31, 32, 33])[4]).toBe(26);
});

test('finds a gap in the first centuries', () => {
  const events = [97, 98, 99, 150, 151].map((year) => {
    const start = plainToLocalMs({ year });
    const first = { year, month: 1, day: 1 };
    return { id: `e${year}`, when: { first }, bounds: exactly(start, start + DAY) };
  });
  const timeline = timelineOf(events, { start: 0, end: DAY });
  const days = events.map((_, event) => dayNumberOf(timeline, event));
  expect(notableGaps(days)).toEqual([null, null, null, 18_627, null]);
});
