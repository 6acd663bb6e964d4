import { expect, test } from 'vitest';

import { loadDatasetLanguages } from '../../i18n';
import { parseDataset } from '../index';
import { sampleWith } from '../sampleDataset';
import { inCalendarWords, toGregorian, type CalendarName } from './calendars';

await loadDatasetLanguages(['en', 'nl', 'pl']);

test.each<[CalendarName, string, string]>([
  ['julian', '1917-10-25', '1917-11-07'],
  ['julian', '1900-02-29', '1900-03-13'],
  ['julian', '1582-10-04', '1582-10-14'],
  ['julian', '0001-01-01', '0000-12-30'],
  ['julian', '-0043-03-15', '-0043-03-13'],
  ['julian', '-4712-01-01', '-4713-11-24'],
  ['julian', '1917-10-25T21:40', '1917-11-07T21:40'],
  ['julian', '1917-10-25/1917-10-26~', '1917-11-07/1917-11-08~'],
  ['julian', '[..1917-10-25]', '[..1917-11-07]'],
  // A leap year: Adar I is the sixth month, Adar II the seventh.
  ['hebrew', '5784-07-10', '2024-03-20'],
  ['hebrew', '5785-01-01', '2024-10-03'],
  ['hebrew', '5708-09-05', '1948-05-14'],
  ['islamic', '1445-09-10', '2024-03-20'],
  ['islamic-civil', '0001-01-01', '0622-07-19'],
  ['persian', '1403-01-01', '2024-03-20'],
  ['coptic', '1740-07-11', '2024-03-20'],
  ['ethiopic', '2016-07-11', '2024-03-20'],
  ['indian', '1945-12-30', '2024-03-20'],
])('%s %s is %s', (calendar, text, expected) => {
  expect(toGregorian(text, calendar)).toEqual({ text: expected });
});

test.each<[CalendarName, string]>([
  ['julian', '1917-02-29'],
  ['julian', '1917-13-01'],
  ['julian', '1917-10'],
  ['julian', '1917'],
  ['julian', '191X'],
  ['hebrew', '5785-13-01'],
  ['islamic', '1445-09-31'],
  ['islamic', '0000-01-01'],
])('%s has no %s', (calendar, text) => {
  expect(toGregorian(text, calendar)).toEqual({ bad: text });
});

test.each<[CalendarName, string, string, string]>([
  ['julian', '1917-10-25', 'en', '25 October 1917 (Julian calendar)'],
  ['julian', '1900-02-29', 'nl', '29 februari 1900 (Juliaanse kalender)'],
  ['julian', '-0043-03-15', 'en', '15 March 44 BC (Julian calendar)'],
  ['hebrew', '5784-07-10', 'nl', '10 Adar B 5784 AM (Hebreeuwse kalender)'],
  ['islamic', '1445-09-10 1445-09-11', 'pl', '10 Ramadan 1445 AH – 11 Ramadan 1445 AH'],
])('%s %s in %s words', (calendar, text, language, expected) => {
  expect(inCalendarWords(text, calendar, language)).toContain(expected);
});

test('the axis is Gregorian, and the details have both', () => {
  const when = { start: '1917-10-25', end: '1917-10-26', calendar: 'julian' };
  const { dataset, issues } = parseDataset(sampleWith('events.3.when', when));
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(dataset?.times.when[3]?.first).toEqual({ year: 1917, month: 11, day: 7 });
});

test('a day that its calendar lacks is an issue', () => {
  const when = { start: '1917-02-30', calendar: 'julian' };
  const { issues } = parseDataset(sampleWith('events.3.when', when));
  const found = issues.filter(({ severity }) => severity === 'error');
  expect(found.map(({ code, path, params }) => [code, path, params])).toEqual([
    ['bad-calendar-date', 'events.3.when.start', { date: '1917-02-30', calendar: 'julian' }],
  ]);
});
