import { expect, test } from 'vitest';

import { parseDataset } from '../index';
import { sampleWith } from '../sampleDataset';

const issuesOf = (path: string, value: Parameters<typeof sampleWith>[1]) =>
  parseDataset(sampleWith(path, value)).issues.map(({ code, path: at, severity, params }) => [
    code,
    at,
    severity,
    params['shown'],
  ]);

// The sample's zone is Europe/Amsterdam. The event at 1 is in Warsaw, the one at 0 in Anchorage.
test.each([
  ['events.3.when', '2025-03-30T02:30', '', '2025-03-30T03:30'],
  ['events.3.when', '2025-03-30T02:00', '', '2025-03-30T03:00'],
  ['events.3.when', '2025-03-30T02:30/2025-03-30T05:00', '', '2025-03-30T03:30'],
  ['events.3.when', { start: '2025-03-30T02:30' }, '.start', '2025-03-30T03:30'],
  ['events.3.when', { start: '2025-03-30', end: '2025-03-30T02:59' }, '.end', '2025-03-30T03:59'],
  ['events.0.when', '2025-03-09T02:30', '', '2025-03-09T03:30'],
])('%s = %j warns of a time that never was', (path, value, key, shown) => {
  expect(issuesOf(path, value)).toEqual([['skipped-time', path + key, 'warning', shown]]);
});

test('a day that never was gives a warning, a day without its first hour does not', () => {
  const sample = sampleWith('events.2.timeZone', 'Pacific/Apia') as { events: object[] };
  const withWhen = (when: string, timeZone: string) => {
    const events = sample.events.with(3, { ...sample.events[3], when, timeZone });
    return parseDataset({ ...sample, events }).issues.map(({ code, params }) => [
      code,
      params['shown'],
    ]);
  };
  expect(withWhen('2011-12-30', 'Pacific/Apia')).toEqual([['skipped-time', '2011-12-31']]);
  expect(withWhen('2011-12-29', 'Pacific/Apia')).toEqual([]);
  // Midnight was skipped in São Paulo.
  expect(withWhen('2018-11-04', 'America/Sao_Paulo')).toEqual([]);
});

test.each(['2025-10-26T02:30', '2025-10-26T02:00', '2025-10-26T02:59/2025-10-26T05:00'])(
  '%s warns of a time that was twice',
  (when) => {
    expect(issuesOf('events.3.when', when)).toEqual([
      ['doubled-time', 'events.3.when', 'warning', undefined],
    ]);
  },
);

test('a basis can say which of two equal times is meant', () => {
  const basis = { en: 'Summer time.', nl: 'Zomertijd.' };
  expect(issuesOf('events.3.when', { start: '2025-10-26T02:30', basis })).toEqual([]);
});

test.each([
  ['2025-03-30T01:59'],
  ['2025-03-30T03:00'],
  ['2025-10-26T01:59'],
  ['2025-10-26T03:00'],
  ['2025-03-30'],
])('%s is an ordinary time', (when) => expect(issuesOf('events.3.when', when)).toEqual([]));

test('the bounds of ranges and of the coverage may not be skipped times', () => {
  expect(issuesOf('coverage.from', '2025-03-30T02:30')).toEqual([
    ['skipped-time', 'coverage.from', 'warning', '2025-03-30T03:30'],
  ]);
  const sample = sampleWith('coverage.from', '2025-03-01') as { ranges: object[] };
  const range = { ...sample.ranges[0], from: '2025-03-30T02:30' };
  const { issues } = parseDataset({ ...sample, ranges: [range] });
  expect(issues.map(({ code, path }) => [code, path])).toEqual([['skipped-time', 'ranges.0.from']]);
});
