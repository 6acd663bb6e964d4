import { expect, test } from 'vitest';

import { createCalendar } from './calendar';
import { catalogueOf, locales } from '../catalogue';

/** Names that Intl has in another form: Greek months alone, Serbian months in a date. */
const UNLIKE_INTL: { readonly [locale: string]: string | undefined } = {
  el: 'Ιανουάριος Φεβρουάριος Μάρτιος Απρίλιος Μάιος Ιούνιος Ιούλιος Αύγουστος Σεπτέμβριος Οκτώβριος Νοέμβριος Δεκέμβριος',
  // Intl has “studenoga”, which is as right.
  hr: 'studenog',
  sr: 'јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра',
};

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
  const differing: string[] = [];
  for (let number = 1; number <= 12; number++) {
    const middle = Date.UTC(2025, number - 1, 15);
    const alone = intlName({ month: 'long' }, 'month', middle);
    const inDate = intlName({ month: 'long', day: 'numeric' }, 'month', middle);
    // Intl has the unit of a number ("9月") outside of this part, and alone in Chinese numerals.
    const isNumber = inDate === String(number);
    for (const withDay of [false, true]) {
      const name = month(number, 'long', withDay);
      // Vietnamese has a capital alone, as at the start of a sentence.
      const expected = withDay ? inDate : tag === 'vi-VN' ? alone?.toLowerCase() : alone;
      if (isNumber) expect(name).toMatch(new RegExp(`^${number}\\p{L}$`, 'u'));
      else if (name !== expected) differing.push(name);
    }
    expect(month(number, 'short', true)).not.toBe('');
  }
  expect(differing.join(' ')).toBe(UNLIKE_INTL[locale] ?? '');
  for (let day = 1; day <= 7; day++) {
    const midnight = Date.UTC(2025, 5, day);
    expect(weekday(2025, 6, day)).toBe(intlName({ weekday: 'long' }, 'weekday', midnight));
  }
});

test.each(locales)('in %s, eras are those of Intl', (locale) => {
  const { tag } = catalogueOf(locale);
  const { date, year } = createCalendar(locale);
  const erasOf = (instant: number): string =>
    (['short', 'long'] as const)
      .map((era) =>
        new Intl.DateTimeFormat(tag, { era, year: 'numeric', timeZone: 'UTC' })
          .formatToParts(instant)
          .find(({ type }) => type === 'era'),
      )
      .map((part) => part?.value ?? '')
      .join('|');
  const numbersIn = (text: string): readonly string[] => text.match(/\d+/g) ?? [];
  for (const number of [-79, 0, 1, 80]) {
    const eras = erasOf(new Date(0).setUTCFullYear(number, 5, 1));
    for (const length of ['long', 'short'] as const) {
      for (const parts of [{}, { month: 1 }, { month: 1, day: 5 }, { season: 'summer' } as const]) {
        expect(date({ year: number, ...parts }, { length })).toMatch(
          new RegExp(`^(?:${eras})(?: |\\d)| (?:${eras})$`),
        );
      }
    }
  }
  const day = date({ year: -79, month: 1, day: 5 }, { length: 'long' });
  expect(numbersIn(day)).toEqual(expect.arrayContaining(['5', '80']));
  expect(numbersIn(year(0))).toEqual(['1']);
  // A year of fewer than three digits always says its era.
  expect(numbersIn(year(99))).toEqual(['99']);
  expect(year(99)).not.toMatch(/^\p{Nd}+$/u);
  expect(year(100)).toMatch(/^\p{Nd}+$/u);
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
