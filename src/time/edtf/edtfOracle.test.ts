/**
 * Compares parseEdtf and boundsOf in UTC with edtf.js 4.11.1. `differences` lists the known faults
 * of edtf.js and the forms that differ on purpose. For those the tests combine the answers of
 * edtf.js for the single dates.
 */
import edtf from 'edtf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsOf } from '../bounds';
import { plainToLocalMs } from '../civil';
import { parseEdtf } from './edtf';

/** `[earliest start, latest end)` in epoch ms; null if the parser rejects the string. */
type Extent = readonly [start: number, end: number] | null;

function ours(text: string): Extent {
  const parts = parseEdtf(text);
  if (!parts) return null;
  const { startEarliest, endLatest } = boundsOf(parts, 'UTC', false);
  return [startEarliest, endLatest];
}

function theirs(text: string): Extent {
  try {
    const { min, max, type, year } = edtf(text);
    // Its extents end with the range of a Date.
    if (type === 'Year' && year !== undefined) {
      return [plainToLocalMs({ year }), plainToLocalMs({ year: year + 1 })];
    }
    return [min ?? -Infinity, max === null ? Infinity : max + 1];
  } catch {
    return null;
  }
}

/** The extent of a single date by edtf.js, with its faults corrected. */
function theirDate(text: string): Extent {
  const bare = text.replace(/[?~%]/g, '');
  const [, year = '', ...rest] = /^(-?[^-]*)(?:-([^-]*))?(?:-([^-]*))?$/.exec(bare) ?? [];
  const [month, day] = rest.map((part) => (part === undefined ? undefined : Number(part)));
  const season = rest[1] === undefined ? ['03', '06', '09', '12'][(month ?? 0) - 21] : undefined;
  if (season) {
    const start = theirs(`${year}-${season}`)?.[0] ?? NaN;
    return [start, new Date(start).setUTCMonth(new Date(start).getUTCMonth() + 3)];
  }
  const isLeapYear = new Date(Date.UTC(Number(year) + 12_000, 1, 29)).getUTCMonth() === 1;
  if (month === 2 && day === 29 && !isLeapYear) return null;
  if (/^00(0X|XX)/.test(bare)) return null;
  if (/^-\d{4}.*XX/.test(bare)) return theirs(bare.replaceAll('-XX', ''));
  const hidden = /^-(\d\d)(?:XX|(\d)X)$/.exec(bare);
  if (!hidden) return theirs(bare);
  const [, century = '', decade] = hidden;
  const [first, last] = decade ? ['9', '0'] : ['99', '00'];
  const yearOf = (digits: string): number => Number(`-${century}${decade ?? ''}${digits}`);
  return [plainToLocalMs({ year: yearOf(first) }), plainToLocalMs({ year: yearOf(last) + 1 })];
}

/** The extent of a range or a set, combined from the dates by edtf.js. */
function theirDatesCombined(text: string): Extent {
  const inside = text.replace(/[[\]]/g, '');
  const dates = inside.split(/,|\/|\.\.+/).filter((date) => date !== '');
  const extents = dates.map(theirDate);
  if (extents.includes(null)) return null;
  const starts = extents.map((extent) => extent![0]);
  const ends = extents.map((extent) => extent![1]);
  const isList = inside.includes(',');
  const start = /^(\.\.|\/)/.test(inside) ? -Infinity : isList ? Math.min(...starts) : starts[0]!;
  const end = /(\.\.|\/)$/.test(inside) ? Infinity : isList ? Math.max(...ends) : ends.at(-1)!;
  return start < end ? [start, end] : null;
}

const bareOf = (text: string): string => text.replace(/[?~%]/g, '');
const isAscending = (numbers: readonly number[]): boolean =>
  numbers.every((n, i) => i === 0 || numbers[i - 1]! < n);

/** Strings on which the two differ on purpose, or by a fault of edtf.js. */
const differences: Readonly<Record<string, (text: string) => boolean>> = {
  'fault: 29 February of any year is 1 March': (text) =>
    [...bareOf(text).matchAll(/\d{4}-02-29/g)].some(([date]) => !theirDate(date)),
  'fault: [a..b] ends with a': (text) => /\[[^,]*[\dX?~%]\.\.[-Y\dX?~%]/.test(text),
  'fault: a list ends with its last date, even if another is later': (text) => {
    const extents = text
      .replace(/[[\] ]/g, '')
      .split(',')
      .map(theirDate);
    const [starts, ends] = [0, 1].map((at) => extents.map((extent) => extent?.[at] ?? NaN));
    return /,/.test(text) && !(isAscending(starts!) && isAscending(ends!));
  },
  'fault: no range from a day to itself, or to its month': (text) => {
    const [start, end] = text.split('/').map(theirDate);
    return !!start && !!end && start[0] >= end[0];
  },
  'fault: 998? is the 9980s': (text) => /(?<![\d-])\d{3}(?![\dX])/.test(text),
  'fault: no range of a qualified year and a date with a qualifier before or inside': (text) =>
    /(^|\/)\d{4}[?~%](\/|$)/.test(text) && /[?~%][\d-]/.test(text),
  'ours: the seasons of meteorology, theirs are quarters from January': (text) =>
    /(?<!\d)\d{4}-(2[1-9]|3\d|4[01])(?![\d-])/.test(bareOf(text)),
  'ours: no decade or century of the year 0': (text) => /(?<!\d)00(0X|XX)/.test(bareOf(text)),
  'fault: X in a date before year 1': (text) => /(?<![\dX])-[\d-]*X/.test(bareOf(text)),
  'ours: qualifiers, ranges and sets of years after a Y': (text) =>
    /Y.*[?~%/[\],]|[?~%/[\],].*Y/.test(text),
  'ours: years of five digits and more after a Y, to 20 billion': (text) =>
    /(?<![Y\d]|Y-)\d{5}/.test(text) ||
    /Y0|Y-0|Y.*\d{11}|E\d\d|Y.*E[4-9]/.test(text) ||
    /Y-?\d{0,4}E/.test(text),
  'ours: X for last digits only': (text) => /X\d|\dX-|XX-\d|-\dX|XX-X|XXX/.test(bareOf(text)),
  'ours: qualifiers on dates with X, before and after, and in sets': (text) =>
    /[?~%]/.test(text) && /X|[?~%]\d+[?~%]|\[/.test(text),
  'ours: X in one-sided sets': (text) => /X.*\.\.\]|\[\.\..*X/.test(text),
};

const twoDigits = (max: number) =>
  fc.integer({ min: 1, max }).map((n) => String(n).padStart(2, '0'));
const qualifier = fc.constantFrom('', '', '', '', '?', '~', '%');
const year = fc
  .oneof(fc.integer({ min: 1800, max: 2200 }), fc.integer({ min: -9999, max: 9999 }))
  .map((n) => `${n < 0 ? '-' : ''}${String(Math.abs(n)).padStart(4, '0')}`);
const farYear = fc.oneof(
  fc.maxSafeNat().map((n) => 10_000 + (n % 19e9)),
  fc.integer({ min: 10_000, max: 300_000 }),
);
const far = fc
  .tuple(farYear, fc.boolean())
  .map(([digits, isBefore]) => `Y${isBefore ? '-' : ''}${digits}`);
const plain = fc.oneof(
  year,
  far,
  fc.tuple(year, twoDigits(12)).map((dates) => dates.join('-')),
  fc.tuple(year, twoDigits(12), twoDigits(31)).map((dates) => dates.join('-')),
  fc.tuple(year, twoDigits(12), twoDigits(31)).map((dates) => dates.join('-')),
);
const qualified = fc.oneof(
  fc.tuple(plain, qualifier).map((dates) => dates.join('')),
  fc.tuple(plain, fc.array(qualifier, { minLength: 6, maxLength: 6 })).map(([date, marks]) =>
    date
      .split(/(?<=\d)-/)
      .map((part, i) => `${marks[i]}${part}${marks[i + 3]}`)
      .join('-'),
  ),
);
const hidden = fc
  .tuple(year, twoDigits(12), fc.constantFrom('', 'XX', 'X', '-XX', '-XX-XX', '-MM-XX'))
  .map(([digits, month, end]) =>
    end.startsWith('-')
      ? digits + end.replace('MM', month)
      : digits.slice(0, -end.length || 9) + end,
  );
const season = fc.tuple(year, fc.integer({ min: 21, max: 24 })).map((dates) => dates.join('-'));
const date = fc.oneof(plain, plain, qualified, hidden, season);
const validText = fc.oneof(
  date,
  fc.tuple(date, date).map((dates) => dates.join('/')),
  fc.tuple(date, fc.constantFrom('/', '/..')).map((dates) => dates.join('')),
  fc.tuple(fc.constantFrom('/', '../'), date).map((dates) => dates.join('')),
  fc.tuple(date, date).map((dates) => `[${dates.join('..')}]`),
  date.map((end) => `[..${end}]`),
  date.map((start) => `[${start}..]`),
  fc.array(date, { minLength: 1, maxLength: 4 }).map((dates) => `[${dates.join(',')}]`),
);
const changedText = fc
  .tuple(validText, fc.nat(), fc.constantFrom(...'0123456789-X?~%/.[],{} '), fc.boolean())
  .map(([text, at, by, insert]) => {
    const i = at % (text.length + 1);
    return text.slice(0, i) + by + text.slice(insert ? i : i + 1);
  });

test('agrees with edtf.js on strings of every form', () => {
  let agreed = 0;
  fc.assert(
    fc.property(validText, (text) => {
      expect(ours(text)).toEqual(theirDatesCombined(text));
      if (Object.values(differences).some((differs) => differs(text))) return;
      expect(ours(text)).toEqual(theirs(text));
      agreed++;
    }),
    { seed: 8, numRuns: 2000 },
  );
  expect(agreed).toBeGreaterThan(600);
}, 60_000);

test('agrees with edtf.js on strings with one character changed', () => {
  let [accepted, rejected] = [0, 0];
  fc.assert(
    fc.property(changedText, (text) => {
      if (Object.values(differences).some((differs) => differs(text))) return;
      const mine = ours(text);
      expect(mine).toEqual(theirs(text));
      if (mine) accepted++;
      else rejected++;
    }),
    { seed: 9, numRuns: 2000 },
  );
  expect(accepted).toBeGreaterThan(75);
  expect(rejected).toBeGreaterThan(300);
}, 60_000);

test('never throws on any text', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0129-X?~%/.[],') }));
  fc.assert(
    fc.property(text, (any) => {
      const parts = parseEdtf(any);
      if (parts) expect(boundsOf(parts, 'UTC', true).startEarliest).not.toBeNaN();
    }),
    { seed: 10, numRuns: 3000 },
  );
});
