/**
 * Extended Date/Time Format (https://www.loc.gov/standards/datetime/), of levels 0 to 2 the part
 * that a timeline needs. Only the compiler of datasets imports this file, so pages do not ship it.
 */
import { sort } from 'd3';

import { extentOf } from '../bounds';
import { isValidDateTime } from '../civil';
import { localExtent, parseDate } from '../dates';
import { parseDateTime } from './instants';
import type { DateParts, Season, WhenForm, WhenParts } from '../types';

const SEASONS: readonly Season[] = ['spring', 'summer', 'autumn', 'winter'];

/**
 * Parses an EDTF string. Null if it is malformed, names a date that does not exist (2025-02-30) or
 * has an unsupported form.
 *
 * Supported:
 *
 * - dates to the day, years -9999 to 9999; seasons 21 to 24. Year 0000 is 1 BC.
 * - years of more than four digits after a Y, as far as 20 billion: `Y-66000000`, `Y-66E6`
 * - X for the last digits of a year and for a whole month or day: `202X`, `20XX`, `2025-XX`,
 *   `2025-09-XX`, and `2025-XX-XX` (`unspecified: 'day'` without a month)
 * - `?`, `~` and `%` before or after any component; they apply to the whole date. (A year after a
 *   Y has them as well, which EDTF does not say.)
 * - ranges: `a/b`, `a/..`, `a/`, `../b`, `/b`
 * - one of a set: `[a..b]`, `[..b]`, `[a..]`, `[a,b,c]`. Candidates are sorted. A list of one date
 *   is that date.
 *
 * Unsupported, among others: an end before its start, all of a set (`{}`), clock times (see
 * `parseWhenText`), other X digits, significant digits (`1950S2`).
 */
export function parseEdtf(text: string): WhenParts | null {
  return parseWith(text, parseQualifiedDate);
}

/**
 * Like {@link parseEdtf}, but each date may also have a clock time or be an instant (see
 * `parseDateTime`), which EDTF allows only outside of ranges and sets:
 * `2025-09-10T10:00/2025-09-10T12:00`, `2025-09-10T10:00~`. Clock times are in `zone`.
 */
export function parseWhenText(text: string, zone: string): WhenParts | null {
  return parseWith(
    text,
    (date) => parseQualifiedClock(date, zone) ?? parseQualifiedDate(date),
    zone,
  );
}

type ReadDate = (text: string) => DateParts | null;

function parseWith(text: string, read: ReadDate, zone = 'UTC'): WhenParts | null {
  const set = /^\[(.+)\]$/.exec(text)?.[1];
  if (set !== undefined) return parseSet(set, read, zone);
  const [start = '', end, ...more] = text.split('/');
  if (more.length > 0) return null;
  if (end === undefined) return oneSided('at', read(start), null);
  if (start === '' || start === '..') return oneSided('until', null, read(end));
  if (end === '..') return oneSided('since', read(start), null);
  if (end === '') return oneSided('open-end', read(start), null);
  return twoSided('span', read(start), read(end), zone);
}

function parseSet(content: string, read: ReadDate, zone: string): WhenParts | null {
  const range = /^(.*)\.\.(.*)$/.exec(content);
  if (range) {
    const [, start = '', end = ''] = range;
    if (start === '') return oneSided('by', null, read(end));
    if (end === '') return oneSided('from', read(start), null);
    return twoSided('between', read(start), read(end), zone);
  }
  const candidates: DateParts[] = [];
  for (const part of content.split(/, ?/)) {
    const date = read(part);
    if (!date) return null;
    candidates.push(date);
  }
  const sorted = sort(candidates, startOf, endOf);
  const [first = null] = sorted;
  if (sorted.length === 1) return oneSided('at', first, null);
  const last = sorted.reduce((a, b) => (endOf(b) >= endOf(a) ? b : a));
  return { form: 'between', first, last, candidates: sorted };
}

function oneSided(
  form: WhenForm,
  first: DateParts | null,
  last: DateParts | null,
): WhenParts | null {
  return first || last ? { form, first, last } : null;
}

function twoSided(
  form: WhenForm,
  first: DateParts | null,
  last: DateParts | null,
  zone: string,
): WhenParts | null {
  if (!first || !last) return null;
  // The same clock time twice is a moment. Any other date lasts.
  const isMoment = first.hour !== undefined && last.hour !== undefined;
  const isInstant = first.offsetMs !== undefined || last.offsetMs !== undefined;
  const start = isInstant ? extentOf(first, zone).start : startOf(first);
  const end = isInstant ? extentOf(last, zone).end : endOf(last);
  const isInOrder = isMoment ? start <= end : start < end;
  return isInOrder ? { form, first, last } : null;
}

function startOf(parts: DateParts): number {
  return localExtent(parts)[0];
}

function endOf(parts: DateParts): number {
  return localExtent(parts)[1];
}

/** A date, season or date with X, with its qualifiers. */
function parseQualifiedDate(text: string): DateParts | null {
  // At most one qualifier before and one after each component.
  if (!/^[?~%]?(?:-?\w{4}|Y-?\w+)[?~%]?(-[?~%]?\w\w[?~%]?){0,2}$/.test(text)) return null;
  return withQualifiers(parseUnqualifiedDate(text.replace(/[?~%]/g, '')), text);
}

/** A clock time, with at most one qualifier after it. */
function parseQualifiedClock(text: string, zone: string): DateParts | null {
  return withQualifiers(parseDateTime(text.replace(/[?~%]$/, ''), zone), text);
}

function withQualifiers(date: DateParts | null, text: string): DateParts | null {
  if (!date) return null;
  return {
    ...date,
    ...(/[~%]/.test(text) && { approximate: true }),
    ...(/[?%]/.test(text) && { uncertain: true }),
  };
}

function parseUnqualifiedDate(text: string): DateParts | null {
  const season = /^(-?\d{4})-2([1-4])$/.exec(text);
  if (season) {
    const name = SEASONS[Number(season[2]) - 1];
    const date = parseDate(season[1] ?? '');
    return date && name ? { ...date, season: name } : null;
  }
  if (!text.includes('X')) return parseDate(text);
  const hidden = /^(-?)(\d\d)(?:XX|(\d)X|(\d\d)-(?:XX(-XX)?|(\d\d)-XX))$/.exec(text);
  if (!hidden) return null;
  const [, sign, century = '', decade, year, anyDay, month] = hidden;
  if (year !== undefined) {
    const date = parseDate(`${sign}${century}${year}${month === undefined ? '' : `-${month}`}`);
    return date && { ...date, unspecified: month || anyDay ? 'day' : 'month' };
  }
  // Of years before 1 the first possible one has the most.
  const hiddenDigits = sign ? (decade ? '9' : '99') : decade ? '0' : '00';
  const first = Number(`${sign}${century}${decade ?? ''}${hiddenDigits}`);
  // The decade and the century of year 0 lie in both eras.
  if (first === 0) return null;
  return validOrNull({ year: first, unspecified: decade ? 'decade' : 'century' });
}

function validOrNull(parts: DateParts): DateParts | null {
  return isValidDateTime(parts) ? parts : null;
}
