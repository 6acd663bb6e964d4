/**
 * Dates and times as addresses and fields have them. The app writes ISO 8601. Reading takes every
 * spelling that has one meaning: `2025-9-1`, `2025/09/01`, `20250901`, seconds, offsets, and what
 * `String(new Date())` and mails write. `01/09/2025` has two meanings, and is not read.
 *
 * Years before year 1 have a minus and count from year 0, which is 1 BC. Years of more than four
 * digits have a Y before them, as in EDTF.
 */
import { MINUTE } from '../../base';
import { plainToLocalMs, toPlain, type PlainDateTime, type PlainDateTimeLike } from '../../time';

export type ReadDateTime = {
  readonly date: PlainDateTimeLike;
  /** What the clock time has beyond its minute, in ms. */
  readonly beyondMinuteMs: number;
  /** The written offset of the clock time from UTC, in ms; null: none is written. */
  readonly offsetMs: number | null;
};

const YEAR = String.raw`[+-]\d{6}|-?\d{4}|Y-?\d{5,6}`;
const TIME = String.raw`(\d{1,2}):?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9}))?)? ?(Z|[+ -]\d\d:?\d\d)?`;
const DATE_TIME = new RegExp(
  String.raw`^(${YEAR})(?:([-/.])(\d{1,2})(?:\2(\d{1,2})(?:[T ] ?${TIME})?)?)?$`,
  'i',
);
const BASIC = /^(\d{4})(\d\d)(\d\d)(?=T|$)/i;
/** `Tue Sep 09 2025 18:30:00 GMT+0200 (…)`, `Tue, 09 Sep 2025 16:30:00 GMT` */
const IN_ENGLISH = /^[a-z]{3},? \w+ \w+ -?\d+ \d\d:\d\d:\d\d GMT(?:[+ -]\d{4})?(?!\d)/i;

/** Reads a date or a date and a time; null if it is malformed, ambiguous or does not exist. */
export function readDateTime(text: string): ReadDateTime | null {
  const [english] = IN_ENGLISH.exec(text) ?? [];
  if (english !== undefined) {
    // A query turns `+` into a space.
    const instant = Date.parse(english.replace(/GMT (?=\d)/i, 'GMT+'));
    if (Number.isNaN(instant)) return null;
    return { date: toPlain(instant, 'UTC'), beyondMinuteMs: instant % MINUTE, offsetMs: 0 };
  }
  const match = DATE_TIME.exec(text.replace(BASIC, '$1-$2-$3'));
  if (!match) return null;
  const [, year = '', , month, day, hour, minute, second = '0', fraction = '', offset] = match;
  // The end of a day was cut off: 2025-09-1.
  if (month?.startsWith('0') && day?.length === 1) return null;
  const date = {
    year: Number(year.replace(/^Y/i, '')),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
    ...(hour !== undefined && { hour: Number(hour), minute: Number(minute) }),
  };
  if (!exists(date) || Number(second) > 59) return null;
  const beyondMinuteMs = Math.trunc(Number(`${second}.${fraction || 0}`) * 1000);
  return { date, beyondMinuteMs, offsetMs: offset === undefined ? null : readOffset(offset) };
}

/** Reads `Z`, `+02:00` or `+0200`, in ms. */
function readOffset(offset: string): number {
  const [, sign, hours = 0, minutes = 0] = /^([+ -])(\d\d):?(\d\d)$/.exec(offset) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * MINUTE * (sign === '-' ? -1 : 1);
}

/** Whether a date and time exist and are instants of a Date. 24:00 ends a day. */
function exists({ year, month = 1, day = 1, hour = 0, minute = 0 }: PlainDateTimeLike): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const midnight = new Date(plainToLocalMs({ year, month, day }));
  const isDay = midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day;
  return isDay && minute < 60 && (hour < 24 || (hour === 24 && minute === 0));
}

/** Reads a day, not a month or a year, and writes it as `YYYY-MM-DD`; null if it is malformed. */
export function readDay(text: string): string | null {
  const { year = 0, month, day, hour } = readDateTime(text)?.date ?? {};
  const isDay = month !== undefined && day !== undefined && hour === undefined;
  return isDay ? writeDate({ year, month, day }) : null;
}

/** `YYYY-MM-DD` */
export function writeDate({ year, month, day }: Pick<PlainDateTime, 'year' | 'month' | 'day'>) {
  const digits = String(Math.abs(year)).padStart(4, '0');
  const written = `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
  return `${written}-${two(month)}-${two(day)}`;
}

/** `YYYY-MM-DDTHH:MM` */
export function writeDateTime(dateTime: PlainDateTime): string {
  return `${writeDate(dateTime)}T${two(dateTime.hour)}:${two(dateTime.minute)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
