import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf } from './bounds';
import { parseLocalDateTime } from './dates';
import { parseEdtf } from './edtf/edtf';
import type { Bounds, DateParts, WhenParts } from './types';
import { toPlain } from './zones';

const amsterdam = 'Europe/Amsterdam';

function whenOf(text: string): WhenParts {
  const [start = '', end] = text.split('/');
  const [first, last] = [parseLocalDateTime(start), parseLocalDateTime(end ?? '')];
  if (!first && !last) return parseEdtf(text) ?? expect.fail(`${text} is not a date`);
  const parseHalf = (half: string): DateParts | null => parseEdtf(half)?.first ?? null;
  if (end === undefined) return { form: 'at', first, last: null };
  return { form: 'span', first: first ?? parseHalf(start), last: last ?? parseHalf(end) };
}

/** Start and end, each as `earliest..latest` in the zone's local time. */
function boundsInWords(text: string, zone = amsterdam, isNight = false): string {
  const bounds = boundsOf(whenOf(text), zone, isNight);
  const format = (instant: number): string => {
    if (!Number.isFinite(instant)) return instant > 0 ? 'ever' : 'never';
    const { year, month, day, hour, minute } = toPlain(instant, zone);
    const [m, d, h, min] = [month, day, hour, minute].map((n) => String(n).padStart(2, '0'));
    return `${year}-${m}-${d}${hour || minute ? `T${h}:${min}` : ''}`;
  };
  const ends = [
    [bounds.startEarliest, bounds.startLatest],
    [bounds.endEarliest, bounds.endLatest],
  ].map((end) => [...new Set(end.map(format))].join('..'));
  return ends.join(' - ');
}

describe('the bounds of each form', () => {
  test.each([
    ['2025-09-10', '2025-09-10 - 2025-09-11'],
    ['2025-12-31', '2025-12-31 - 2026-01-01'],
    ['2025-09-10~', '2025-09-10 - 2025-09-11'],
    ['2025-09', '2025-09-01..2025-10-01 - 2025-09-01..2025-10-01'],
    ['2025', '2025-01-01..2026-01-01 - 2025-01-01..2026-01-01'],
    ['2025-21', '2025-03-01..2025-06-01 - 2025-03-01..2025-06-01'],
    ['2025-24', '2025-12-01..2026-03-01 - 2025-12-01..2026-03-01'],
    ['2025-09-XX', '2025-09-01..2025-10-01 - 2025-09-01..2025-10-01'],
    ['2025-XX-XX', '2025-01-01..2026-01-01 - 2025-01-01..2026-01-01'],
    ['202X', '2020-01-01..2030-01-01 - 2020-01-01..2030-01-01'],
    ['20XX', '2000-01-01..2100-01-01 - 2000-01-01..2100-01-01'],
    ['2025-09-09T23:30', '2025-09-09T23:30 - 2025-09-09T23:30'],
    ['2025-09-09/2025-09-10', '2025-09-09 - 2025-09-11'],
    ['2025-08/2025-09', '2025-08-01..2025-09-01 - 2025-09-01..2025-10-01'],
    ['2025-08-15/2025-09', '2025-08-15 - 2025-09-01..2025-10-01'],
    ['2025-09-10/2025-09', '2025-09-10 - 2025-09-10..2025-10-01'],
    ['2025-09/2025-09-10', '2025-09-01..2025-09-11 - 2025-09-11'],
    ['2025-09-09T23:30/2025-09-10T06:30', '2025-09-09T23:30 - 2025-09-10T06:30'],
    ['2025-09-09T23:30/2025-09-10', '2025-09-09T23:30 - 2025-09-11'],
    ['2025-09-01/..', '2025-09-01 - ever'],
    ['2025-09/..', '2025-09-01..2025-10-01 - ever'],
    ['2025-09-01/', '2025-09-01 - ever'],
    ['../2025-09-01', 'never - 2025-09-02'],
    ['/2025-09', 'never - 2025-09-01..2025-10-01'],
    ['[2025-08-19..2025-09-03]', '2025-08-19..2025-09-04 - 2025-08-19..2025-09-04'],
    ['[2025-08-18,2025-08-15]', '2025-08-15..2025-08-19 - 2025-08-15..2025-08-19'],
    ['[2025-08,2025-08-15]', '2025-08-01..2025-09-01 - 2025-08-01..2025-09-01'],
    ['[..2025-09]', 'never..2025-10-01 - never..2025-10-01'],
    ['[2025-09..]', '2025-09-01..ever - 2025-09-01..ever'],
  ])('%s', (text, expected) => {
    expect(boundsInWords(text)).toBe(expected);
  });
});

describe('a night', () => {
  test.each([
    ['2025-09-09/2025-09-10', '2025-09-09..2025-09-10 - 2025-09-10..2025-09-11'],
    ['2025-09-09T23:30/2025-09-10T06:30', '2025-09-09T23:30 - 2025-09-10T06:30'],
    ['2025-09-09T23:30/2025-09-10', '2025-09-09T23:30 - 2025-09-10..2025-09-11'],
    ['2025-09-09/2025-09-10T06:30', '2025-09-09..2025-09-10 - 2025-09-10T06:30'],
    ['2025-09-09', '2025-09-09..2025-09-10 - 2025-09-09..2025-09-10'],
    ['2025-09-09/2025-09-09', '2025-09-09..2025-09-10 - 2025-09-09..2025-09-10'],
    ['2025-09-09T23:30', '2025-09-09T23:30 - 2025-09-09T23:30'],
    ['2025-08/2025-09', '2025-08-01..2025-09-01 - 2025-09-01..2025-10-01'],
    ['2025-09-09/..', '2025-09-09 - ever'],
  ])('%s', (text, expected) => {
    expect(boundsInWords(text, 'Europe/Warsaw', true)).toBe(expected);
  });
});

describe('zones', () => {
  const iso = ({ startEarliest, endLatest }: Bounds): string[] =>
    [startEarliest, endLatest].map((instant) => new Date(instant).toISOString().slice(0, 16));

  test.each([
    ['2025-09-09/2025-09-10', 'Europe/Warsaw', '2025-09-08T22:00', '2025-09-10T22:00'],
    ['2025-08-15', 'America/Anchorage', '2025-08-15T08:00', '2025-08-16T08:00'],
    ['2025-03-30', amsterdam, '2025-03-29T23:00', '2025-03-30T22:00'],
    ['2025-10-26', amsterdam, '2025-10-25T22:00', '2025-10-26T23:00'],
    ['2025-10-25T23:00/2025-10-26T02:30', amsterdam, '2025-10-25T21:00', '2025-10-26T01:30'],
    ['2025-10-26T02:30/2025-10-26T04:00', amsterdam, '2025-10-26T00:30', '2025-10-26T03:00'],
    ['2025-10-26T02:30', amsterdam, '2025-10-26T00:30', '2025-10-26T00:30'],
    ['2025-03-30T02:30/2025-03-30T04:00', amsterdam, '2025-03-30T01:30', '2025-03-30T02:00'],
    ['0099-02-28', 'UTC', '0099-02-28T00:00', '0099-03-01T00:00'],
  ])('%s in %s', (text, zone, start, end) => {
    expect(iso(boundsOf(whenOf(text), zone, false))).toEqual([start, end]);
  });
});

describe('the invariants in types.ts', () => {
  const day = fc.date({
    min: new Date('1900-01-01'),
    max: new Date('2100-01-01'),
    noInvalidDate: true,
  });
  const anyDate = fc.tuple(day, fc.constantFrom(4, 7, 10, 16)).map(([date, length]) => {
    const text = date.toISOString();
    return parseLocalDateTime(text.slice(0, length)) ?? parseEdtf(text.slice(0, length))!.first!;
  });
  const anyForm = fc.constantFrom<WhenParts['form'][]>(
    'at',
    'span',
    'since',
    'open-end',
    'until',
    'between',
    'by',
    'from',
  );

  test('hold for any dates, even an end before its start', () => {
    const anyZone = fc.constantFrom(amsterdam, 'America/Anchorage', 'Pacific/Apia');
    fc.assert(
      fc.property(anyForm, anyDate, anyDate, anyZone, fc.boolean(), (form, a, b, zone, isNight) => {
        const first = form === 'until' || form === 'by' ? null : a;
        const last = ['at', 'since', 'open-end', 'from'].includes(form) ? null : b;
        const found = boundsOf({ form, first, last }, zone, isNight);
        expect(found.startEarliest).toBeLessThanOrEqual(found.startLatest);
        expect(found.endEarliest).toBeLessThanOrEqual(found.endLatest);
        expect(found.startEarliest).toBeLessThanOrEqual(found.endLatest);
        expect(found.startEarliest).toBeLessThanOrEqual(found.endEarliest);
        expect(found.startLatest).toBeLessThanOrEqual(found.endLatest);
      }),
      { seed: 7, numRuns: 2000 },
    );
  });
});
