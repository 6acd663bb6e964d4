import { expect, test } from 'vitest';
import { DAY } from '../../base';
import { createWords } from '../../i18n';
import { exactly, timelineOf } from '../../testCore';
import { viewInWords, viewWithoutMargin } from './viewInWords';

const start = Date.UTC(2025, 0, 1);
const span = (from: number, to: number) => ({ start: start + from * DAY, end: start + to * DAY });
const timeline = timelineOf(
  [{ id: 'talks', bounds: exactly(start, start + 100 * DAY) }],
  span(0, 100),
);
const inWords = (from: number, to: number): string =>
  viewInWords({ timeline, words: createWords('en', timeline.core.timeZone) }, span(from, to));

test.each([
  ['the whole period with its margin', -4, 104, '1 January to 10 April 2025'],
  ['an edge inside the period', 10, 104, '11 January to 10 April 2025'],
  ['an edge beyond the margin', -40, 50, '22 November 2024 to 19 February 2025'],
  ['a view inside the margin', 101, 104, '12 to 14 April 2025'],
])('%s', (_, from, to, words) => {
  expect(inWords(from, to)).toBe(words);
});

const years = timelineOf(
  [{ id: 'reign', bounds: exactly(Date.UTC(1931, 0, 1), Date.UTC(2021, 0, 1)) }],
  { start: Date.UTC(1931, 0, 1), end: Date.UTC(2021, 0, 1) },
);

test.each([
  ['whole years', '1931-01-01', '2021-01-01', '1931 to 2020'],
  ['the margin too', '1928-03-05T07:12', '2022-05-01', '1931 to 2020'],
  ['bounds of a gesture', '1950-08-05T07:12', '1990-02-01T03:04', '1951 to 1989'],
  ['fewer years', '1950-08-20T07:12', '1960-02-01T03:04', 'September 1950 to January 1960'],
  ['whole months', '1950-08-01', '1990-02-01', 'August 1950 to January 1990'],
  ['days that were typed', '1950-08-05', '1990-02-02', '5 August 1950 to 1 February 1990'],
  ['a typed start before the period', '1900-01-01', '1990-01-01', '1900 to 1989'],
  ['a view of a year', '1950-08-05T07:12', '1951-08-01T03:04', '5 August 1950 to 31 July 1951'],
])('in a long view: %s', (_, from, to, expected) => {
  const view = { start: Date.parse(`${from}Z`), end: Date.parse(`${to}Z`) };
  const words = createWords('en', 'UTC');
  expect(viewInWords({ timeline: years, words }, view)).toBe(expected);
});

test('the length of a view leaves out the margin as well', () => {
  const view = { start: Date.UTC(1928, 1, 1), end: Date.UTC(1990, 0, 1) };
  expect(viewWithoutMargin(years, view)).toEqual({ ...view, start: Date.UTC(1931, 0, 1) });
});
