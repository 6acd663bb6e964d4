/** The lines that begin with a date and a colon. */
import { joined } from '../../dates/settleAll';
import { isFault, type DateFault, type DateReading } from '../../dates/parts';
import { readDateText } from '../../dates/readDateText';
import type { DateContext } from '../../dates/readPart';
import { readDuration, withDuration } from './duration';

export type EventLine = {
  readonly reading: DateReading | DateFault;
  readonly written: string;
  readonly text: string;
  /** The words of a repetition. */
  readonly rule?: string;
};

/** Where the date of a line may end. */
const MAX_DATE = 100;
/** Dates that start from another event or from today, and clock times without a day. */
const RELATIVE =
  /^(?:(?:after|before|by|since|until)\s+!|![\w-]+|(?:now|today|tomorrow|yesterday)\b|every\b|\d+\s*(?:milli|ms|sec|min|hour|h\b|day|d\b|week|w\b|month|mo\b|year|y\b)|\d{1,2}(?::\d\d)?(?::\d\d)?\s*(?:am|pm)?$)/i;
const REPEATED = /^(.+?)\s+(every\s.+)$/i;

/** The date and the text of a line with an event; null if it is none. */
export function readEventLine(line: string, context: DateContext): EventLine | null {
  if (!/^\s*[\d\p{L}~[(./!-]/u.test(line)) return null;
  let fault: EventLine | null = null;
  for (const { index } of line.slice(0, MAX_DATE).matchAll(/:(?!\d\d)/g)) {
    const written = line.slice(0, index).trim();
    const text = line.slice(index + 1).trim();
    const reading = readSpan(written, context);
    if (!isFault(reading)) return { reading, written, text };
    const [, first = '', rule] = REPEATED.exec(written) ?? [];
    const start = rule === undefined ? null : readSpan(first, context);
    if (start && !isFault(start)) return { reading: start, written, text, rule: rule ?? '' };
    // Such a line is an event even if its date cannot be read. Others are texts with a colon.
    const isEvent = reading.fault !== 'bad-date' || /^\d{4}[-/\d\s.:TZ]*$/.test(written);
    if (isEvent || RELATIVE.test(written)) fault ??= { reading, written, text };
  }
  return fault;
}

function readSpan(written: string, context: DateContext): DateReading | DateFault {
  const whole = readDateText(written, context);
  // A relative date that starts with a number, such as "5 days", is no year.
  if (!isFault(whole)) return whole;
  for (const separator of [/ ?\/ ?/g, / (?:-|–|to|for) /g, /-/g]) {
    for (const match of written.matchAll(separator)) {
      const start = readDateText(written.slice(0, match.index), context);
      const rest = written.slice(match.index + match[0].length);
      const duration = readDuration(rest);
      if (isFault(start)) continue;
      if (duration && start.form === 'at') return withDuration(start.first, duration);
      const end = readDateText(rest, context);
      if (!isFault(end)) return joined(start, end) ?? whole;
    }
  }
  return whole;
}
