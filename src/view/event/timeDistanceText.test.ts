import { expect, test } from 'vitest';

import { DAY } from '../../base';
import { createTranslate, createWords } from '../../i18n';
import { boundsOf, exactly, timelineOf, type TestEvent } from '../../testCore';
import { timeDistanceText } from './timeDistanceText';

const day = (number: number): number => Date.UTC(2025, 7, number);
const YEAR = 365.2425 * DAY;
const clock = { first: { year: 2025, month: 8, day: 1, hour: 6 } } as const;
/** Days count from August 2025. The coverage begins on the 1st. */
const events = {
  talks: { bounds: exactly(day(15), day(16)) },
  meeting: { bounds: exactly(day(35), day(36)) },
  night: {
    when: { form: 'span', isNight: true },
    bounds: boundsOf(day(40), day(41), day(41), day(42)),
  },
  week: { when: { form: 'between' }, bounds: boundsOf(day(14), day(19), day(14), day(19)) },
  by: { when: { form: 'by' }, bounds: boundsOf(day(1), day(21), day(1), day(21)) },
  mission: { bounds: exactly(day(2), day(30)) },
  dawn: { when: clock, bounds: exactly(day(20) + DAY / 4, day(20) + DAY / 4) },
  noon: { when: clock, bounds: exactly(day(20) + DAY / 2, day(20) + DAY / 2) },
  second: { when: clock, bounds: exactly(day(20) + DAY / 4 + 3000, day(20) + DAY / 4 + 3000) },
  later: { when: clock, bounds: exactly(day(20) + DAY / 4 + 90_000, day(20) + DAY / 4 + 90_000) },
  asteroid: { bounds: exactly(-66e6 * YEAR, -66e6 * YEAR) },
  earth: { bounds: exactly(-4.6e9 * YEAR, -4.6e9 * YEAR) },
  undated: { bounds: null },
} satisfies { readonly [id: string]: Omit<TestEvent, 'id'> };

const timeline = timelineOf(
  Object.entries(events).map(([id, event]): TestEvent => ({ id, title: id, ...event })),
  { start: day(1), end: day(60) },
);
const instance = { timeline, t: createTranslate('en'), words: createWords('en', 'UTC') };

type Id = keyof typeof events;
test.each<[Id, Id, string | null]>([
  ['talks', 'meeting', '20 days after “talks”'],
  ['meeting', 'talks', '20 days before “meeting”'],
  ['talks', 'night', '25 to 26 days after “talks”'],
  ['night', 'talks', '25 to 26 days before “night”'],
  ['talks', 'week', 'At most 1 day before or 3 days after “talks”'],
  ['by', 'meeting', 'at least 15 days after “by”'],
  ['by', 'talks', 'How far this is from “by” is not known.'],
  ['mission', 'talks', '13 days after the start of “mission”'],
  ['dawn', 'noon', '6 hours after “dawn”'],
  ['noon', 'noon', 'At the same moment as “noon”'],
  ['dawn', 'talks', '5 days before “dawn”'],
  ['dawn', 'second', '3 seconds after “dawn”'],
  ['later', 'dawn', '90 seconds before “later”'],
  ['earth', 'asteroid', 'about 4,530,000,000 years after “earth”'],
  ['undated', 'talks', null],
])('from %s to %s: %s', (from, to, text) => {
  const index = (id: Id): number => timeline.indexOf(id) ?? -1;
  expect(timeDistanceText(instance, index(from), index(to))).toBe(text);
});
