import { expect, test } from 'vitest';
import { DAY } from '../../base';
import { createWords } from '../../i18n';
import { exactly, timelineOf } from '../../testCore';
import { viewInWords } from './viewInWords';

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
