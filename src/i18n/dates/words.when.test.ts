/** The dates of events in words, in English and Dutch, which do not inflect them. */
import { expect, test } from 'vitest';

import { createWords, locales, type WhenOptions, type WordedWhen } from '../index';
import { AMSTERDAM, when } from './testWhen';

const words = { en: createWords('en', AMSTERDAM), nl: createWords('nl', AMSTERDAM) };

const warsaw = 'Europe/Warsaw';
const night = when('span', '2025-09-09T23:30', '2025-09-10T06:30', { isNight: true, zone: warsaw });
const days = when('span', '2025-08-28', '2025-09-03');
const since = when('since', '2025-09-01');

// Languages that inflect dates have test files of their own, such as `languages/words.uk.test.ts`.
const dates: readonly [WordedWhen, WhenOptions, { readonly en: string; readonly nl: string }][] = [
  [when('at', '2025'), {}, { en: '2025', nl: '2025' }],
  [when('at', '2025'), { length: 'short' }, { en: '2025', nl: '2025' }],
  [when('at', '2025-08'), {}, { en: 'August 2025', nl: 'augustus 2025' }],
  [when('at', '2025-08~'), {}, { en: 'about August 2025', nl: 'rond augustus 2025' }],
  [when('at', '2025-08~'), { length: 'short' }, { en: 'about Aug', nl: 'rond aug' }],
  [
    when('at', '2025-08-15', null, { zone: 'America/Anchorage' }),
    {},
    { en: '15 August 2025, Alaska time', nl: '15 augustus 2025, tijd in Alaska' },
  ],
  [
    when('at', '2025-08-15', null, { zone: 'America/Anchorage' }),
    { length: 'short' },
    { en: '15 Aug', nl: '15 aug' },
  ],
  [when('at', '2025-09-10'), {}, { en: '10 September 2025', nl: '10 september 2025' }],
  [when('at', '2025-09-10'), { length: 'short' }, { en: '10 Sept', nl: '10 sep' }],
  [
    when('at', '2025-02-18T16:20'),
    {},
    {
      en: '18 February 2025, 16:20, Amsterdam time',
      nl: '18 februari 2025, 16:20 uur, Amsterdamse tijd',
    },
  ],
  [
    when('at', '2025-08-18?'),
    {},
    { en: '18 August 2025 (uncertain)', nl: '18 augustus 2025 (onzeker)' },
  ],
  [when('at', '2025-08-18?'), { length: 'short' }, { en: '18 Aug?', nl: '18 aug?' }],
  [
    when('at', '2025-08-18%'),
    {},
    { en: 'about 18 August 2025 (uncertain)', nl: 'rond 18 augustus 2025 (onzeker)' },
  ],
  [
    night,
    {},
    {
      en: 'night of 9 to 10 September 2025, 23:30 to 06:30, Warsaw time',
      nl: 'nacht van 9 op 10 september 2025, 23:30 tot 06:30 uur, Warschause tijd',
    },
  ],
  [when('at', '2025-02-18T16:20'), { length: 'short', clock: true }, { en: '16:20', nl: '16:20' }],
  [when('at', '2025-02-18'), { length: 'short', clock: true }, { en: '18 Feb', nl: '18 feb' }],
  [
    when('span', '2025-02-18T16:20', '2025-02-18T17:05'),
    { length: 'short', clock: true },
    { en: '16:20–17:05', nl: '16:20–17:05' },
  ],
  [
    when('since', '2025-02-18T16:20~'),
    { length: 'short', clock: true },
    { en: 'since about 16:20', nl: 'sinds rond 16:20' },
  ],
  [night, { length: 'short' }, { en: 'night of 9–10 Sept', nl: 'nacht van 9 op 10 sep' }],
  [
    when('span', '2025-08-31', '2025-09-01', { isNight: true }),
    {},
    {
      en: 'night of 31 August to 1 September 2025',
      nl: 'nacht van 31 augustus op 1 september 2025',
    },
  ],
  [
    when('span', '2025-09-10T03:48', '2025-09-10T06:45~', { isNight: true, zone: warsaw }),
    {},
    {
      en: 'night of about 10 September 2025, 03:48 to 06:45, Warsaw time',
      nl: 'nacht van rond 10 september 2025, 03:48 tot 06:45 uur, Warschause tijd',
    },
  ],
  [
    when('span', '2025-09-09', '2025-09-10'),
    {},
    { en: '9 to 10 September 2025', nl: '9 tot en met 10 september 2025' },
  ],
  [
    days,
    {},
    { en: '28 August to 3 September 2025', nl: '28 augustus tot en met 3 september 2025' },
  ],
  [days, { length: 'short' }, { en: '28 Aug–3 Sept', nl: '28 aug–3 sep' }],
  [days, { length: 'short', year: 2026 }, { en: '28 Aug–3 Sept 2025', nl: '28 aug–3 sep 2025' }],
  [
    when('span', '2025-08', '2025-09'),
    {},
    { en: 'August to September 2025', nl: 'augustus tot en met september 2025' },
  ],
  [
    when('span', '2025-12-30', '2026-01-02'),
    {},
    {
      en: '30 December 2025 to 2 January 2026',
      nl: '30 december 2025 tot en met 2 januari 2026',
    },
  ],
  [
    when('span', '2025-12-30', '2026-01-02'),
    { length: 'short' },
    { en: '30 Dec 2025–2 Jan 2026', nl: '30 dec 2025–2 jan 2026' },
  ],
  [
    when('span', '2025-08-19~', '2025-09-03'),
    {},
    {
      en: 'about 19 August to 3 September 2025',
      nl: 'rond 19 augustus tot en met 3 september 2025',
    },
  ],
  [
    when('span', '2025-09-04T10:00', '2025-09-04T13:15'),
    {},
    {
      en: '4 September 2025, 10:00 to 13:15, Amsterdam time',
      nl: '4 september 2025, 10:00 tot 13:15 uur, Amsterdamse tijd',
    },
  ],
  [
    when('span', '2025-09-04T10:00', '2025-09-05T13:15'),
    {},
    {
      en: '4 September 2025, 10:00 to 5 September 2025, 13:15, Amsterdam time',
      nl: '4 september 2025, 10:00 uur tot 5 september 2025, 13:15 uur, Amsterdamse tijd',
    },
  ],
  [since, {}, { en: 'since 1 September 2025, ongoing', nl: 'sinds 1 september 2025, nog gaande' }],
  [
    since,
    { updated: '2026-01-06' },
    {
      en: 'since 1 September 2025, ongoing as of 6 January 2026',
      nl: 'sinds 1 september 2025, nog gaande op 6 januari 2026',
    },
  ],
  [since, { length: 'short' }, { en: 'since 1 Sept', nl: 'sinds 1 sep' }],
  [
    since,
    { length: 'short', year: 2025, updated: '2026-01-06' },
    { en: 'since 1 Sept', nl: 'sinds 1 sep' },
  ],
  [
    when('since', '2022-02-24', null, { zone: 'Europe/Kyiv' }),
    { length: 'short', year: 2025 },
    { en: 'since 24 Feb 2022', nl: 'sinds 24 feb 2022' },
  ],
  [
    when('open-end', '2025-09-10'),
    {},
    {
      en: 'from 10 September 2025, end unknown',
      nl: 'vanaf 10 september 2025, einde onbekend',
    },
  ],
  [
    when('until', null, '2025-09-03'),
    {},
    { en: 'until 3 September 2025', nl: 'tot en met 3 september 2025' },
  ],
  [
    when('between', '2025-08-19', '2025-09-03'),
    {},
    {
      en: 'between 19 August and 3 September 2025',
      nl: 'tussen 19 augustus en 3 september 2025',
    },
  ],
  [
    when('between', '2025-09-10T03:48', '2025-09-10T06:45', { zone: warsaw }),
    {},
    {
      en: '10 September 2025, between 03:48 and 06:45, Warsaw time',
      nl: '10 september 2025, tussen 03:48 en 06:45 uur, Warschause tijd',
    },
  ],
  [
    when('between', '2025-08-15', '2025-08-20', {
      candidates: ['2025-08-15', '2025-08-18', '2025-08-20'],
    }),
    {},
    { en: '15, 18 or 20 August 2025', nl: '15, 18 of 20 augustus 2025' },
  ],
  [when('by', null, '2025-09'), {}, { en: 'by September 2025', nl: 'uiterlijk september 2025' }],
  [when('by', null, '2025-09'), { length: 'short' }, { en: 'by Sept', nl: 'uiterlijk sep' }],
  [
    when('from', '2025-09-10'),
    {},
    { en: '10 September 2025 or later', nl: '10 september 2025 of later' },
  ],
  // A month never names its zone.
  [
    when('by', null, '2025-09', { zone: warsaw }),
    {},
    { en: 'by September 2025', nl: 'uiterlijk september 2025' },
  ],
  [{ ...since, first: null }, {}, { en: '', nl: '' }],
];

test.each(dates)('date %#', (date, options, expected) => {
  expect(words.en.when(date, options)).toBe(expected.en);
  expect(words.nl.when(date, options)).toBe(expected.nl);
});

test.each([
  [{ year: 2020, unspecified: 'decade' }, 'the 2020s', 'de jaren 2020'],
  [{ year: 1900, unspecified: 'century' }, '1900 to 1999', '1900 tot en met 1999'],
  [{ year: 2025, unspecified: 'month' }, 'a month in 2025', 'een maand in 2025'],
  [
    { year: 2025, month: 9, unspecified: 'day' },
    'a day in September 2025',
    'een dag in september 2025',
  ],
  [{ year: 2025, unspecified: 'day' }, 'a day in 2025', 'een dag in 2025'],
  [{ year: 2025, season: 'winter' }, 'winter 2025–2026', 'winter 2025–2026'],
  [{ year: 2025, season: 'autumn' }, 'autumn 2025', 'najaar 2025'],
] as const)('unknown digits and seasons: %o', (first, en, nl) => {
  const date = { form: 'at', first, last: null, isNight: false, zone: AMSTERDAM } as const;
  expect(words.en.when(date)).toBe(en);
  expect(words.nl.when(date)).toBe(nl);
});

test('every month, in full and abbreviated', () => {
  const months = (locale: 'en' | 'nl', length: 'long' | 'short'): string =>
    Array.from({ length: 12 }, (_, i) =>
      words[locale]
        .when(when('at', `2025-${i + 1}-15`), { length })
        .split(' ')
        .at(1),
    ).join(' ');
  expect(months('en', 'long')).toBe(
    'January February March April May June July August September October November December',
  );
  expect(months('nl', 'long')).toBe(
    'januari februari maart april mei juni juli augustus september oktober november december',
  );
  expect(months('en', 'short')).toBe('Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec');
  expect(months('nl', 'short')).toBe('jan feb mrt apr mei jun jul aug sep okt nov dec');
});

test('words have plain spaces only, so that all browsers give the same text', () => {
  const texts = locales.flatMap((locale) => {
    const localWords = createWords(locale, AMSTERDAM);
    return dates.map(([date, options]) => localWords.when(date, options));
  });
  expect(texts.filter((text) => /[^\S ]/.test(text))).toEqual([]);
});
