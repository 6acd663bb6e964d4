import { expect, test } from 'vitest';
import { parseDate, parseLocalDateTime } from './dates';

test.each([
  ['2025', { year: 2025 }],
  ['0001', { year: 1 }],
  ['2025-09', { year: 2025, month: 9 }],
  ['2025-09-10', { year: 2025, month: 9, day: 10 }],
  ['2024-02-29', { year: 2024, month: 2, day: 29 }],
  ['2000-02-29', { year: 2000, month: 2, day: 29 }],
  ['9999-12-31', { year: 9999, month: 12, day: 31 }],
  ['0000', { year: 0 }],
  ['-0044-03-15', { year: -44, month: 3, day: 15 }],
  ['0000-02-29', { year: 0, month: 2, day: 29 }],
  ['Y12025', { year: 12_025 }],
  ['Y-66000000', { year: -66e6 }],
  ['Y-17E7', { year: -17e7 }],
  ['Y-20000000000', { year: -20e9 }],
])('parseDate reads %s', (text, parts) => {
  expect(parseDate(text)).toEqual(parts);
});

test.each([
  ['', '-0000', '25', '20255', '-25', '2025-', '2025-9', '2025-00', '2025-13', '2025-09-00'],
  ['2025-02-30', '2025-02-29', '1900-02-29', '2025-04-31', '2025-09-10T10:00', '2025-W10'],
  [
    'Y2025',
    'Y-2025',
    'Y012025',
    'Y12025-01',
    'Y21E9',
    'Y20000000001',
    '-0001-02-29',
    'Y-17E',
    'y12025',
  ],
  [' 2025', '2025\n', '2025-09-1', '2025/09/10', '20250910', '2025-09~', '٢٠٢٥'],
])('parseDate rejects %s', (...texts) => {
  for (const text of texts) expect([text, parseDate(text)]).toEqual([text, null]);
});

test('parseLocalDateTime reads a date and a clock time', () => {
  const parts = { year: 2025, month: 9, day: 9, hour: 23, minute: 30 };
  expect(parseLocalDateTime('2025-09-09T23:30')).toEqual(parts);
  expect(parseLocalDateTime('2025-09-09T00:00')).toEqual({ ...parts, hour: 0, minute: 0 });
  expect(parseLocalDateTime('2025-09-09T23:30:07')).toEqual({ ...parts, second: 7 });
  expect(parseLocalDateTime('2025-09-09T23:30:07.050')).toEqual({
    ...parts,
    second: 7,
    millisecond: 50,
  });
  expect(parseLocalDateTime('-0044-03-15T12:00')).toEqual({
    year: -44,
    month: 3,
    day: 15,
    hour: 12,
    minute: 0,
  });
});

test.each([
  ['2025-09-09', '2025-09-09T24:00', '2025-09-09T23:60', '2025-02-30T10:00', '2025-09-09T23'],
  ['2025-09-09T23:30:0', '2025-09-09T23:30:00.5', '2025-09-09T23:30:00,500', '2025-09-09T233000'],
  ['2025-09-09T23:30Z', '2025-09-09T23:30:60', '2025-09-09 23:30', '2025-09-09T23:30+02:00'],
])('parseLocalDateTime rejects %s', (...texts) => {
  for (const text of texts) expect([text, parseLocalDateTime(text)]).toEqual([text, null]);
});
