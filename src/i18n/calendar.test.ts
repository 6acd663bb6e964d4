import { expect, test } from 'vitest';

import { createCalendar } from './calendar';
import { catalogueOf, locales } from './catalogue';

test.each(locales)('in %s, names of months and weekdays equal those of Intl', (locale) => {
  const { tag } = catalogueOf(locale);
  const { month, weekday } = createCalendar(locale);
  const intlName = (
    options: Intl.DateTimeFormatOptions,
    type: 'month' | 'weekday',
    instant: number,
  ): string | undefined =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' })
      .formatToParts(instant)
      .find((part) => part.type === type)?.value;
  for (let number = 1; number <= 12; number++) {
    const middle = Date.UTC(2025, number - 1, 15);
    expect(month(number, 'long', false)).toBe(intlName({ month: 'long' }, 'month', middle));
    expect(month(number, 'long', true)).toBe(
      intlName({ month: 'long', day: 'numeric' }, 'month', middle),
    );
    expect(month(number, 'short', true)).not.toBe('');
  }
  for (let day = 1; day <= 7; day++) {
    const midnight = Date.UTC(2025, 5, day);
    expect(weekday(2025, 6, day)).toBe(intlName({ weekday: 'long' }, 'weekday', midnight));
  }
});

test.each(locales)('in %s, eras are those of Intl', (locale) => {
  const { tag } = catalogueOf(locale);
  const { date, year } = createCalendar(locale);
  const format = new Intl.DateTimeFormat(tag, { era: 'short', year: 'numeric', timeZone: 'UTC' });
  for (const number of [-79, 0, 1, 80]) {
    const instant = new Date(0).setUTCFullYear(number, 5, 1);
    const era = format.formatToParts(instant).find(({ type }) => type === 'era')?.value;
    for (const length of ['long', 'short'] as const) {
      for (const parts of [{}, { month: 1 }, { month: 1, day: 5 }, { season: 'summer' } as const]) {
        expect(date({ year: number, ...parts }, { length })).toMatch(
          new RegExp(`(?: ${era}$)|(?:^${era} \\d+$)`),
        );
      }
    }
  }
  expect(date({ year: -79, month: 1, day: 5 }, { length: 'long' })).toMatch(/^5 .* 80 /);
  expect(year(0)).toMatch(/^1 /);
  // A year of fewer than three digits always says its era.
  expect(year(99)).not.toBe('99');
  expect(year(100)).toBe('100');
  // The year is omitted, and with it the era.
  expect(date({ year: -79, month: 1, day: 5 }, { length: 'long', without: 'year' })).not.toMatch(
    /80/,
  );
  // No number is negative, and there is no year 0.
  for (let number = -120; number < 120; number++) {
    for (const unspecified of [undefined, 'decade', 'century'] as const) {
      const parts = { year: number, ...(unspecified && { unspecified }) };
      expect(date(parts, { length: 'short' })).not.toMatch(/(?:^|[^\d–])[-–]\d|(?<!\d)0(?!\d)/);
    }
  }
});
