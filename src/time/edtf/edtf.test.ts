import { describe, expect, test } from 'vitest';
import { parseEdtf } from './edtf';
import type { DateParts, WhenParts } from '../types';

const at = (first: DateParts): WhenParts => ({ form: 'at', first, last: null });
const approximate = { approximate: true } as const;
const uncertain = { uncertain: true } as const;
const september: DateParts = { year: 2025, month: 9 };
const tenth: DateParts = { year: 2025, month: 9, day: 10 };
const ninth: DateParts = { year: 2025, month: 9, day: 9 };

describe('a single date', () => {
  test.each<[string, DateParts]>([
    ['2025', { year: 2025 }],
    ['0001', { year: 1 }],
    ['9999-12-31', { year: 9999, month: 12, day: 31 }],
    ['2025-09', september],
    ['2025-09-10', tenth],
    ['2024-02-29', { year: 2024, month: 2, day: 29 }],
    ['2025-21', { year: 2025, season: 'spring' }],
    ['2025-22', { year: 2025, season: 'summer' }],
    ['2025-23', { year: 2025, season: 'autumn' }],
    ['2025-24', { year: 2025, season: 'winter' }],
    ['2025-08~', { year: 2025, month: 8, ...approximate }],
    ['2025-09?', { ...september, ...uncertain }],
    ['2025-09-10%', { ...tenth, ...approximate, ...uncertain }],
    ['2025?', { year: 2025, ...uncertain }],
    ['?2025-09-10', { ...tenth, ...uncertain }],
    ['2025-~09-10', { ...tenth, ...approximate }],
    ['2025-09-?10', { ...tenth, ...uncertain }],
    ['2025-09~-10', { ...tenth, ...approximate }],
    ['2025?-09~', { ...september, ...approximate, ...uncertain }],
    ['2025-22~', { year: 2025, season: 'summer', ...approximate }],
    ['202X', { year: 2020, unspecified: 'decade' }],
    ['20XX', { year: 2000, unspecified: 'century' }],
    ['2025-XX', { year: 2025, unspecified: 'month' }],
    ['2025-XX-XX', { year: 2025, unspecified: 'day' }],
    ['2025-09-XX', { ...september, unspecified: 'day' }],
    ['-0044-03-15', { year: -44, month: 3, day: 15 }],
    ['-0269~', { year: -269, ...approximate }],
    ['-0044-21', { year: -44, season: 'spring' }],
    ['-0044-XX', { year: -44, unspecified: 'month' }],
    ['-004X', { year: -49, unspecified: 'decade' }],
    ['-01XX', { year: -199, unspecified: 'century' }],
    ['-000X', { year: -9, unspecified: 'decade' }],
    ['Y-66000000~', { year: -66e6, ...approximate }],
    ['Y-13E9?', { year: -13e9, ...uncertain }],
    ['2025-09-XX~', { ...september, unspecified: 'day', ...approximate }],
  ])('%s', (text, parts) => {
    expect(parseEdtf(text)).toEqual(at(parts));
  });
});

describe('a range or a set', () => {
  test.each<[string, WhenParts]>([
    ['2025-09-09/2025-09-10', { form: 'span', first: ninth, last: tenth }],
    ['2025-09-09/2025-09-09', { form: 'span', first: ninth, last: ninth }],
    ['2025-09-10/2025-09', { form: 'span', first: tenth, last: september }],
    [
      '2025-09~/2025-09-10?',
      {
        form: 'span',
        first: { ...september, ...approximate },
        last: { ...tenth, ...uncertain },
      },
    ],
    ['Y-66000000/-0044', { form: 'span', first: { year: -66e6 }, last: { year: -44 } }],
    ['[..-0044]', { form: 'by', first: null, last: { year: -44 } }],
    ['2025-09/..', { form: 'since', first: september, last: null }],
    ['2025-09/', { form: 'open-end', first: september, last: null }],
    ['../2025-09', { form: 'until', first: null, last: september }],
    ['/2025-09', { form: 'until', first: null, last: september }],
    ['[2025-09-09..2025-09-10]', { form: 'between', first: ninth, last: tenth }],
    ['[..2025-09]', { form: 'by', first: null, last: september }],
    ['[2025-09..]', { form: 'from', first: september, last: null }],
    [
      '[2025-09-10,2025-09-09]',
      {
        form: 'between',
        first: ninth,
        last: tenth,
        candidates: [ninth, tenth],
      },
    ],
    [
      '[2025-09, 2025-09-10]',
      {
        form: 'between',
        first: september,
        last: september,
        candidates: [september, tenth],
      },
    ],
    ['[2025-09-10]', at(tenth)],
  ])('%s', (text, parts) => {
    expect(parseEdtf(text)).toEqual(parts);
  });
});

test.each([
  ['not in the calendar', '2025-02-30 2021-02-29 1900-02-29 2025-13 2025-00 2025-09-31 2025-09-00'],
  ['years out of range', '000X 00XX -0000 12025 Y2025 Y-0044 Y20000000001 Y3E10 YX'],
  [
    'other kinds',
    '{2025,2026} 2025-09-10T10:00 2025-09-10T10:00:00Z 2025-25 1950S2 Y-66000000S2 2XXX XXXX',
  ],
  ['other X', '2X25 2025-1X 2025-X1 2025-09-1X 2025-XX-10 202X-09 X025 20xx'],
  ['backwards', '2025-09-10/2025-09-09 2025/2024 [2025-09-10..2025-09-09]'],
  ['no dates', ' 2025-9 2025-09-1 25 2025- -09 2025-09-10- 2025-09-10-11 soon 2025.09 ٢٠٢٥'],
  ['no ranges', '/ ../.. ../ /.. 2025/2026/2027 2025//2026 2025/13 13/2025 ../../2025 .. ...'],
  ['no sets', '[] [..] [...] [2025 2025] [,2025] [2025,] [2025..2026..2027] [[2025]] [2025/2026]'],
  ['mixed sets', '[2025,2026..2027] [..2025,2026] [2025-02-30,2026] [2025..2026-13]'],
  ['too many qualifiers', '2025?? ??2025 2025~? 2025-~?09 ? ~ % ?/..'],
])('null: %s', (_, texts) => {
  for (const text of [...texts.split(' '), `2025-09\n`, ' 2025']) {
    expect([text, parseEdtf(text)]).toEqual([text, null]);
  }
});

test('the halves of a backward range parse alone', () => {
  for (const half of ['2025-09-10', '2025-09-09']) expect(parseEdtf(half)).not.toBeNull();
});
