/** A single date without clock time, in digits or in words. */
import { exists, type DateFault, type DatePart, type SeasonNumber } from './parts';
import { isWeekday, monthOf } from './monthWords';
import {
  AD_WORDS,
  BC_WORDS,
  CENTURY_WORDS,
  FILLERS,
  OTHER_ERAS,
  SEASON_WORDS,
  words,
} from './vocabulary';
import type { DateOrder } from '../types';
import { readYearsAgo } from './yearsAgo';

export type DateContext = {
  readonly order?: DateOrder | undefined;
  readonly language?: string | undefined;
};

const whole = (alternatives: string): RegExp => new RegExp(`^(?:${words(alternatives)})$`);
const BC = new RegExp(`(?:^|[\\s\\d])(?:${words(BC_WORDS)})$`);
const BC_START = new RegExp(`^(?:${words(BC_WORDS)})(?=[\\s\\d])`);
const AD = new RegExp(`(?:^|[\\s\\d])(?:${words(AD_WORDS)})$`);
const AD_START = new RegExp(`^(?:${words(AD_WORDS)})(?=[\\s\\d])`);
const BC_END = new RegExp(`(?:${words(BC_WORDS)})$`);
const AD_END = new RegExp(`(?:${words(AD_WORDS)})$`);
/** A word for year after the year: 04.10.1957 г. */
const YEAR_WORD = /(?<=\d) ?(?:[гр]\.?|року|года|год|r\.?|roku)$/;
const OTHER_ERA = new RegExp(`(?:^|[\\s\\d])(?:${words(OTHER_ERAS)})(?:$|[\\s\\d])`);
const FILLER = whole(FILLERS);
const SEASONS = SEASON_WORDS.map(whole);
const CENTURY = new RegExp(
  `^(?:the )?(\\d{1,2}|[ivx]+)(?:st|nd|rd|th|e|de|ste|er|eme|o|\\.|-(?:[а-яіє]{1,3}))? ?(?:${words(CENTURY_WORDS)})$`,
);
/** Abbreviations stand after the number: “c. 79” is about 79, and “в. 79” is no century. */
const CENTURY_BEFORE = CENTURY_WORDS.split('|').filter((word) => !word.includes('.'));
const CENTURY_AFTER = new RegExp(`^(?:${words(CENTURY_BEFORE.join('|'))}) ?(\\d{1,2}|[ivx]+)$`);
const DECADE =
  /^(?:the |de |die |les |los |lata |gli |os )?(?:jaren |annees |anni |anos |lat |decada de |decennio )?(\d{3}0)(?:(?:'?s|er|-?er jahre|er jahre|-?tal|-ті|-х|-[а-яі]+|'erne|'er|年代|년대)(?: (?:годы|роки|року|років|lata|jahre))?|\. (?:годы|роки|років|lata|jahre))$/;
const DECADE_BEFORE =
  /^(?:jaren|annees|les annees|gli anni|anni|os anos|anos|los anos|lata|decada de) (\d{3}0)$/;

/** Reads a folded date. */
export function readPart(folded: string, context: DateContext): DatePart | DateFault {
  const bad: DateFault = { fault: 'bad-date', part: folded };
  if (OTHER_ERA.test(folded)) return bad;
  const isBefore = BC.test(folded) || BC_START.test(folded);
  const isAfter = !isBefore && (AD.test(folded) || AD_START.test(folded));
  const bare = isBefore
    ? folded.replace(BC_END, '').replace(BC_START, '')
    : isAfter
      ? folded.replace(AD_END, '').replace(AD_START, '')
      : folded;
  const text = bare.replace(YEAR_WORD, '').trim();
  const hasEra = isBefore || isAfter;
  const part = readDigits(text, context, hasEra) ?? readWords(text, context, hasEra) ?? bad;
  if ('fault' in part) return part;
  if (isBefore && (part.hidden || part.year < 1)) return bad;
  const dated = isBefore ? { ...part, year: 1 - part.year } : part;
  return exists(dated) ? dated : { fault: 'impossible-date', part: folded };
}

function readDigits(
  text: string,
  { order, language }: DateContext,
  hasEra: boolean,
): DatePart | DateFault | null {
  const far = /^y(-?\d{5,15})$/.exec(text);
  if (far) return { year: Number(far[1]) };
  const ago = readYearsAgo(text, language);
  if (ago) return ago;
  const hidden = readHidden(text);
  if (hidden) return hidden;
  const season = /^(-?\d{4})-2([1-4])$/.exec(text);
  if (season) return { year: Number(season[1]), season: (20 + Number(season[2])) as SeasonNumber };
  const yearFirst =
    /^([+-]?\d{3,6})(?:([-/.]) ?(\d{1,2})(?:\2 ?(\d{1,2})\.?)?)?$/.exec(text) ??
    /^(\d{3,4})(年|년) ?(?:(\d{1,2})[月월] ?(?:(\d{1,2})[日일])?)?$/.exec(text);
  if (yearFirst) {
    const [, year = '', , month, day] = yearFirst;
    if (/^\d{6}$/.test(year) && !hasEra) return compactMonth(year);
    if (/^\d{5}$/.test(year))
      return hasEra ? dateOf(year, month, day) : { fault: 'bad-date', part: text };
    return dateOf(year, month, day);
  }
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (compact) return dateOf(compact[1], compact[2], compact[3]);
  const numeric = /^(\d{1,2}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d+)\.?$/.exec(text);
  if (numeric) return byOrder(numeric, order, text);
  const monthYear = /^(\d{1,2})([./-])(\d{4})$/.exec(text);
  if (monthYear) return dateOf(monthYear[3], monthYear[1]);
  const roman = /^(\d{1,2})[ .]+([ivx]+)[ .]+(\d{4})$/.exec(text);
  if (roman) return dateOf(roman[3], String(ROMANS.indexOf(roman[2] ?? '')), roman[1]);
  if (/^[-']?\d{1,2}$/.test(text)) {
    return hasEra || text.startsWith('-')
      ? { year: Number(text) }
      : { fault: 'short-year', part: text };
  }
  const grouped = /^\d{1,3}(?:[,. ']\d{3})+$/.exec(text);
  return grouped && hasEra ? { year: Number(text.replace(/\D/g, '')) } : null;
}

/** A date with X: 20XX, -004X, 2025-XX, 2025-09-XX, 2025-XX-XX. */
function readHidden(text: string): DatePart | null {
  const years = /^(-?)(\d\d)(?:xx|(\d)x)$/.exec(text);
  if (years) {
    const [, sign = '', century = '', decade] = years;
    // The first year before Christ has the most.
    const digits = sign === '' ? '00' : '99';
    const year = Number(`${sign}${century}${decade ?? ''}${digits.slice(decade?.length ?? 0)}`);
    return { year, hidden: decade === undefined ? 'century' : 'decade' };
  }
  const [, year, anyMonth, month] = /^(-?\d{4})-(?:(xx)(?:-xx)?|(\d\d)-xx)$/.exec(text) ?? [];
  if (year === undefined) return null;
  const isMonth = anyMonth !== undefined && !text.endsWith('xx-xx');
  return { ...dateOf(year, month), hidden: isMonth ? 'month' : 'day' };
}

const ROMANS = ',i,ii,iii,iv,v,vi,vii,viii,ix,x,xi,xii,xiii,xiv,xv,xvi,xvii,xviii,xix,xx,xxi'.split(
  ',',
);

function compactMonth(digits: string): DatePart | DateFault {
  return dateOf(digits.slice(0, 4), digits.slice(4));
}

function dateOf(year: string | undefined, month?: string, day?: string): DatePart {
  return {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}

function byOrder(
  [, first = '', separator, second = '', year = '']: RegExpExecArray,
  order: DateOrder | undefined,
  text: string,
): DatePart | DateFault {
  if (year.length < 4) return { fault: year.length === 2 ? 'short-year' : 'bad-date', part: text };
  if (year.length > 4) return { fault: 'bad-date', part: text };
  const [a, b] = [Number(first), Number(second)];
  if (a > 12 && b > 12) return { fault: 'impossible-date', part: text };
  const isSame = a === b;
  const dayFirst = a > 12 || (b <= 12 && (order === 'day-first' || separator === '.'));
  if (!isSame && a <= 12 && b <= 12 && !order && separator !== '.') {
    return { fault: 'order', part: text };
  }
  return dayFirst ? dateOf(year, second, first) : dateOf(year, first, second);
}

function readWords(
  text: string,
  { language }: DateContext,
  hasEra: boolean,
): DatePart | DateFault | null {
  if (/\.\.|^[/–]|[/–]$|^\d{4}[ -]?q[1-4]$|^q[1-4][ /-]?\d{4}$/.test(text)) return null;
  const decade = DECADE.exec(text) ?? DECADE_BEFORE.exec(text);
  if (decade) return { year: Number(decade[1]), hidden: 'decade' };
  const century = CENTURY.exec(text) ?? CENTURY_AFTER.exec(text);
  if (century && !/^\d+ ?[cвw]\.$/.test(text)) return centuryOf(century[1] ?? '');
  // A hyphen may stand between the parts: 10-Sep-2025.
  const tokens = text
    .replace(/(\d)(?:st|nd|rd|th|er|ere|ste|de|eme|º|°|-го|-е|:a|:e|a|o)(?=[\s,.]|$)/g, '$1')
    .replace(/(\d)(?=\p{L})|(\p{L})(?=\d)/gu, '$1$2 ')
    .split(/[\s,/]+|(?<=\p{L}\.?)-|-(?=\p{L})|\.(?=\S)|(?<=\d)\.(?=\s|$)/u)
    .filter((token) => token !== '' && token !== '.' && token !== '-');
  if (tokens.length > 8) return null;
  const found: { month?: number; season?: SeasonNumber; numbers: string[] } = { numbers: [] };
  for (const token of tokens) {
    if (/^'?\d+$/.test(token)) found.numbers.push(token);
    else {
      const fault = readWord(token, language, found);
      if (fault) return fault;
    }
  }
  return composed(found, text, hasEra);
}

function readWord(
  token: string,
  language: string | undefined,
  found: { month?: number; season?: SeasonNumber },
): DateFault | null {
  const season = SEASONS.findIndex((names) => names.test(token));
  const month = monthOf(token, language);
  const bad: DateFault = { fault: 'bad-date', part: token };
  if (season >= 0 && found.season === undefined && found.month === undefined && month === null) {
    found.season = (21 + season) as SeasonNumber;
    return null;
  }
  if (typeof month === 'number' && found.month === undefined) {
    found.month = month;
    return null;
  }
  if (FILLER.test(token) || isWeekday(token)) return null;
  return month === 'ambiguous' ? { fault: 'ambiguous-word', part: token } : bad;
}

function composed(
  found: {
    readonly month?: number;
    readonly season?: SeasonNumber;
    readonly numbers: readonly string[];
  },
  text: string,
  hasEra: boolean,
): DatePart | DateFault | null {
  const { month, season, numbers } = found;
  const isYear = (number: string): boolean => /^\d{3,4}$/.test(number);
  const short: DateFault = { fault: 'short-year', part: text };
  const [first = '', second = '', ...more] = numbers;
  if (numbers.length === 0 || more.length > 0) return null;
  if (numbers.length === 1) {
    if (!isYear(first) && !hasEra) return month || season ? short : null;
    if (first.length > 4 || first.startsWith("'")) return short;
    const year = Number(first);
    if (season) return { year, season };
    return month === undefined ? { year } : { year, month };
  }
  if (month === undefined) return null;
  const yearAt = isYear(second) ? 1 : isYear(first) ? 0 : hasEra ? 1 : -1;
  if (yearAt < 0) return short;
  const [year, day] = yearAt === 1 ? [second, first] : [first, second];
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,4}$/.test(year)) return null;
  return { year: Number(year), month, day: Number(day) };
}

function centuryOf(number: string): DatePart | null {
  const century = /^\d/.test(number) ? Number(number) : ROMANS.indexOf(number);
  return century > 0 && century < 100 ? { year: (century - 1) * 100, hidden: 'century' } : null;
}
