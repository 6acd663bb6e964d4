/** Dates as people write them, with their qualifiers, periods and sets. */
import { foldDate } from './foldText';
import { readIsoWeek } from './isoWeek';
import { hasClock, isFault, type DateFault, type DatePart, type DateReading } from './parts';
import {
  ABOUT,
  ABOUT_LAST,
  BETWEEN_START,
  IS_NOW,
  PERHAPS,
  RANGE_SEPARATORS,
  SIDES,
  SINCE,
  SINCE_LAST,
  WORD_AND,
  WORD_OR,
  WORD_TO,
} from './patterns';
import { readClock, splitClock } from './readClock';
import { readPart, type DateContext } from './readPart';

type Read = DateReading | DateFault;

/** Texts longer than this are no dates. */
const MAX_DATE = 80;

/** Reads a date, period or set. */
export function readDateText(text: string, context: DateContext): Read {
  const bad: DateFault = { fault: 'bad-date', part: text };
  if (text.length > MAX_DATE) return bad;
  // Several years are an abbreviation of two letters in Russian and Ukrainian: 1941–1945 гг.
  const folded = foldDate(text).replace(/(?<=\d) ?(?:г\.?г|р\.?р)\.?$/, '');
  if (folded === '') return bad;
  return readFolded(folded, context, 0) ?? bad;
}

/** Null if the text resembles no date at all. */
function readFolded(folded: string, context: DateContext, depth: number): Read | null {
  if (depth > 4) return null;
  if (IS_NOW.test(folded)) return { form: 'now' };
  const set = /^\[ ?(.*?) ?(\.\.|,) ?(.*?) ?\]$/.exec(folded);
  if (set) return readSet(set, context, depth);
  const week = readIsoWeek(folded);
  if (week) return week;
  // A single date is tried first: 2025-09-01 has hyphens, and 7/16/1969 has slashes.
  const single = readOne(folded, context);
  if (!isFault(single)) return { form: 'at', first: single };
  // 1939-45 is no month.
  const isShortRange = single.fault === 'impossible-date' && /^\d{4}-\d\d$/.test(folded);
  if (single.fault !== 'bad-date' && !isShortRange) return single;
  const [first, second] = ABOUT.test(folded) ? [qualified, readRange] : [readRange, qualified];
  let fault: Read | null = isShortRange ? single : null;
  for (const read of [readSide, first, second]) {
    const found = read(folded, context, depth);
    if (found && !isFault(found)) return found;
    if (found && found.fault !== 'bad-date') fault ??= found;
  }
  return fault;
}

function readSet(
  [, first = '', separator, last = '']: RegExpExecArray,
  context: DateContext,
  depth: number,
): Read | null {
  if (first === '') return oneSided(last, 'by', context, depth);
  if (last === '') return oneSided(first, 'from', context, depth);
  if (separator === ',') return readList([first, ...last.split(/ ?, ?/)], context, depth);
  return twoSided(first, last, 'between', context, depth);
}

/** One of several dates. */
function readList(texts: readonly string[], context: DateContext, depth: number): Read | null {
  const [first = '', last = ''] = [texts[0], texts.at(-1)];
  const ends = twoSided(first, last, 'either', context, depth);
  if (!ends || isFault(ends) || ends.form !== 'either') return ends;
  const others: DatePart[] = [];
  for (const text of texts.slice(1, -1)) {
    const read = readFolded(text, context, depth + 1);
    if (!read || isFault(read)) return read;
    if (read.form !== 'at') return null;
    others.push(read.first);
  }
  return others.length > 0 ? { ...ends, others } : ends;
}

function readSide(folded: string, context: DateContext, depth: number): Read | null {
  const open = /^(.+?) ?\/ ?(?:\.\.)?$/.exec(folded) ?? /^(.*\d.*?) ?(?:–|-|\.\.\.?)$/.exec(folded);
  if (open) {
    const form = folded.endsWith('/') ? 'open-end' : 'since';
    return oneSided(open[1] ?? '', form, context, depth);
  }
  const openStart = /^(?:\.\.)? ?\/ ?(.+)$/.exec(folded) ?? /^(?:–|\.\.\.?) ?(.+)$/.exec(folded);
  if (openStart) return oneSided(openStart[1] ?? '', 'until', context, depth);
  if (BETWEEN_START.test(folded)) {
    const rest = folded.replace(BETWEEN_START, '');
    return splitAt(rest, [WORD_AND, WORD_TO, / ?– ?/gu], 'between', context, depth);
  }
  for (const [pattern, form] of SIDES) {
    if (!pattern.test(folded)) continue;
    const found = oneSided(folded.replace(pattern, ''), form, context, depth);
    if (found && !(isFault(found) && found.fault === 'bad-date')) return found;
  }
  const since = SINCE.test(folded)
    ? folded.replace(SINCE, '').replace(SINCE_LAST, (end) => /^\d/.exec(end)?.[0] ?? '')
    : SINCE_LAST.test(folded)
      ? folded.replace(SINCE_LAST, (end) => /^\d/.exec(end)?.[0] ?? '')
      : null;
  if (since === null) return null;
  // "from 4 to 6 July 1969" is a period.
  const period = readRange(since, context, depth + 1);
  if (period && !isFault(period)) return period;
  return oneSided(since.trim(), 'since', context, depth);
}

function readRange(folded: string, context: DateContext, depth: number): Read | null {
  const quarter = /^(\d{4})[ -]?q([1-4])$|^q([1-4])[ /-]?(\d{4})$/.exec(folded);
  if (quarter) {
    const year = Number(quarter[1] ?? quarter[4]);
    const month = Number(quarter[2] ?? quarter[3]) * 3 - 2;
    return { form: 'between', first: { year, month }, last: { year, month: month + 2 } };
  }
  return (
    splitAt(folded, RANGE_SEPARATORS, 'span', context, depth) ??
    splitAt(folded, [WORD_OR], 'either', context, depth)
  );
}

/** Splits at each place that a separator matches, until both sides are dates. */
function splitAt(
  folded: string,
  separators: readonly RegExp[],
  form: 'span' | 'between' | 'either',
  context: DateContext,
  depth: number,
): Read | null {
  let fault: DateFault | null = null;
  for (const separator of separators) {
    for (const match of [...folded.matchAll(separator)].slice(0, 6)) {
      const first = folded.slice(0, match.index).trim();
      const last = folded.slice(match.index + match[0].length).trim();
      // Each try takes time. May–June 1968 has its digits in the end alone, after a month.
      const hasDate = /\d/.test(first) || (/^\p{L}+\.?$/u.test(first) && /\p{L}.*\d/u.test(last));
      if (!hasDate || last === '') continue;
      const found = twoSided(first, last, form, context, depth);
      if (found && !isFault(found)) return found;
      if (found && found.fault !== 'bad-date') fault ??= found;
    }
  }
  return fault;
}

function oneSided(
  text: string,
  form: 'since' | 'open-end' | 'until' | 'by' | 'from',
  context: DateContext,
  depth: number,
): Read | null {
  const read = readFolded(text, context, depth + 1);
  if (!read || isFault(read)) return read;
  return read.form === 'at' ? { form, first: read.first } : null;
}

function twoSided(
  first: string,
  last: string,
  form: 'span' | 'between' | 'either',
  context: DateContext,
  depth: number,
): Read | null {
  const end = lastOf(first, last, context, depth);
  if (!end) return null;
  if (end !== 'now' && isFault(end)) return end;
  const start = firstOf(first, end, last, context, depth);
  if (!start || isFault(start)) return start;
  return end === 'now' ? { form: 'since', first: start } : { form, first: start, last: end };
}

/** The end of a period. It may leave out what the start has: 1939–45, July 16 – 24, 1969. */
function lastOf(
  first: string,
  last: string,
  context: DateContext,
  depth: number,
): DatePart | DateFault | 'now' | null {
  const shortYear = /^\d\d$/.test(last) && /^(.*\d\d)(\d\d)$/.exec(first);
  if (shortYear && /^(?:\D*)\d{4}$/.test(first) && Number(last) > Number(shortYear[2])) {
    const century = /(\d\d)\d\d$/.exec(first)?.[1] ?? '';
    return { year: Number(`${century}${last}`) };
  }
  const dayAndYear = /^(\d{1,2})(?:st|nd|rd|th)?,? (\d{3,4}.*)$/.exec(last);
  const month = /^(\p{L}+\.?) \d/u.exec(first)?.[1];
  const whole =
    dayAndYear && month !== undefined ? `${month} ${dayAndYear[1]} ${dayAndYear[2]}` : last;
  const clock = readClock(last);
  if (clock && /:|h|m$/.test(last)) {
    // 10:00 - 12:00 is on the day of the start.
    const start = readFolded(first, context, depth + 1);
    if (!start || isFault(start)) return start;
    if (isFault(clock)) return clock;
    return start.form === 'at' && hasClock(start.first) ? { ...start.first, ...clock } : null;
  }
  const read = readFolded(whole, context, depth + 1);
  if (!read || isFault(read)) return read;
  if (read.form === 'now') return 'now';
  return read.form === 'at' ? read.first : null;
}

function firstOf(
  first: string,
  end: DatePart | 'now',
  last: string,
  context: DateContext,
  depth: number,
): DatePart | DateFault | null {
  // 300–250 BC has the era once.
  if (end !== 'now' && end.year < 1 && /^\d+$/.test(first)) return { year: 1 - Number(first) };
  const read = readFolded(first, context, depth + 1);
  if (read && !isFault(read)) return read.form === 'at' ? read.first : null;
  if (end === 'now') return read;
  // 16–24 July 1969 and July 16 – August 2, 1969 have the year once.
  const day = /^(?:\p{L}+\.? )?(\d{1,2})\.?$/u.exec(first);
  if (day && end.month && /^\d/.test(first)) {
    return { ...end, day: Number(day[1]), hour: end.hour } as DatePart;
  }
  const era = /[^\d\s]+$/.exec(last)?.[0] ?? '';
  for (const year of [`${Math.abs(end.year)}`, `${1 - end.year} ${era}`]) {
    const withYear = readFolded(`${first} ${year}`, context, depth + 1);
    if (
      withYear &&
      !isFault(withYear) &&
      withYear.form === 'at' &&
      withYear.first.year === end.year &&
      // “c. – 1970” is no period.
      (/\d/.test(first) || withYear.first.month !== undefined)
    )
      return withYear.first;
  }
  return read;
}

/** A date with "about" or "?". */
function qualified(folded: string, context: DateContext, depth: number): Read | null {
  const marks: { approximate?: true; uncertain?: true } = {};
  let rest = folded;
  const strip = (pattern: RegExp, mark: 'approximate' | 'uncertain'): void => {
    const without = rest.replace(pattern, (found) => /^\d/.exec(found)?.[0] ?? '').trim();
    if (without !== rest && without !== '') {
      marks[mark] = true;
      rest = without;
    }
  };
  for (let round = 0; round < 2; round++) {
    strip(/ ?\(?\?+\)?$/, 'uncertain');
    strip(PERHAPS, 'uncertain');
    strip(ABOUT, 'approximate');
    strip(ABOUT_LAST, 'approximate');
    strip(/ ?~$/, 'approximate');
    if (rest.endsWith('%')) {
      strip(/%$/, 'approximate');
      marks.uncertain = true;
    }
  }
  if (rest === folded) {
    const inBrackets = /^[([](.+)[)\]]$/.exec(folded);
    return inBrackets ? readFolded(inBrackets[1] ?? '', context, depth + 1) : null;
  }
  const read = readFolded(rest, context, depth + 1);
  if (!read || isFault(read) || read.form === 'now') return read;
  const first = { ...read.first, ...marks };
  return 'last' in read ? { ...read, first, last: { ...read.last, ...marks } } : { ...read, first };
}

/** A single date with its clock time. */
function readOne(folded: string, context: DateContext): DatePart | DateFault {
  const whole = readPart(folded, context);
  if (!isFault(whole) || whole.fault !== 'bad-date') return whole;
  const { date, clock } = splitClock(folded, folded);
  if (!clock) return whole;
  const part = readPart(date, context);
  if (isFault(part)) return part;
  if (isFault(clock)) return clock;
  if (part.day === undefined) return { fault: 'bad-date', part: folded };
  return { ...part, ...clock };
}
