/**
 * Extended Date/Time Format (https://www.loc.gov/standards/datetime/), of levels 0 to 2 the part
 * that a timeline needs. Only the compiler of datasets imports this file, so pages do not ship it.
 */
import { sort } from 'd3';

import { isValidDateTime, localExtent, parseDate, parseLocalDateTime } from './dates';
import type { DateParts, Season, WhenForm, WhenParts } from './types';

const SEASONS: readonly Season[] = ['spring', 'summer', 'autumn', 'winter'];

/**
 * Parses an EDTF string. Null if it is malformed, names a date that does not exist (2025-02-30) or
 * has an unsupported form.
 *
 * Supported:
 *
 * - dates to the day, years 0001 to 9999; seasons 21 to 24
 * - X for the last digits of a year and for a whole month or day: `202X`, `20XX`, `2025-XX`,
 *   `2025-09-XX`, and `2025-XX-XX` (`unspecified: 'day'` without a month)
 * - `?`, `~` and `%` before or after any component; they apply to the whole date
 * - ranges: `a/b`, `a/..`, `a/`, `../b`, `/b`
 * - one of a set: `[a..b]`, `[..b]`, `[a..]`, `[a,b,c]`. Candidates are sorted. A list of one date
 *   is that date.
 *
 * Unsupported, among others: an end before its start, all of a set (`{}`), clock times (see
 * `parseWhenText`), other X digits, years of more than four digits.
 */
export function parseEdtf(text: string): WhenParts | null {
  return parseWith(text, parseQualifiedDate);
}

/**
 * Like {@link parseEdtf}, but each date may also have a clock time, which EDTF allows only outside
 * of ranges and sets: `2025-09-10T10:00/2025-09-10T12:00`, `2025-09-10T10:00~`.
 */
export function parseWhenText(text: string): WhenParts | null {
  return parseWith(text, (date) => parseQualifiedClock(date) ?? parseQualifiedDate(date));
}

type ReadDate = (text: string) => DateParts | null;

function parseWith(text: string, read: ReadDate): WhenParts | null {
  const set = /^\[(.+)\]$/.exec(text)?.[1];
  if (set !== undefined) return parseSet(set, read);
  const [start = '', end, ...more] = text.split('/');
  if (more.length > 0) return null;
  if (end === undefined) return oneSided('at', read(start), null);
  if (start === '' || start === '..') return oneSided('until', null, read(end));
  if (end === '..') return oneSided('since', read(start), null);
  if (end === '') return oneSided('open-end', read(start), null);
  return twoSided('span', read(start), read(end));
}

function parseSet(content: string, read: ReadDate): WhenParts | null {
  const range = /^(.*)\.\.(.*)$/.exec(content);
  if (range) {
    const [, start = '', end = ''] = range;
    if (start === '') return oneSided('by', null, read(end));
    if (end === '') return oneSided('from', read(start), null);
    return twoSided('between', read(start), read(end));
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
): WhenParts | null {
  if (!first || !last) return null;
  // The same clock time twice is a moment. Any other date lasts.
  const isMoment = first.hour !== undefined && last.hour !== undefined;
  const isInOrder = isMoment ? startOf(first) <= endOf(last) : startOf(first) < endOf(last);
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
  if (!/^[?~%]?\w{4}[?~%]?(-[?~%]?\w\w[?~%]?){0,2}$/.test(text)) return null;
  return withQualifiers(parseUnqualifiedDate(text.replace(/[?~%]/g, '')), text);
}

/** A clock time, with at most one qualifier after it. */
function parseQualifiedClock(text: string): DateParts | null {
  return withQualifiers(parseLocalDateTime(text.replace(/[?~%]$/, '')), text);
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
  const season = /^(\d{4})-2([1-4])$/.exec(text);
  if (season) {
    const name = SEASONS[Number(season[2]) - 1];
    return name ? validOrNull({ year: Number(season[1]), season: name }) : null;
  }
  if (!text.includes('X')) return parseDate(text);
  const hidden = /^(\d\d)(?:XX|(\d)X|(\d\d)-(?:XX(-XX)?|(\d\d)-XX))$/.exec(text);
  if (!hidden) return null;
  const [, century = '', decade, year, anyDay, month] = hidden;
  const first = Number(century + (year ?? `${decade ?? 0}0`));
  if (month) return validOrNull({ year: first, month: Number(month), unspecified: 'day' });
  if (anyDay) return validOrNull({ year: first, unspecified: 'day' });
  return validOrNull({
    year: first,
    unspecified: year ? 'month' : decade ? 'decade' : 'century',
  });
}

function validOrNull(parts: DateParts): DateParts | null {
  return isValidDateTime(parts) ? parts : null;
}
