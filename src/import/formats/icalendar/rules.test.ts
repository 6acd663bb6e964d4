import { expect, test } from 'vitest';

import { createBudget, occurrencesOfRule } from './rules';

const START = Date.UTC(2025, 0, 31, 9);

function datesOf(rule: string, start = START): string | null {
  const dates = occurrencesOfRule(rule, start, false, 4, createBudget());
  if (!dates) return null;
  const days = dates.found.map((ms) => new Date(ms).toISOString().slice(0, 10));
  return `${days.join(' ')}${dates.hasMore ? ' …' : ''}`;
}

test.each([
  ['FREQ=WEEKLY;COUNT=3', '2025-01-31 2025-02-07 2025-02-14'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;WKST=MO', '2025-01-31 2025-02-10 2025-02-14 2025-02-24 …'],
  ['FREQ=MONTHLY', '2025-01-31 2025-03-31 2025-05-31 2025-07-31 …'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', '2025-01-31 2025-02-28 2025-03-31 2025-04-30 …'],
  [
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    '2025-01-31 2025-02-28 2025-03-31 2025-04-30 …',
  ],
  ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31', '2025-12-31 2026-12-31 2027-12-31 2028-12-31 …'],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '2028-02-29 2032-02-29 2036-02-29 2040-02-29 …'],
  ['FREQ=DAILY;INTERVAL=400', '2025-01-31 2026-03-07 2027-04-11 2028-05-15 …'],
  ['FREQ=HOURLY;INTERVAL=24', '2025-01-31 2025-02-01 2025-02-02 2025-02-03 …'],
])('%s has the dates %s', (rule, dates) => {
  expect(datesOf(rule)).toBe(dates);
});

test('a birthday on 29 February is every four years', () => {
  expect(datesOf('FREQ=YEARLY', Date.UTC(2024, 1, 29))).toBe(
    '2024-02-29 2028-02-29 2032-02-29 2036-02-29 …',
  );
});

test.each([
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=MONTHLY;INTERVAL=4800;BYDAY=5MO',
  'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=DAILY;INTERVAL=1000000000',
  'FREQ=DAILY;INTERVAL=x',
  'FREQ=FORTNIGHTLY',
  'every week',
  `FREQ=MONTHLY;BYDAY=${'MO,'.repeat(1000)}MO`,
])('the rule %# has no dates, and no endless search for them', (rule) => {
  expect(datesOf(rule)).toBeNull();
});

test('a file of endless searches ends', () => {
  const budget = createBudget();
  const rule = 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30';
  for (let n = 0; n < 10_000; n++) occurrencesOfRule(rule, START, false, 4, budget);
  expect(budget.left).toBeLessThan(0);
});
