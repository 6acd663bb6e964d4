import { expect, test } from 'vitest';
import { createIssueLog } from '../issues';
import { readWhen } from './readWhen';

const WARSAW = 'Europe/Warsaw';

/** Reads a `when`. The bounds are in UTC to the minute, from earliest start to latest end. */
function read(written: Parameters<typeof readWhen>[0], zone = WARSAW) {
  const log = createIssueLog();
  const reading = readWhen(written, zone, log, ['when']);
  expect(log.issues).toEqual([]);
  if (!reading) throw new Error('no reading');
  const { startEarliest, startLatest, endEarliest, endLatest } = reading.bounds;
  const minutes = (instant: number): string =>
    Number.isFinite(instant) ? new Date(instant).toISOString().slice(0, 16) : String(instant);
  return {
    when: reading.when,
    bounds: [startEarliest, startLatest, endEarliest, endLatest].map(minutes),
    known: [reading.known.start, reading.known.end].map(minutes),
  };
}

test('a date is the whole day in its zone', () => {
  const { when, bounds, known } = read('2025-08-15', 'America/Anchorage');
  expect(when).toEqual({
    form: 'at',
    first: { year: 2025, month: 8, day: 15 },
    last: null,
    isNight: false,
    zone: 'America/Anchorage',
  });
  expect(bounds).toEqual([
    '2025-08-15T08:00',
    '2025-08-15T08:00',
    '2025-08-16T08:00',
    '2025-08-16T08:00',
  ]);
  expect(known).toEqual(['2025-08-15T08:00', '2025-08-16T08:00']);
});

test('start alone reads like the same text', () => {
  for (const text of ['2025-08~', '[..2025-09]', '[2025-09-10..]', '2025-09-10T03:48', '202X']) {
    expect(read({ start: text })).toEqual(read(text));
  }
});

test('start and end read like an interval', () => {
  expect(read({ start: '2025-08-19~', end: '2025-09-03' })).toEqual(read('2025-08-19~/2025-09-03'));
  expect(read({ start: '2025-08', end: '2025-09' })).toEqual(read('2025-08/2025-09'));
  expect(read({ start: '2025-09-01', end: '..' })).toEqual(read('2025-09-01/..'));
  expect(read({ start: '2025-09-01', end: null })).toEqual(read('2025-09-01/'));
  expect(read({ start: '..', end: '2025-09-03' })).toEqual(read('../2025-09-03'));
});

test('a set as a bound gives the earliest and latest of that end', () => {
  const { when, bounds } = read({ start: '[2025-08-18..2025-08-22]', end: '2025-09-03' });
  expect(bounds).toEqual([
    '2025-08-17T22:00',
    '2025-08-21T22:00',
    '2025-09-03T22:00',
    '2025-09-03T22:00',
  ]);
  expect(when.form).toBe('span');
  expect(when.first).toEqual({ year: 2025, month: 8, day: 18, approximate: true });
  expect(when.last).toEqual({ year: 2025, month: 9, day: 3 });
});

test('a set as an end has its last date in words', () => {
  const { when, bounds } = read({ start: '2025-09-01', end: '[2025-09-03,2025-09-05]' });
  expect(bounds.slice(2)).toEqual(['2025-09-03T22:00', '2025-09-05T22:00']);
  expect(when.last).toEqual({ year: 2025, month: 9, day: 5, approximate: true });
});

test('a one-sided set as a bound leaves that side of the end open', () => {
  const since = read({ start: '[..2025-09-04]', end: '..' });
  expect(since.bounds).toEqual(['-Infinity', '2025-09-03T22:00', 'Infinity', 'Infinity']);
  expect(since.when.form).toBe('since');
  const ended = read({ start: '2025-09-01', end: '[2025-09-04..]' });
  expect(ended.bounds.slice(2)).toEqual(['2025-09-04T22:00', 'Infinity']);
  expect(ended.known).toEqual(['2025-08-31T22:00', '2025-09-04T22:00']);
});

test('the bounds of overlapping sets stay in order', () => {
  const { bounds } = read({ start: '[2025-09-01..2025-09-30]', end: '2025-09-10' });
  expect(bounds).toEqual([
    '2025-08-31T22:00',
    '2025-09-10T22:00',
    '2025-09-10T22:00',
    '2025-09-10T22:00',
  ]);
});

test('the known span is in order even if a set extends past the other end', () => {
  const { known } = read({ start: '2025-10-01', end: '[2014..]' });
  expect(known).toEqual(['2014-12-31T23:00', '2025-09-30T22:00']);
});

test('a night lasts from clock time to clock time, and without them is uncertain over both days', () => {
  const night = { part: 'night' } as const;
  const timed = read({ start: '2025-09-09T23:30', end: '2025-09-10T06:30', ...night });
  expect(timed.when.isNight).toBe(true);
  expect(timed.bounds).toEqual([
    '2025-09-09T21:30',
    '2025-09-09T21:30',
    '2025-09-10T04:30',
    '2025-09-10T04:30',
  ]);
  expect(read({ start: '2025-09-09', end: '2025-09-10', ...night }).bounds).toEqual([
    '2025-09-08T22:00',
    '2025-09-09T22:00',
    '2025-09-09T22:00',
    '2025-09-10T22:00',
  ]);
  // Across the end of a year.
  expect(read({ start: '2024-12-31', end: '2025-01-01', ...night }).when.isNight).toBe(true);
});

test('clock times across a clock change are right', () => {
  const { bounds } = read({ start: '2025-10-25T23:00', end: '2025-10-26T04:00', part: 'night' });
  // Five hours on the clock, but six hours long.
  expect(bounds).toEqual([
    '2025-10-25T21:00',
    '2025-10-25T21:00',
    '2025-10-26T03:00',
    '2025-10-26T03:00',
  ]);
});

test.each([
  ['2025-09-10T10:00/2025-09-10T12:00', 'span', '2025-09-10T08:00', '2025-09-10T10:00'],
  ['2025-09-10T10:00/2025-09-11', 'span', '2025-09-10T08:00', '2025-09-11T22:00'],
  ['2025-09-10T10:00/2025-09-10T10:00', 'span', '2025-09-10T08:00', '2025-09-10T08:00'],
  ['2025-09-10T10:00/..', 'since', '2025-09-10T08:00', 'Infinity'],
  ['2025-09-10T10:00/', 'open-end', '2025-09-10T08:00', 'Infinity'],
  ['../2025-09-10T10:00', 'until', '-Infinity', '2025-09-10T08:00'],
  ['[2025-09-10T10:00..2025-09-10T12:00]', 'between', '2025-09-10T08:00', '2025-09-10T10:00'],
  ['[..2025-09-10T10:00]', 'by', '-Infinity', '2025-09-10T08:00'],
  ['[2025-09-10T10:00,2025-09-10T12:00]', 'between', '2025-09-10T08:00', '2025-09-10T10:00'],
  ['2025-09-10T10:00~', 'at', '2025-09-10T08:00', '2025-09-10T08:00'],
])('%s has clock times', (text, form, from, to) => {
  const { when, bounds } = read(text);
  expect(when.form).toBe(form);
  expect([bounds[0], bounds[3]]).toEqual([from, to]);
});
