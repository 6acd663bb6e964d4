/**
 * Reads dates in every spelling that has one meaning: `2025-9-1`, `2025/09/01`, `20250901`,
 * `1.9.2025`, `1 September 2025`, seconds, offsets, and what `String(new Date())` and mails write.
 * `01/09/2025` has two meanings, and is not read. `13/09/2025` has one.
 */
import { MINUTE } from '../../base';
import { isoDate, isValidDateTime, plainToLocalMs, toPlain } from '../../time';
import { writeDateTime } from '../bounds/dateTimes';

const YEAR = String.raw`[+-]\d{6}|-?\d{4}|Y-?\d{5,11}`;
const TIME = String.raw`(\d{1,2}):?(\d\d)(?::?([0-5]\d)(?:[.,](\d{1,9}))?)? ?(Z|[+ -]\d\d:?\d\d)?`;
const DATE_TIME = new RegExp(
  String.raw`^(${YEAR})(?:([-/.])(\d{1,2})(?:\2(\d{1,2})(?:[T ] ?${TIME})?)?)?$`,
  'i',
);
const BASIC = /^(\d{4})(\d\d)(\d\d)(?=T|$)/i;
/** A point between numbers is never between month and day. */
const DAY_FIRST = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/;
/** `9 September 2025`, `Sept 9th, 2025` */
const NAMED_MONTH =
  /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]{3,9})\.? (?:(\d{1,2})(?:st|nd|rd|th)?,? )?(\d{4})$/i;
const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
/** `Tue Sep 09 2025 18:30:00 GMT+0200 (…)`, `Tue, 09 Sep 2025 16:30:00 GMT` */
const IN_ENGLISH = /^[a-z]{3},? \w+ \w+ -?\d+ \d\d:\d\d:\d\d GMT(?:[+ -]\d{4})?(?!\d)/i;

/**
 * The date as an address has it, to the millisecond; null if it is malformed, ambiguous or does not
 * exist.
 */
export function dateAsWritten(text: string): string | null {
  const [english] = IN_ENGLISH.exec(text) ?? [];
  // A query turns `+` into a space.
  if (english !== undefined) {
    const ms = Date.parse(english.replace(/GMT (?=\d)/i, 'GMT+'));
    // Two digits of a year would be taken for one of 1950 to 2049.
    const isShortYear = / 00?\d\d? \d\d:/.test(english);
    return isShortYear ? null : inUtc(ms);
  }
  const match = DATE_TIME.exec(yearFirst(text).replace(BASIC, '$1-$2-$3'));
  if (!match) return null;
  const [, yearText = '', , month, day, hour, minute = '', second = 0, fraction = '', offset] =
    match;
  // The end of a day was cut off: 2025-09-1.
  if (month?.startsWith('0') && day?.length === 1) return null;
  const year = Number(yearText.replace(/^Y/i, ''));
  const date = { year, month: Number(month ?? 1), day: Number(day ?? 1) };
  if (!isValidDateTime(date)) return null;
  if (hour === undefined) {
    const [, yearAndMonth = '', wholeYear = ''] = /^((.+)-\d\d)-\d\d$/.exec(isoDate(date)) ?? [];
    return month === undefined ? wholeYear : day === undefined ? yearAndMonth : isoDate(date);
  }
  const millisecond = Number(fraction.slice(0, 3).padEnd(3, '0'));
  const clock = { hour: Number(hour), minute: Number(minute), second: Number(second), millisecond };
  // 24:00 ends a day.
  const endsDay = clock.hour === 24 && clock.minute + clock.second + millisecond === 0;
  if (!endsDay && !isValidDateTime({ ...date, ...clock })) return null;
  const localMs = plainToLocalMs({ ...date, ...clock });
  return offset === undefined
    ? writeDateTime(toPlain(localMs, 'UTC', 'ms'))
    : inUtc(localMs - offsetMs(offset));
}

/** A date whose year is last, with its year first. Other texts stay as they are. */
function yearFirst(text: string): string {
  const named = NAMED_MONTH.exec(text);
  if (named) {
    const [, before, name = '', after, year] = named;
    const month = MONTHS.findIndex((each) =>
      each.startsWith(name.toLowerCase().replace(/^sept$/, 'sep')),
    );
    const day = before ?? after;
    if (month < 0 || (before !== undefined && after !== undefined)) return text;
    return [year, month + 1, day].filter((part) => part !== undefined).join('-');
  }
  const [, first, sign, second, year] = DAY_FIRST.exec(text) ?? [];
  if (sign === '.' || Number(first) > 12) return `${year}-${second}-${first}`;
  return Number(second) > 12 ? `${year}-${first}-${second}` : text;
}

function inUtc(instant: number): string | null {
  return Number.isNaN(instant) ? null : `${writeDateTime(toPlain(instant, 'UTC', 'ms'))}Z`;
}

/** Reads `Z`, `+02:00` or `+0200`, in ms. */
function offsetMs(offset: string): number {
  const [, sign, hours = 0, minutes = 0] = /^([+ -])(\d\d):?(\d\d)$/.exec(offset) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * MINUTE * (sign === '-' ? -1 : 1);
}
