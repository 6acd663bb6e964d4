/** The dates of TimelineJS: a record with a key for each part, or a text with commas. */
import { exists, isFault, type DateFault, type DatePart, type DateReading } from '../dates/parts';
import { joined, type Found } from '../dates/settleAll';
import { withWords } from '../dates/withWords';
import type { ReportLog } from '../report/report';
import type { KnownKeys } from '../report/unreadKeys';
import { isRecord, jsonText, textAt, type JsonRecord } from '../text/json';

/** A date of years beyond these is a year without a month. */
const CALENDAR_YEARS = 9999;
const KEYS = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'] as const;
export const DATE_KEYS: KnownKeys = Object.fromEntries(
  [...KEYS, 'display_date'].map((key) => [key, 'text']),
);

type Numbers = { readonly [key in (typeof KEYS)[number]]?: number };

export function shownDateOf(slide: JsonRecord): string {
  return textAt(slide, 'display_date') || textAt(slide, 'start_date', 'display_date');
}

/** The start and the end of a slide. */
export function dateOf(slide: JsonRecord, path: string, log: ReportLog): Found {
  const start = readDate(slide['start_date'], `${path}.start_date`, log);
  const end = readDate(slide['end_date'], `${path}.end_date`, log);
  const both = joined(start, end);
  const column = start && isFault(start) ? 'start_date' : 'end_date';
  return {
    place: { path: both && isFault(both) ? `${path}.${column}` : path },
    reading: withWords(both, shownDateOf(slide)),
    written: [slide['start_date'], slide['end_date']]
      .filter(Boolean)
      .map((date) => writtenOf(date))
      .join(' '),
  };
}

function writtenOf(date: unknown): string {
  if (!isRecord(date)) return typeof date === 'string' ? date : jsonText(date);
  return KEYS.map((key) => textAt(date, key))
    .filter(Boolean)
    .join('-');
}

function readDate(date: unknown, path: string, log: ReportLog): DateReading | DateFault | null {
  if (date === undefined || date === null || date === '') return null;
  const numbers = numbersOf(date);
  if (!numbers) return { fault: 'bad-date', part: writtenOf(date) };
  const { year } = numbers;
  if (year === undefined) return null;
  const part = partOf(year, numbers);
  const isReal = year !== 0 && exists(part) && (part.millisecond ?? 0) < 1000;
  if (!isReal) return { fault: 'impossible-date', part: writtenOf(date) };
  for (const key of KEYS) {
    const value = numbers[key];
    const isRead = part[key] !== undefined;
    // A day without a month is no date, nor is an hour without a day.
    if (value !== undefined && !isRead) {
      log.report('part-unread', { path: `${path}.${key}` }, { value: `${key} ${value}` });
    }
  }
  return { form: 'at', first: part };
}

/** Numbers may be texts. An empty text is no number. Null if a key has anything else. */
function numbersOf(date: unknown): Numbers | null {
  if (!isRecord(date) && typeof date !== 'string') return null;
  const texts = isRecord(date) ? [] : date.split(',');
  const numbers: { -readonly [key in keyof Numbers]: number } = {};
  for (const [k, key] of KEYS.entries()) {
    const value: unknown = isRecord(date) ? date[key] : texts[k];
    if (value === undefined || value === null || value === '') continue;
    const text = textAt({ value }, 'value');
    if (!(key === 'year' ? /^-?\d{1,15}$/ : /^\d{1,4}$/).test(text)) return null;
    numbers[key] = Number(text);
  }
  return texts.length > KEYS.length ? null : numbers;
}

function partOf(year: number, numbers: Numbers): DatePart {
  const isCalendarYear = Math.abs(year) <= CALENDAR_YEARS;
  const { month, day, hour, minute = 0, second, millisecond } = isCalendarYear ? numbers : {};
  const isDay = month !== undefined && day !== undefined;
  return {
    // A negative year is one before Christ: -1 is 1 BC.
    year: year < 0 && isCalendarYear ? year + 1 : year,
    ...(month !== undefined && { month }),
    ...(isDay && { day }),
    ...(isDay && hour !== undefined && { hour, minute, ...(second !== undefined && { second }) }),
    ...(isDay && hour !== undefined && millisecond !== undefined && { millisecond }),
  };
}
