/**
 * Says what is wrong with a text that is not a date of the format, and what to write instead.
 * Editors paste dates from spreadsheets, articles and other programs.
 */
import { utc } from '@date-fns/utc';
import { addDays, formatISO, startOfISOWeek } from 'date-fns';

import { isoYear, MAX_YEAR, plainToLocalMs } from '../../time';
import { clockPattern, dayFirstPattern, words } from './datePatterns';
import { monthOf, seasonOf } from './monthNames';

/** What is wrong. `i18n/` has the words of each (`faults`). */
export type DateFaultName =
  | 'before-christ'
  | 'clock'
  | 'clock-here'
  | 'circa'
  | 'decade'
  | 'digits'
  | 'far-year'
  | 'hidden'
  | 'offset'
  | 'order'
  | 'range'
  | 'seconds'
  | 'separators'
  | 'set'
  | 'short-year'
  | 'spaces'
  | 'timestamp'
  | 'unknown'
  | 'outside-years'
  | 'words'
  | 'zeros';

/** `instead`: what may be meant, in the form of the format. Empty if that is not clear. */
export type DateFault = { readonly fault: DateFaultName; readonly instead: readonly string[] };

type Context = {
  /** Whether a text is valid where the faulty one stands. */
  readonly accepts: (text: string) => boolean;
  /** How many dates the text is within. */
  readonly depth?: number;
};
type Rule = (text: string, context: Context) => DateFault | null;

/** The fault of a text that is not a date; null if it resembles none. */
export function dateFaultOf(text: string, context: Context): DateFault | null {
  for (const find of rules) {
    const found = find(text, context);
    if (!found) continue;
    return { ...found, instead: [...new Set(found.instead)].filter(context.accepts) };
  }
  return null;
}

const two = (part: string | number = ''): string => String(part).padStart(2, '0');
const four = (part: string | number = ''): string => String(part).padStart(4, '0');
const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join('-');

/** A rule of a pattern. `candidates` come from its groups; null if they have no meaning. */
function rule(
  fault: DateFaultName,
  pattern: RegExp,
  candidates: (groups: readonly string[]) => readonly string[] | null,
): Rule {
  return (text) => {
    const match = pattern.exec(text);
    const instead = match && candidates(match.slice(1).map((group) => group ?? ''));
    return instead && { fault, instead };
  };
}

/** A rule of a word beside a date, which `wrap` turns into the form of the format. */
function besideRule(
  fault: DateFaultName,
  pattern: RegExp,
  wrap: (date: string) => readonly string[],
): Rule {
  return (text, context) => {
    const inner = pattern.exec(text)?.[1];
    const within = deeper(context);
    if (inner === undefined || !within) return null;
    const dates = readings(inner, within);
    if (!dates) return null;
    const first = dates.flatMap(wrap).find(context.accepts);
    return { fault, instead: first === undefined ? [] : [first] };
  };
}

/** How many dates may be within each other, such as "before c. 1840". */
const MAX_DEPTH = 3;

/** The context of a part of a text; null if it is too deep for a date that somebody wrote. */
function deeper(context: Context): Context | null {
  const depth = (context.depth ?? 0) + 1;
  return depth > MAX_DEPTH ? null : { ...context, depth };
}

/** The dates that a part of a text may mean; null if it is nothing like a date. */
function readings(text: string, context: Context): readonly string[] | null {
  if (text === '..' || text === '') return [text];
  if (words.now.test(text)) return ['..'];
  if (context.accepts(text)) return [text];
  return dateFaultOf(text, context)?.instead ?? null;
}

const rules: readonly Rule[] = [
  (text, context) => {
    const trimmed = text.trim();
    if (trimmed === text || trimmed === '') return null;
    if (context.accepts(trimmed)) return { fault: 'spaces', instead: [trimmed] };
    return dateFaultOf(trimmed, context);
  },
  (text, context) => {
    const ascii = text.replaceAll(/(?![0-9])\p{Nd}/gu, (digit) => {
      let zero = digit.codePointAt(0) ?? 0;
      // Each script has its ten digits in a row.
      while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
      return String(((digit.codePointAt(0) ?? 0) - zero) % 10);
    });
    return ascii === text ? null : { fault: 'digits', instead: readings(ascii, context) ?? [] };
  },
  rule('unknown', words.unknown, () => []),
  rule('before-christ', /^[-−](\d{1,4})((?:-\d\d){0,2})$/, ([year, rest]) => [
    `-${four(year)}${rest}`,
  ]),
  rule('before-christ', words.beforeChrist, ([year]) => [isoYear(1 - Number(year))]),
  rule('far-year', words.yearsAgo, ([number = '', unit = '']) => [
    isoYear(-Math.round(Number(number.replace(',', '.')) * yearsOf(unit))),
  ]),
  rule('far-year', /^(Y[-−+]?\d{5,11}|[-−+]\d{5,11}|\d{5}|\d{7})(?:-\d\d?){0,2}$/, ([year]) => {
    const number = Number((year ?? '').replace('Y', '').replace('−', '-'));
    return Math.abs(number) > MAX_YEAR ? null : [isoYear(number)];
  }),
  rule('outside-years', /^(?:Y[-−+]?|[-−+]?)\d{11,}(?:-\d\d?){0,2}$/, () => []),
  rule('outside-years', /^Y[-−+]?\d+E\d+$/, () => []),
  rule('separators', /^(\d{4})(\d\d)(\d\d)?$/, ([year, month, day]) => [
    joined(year, month, day || undefined),
  ]),
  rule('timestamp', /^\d{9,}$/, () => []),
  clockRule,
  rule(
    'zeros',
    /^(?!\d{4}(?:-\d\d){1,2}$)(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/,
    ([year, month, day]) => [joined(year, two(month), day ? two(day) : undefined)],
  ),
  rule(
    'separators',
    /^(\d{4})([/._ \u2010-\u2015\u2212-])(\d{1,2})(?:[/._ \u2010-\u2015\u2212-](\d{1,2}))?\.?$/,
    ([year, , month, day]) => [joined(year, two(month), day ? two(day) : undefined)],
  ),
  rule('order', dayFirstPattern, ([a, b, year]) => [
    joined(year, two(b), two(a)),
    joined(year, two(a), two(b)),
  ]),
  rule('order', /^(\d{1,2})[/. -](\d{4})$/, ([month, year]) => [joined(year, two(month))]),
  rule('short-year', /^\d{1,2}([/.-])\d{1,2}\1\d{2}$/, () => []),
  rule('short-year', /^['’]?(\d{1,3})$/, ([year]) => [four(year)]),
  rule('short-year', /^(\d{3})((?:-\d\d){1,2})$/, ([year, rest]) => [`${four(year)}${rest}`]),
  rule('short-year', words.anno, ([before, after]) => [four(before || after)]),
  rule('decade', words.decade, ([a, b]) => [`${a || b}X`]),
  rule('decade', words.century, ([number]) => [`${two(Number(number) - 1)}XX`]),
  rule('hidden', /^(\d{4})-(?:xx|\?\?|__)(?:-(?:xx|\?\?|__))?$/, ([year]) => [`${year}`]),
  rule('hidden', /^(\d{4}-\d\d)-(?:xx|\?\?|__)$/, ([month]) => [`${month}`]),
  rule('hidden', /^(\d\d)(?:xx|\?\?|--|__)$/, ([century]) => [`${century}XX`]),
  rule('hidden', /^(\d{3})[x?_-]$/, ([decade]) => [`${decade}X`]),
  rule('set', /^(\d{4})[ -]?Q([1-4])$/i, ([year, quarter]) => quarterOf(year, quarter)),
  rule('set', /^Q([1-4])[ -]?(\d{4})$/i, ([quarter, year]) => quarterOf(year, quarter)),
  rule('set', /^(\d{4})-?W(\d\d)(?:-?[1-7])?$/i, ([year, week]) => weekOf(year, week)),
  rule('words', words.season, ([name = '', year]) => {
    const season = seasonOf(name);
    return season === null ? null : [`${year}-${season}`];
  }),
  rule('words', words.dayMonthYear, ([day, name, year]) => monthInWords(year, name, day)),
  rule('words', words.monthDayYear, ([name, day, year]) => monthInWords(year, name, day)),
  rule('words', words.yearMonthDay, ([year, name, day]) => monthInWords(year, name, day)),
  besideRule('circa', words.circa, (date) => [`${date}~`, date]),
  besideRule('set', words.before, (date) => [`[..${date}]`]),
  besideRule('set', words.after, (date) => [`[${date}..]`]),
  rangeRule,
];

/** The years of a unit such as “million” or “Ga”. */
function yearsOf(unit: string): number {
  return /^(?:b|g|miljard|mld|млрд|мільярд|miliard)/iu.test(unit) ? 1e9 : 1e6;
}

function monthInWords(year: string | undefined, name = '', day = ''): readonly string[] | null {
  const month = monthOf(name);
  return month === null ? null : [joined(year, two(month), day ? two(day) : undefined)];
}

function quarterOf(year = '', quarter = ''): readonly string[] {
  const last = Number(quarter) * 3;
  return [`[${year}-${two(last - 2)}..${year}-${two(last)}]`];
}

function weekOf(year = '', week = ''): readonly string[] {
  // 4 January is always in the first week (ISO 8601).
  const first = startOfISOWeek(plainToLocalMs({ year: Number(year), month: 1, day: 4 }), {
    in: utc,
  });
  const dayOf = (days: number): string =>
    formatISO(addDays(first, days, { in: utc }), { representation: 'date' });
  const monday = (Number(week) - 1) * 7;
  return [`[${dayOf(monday)}..${dayOf(monday + 6)}]`];
}

/** A day with a clock time that is written differently. */
function clockRule(text: string, { accepts }: Context): DateFault | null {
  const match = clockPattern.exec(text);
  const { year, month, day, hour, minute, second, fraction, half, offset } = match?.groups ?? {};
  if (!match || year === undefined) return null;
  const date = joined(year, two(month), two(day));
  const isPastMidnight = half === undefined && Number(hour) > 23;
  const hours = (half ? Number(hour) % 12 : Number(hour)) + (/^p/i.test(half ?? '') ? 12 : 0);
  const fine = fraction === undefined ? '' : `.${fraction.slice(0, 3).padEnd(3, '0')}`;
  const seconds = second === undefined ? '' : `:${second}${fine}`;
  const local = `${date}T${two(hours)}:${minute ?? '00'}${seconds}`;
  if (isPastMidnight) return { fault: 'clock', instead: [] };
  if (!accepts(local) && accepts(date)) return { fault: 'clock-here', instead: [date] };
  if (offset) return { fault: 'offset', instead: [`${local}${offsetOf(offset)}`] };
  return { fault: fraction === undefined ? 'clock' : 'seconds', instead: [local] };
}

/** Offsets of zones that editors abbreviate. Others have several meanings. */
const OFFSETS: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
};

/** An offset such as `+2`, `-0400` or CEST as the format has it. */
function offsetOf(written: string): string {
  const [, sign = '', hours, minutes = '00'] = /^([+-])(\d\d?):?(\d\d)?$/.exec(written) ?? [];
  if (hours === undefined) return OFFSETS[written.toUpperCase()] ?? '';
  return `${sign}${two(hours)}:${minutes}`;
}

/** A range of two dates. Either date, or what separates them, may be in another form. */
function rangeRule(text: string, context: Context): DateFault | null {
  const set = /^\[.*\]$/.test(text);
  const inside = set ? text.slice(1, -1) : text;
  const match = (set ? /^(.*)(\.\.)(.*)$/ : words.range).exec(inside);
  const within = deeper(context);
  if (!match || !within) return null;
  const [, first = '', between = '', last = ''] = match;
  const [from, to] = [first, last].map((side) => {
    const isOpen = side === '' || side === '..' || context.accepts(side);
    return isOpen ? { fault: null, instead: [side] } : sideOf(side, within);
  });
  if (!from || !to || (from.instead[0] === '' && to.instead[0] === '')) return null;
  const isWritten = set || between === '/';
  const fault = isWritten ? (from.fault ?? to.fault) : 'range';
  if (!fault) return null;
  const wrap = (a: string, b: string): string => (set ? `[${a}..${b}]` : `${a}/${b}`);
  return { fault, instead: from.instead.flatMap((a) => to.instead.map((b) => wrap(a, b))) };
}

function sideOf(
  text: string,
  context: Context,
): { readonly fault: DateFaultName | null; readonly instead: readonly string[] } | null {
  if (words.now.test(text)) return { fault: 'range', instead: ['..'] };
  return dateFaultOf(text, context);
}
