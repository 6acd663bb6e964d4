import { expect, test } from 'vitest';

import { createTranslate, createWords, loadIssueWords, type WhenOptions } from '../index';
import { AMSTERDAM, when } from '../dates/testWhen';

const words = createWords('pl', AMSTERDAM);
const t = createTranslate('pl');

const warsaw = 'Europe/Warsaw';
const night = when('span', '2025-09-09T23:30', '2025-09-10T06:30', { isNight: true, zone: warsaw });
const short: WhenOptions = { length: 'short' };

test.each([
  [when('at', '2025'), {}, '2025 r.'],
  [when('at', '2025'), short, '2025'],
  [when('at', '2025-09-06'), {}, '6 września 2025'],
  [when('at', '2025-09-06'), short, '6 wrz'],
  [when('at', '2025-09-06'), { length: 'short', year: 2026 }, '6 wrz 2025'],
  [when('at', '2025-02-18T16:20'), {}, '18 lutego 2025, godz. 16:20, czas amsterdamski'],
  [when('at', '2025-08-18?'), {}, '18 sierpnia 2025 (data niepewna)'],
  [when('at', '2025-08-18?'), short, '18 sie?'],
  // A month alone is in the nominative, after a preposition in the genitive.
  [when('at', '2025-08'), {}, 'sierpień 2025'],
  [when('at', '2025-08~'), {}, 'około sierpnia 2025'],
  [when('at', '2025-08~'), short, 'około sie'],
  [when('at', '2025-08-18%'), {}, 'około 18 sierpnia 2025 (data niepewna)'],
  [when('since', '2025-08'), {}, 'od sierpnia 2025, nadal trwa'],
  [when('since', '2025-03~'), {}, 'od około marca 2025, nadal trwa'],
  [when('since', '2022'), {}, 'od 2022 r., nadal trwa'],
  [
    when('since', '2025-09-01'),
    { updated: '2026-01-06' },
    'od 1 września 2025, nadal trwa (stan na 6 stycznia 2026)',
  ],
  [when('since', '2022-02-24'), { length: 'short', year: 2025 }, 'od 24 lut 2022'],
  [when('open-end', '2025-08'), {}, 'od sierpnia 2025, koniec nieznany'],
  [when('open-end', '2025-05'), short, 'od maja'],
  [when('until', null, '2025-09'), {}, 'do września 2025'],
  [when('until', null, '2025-09-03'), short, 'do 3 wrz'],
  [when('by', null, '2025-09'), {}, 'najpóźniej wrzesień 2025'],
  [when('by', null, '2025-09-04'), {}, 'najpóźniej 4 września 2025'],
  [when('from', '2025-09'), {}, 'wrzesień 2025 lub później'],
  // Two dates.
  [when('span', '2025-08', '2025-09'), {}, 'od sierpnia do września 2025'],
  [when('span', '2025-09-09', '2025-09-10'), {}, 'od 9 do 10 września 2025'],
  [when('span', '2025-08-28', '2025-09-03'), {}, 'od 28 sierpnia do 3 września 2025'],
  [when('span', '2025-08-28', '2025-09-03'), short, '28 sie–3 wrz'],
  [when('span', '2025-12-30', '2026-01-02'), {}, 'od 30 grudnia 2025 do 2 stycznia 2026'],
  [when('span', '2025-08-19~', '2025-09-03'), {}, 'od około 19 sierpnia do 3 września 2025'],
  [
    when('span', '2025-09-04T10:00', '2025-09-04T13:15'),
    {},
    '4 września 2025, godz. 10:00–13:15, czas amsterdamski',
  ],
  [
    when('span', '2025-09-04T10:00', '2025-09-05T13:15'),
    {},
    'od 4 września 2025, godz. 10:00 do 5 września 2025, godz. 13:15, czas amsterdamski',
  ],
  [when('between', '2025-08-19', '2025-09-03'), {}, 'między 19 sierpnia a 3 września 2025'],
  [
    when('between', '2025-08-19~', '2025-09-03'),
    {},
    'między mniej więcej 19 sierpnia a 3 września 2025',
  ],
  [when('between', '2025-03', '2025-09'), {}, 'między marcem a wrześniem 2025'],
  [
    when('between', '2025-09-10T03:48', '2025-09-10T06:45', { zone: warsaw }),
    {},
    '10 września 2025, między godz. 03:48 a 06:45, czas warszawski',
  ],
  [
    when('between', '2025-08-15', '2025-08-20', {
      candidates: ['2025-08-15', '2025-08-18', '2025-08-20'],
    }),
    {},
    '15, 18 lub 20 sierpnia 2025',
  ],
  // Nights.
  [night, {}, 'noc z 9 na 10 września 2025, godz. 23:30–06:30, czas warszawski'],
  [night, short, 'noc z 9 na 10 wrz'],
  [
    when('span', '2025-08-31', '2025-09-01', { isNight: true }),
    {},
    'noc z 31 sierpnia na 1 września 2025',
  ],
  [when('at', '2025-09-10', null, { isNight: true }), {}, 'noc 10 września 2025'],
] as const)('date %#: %o', (date, options, expected) => {
  expect(words.when(date, options)).toBe(expected);
});

test.each([
  [{ year: 2020, unspecified: 'decade' }, 'dekada lat 2020.', 'od dekady lat 2020.'],
  [{ year: 1900, unspecified: 'century' }, 'stulecie 1900–1999', 'od stulecia 1900–1999'],
  [
    { year: 2025, unspecified: 'month' },
    'jeden z miesięcy 2025 r.',
    'od jednego z miesięcy 2025 r.',
  ],
  [
    { year: 2025, month: 9, unspecified: 'day' },
    'jeden z dni września 2025',
    'od jednego z dni września 2025',
  ],
  [{ year: 2025, season: 'summer' }, 'lato 2025', 'od lata 2025'],
  [{ year: 2025, season: 'autumn' }, 'jesień 2025', 'od jesieni 2025'],
  [{ year: 2025, season: 'winter' }, 'zima 2025–2026', 'od zimy 2025–2026'],
] as const)('unknown digits and seasons: %o', (first, at, since) => {
  const date = { first, last: null, isNight: false, zone: AMSTERDAM } as const;
  expect(words.when({ ...date, form: 'at' })).toBe(at);
  expect(words.when({ ...date, form: 'open-end' })).toBe(`${since}, koniec nieznany`);
});

test('every month: in a date, alone, in each case and abbreviated', () => {
  const each = (format: (month: string) => string): string =>
    Array.from({ length: 12 }, (_, i) => format(`2025-${i + 1}`)).join(' ');
  const genitive =
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia';
  const secondWord = (text: string): string => text.split(' ')[1] ?? '';
  expect(each((month) => secondWord(words.when(when('at', `${month}-15`))))).toBe(genitive);
  expect(each((month) => secondWord(words.when(when('since', month))))).toBe(genitive);
  expect(each((month) => secondWord(words.when(when('between', month, '2026'))))).toBe(
    'styczniem lutym marcem kwietniem majem czerwcem lipcem sierpniem wrześniem październikiem listopadem grudniem',
  );
  expect(each((month) => words.when(when('at', month)).split(' ')[0] ?? '')).toBe(
    'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
  );
  expect(each((month) => words.when(when('at', month), short))).toBe(
    'sty lut mar kwi maj cze lip sie wrz paź lis gru',
  );
});

test('headings and published dates', () => {
  const day = { year: 2025, month: 8, day: 15 };
  expect(words.dayHeading(day)).toBe('Piątek, 15 sierpnia 2025');
  expect(words.monthHeading(day)).toBe('Sierpień 2025');
  expect(words.date('2025-08')).toBe('sierpień 2025');
});

test.each([
  ['2025-08-09T22:00Z', '2025-09-15T22:00Z', 'od 10 sierpnia do 15 września 2025'],
  ['2025-09-08T22:00Z', '2025-09-09T22:00Z', '9 września 2025'],
  ['2025-09-09T16:00Z', '2025-09-09T16:10Z', '9 września 2025, godz. 18:00–18:10'],
])('range %s to %s', (start, end, expected) => {
  expect(words.range({ start: Date.parse(start), end: Date.parse(end) })).toBe(expected);
});

test.each([
  [10, 'minutes', '10 minut'],
  [60, 'minutes', '1 godzina'],
  [92, 'minutes', '92 minuty'],
  [7, 'hours', '7 godzin'],
  [24, 'hours', '1 dzień'],
  [42, 'hours', '42 godziny'],
  // Unlike in Ukrainian, only 1 has the form “one”: 21 has “many”.
  [21, 'days', '21 dni'],
  [39, 'days', '39 dni'],
  [100, 'days', '3 miesiące'],
  [520, 'days', '17 miesięcy'],
  [730, 'days', '2 lata'],
  [12 * 365.2425, 'days', '12 lat'],
  [2_001 * 365.2425, 'days', '2\u00a0001 lat'],
] as const)('duration of %d %s', (count, unit, expected) => {
  const ms = count * { minutes: 60_000, hours: 3_600_000, days: 86_400_000 }[unit];
  expect(words.duration(ms)).toBe(expected);
});

test.each([
  ['day', 'minor', '9'],
  ['day', 'major', '9 wrz 2025'],
  ['month', 'minor', 'wrz'],
  ['month', 'major', 'wrz 2025'],
  ['year', 'major', '2025'],
  ['decade', 'major', 'lata 2025.'],
] as const)('tick of a %s, %s', (unit, level, expected) => {
  const dateTime = { year: 2025, month: 9, day: 9, hour: 23, minute: 5 };
  expect(words.tick({ at: 0, unit, dateTime }, level)).toBe(expected);
});

test.each([
  [0, '0 wydarzeń', '0 źródeł', '0 odmiennych relacji'],
  [1, '1 wydarzenie', '1 źródło', '1 odmienna relacja'],
  [3, '3 wydarzenia', '3 źródła', '3 odmienne relacje'],
  [5, '5 wydarzeń', '5 źródeł', '5 odmiennych relacji'],
  [12, '12 wydarzeń', '12 źródeł', '12 odmiennych relacji'],
  [21, '21 wydarzeń', '21 źródeł', '21 odmiennych relacji'],
  [1234, '1\u00a0234 wydarzenia', '1\u00a0234 źródła', '1\u00a0234 odmienne relacje'],
])('counts of %d', (n, events, sources, accounts) => {
  expect(t('count.events', { n })).toBe(events);
  expect(t('count.sources', { n })).toBe(sources);
  expect(t('count.accounts', { n })).toBe(accounts);
});

test('zones, languages, quotes and issues', async () => {
  expect(words.zone('Europe/Brussels')).toBe('czas brukselski');
  expect(words.zone('Europe/Kyiv')).toBe('czas kijowski');
  expect(words.zone('America/Argentina/Buenos_Aires')).toBe('czas miejscowy: Buenos Aires');
  expect(t('event.translation-from', { language: words.language('nl') })).toBe(
    'Przekład z niderlandzkiego:',
  );
  expect(t('event.quoted', { text: 'tak' })).toBe('„tak”');
  const issue = await loadIssueWords('pl');
  const params = { id: 'nato', kind: 'source', nearest: '' };
  expect(issue({ code: 'dangling-reference', params }).what).toBe(
    'Nie istnieje źródło o identyfikatorze „nato”.',
  );
});
