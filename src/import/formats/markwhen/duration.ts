/** Durations: 108 minutes, 3 days, 1 year 2 months. */
import { utc } from '@date-fns/utc';
import { add, type Duration } from 'date-fns';
import { hasClock, type DatePart, type DateReading } from '../../dates/parts';

const UNITS: readonly (readonly [RegExp, keyof Duration])[] = [
  [/^s(?:ec(?:ond)?s?)?$/, 'seconds'],
  [/^m(?:in(?:ute)?s?)?$/, 'minutes'],
  [/^h(?:(?:ou)?rs?)?$/, 'hours'],
  [/^d(?:ays?)?$/, 'days'],
  [/^w(?:eeks?)?$/, 'weeks'],
  [/^mo(?:nths?)?$/, 'months'],
  [/^y(?:(?:ea)?rs?)?$/, 'years'],
];

export function readDuration(text: string): Duration | null {
  const pieces = [
    ...text
      .trim()
      .toLowerCase()
      .matchAll(/(\d{1,6})\s*([a-z]+)(?:\s*(?:,|and))?\s*/g),
  ];
  if (pieces.length === 0 || pieces.map(([piece]) => piece).join('') !== text.trim().toLowerCase())
    return null;
  const duration: { [unit in keyof Duration]?: number } = {};
  for (const [, amount = '', name = ''] of pieces) {
    const unit = UNITS.find(([pattern]) => pattern.test(name))?.[1];
    if (!unit) return null;
    duration[unit] = (duration[unit] ?? 0) + Number(amount);
  }
  return duration;
}

/** The span from a date on. Three days from the 4th end on the 6th. */
export function withDuration(first: DatePart, duration: Duration): DateReading {
  const { year, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = first;
  const start = new Date(0);
  start.setUTCFullYear(year, month - 1, day);
  start.setUTCHours(hour, minute, second);
  const { hours = 0, minutes = 0, seconds = 0 } = duration;
  const hasTime = hasClock(first) || hours + minutes + seconds > 0;
  const after = add(start, duration, { in: utc });
  const end = hasTime ? after : add(after, { days: -1 }, { in: utc });
  if (Number.isNaN(end.getTime()) || end < start) return { form: 'at', first };
  const last: DatePart = {
    year: end.getUTCFullYear(),
    month: end.getUTCMonth() + 1,
    day: end.getUTCDate(),
    ...(hasTime && { hour: end.getUTCHours(), minute: end.getUTCMinutes() }),
    ...(hasTime && end.getUTCSeconds() > 0 && { second: end.getUTCSeconds() }),
    ...(first.offset !== undefined && { offset: first.offset }),
  };
  const from: DatePart =
    hasTime && !hasClock(first) ? { year, month, day, hour: 0, minute: 0 } : first;
  return { form: 'span', first: from, last };
}
