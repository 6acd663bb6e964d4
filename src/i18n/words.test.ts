import { expect, test } from 'vitest';

import { createWords } from './index';
import { AMSTERDAM } from './dates/testWhen';

const words = { en: createWords('en', AMSTERDAM), nl: createWords('nl', AMSTERDAM) };

test.each([
  // Summer time: +02:00.
  [
    '2025-08-09T22:00Z',
    '2025-09-15T22:00Z',
    '10 August to 15 September 2025',
    '10 augustus tot en met 15 september 2025',
  ],
  // Edges off by hours in a long range are rounded to days.
  [
    '2025-08-10T03:00Z',
    '2025-09-15T17:00Z',
    '10 August to 15 September 2025',
    '10 augustus tot en met 15 september 2025',
  ],
  ['2025-09-08T22:00Z', '2025-09-09T22:00Z', '9 September 2025', '9 september 2025'],
  [
    '2025-09-09T16:00Z',
    '2025-09-10T06:00Z',
    '9 September 2025, 18:00 to 10 September 2025, 08:00',
    '9 september 2025, 18:00 uur tot 10 september 2025, 08:00 uur',
  ],
  [
    '2025-09-09T16:00Z',
    '2025-09-09T16:10Z',
    '9 September 2025, 18:00 to 18:10',
    '9 september 2025, 18:00 tot 18:10 uur',
  ],
  [
    '2025-09-08T22:00:00.400Z',
    '2025-09-10T21:59:59.800Z',
    '9 to 10 September 2025',
    '9 tot en met 10 september 2025',
  ],
  // Whole days across the end of summer time, 26 October.
  [
    '2025-10-24T22:00Z',
    '2025-10-26T23:00Z',
    '25 to 26 October 2025',
    '25 tot en met 26 oktober 2025',
  ],
  [
    '2024-12-31T23:00Z',
    '2026-01-02T23:00Z',
    '1 January 2025 to 2 January 2026',
    '1 januari 2025 tot en met 2 januari 2026',
  ],
])('range %s to %s', (start, end, en, nl) => {
  const span = { start: Date.parse(start), end: Date.parse(end) };
  expect(words.en.range(span)).toBe(en);
  expect(words.nl.range(span)).toBe(nl);
});

test.each([
  ['2025-08-09T22:00Z', '2025-09-15T22:00Z', '10 August to 15 September 2025'],
  // Rounded to days, the first day would be 11 August and the last 14 September.
  ['2025-08-10T12:00Z', '2025-09-15T07:00Z', '10 August 2025, 14:00 to 15 September 2025, 09:00'],
  ['2025-08-10T12:00Z', '2025-09-15T22:00Z', '10 August 2025, 14:00 to 15 September 2025'],
  ['2025-08-09T22:00Z', '2025-09-15T07:00Z', '10 August 2025 to 15 September 2025, 09:00'],
  ['2025-09-09T16:00Z', '2025-09-09T16:10Z', '9 September 2025, 18:00 to 18:10'],
])('the exact range %s to %s', (start, end, en) => {
  expect(words.en.exactRange({ start: Date.parse(start), end: Date.parse(end) })).toBe(en);
});

test.each([
  [10, 'minutes', '10 minutes', '10 minuten'],
  [60, 'minutes', '1 hour', '1 uur'],
  [90, 'minutes', '90 minutes', '90 minuten'],
  [7, 'hours', '7 hours', '7 uur'],
  [24, 'hours', '1 day', '1 dag'],
  [47, 'hours', '47 hours', '47 uur'],
  [39, 'days', '39 days', '39 dagen'],
  [100, 'days', '3 months', '3 maanden'],
  [700, 'days', '23 months', '23 maanden'],
  [730, 'days', '2 years', '2 jaar'],
  [2_000 * 365.2425, 'days', '2,000 years', '2.000 jaar'],
] as const)('duration of %d %s', (count, unit, en, nl) => {
  const ms = count * { minutes: 60_000, hours: 3_600_000, days: 86_400_000 }[unit];
  expect(words.en.duration(ms)).toBe(en);
  expect(words.nl.duration(ms)).toBe(nl);
});

test.each([
  ['minute', 'minor', '23:05', '23:05'],
  ['hour', 'minor', '23:05', '23:05'],
  ['day', 'minor', '9', '9'],
  ['day', 'major', '9 Sept 2025', '9 sep 2025'],
  ['month', 'minor', 'Sept', 'sep'],
  ['month', 'major', 'Sept 2025', 'sep 2025'],
  ['year', 'minor', '2025', '2025'],
  ['year', 'major', '2025', '2025'],
  ['decade', 'minor', '2025', '2025'],
  ['decade', 'major', '2025s', 'jaren 2025'],
  ['century', 'minor', '2025', '2025'],
] as const)('tick of a %s, %s', (unit, level, en, nl) => {
  const tick = { at: 0, unit, dateTime: { year: 2025, month: 9, day: 9, hour: 23, minute: 5 } };
  expect(words.en.tick(tick, level)).toBe(en);
  expect(words.nl.tick(tick, level)).toBe(nl);
});

test.each([
  [1900, '20th century', '20e eeuw'],
  [0, '1st century', '1e eeuw'],
  [1, '1st century', '1e eeuw'],
  [-100, '1st century BC', '1e eeuw v.Chr.'],
  [-3000, '30th century BC', '30e eeuw v.Chr.'],
])('the heading of the century from %i', (year, en, nl) => {
  const dateTime = { year, month: 1, day: 1, hour: 0, minute: 0 };
  const tick = { at: 0, unit: 'century', dateTime } as const;
  expect(words.en.tick(tick, 'major')).toBe(en);
  expect(words.nl.tick(tick, 'major')).toBe(nl);
});

test('headings start with a capital, dates in a sentence do not', () => {
  const day = { year: 2025, month: 8, day: 15 };
  expect(words.en.dayHeading(day)).toBe('Friday 15 August 2025');
  expect(words.nl.dayHeading(day)).toBe('Vrijdag 15 augustus 2025');
  expect(words.en.monthHeading(day)).toBe('August 2025');
  expect(words.nl.monthHeading(day)).toBe('Augustus 2025');
  expect(words.nl.date('2025-08')).toBe('augustus 2025');
});

test.each([
  ['2025-09-10', '10 September 2025'],
  ['2025-09', 'September 2025'],
  ['2025', '2025'],
  ['2025-13', '2025-13'],
  ['soon', 'soon'],
])('date from %s', (text, expected) => {
  expect(words.en.date(text)).toBe(expected);
});

test('zones and languages, known and unknown to the catalogue', () => {
  expect(words.en.zone('America/New_York')).toBe('Washington time');
  expect(words.nl.zone('Europe/Berlin')).toBe('Berlijnse tijd');
  expect(words.nl.zone('Europe/London')).toBe('Londense tijd');
  expect(words.en.zone('America/Argentina/Buenos_Aires')).toBe('Buenos Aires time');
  expect(words.nl.zone('America/Argentina/Buenos_Aires')).toBe('tijd in Buenos Aires');
  expect(words.en.language('nl')).toBe('Dutch');
  expect(words.nl.language('uk')).toBe('Oekraïens');
  expect(words.en.language('constructor')).toBe('constructor');
});
