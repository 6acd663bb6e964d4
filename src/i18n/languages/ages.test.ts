/** Years of every age and clock times below the minute, in words. */
import { expect, test } from 'vitest';

import { parseWhenText } from '../../time';
import { createWords, locales, type WhenOptions } from '../index';

const words = Object.fromEntries(locales.map((locale) => [locale, createWords(locale, 'UTC')]));

function said(locale: string, text: string, length: WhenOptions['length'] = 'long'): string {
  const when = parseWhenText(text, 'UTC');
  if (!when) throw new Error(text);
  // Without the signs that isolate a text.
  return words[locale]!.when({ ...when, isNight: false, zone: 'UTC' }, { length }).replaceAll(
    /[\u2066-\u2069]/g,
    '',
  );
}

test.each([
  ['en', '-0043-03-15', '15 March 44 BC'],
  ['nl', '-0043-03-15', '15 maart 44 v.Chr.'],
  ['uk', '-0043-03-15', '15 березня 44 року до н. е.'],
  ['pl', '-0043-03-15', '15 marca 44 p.n.e.'],
  ['en', '0079', 'AD 79'],
  ['en', '0079-08-24', '24 August 79 AD'],
  ['nl', '0079', '79 n.Chr.'],
  ['uk', '0079', '79 рік н. е.'],
  ['en', '0000', '1 BC'],
  ['en', '-0269~', 'about 270 BC'],
  ['en', '-0499/0079', '500 BC to AD 79'],
  ['en', '-0043/-0042', '44 BC to 43 BC'],
  ['en', '-02XX', '300 to 201 BC'],
  ['en', '-001X', '20–11 BC'],
  ['en', '-0043-24', 'winter 44–43 BC'],
  ['en', 'Y-11999', '12,000 BC'],
  ['en', 'Y-300000', '300,000 BC'],
  ['en', 'Y12025', '12,025'],
  ['en', 'Y-66000000', '66 million years ago'],
  ['en', 'Y-66000000~', 'about 66 million years ago'],
  ['en', 'Y-65950000', '65.95 million years ago'],
  ['en', 'Y-65950123', '65,950,124 BC'],
  ['en', 'Y-4600000000', '4.6 billion years ago'],
  ['en', 'Y-1000000', '1 million years ago'],
  ['en', 'Y5000000000', '5 billion years from now'],
  ['nl', 'Y-4600000000', '4,6 miljard jaar geleden'],
  ['uk', 'Y-66000000', '66 мільйонів років тому'],
  ['uk', 'Y-4600000000', '4,6 мільярда років тому'],
  ['pl', 'Y-66000000', '66 milionów lat temu'],
  ['pl', 'Y-4600000000', '4,6 miliarda lat temu'],
  ['de', 'Y-66000000', 'vor 66 Millionen Jahren'],
  ['fr', 'Y-66000000', 'il y a 66 millions d’années'],
  ['es', 'Y-4600000000', 'hace 4,6 mil millones de años'],
  ['cs', 'Y-66000000', 'před 66 miliony let'],
  ['ro', 'Y-66000000', 'acum 66 de milioane de ani'],
  ['ja', 'Y-4600000000', '46億年前'],
  ['zh-Hans', 'Y-66000000', '6,600万年前'],
  ['hi', 'Y-66000000', '6.6 करोड़ साल पहले'],
  ['fa', 'Y-66000000', '۶۶ میلیون سال پیش'],
  ['en', '2025-09-10T13:20:03', '10 September 2025, 13:20:03, UTC'],
  ['en', '2025-09-10T13:20:03.050', '10 September 2025, 13:20:03.050, UTC'],
  ['nl', '2025-09-10T13:20:03.050', '10 september 2025, 13:20:03,050 uur, UTC'],
  ['en', '2025-09-10T13:20:03/2025-09-10T13:20:05', '10 September 2025, 13:20:03 to 13:20:05, UTC'],
])('%s: %s is %s', (locale, text, expected) => {
  expect(said(locale, text)).toBe(expected);
});

test.each([
  ['en', '-0269~', 'c. 270 BC'],
  ['nl', '-0269~', 'ca. 270 v.Chr.'],
  ['en', '-0269', '270 BC'],
  ['en', 'Y-66000000~', 'about 66 million years ago'],
])('%s: the label of %s is %s', (locale, text, expected) => {
  expect(said(locale, text, 'short')).toBe(expected);
});

test('a label of one day has the clock time', () => {
  const when = parseWhenText('2025-09-10T13:20:03', 'UTC');
  const label =
    when &&
    words['en']!.when({ ...when, isNight: false, zone: 'UTC' }, { length: 'short', clock: true });
  expect(label).toBe('13:20:03');
});

test('the two hours of autumn are told apart', () => {
  const zone = 'Europe/Amsterdam';
  const clocks = ['2025-10-26T00:30Z', '2025-10-26T01:30Z'].map((text) => {
    const when = parseWhenText(text, zone);
    return when && words['en']!.when({ ...when, isNight: false, zone });
  });
  expect(clocks).toEqual([
    '26 October 2025, 02:30 (UTC+2), Amsterdam time',
    '26 October 2025, 02:30 (UTC+1), Amsterdam time',
  ]);
});

test.each([
  [
    '2025-09-10T13:20:03Z',
    '2025-09-10T13:20:08.500Z',
    '10 September 2025, 13:20:03.000 to 13:20:08.500',
  ],
  ['2025-09-10T13:20:03Z', '2025-09-10T13:21:30Z', '10 September 2025, 13:20:03 to 13:21:30'],
  ['2025-09-10T13:20:00Z', '2025-09-10T13:25:00Z', '10 September 2025, 13:20 to 13:25'],
])('the range from %s to %s', (start, end, expected) => {
  expect(words['en']!.range({ start: Date.parse(start), end: Date.parse(end) })).toBe(expected);
});

test('durations go from a millisecond to billions of years', () => {
  const { duration } = words['en']!;
  expect([1, 250, 1000, 1500, 2400, 90_000].map(duration)).toEqual([
    '0.001 seconds',
    '0.25 seconds',
    '1 second',
    '1.5 seconds',
    '2 seconds',
    '90 seconds',
  ]);
  expect(duration(65_998_000 * 365.2425 * 86_400_000)).toBe('66,000,000 years');
});
