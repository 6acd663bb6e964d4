import { expect, test } from 'vitest';

import { createTranslate, createWords, loadIssueWords, type WhenOptions } from '../index';
import { AMSTERDAM, when } from '../dates/testWhen';

const words = createWords('uk', AMSTERDAM);
const t = createTranslate('uk');

const warsaw = 'Europe/Warsaw';
const night = when('span', '2025-09-09T23:30', '2025-09-10T06:30', { isNight: true, zone: warsaw });
const short: WhenOptions = { length: 'short' };

test.each([
  [when('at', '2025'), {}, '2025 рік'],
  [when('at', '2025'), short, '2025'],
  [when('at', '2025-09-06'), {}, '6 вересня 2025 року'],
  [when('at', '2025-09-06'), short, '6 вер.'],
  [when('at', '2025-09-06'), { length: 'short', year: 2026 }, '6 вер. 2025'],
  [when('at', '2025-08'), { length: 'short', year: 2026 }, 'серп. 2025'],
  [when('at', '2025-02-18T16:20'), {}, '18 лютого 2025 року, 16:20, за амстердамським часом'],
  // A month alone is in the nominative, after a preposition in the genitive.
  [when('at', '2025-08'), {}, 'серпень 2025 року'],
  [when('at', '2025-08~'), {}, 'близько серпня 2025 року'],
  [when('at', '2025-08-18%'), {}, 'близько 18 серпня 2025 року (непевно)'],
  [when('at', '2025~'), {}, 'близько 2025 року'],
  [when('since', '2025-08'), {}, 'з серпня 2025 року, триває'],
  [when('since', '2025-08~'), {}, 'з приблизно серпня 2025 року, триває'],
  [when('since', '2022'), {}, 'з 2022 року, триває'],
  [
    when('since', '2025-09-01'),
    { updated: '2026-01-06' },
    'з 1 вересня 2025 року, триває станом на 6 січня 2026 року',
  ],
  [when('since', '2022-02-24'), { length: 'short', year: 2025 }, 'з 24 лют. 2022'],
  [when('open-end', '2025-08'), {}, 'з серпня 2025 року, кінець невідомий'],
  [when('open-end', '2025-08'), short, 'з серп.'],
  [when('until', null, '2025-09'), {}, 'до вересня 2025 року'],
  [
    when('until', null, '2025-09-03T13:15'),
    {},
    'до 3 вересня 2025 року, 13:15, за амстердамським часом',
  ],
  [when('by', null, '2025-09'), {}, 'не пізніше вересня 2025 року'],
  [when('by', null, '2025-09'), short, 'не пізніше вер.'],
  [when('from', '2025-09'), {}, 'вересень 2025 року або пізніше'],
  // Two dates.
  [when('span', '2025-08', '2025-09'), {}, 'з серпня до вересня 2025 року'],
  [when('span', '2025-09-09', '2025-09-10'), {}, 'з 9 до 10 вересня 2025 року'],
  [when('span', '2025-08-28', '2025-09-03'), {}, 'з 28 серпня до 3 вересня 2025 року'],
  [when('span', '2025-08-28', '2025-09-03'), short, '28 серп.–3 вер.'],
  [when('span', '2025-12-30', '2026-01-02'), {}, 'з 30 грудня 2025 року до 2 січня 2026 року'],
  [when('span', '2024', '2026'), {}, 'з 2024 року до 2026 року'],
  [
    when('span', '2025-09-04T10:00', '2025-09-04T13:15'),
    {},
    '4 вересня 2025 року, 10:00–13:15, за амстердамським часом',
  ],
  [
    when('span', '2025-09-04T10:00', '2025-09-05T13:15'),
    {},
    '4 вересня 2025 року, 10:00 – 5 вересня 2025 року, 13:15, за амстердамським часом',
  ],
  [when('between', '2025-08-19', '2025-09-03'), {}, 'між 19 серпня і 3 вересня 2025 року'],
  [
    when('between', '2025-08-19~', '2025-09-03'),
    {},
    'між приблизно 19 серпня і 3 вересня 2025 року',
  ],
  [when('between', '2025-03', '2025-09'), {}, 'між березнем і вереснем 2025 року'],
  [when('between', '2024', '2025-09'), {}, 'між 2024 роком і вереснем 2025 року'],
  [
    when('between', '2025-09-10T03:48', '2025-09-10T06:45', { zone: warsaw }),
    {},
    '10 вересня 2025 року, між 03:48 і 06:45, за варшавським часом',
  ],
  [
    when('between', '2025-08-15', '2025-08-20', {
      candidates: ['2025-08-15', '2025-08-18', '2025-08-20'],
    }),
    {},
    '15, 18 або 20 серпня 2025 року',
  ],
  // Nights.
  [night, {}, 'ніч з 9 на 10 вересня 2025 року, 23:30–06:30, за варшавським часом'],
  [night, short, 'ніч з 9 на 10 вер.'],
  [
    when('span', '2025-08-31', '2025-09-01', { isNight: true }),
    {},
    'ніч з 31 серпня на 1 вересня 2025 року',
  ],
  [when('at', '2025-09-10', null, { isNight: true }), {}, 'ніч 10 вересня 2025 року'],
] as const)('date %#: %o', (date, options, expected) => {
  expect(words.when(date, options)).toBe(expected);
});

test.each([
  [{ year: 2020, unspecified: 'decade' }, '2020-ті роки', 'з 2020-х років'],
  [{ year: 1900, unspecified: 'century' }, '1900–1999 роки', 'з 1900–1999 років'],
  [
    { year: 2025, unspecified: 'month' },
    'один із місяців 2025 року',
    'з одного із місяців 2025 року',
  ],
  [
    { year: 2025, month: 9, unspecified: 'day' },
    'один із днів вересня 2025 року',
    'з одного із днів вересня 2025 року',
  ],
  [{ year: 2025, unspecified: 'day' }, 'один із днів 2025 року', 'з одного із днів 2025 року'],
  [{ year: 2025, season: 'autumn' }, 'осінь 2025 року', 'з осені 2025 року'],
  [{ year: 2025, season: 'winter' }, 'зима 2025–2026 року', 'з зими 2025–2026 року'],
] as const)('unknown digits and seasons: %o', (first, at, since) => {
  const date = { first, last: null, isNight: false, zone: AMSTERDAM } as const;
  expect(words.when({ ...date, form: 'at' })).toBe(at);
  expect(words.when({ ...date, form: 'open-end' })).toBe(`${since}, кінець невідомий`);
});

test('every month: in a date, alone, in each case and abbreviated', () => {
  const each = (format: (month: string) => string): string =>
    Array.from({ length: 12 }, (_, i) => format(`2025-${i + 1}`)).join(' ');
  const genitive =
    'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня';
  const secondWord = (text: string): string => text.split(' ')[1] ?? '';
  expect(each((month) => secondWord(words.when(when('at', `${month}-15`))))).toBe(genitive);
  expect(each((month) => secondWord(words.when(when('since', month))))).toBe(genitive);
  expect(each((month) => secondWord(words.when(when('between', month, '2026'))))).toBe(
    'січнем лютим березнем квітнем травнем червнем липнем серпнем вереснем жовтнем листопадом груднем',
  );
  expect(each((month) => words.when(when('at', month)).split(' ')[0] ?? '')).toBe(
    'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень',
  );
  expect(each((month) => words.when(when('at', month), short))).toBe(
    'січ. лют. бер. квіт. трав. черв. лип. серп. вер. жовт. лист. груд.',
  );
});

test('headings and published dates', () => {
  const day = { year: 2025, month: 8, day: 15 };
  expect(words.dayHeading(day)).toMatch(/^П.ятниця, 15 серпня 2025 року$/);
  expect(words.monthHeading(day)).toBe('Серпень 2025 року');
  expect(words.date('2025-08')).toBe('серпень 2025 року');
});

test.each([
  ['2025-08-09T22:00Z', '2025-09-15T22:00Z', 'з 10 серпня до 15 вересня 2025 року'],
  ['2025-09-08T22:00Z', '2025-09-09T22:00Z', '9 вересня 2025 року'],
  ['2025-09-09T16:00Z', '2025-09-09T16:10Z', '9 вересня 2025 року, 18:00–18:10'],
])('range %s to %s', (start, end, expected) => {
  expect(words.range({ start: Date.parse(start), end: Date.parse(end) })).toBe(expected);
});

test.each([
  [10, 'minutes', '10 хвилин'],
  [60, 'minutes', '1 година'],
  [92, 'minutes', '92 хвилини'],
  [7, 'hours', '7 годин'],
  [24, 'hours', '1 день'],
  [42, 'hours', '42 години'],
  [21, 'days', '21 день'],
  [22, 'days', '22 дні'],
  [39, 'days', '39 днів'],
  [100, 'days', '3 місяці'],
  [700, 'days', '23 місяці'],
  [730, 'days', '2 роки'],
  [11 * 365.2425, 'days', '11 років'],
  [2_001 * 365.2425, 'days', '2\u00a0001 рік'],
] as const)('duration of %d %s', (count, unit, expected) => {
  const ms = count * { minutes: 60_000, hours: 3_600_000, days: 86_400_000 }[unit];
  expect(words.duration(ms)).toBe(expected);
});

test.each([
  ['day', 'minor', '9'],
  ['day', 'major', '9 вер. 2025'],
  ['month', 'minor', 'вер.'],
  ['month', 'major', 'вер. 2025'],
  ['year', 'major', '2025'],
  ['decade', 'major', '2025-ті'],
] as const)('tick of a %s, %s', (unit, level, expected) => {
  const dateTime = { year: 2025, month: 9, day: 9, hour: 23, minute: 5 };
  expect(words.tick({ at: 0, unit, dateTime }, level)).toBe(expected);
});

test.each([
  [1, '1 подія', '1 джерело', '1 версія відрізняється'],
  [3, '3 події', '3 джерела', '3 версії відрізняються'],
  [5, '5 подій', '5 джерел', '5 версій відрізняються'],
  [11, '11 подій', '11 джерел', '11 версій відрізняються'],
  [21, '21 подія', '21 джерело', '21 версія відрізняється'],
  [112, '112 подій', '112 джерел', '112 версій відрізняються'],
  [1234, '1\u00a0234 події', '1\u00a0234 джерела', '1\u00a0234 версії відрізняються'],
])('counts of %d', (n, events, sources, accounts) => {
  expect(t('count.events', { n })).toBe(events);
  expect(t('count.sources', { n })).toBe(sources);
  expect(t('count.accounts', { n })).toBe(accounts);
});

test('zones, languages, quotes and issues', async () => {
  expect(words.zone('Europe/Berlin')).toBe('за берлінським часом');
  expect(words.zone('Europe/Kyiv')).toBe('за київським часом');
  expect(words.zone('America/Argentina/Buenos_Aires')).toBe('за часом міста Buenos Aires');
  expect(t('event.translation-from', { language: words.language('nl') })).toBe(
    'Переклад з нідерландської:',
  );
  expect(t('event.quoted', { text: 'так' })).toBe('«так»');
  const issue = await loadIssueWords('uk');
  const params = { id: 'nato', kind: 'source', nearest: '' };
  expect(issue({ code: 'dangling-reference', params }).what).toBe('Немає джерела з id «nato».');
});
