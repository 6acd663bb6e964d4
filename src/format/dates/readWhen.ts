/** Reads a `when` of a dataset into parts for words and bounds for the drawing. */
import {
  boundsOf,
  dayOfLocalMs,
  plainToLocalMs,
  parseWhenText,
  type Bounds,
  type DateParts,
  type Span,
  type WhenParts,
} from '../../time';
import type { When } from '../../model';
import { toGregorian, type CalendarName } from './calendars';
import { MAX_DATE_LENGTH, reportBadDate } from './reportBadDate';
import type { IssueLog, Path } from '../issues';
import type { DatasetWhen } from '../schema/schema';

export type WhenReading = {
  readonly when: When;
  /** Open and one-sided ends are still infinite. `closeOpenEnds` closes them. */
  readonly bounds: Bounds;
  /** The span of the known dates, always finite: for `[..2025-09]` September 2025. */
  readonly known: Span;
};

/** An end of a `when` with `start` and `end`: the first and last possible date; null if open. */
type End = {
  readonly first: DateParts | null;
  readonly last: DateParts | null;
  readonly isSet: boolean;
};

const OPEN = '..';

/** Reads a `when` in a valid zone. Null if it is unreadable, with an issue reported. */
export function readWhen(
  written: DatasetWhen,
  zone: string,
  log: IssueLog,
  path: Path,
): WhenReading | null {
  if (typeof written === 'string') return readSingle(written, zone, log, path);
  if (written.calendar) {
    const { calendar, ...others } = written;
    const gregorian = readCalendar(others, calendar, log, path);
    return gregorian === null ? null : readWhen(gregorian, zone, log, path);
  }
  if (written.end !== undefined || written.part) return readEnds(written, zone, log, path);
  if (written.start === OPEN) {
    log.report('no-bound', path, {});
    return null;
  }
  if (written.start.includes('/')) {
    log.report('interval-as-bound', [...path, 'start'], { date: written.start });
    return null;
  }
  return readSingle(written.start, zone, log, [...path, 'start']);
}

/** A `when` with the days of another calendar as ours. Null, and an issue, if one is no day. */
function readCalendar(
  written: Exclude<DatasetWhen, string>,
  calendar: CalendarName,
  log: IssueLog,
  path: Path,
): DatasetWhen | null {
  const ends: { start?: string; end?: string } = {};
  for (const key of ['start', 'end'] as const) {
    const text = written[key];
    if (text == null || text === OPEN) continue;
    const converted = toGregorian(text.slice(0, MAX_DATE_LENGTH), calendar);
    if ('bad' in converted) {
      log.report('bad-calendar-date', [...path, key], { date: converted.bad, calendar });
      return null;
    }
    ends[key] = converted.text;
  }
  return { ...written, ...ends };
}

function readSingle(text: string, zone: string, log: IssueLog, path: Path): WhenReading | null {
  const parts = partsOf(text, zone);
  if (!parts) {
    reportUnreadable(text, 'when', zone, log, path);
    return null;
  }
  return createReading(parts, boundsOf(parts, zone, false), zone, false);
}

function readEnds(
  { start, end, part }: Exclude<DatasetWhen, string>,
  zone: string,
  log: IssueLog,
  path: Path,
): WhenReading | null {
  const isOpenStart = start === OPEN;
  const isOpenEnd = end === OPEN || end === null;
  const first = isOpenStart ? null : readEnd(start, zone, log, [...path, 'start']);
  const last = isOpenEnd || end === undefined ? null : readEnd(end, zone, log, [...path, 'end']);
  if ((!first && !isOpenStart) || (!last && !isOpenEnd && end !== undefined)) return null;
  if (part === 'night') return readNight(first, last, zone, log, path);
  if (!first && !last) {
    log.report('no-bound', path, {});
    return null;
  }
  const bounds = limitEnds({
    startEarliest: first?.first ? extentOf(first.first, zone).startEarliest : -Infinity,
    startLatest: !first
      ? -Infinity
      : first.last
        ? extentOf(first.last, zone).startLatest
        : Infinity,
    endEarliest: !last ? Infinity : last.first ? extentOf(last.first, zone).endEarliest : -Infinity,
    endLatest: last?.last ? extentOf(last.last, zone).endLatest : Infinity,
  });
  const [from, to] = [first?.first ?? null, last?.last ?? null];
  if (from && to && isReversed(from, to, zone)) {
    log.report('end-before-start', [...path, 'end'], { start, end: end ?? '' });
    return null;
  }
  const parts: WhenParts = {
    form: !first ? 'until' : last ? 'span' : end === null ? 'open-end' : 'since',
    first: first && approximateIfSet(first, first.first ?? first.last),
    last: last && approximateIfSet(last, last.last ?? last.first),
  };
  return createReading(parts, bounds, zone, false);
}

function readEnd(text: string, zone: string, log: IssueLog, path: Path): End | null {
  const parts = text.includes('/') ? null : partsOf(text, zone);
  if (parts) {
    const { form, first } = parts;
    return { first, last: form === 'at' ? first : parts.last, isSet: form !== 'at' };
  }
  if (text.includes('/') && partsOf(text, zone))
    log.report('interval-as-bound', path, { date: text });
  else reportUnreadable(text, 'end', zone, log, path);
  return null;
}

/** Reads a night. It needs both days for its words ("night of 9 to 10 September"). */
function readNight(
  start: End | null,
  end: End | null,
  zone: string,
  log: IssueLog,
  path: Path,
): WhenReading | null {
  const first = start && !start.isSet ? start.first : null;
  const last = end && !end.isSet ? end.first : null;
  if (!first || !last || dayNumber(last) - dayNumber(first) !== 1) {
    log.report('night-needs-two-days', path, {});
    return null;
  }
  const parts: WhenParts = { form: 'span', first, last };
  return createReading(parts, boundsOf(parts, zone, true), zone, true);
}

function createReading(
  parts: WhenParts,
  bounds: Bounds,
  zone: string,
  isNight: boolean,
): WhenReading {
  const from = parts.first ?? parts.last;
  const to = parts.last ?? parts.first;
  const start =
    Number.isFinite(bounds.startEarliest) || !from
      ? bounds.startEarliest
      : extentOf(from, zone).startEarliest;
  const end =
    Number.isFinite(bounds.endLatest) || !to ? bounds.endLatest : extentOf(to, zone).endLatest;
  // A set may extend past the other end: `{start: '2025-10', end: '[2014..]'}`.
  const known = { start: Math.min(start, end), end: Math.max(start, end) };
  return { when: { ...parts, isNight, zone }, bounds, known };
}

function partsOf(text: string, zone: string): WhenParts | null {
  return text.length > MAX_DATE_LENGTH ? null : parseWhenText(text, zone);
}

/** The bounds of a span that begins and ends with this one date. */
function extentOf(date: DateParts, zone: string): Bounds {
  return boundsOf({ form: 'span', first: date, last: date }, zone, false);
}

/** Limits the latest start to the latest end, and the earliest end to the earliest start. */
function limitEnds(bounds: Bounds): Bounds {
  return {
    ...bounds,
    startLatest: Math.min(bounds.startLatest, bounds.endLatest),
    endEarliest: Math.max(bounds.endEarliest, bounds.startEarliest),
  };
}

/** A set at one end has no words of its own, so its outer date becomes approximate. */
function approximateIfSet({ isSet }: End, date: DateParts | null): DateParts | null {
  return date && isSet ? { ...date, approximate: true } : date;
}

/** Whether the last date ends before the first begins. The same clock time twice is a moment. */
function isReversed(first: DateParts, last: DateParts, zone: string): boolean {
  const start = extentOf(first, zone).startEarliest;
  const end = extentOf(last, zone).endLatest;
  const haveClocks = first.hour !== undefined && last.hour !== undefined;
  return haveClocks ? end < start : end <= start;
}

/** Days since 1970; NaN for a date that is coarser than a day. */
function dayNumber({ year, month, day, unspecified }: DateParts): number {
  if (month === undefined || day === undefined || unspecified) return NaN;
  return dayOfLocalMs(plainToLocalMs({ year, month, day }));
}

/** The two dates of an interval or set whose only fault is their order, else null. */
function reversedSides(text: string, zone: string): { start: string; end: string } | null {
  const [, start, end] = /^\[(.+?)\.\.(.+)\]$/.exec(text) ?? /^([^/]+)\/([^/]+)$/.exec(text) ?? [];
  if (start === undefined || end === undefined) return null;
  const areDates = [start, end].every((side) => partsOf(side, zone)?.form === 'at');
  return areDates ? { start, end } : null;
}

function reportUnreadable(
  text: string,
  form: 'end' | 'when',
  zone: string,
  log: IssueLog,
  path: Path,
): void {
  const reversed = reversedSides(text.slice(0, MAX_DATE_LENGTH), zone);
  if (reversed) log.report('end-before-start', path, reversed);
  else reportBadDate(text, form, zone, log, path);
}
