import { beforeAll, expect, test } from 'vitest';

import { createWords, loadLocale } from '../../i18n';
import type { When } from '../../model';
import { boundsOf, exactly, timelineOf } from '../../testCore';
import type { Instance } from '../context/instanceContext';
import { dateHeading } from './dateHeading';

beforeAll(() => loadLocale('en'));

const at = (text: string): number => Date.parse(`${text}T00:00Z`);
const period = { start: at('1950-01-01'), end: at('1960-01-01') };
const year = boundsOf(at('1951-01-01'), at('1952-01-01'), at('1951-01-01'), at('1952-01-01'));

test.each<[string, Partial<When>, ReturnType<typeof exactly>]>([
  ['1951', { first: { year: 1951 } }, year],
  ['1951', { first: { year: 1951, approximate: true } }, year],
  ['July 1951', { first: { year: 1951, month: 7 } }, year],
  [
    'Monday 2 July 1951',
    { first: { year: 1951, month: 7, day: 2 } },
    exactly(at('1951-07-02'), at('1951-07-03')),
  ],
  ['Summer 1951', { first: { year: 1951, season: 'summer' } }, year],
  ['The 1950s', { first: { year: 1950, unspecified: 'decade' } }, year],
  [
    'July 1951',
    {
      form: 'between',
      first: { year: 1951, month: 7, day: 2 },
      last: { year: 1951, month: 7, day: 9 },
    },
    boundsOf(at('1951-07-02'), at('1951-07-10'), at('1951-07-02'), at('1951-07-10')),
  ],
  [
    '1951',
    { form: 'between', first: { year: 1951, month: 3 }, last: { year: 1951, month: 9 } },
    year,
  ],
])('an event stands under %s', (heading, when, bounds) => {
  const timeline = timelineOf([{ id: 'a', when, bounds }], period);
  const instance = { timeline, words: createWords('en', 'UTC') } as Instance;
  expect(dateHeading(instance, 0)).toBe(heading);
});
