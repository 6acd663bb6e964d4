/** Turns a reading into the `when` of an event, and reports what changed on the way. */
import { instantToLocalMs, toInstant } from '../../time';
import type { Place, ReportLog } from '../report/report';
import { withoutClock } from './numbers';
import {
  exists,
  hasClock,
  isFault,
  mapParts,
  partsOf,
  type DateFault,
  type DatePart,
  type DateReading,
} from './parts';
import { SHARED_ZONE_NAME } from './vocabulary';
import { writeWhen } from './writeWhen';

export type Settling = {
  /** The zone of the event: its own, or that of the dataset. */
  readonly zone: string;
  /** Whether clock times of midnight mean the whole day. */
  readonly midnightIsDay: boolean;
  readonly log: ReportLog;
};

export type Settled = {
  readonly when: string;
  /** Whether it has a clock time without an offset. */
  readonly lacksZone: boolean;
};

/** The text of `when`; a fault if the reading has none. */
export function settleDate(
  reading: DateReading,
  written: string,
  place: Place,
  { zone, midnightIsDay, log }: Settling,
): Settled | DateFault {
  if (reading.form === 'now') return { fault: 'bad-date', part: written };
  const asDays = midnightIsDay
    ? mapParts(reading, (part) => (isMidnight(part) ? withoutClock(part) : part))
    : reading;
  const settled = mapParts(asDays, (part) => toZone(part, zone));
  // A time of the last evening of 9999 may be in a year that has no months.
  if (!partsOf(settled).every(exists)) return { fault: 'impossible-date', part: written };
  const when = writeWhen(settled);
  if (typeof when !== 'string') return when;
  const [parts, days, local] = [partsOf(reading), partsOf(asDays), partsOf(settled)];
  const report = (code: ChangeCode): void => log.report(code, place, { written, when });
  if (asDays !== reading && days.some((part, k) => part.hour !== parts[k]?.hour))
    report('midnight-as-day');
  if (local.some((part, k) => part.offset !== undefined && !isSameClock(part, days[k]))) {
    log.report('zone-converted', place, { written, when, zone });
  }
  if (days.some(({ offset }) => offset !== undefined) && SHARED_ZONE_NAME.test(written)) {
    report('zone-name-assumed');
  }
  if (local.some(({ hasFraction }) => hasFraction)) report('fraction-dropped');
  if (local.some(({ approximate }) => approximate)) report('approximate');
  if (local.some(({ uncertain }) => uncertain)) report('uncertain');
  if (settled.form === 'since') report('open-end');
  const [, years = '', season = ''] = /(?<!\d)\d\d(\d\d)-(2[1-4])(?![\d-])/.exec(written) ?? [];
  if (season > years && local.some((part) => part.season)) report('season-assumed');
  if (local.some(({ year }) => mayBeOfOtherCalendar(written, year))) report('calendar-assumed');
  return { when, lacksZone: local.some((part) => hasClock(part) && part.offset === undefined) };
}

type ChangeCode =
  | 'midnight-as-day'
  | 'fraction-dropped'
  | 'approximate'
  | 'uncertain'
  | 'open-end'
  | 'season-assumed'
  | 'zone-name-assumed'
  | 'calendar-assumed';

/**
 * Whether a year in digits of another script is likely to be of the calendar that is used with
 * them: ۱۴۰۲ of the Persian, ١٤٤٦ of the Islamic, ๒๕๖๘ of the Buddhist one.
 */
function mayBeOfOtherCalendar(written: string, year: number): boolean {
  if (/[\u0660-\u0669\u06f0-\u06f9]/.test(written)) return year >= 1200 && year < 1500;
  return /[\u0e50-\u0e59]/.test(written) && year >= 2300 && year < 2700;
}

/** Whether readings have clock times, and all are midnight. */
export function hasOnlyMidnights(readings: Iterable<DateReading | DateFault>): boolean {
  let found = false;
  for (const reading of readings) {
    if (isFault(reading)) continue;
    for (const part of partsOf(reading)) {
      if (!hasClock(part)) continue;
      if (!isMidnight(part)) return false;
      found = true;
    }
  }
  return found;
}

function isMidnight({ hour, minute, second = 0, millisecond = 0 }: DatePart): boolean {
  return hour === 0 && minute === 0 && second === 0 && millisecond === 0;
}

function isSameClock(a: DatePart, b: DatePart | undefined): boolean {
  return (['year', 'month', 'day', 'hour', 'minute'] as const).every((key) => a[key] === b?.[key]);
}

/** A clock time with an offset, on the clocks of a zone. */
function toZone(part: DatePart, zone: string): DatePart {
  const { year, month = 1, day = 1, hour, minute = 0, offset } = part;
  if (hour === undefined || offset === undefined) return part;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute - offset);
  const instant = date.getTime();
  if (Number.isNaN(instant)) return part;
  const local = new Date(zone === 'UTC' ? instant : instantToLocalMs(instant, zone));
  const clock = {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
  };
  const isTwice = toInstant(clock, zone, 'earlier') !== toInstant(clock, zone, 'later');
  const shownOffset = (local.getTime() - instant) / 60_000;
  return { ...part, ...clock, ...(isTwice && { shownOffset }) };
}
