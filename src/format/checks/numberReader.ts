/**
 * Reads the numbers, clock times and dates in a text into keys that are the same in any language.
 */
import { languageTables, type LanguageTable } from './languageTables';

/** Keys are `10`, `1.5`, `23:30`, or `m9` for September. Values are the text as written. */
export type NumbersInText = {
  /** The numbers and months that the text certainly has. */
  readonly certain: ReadonlyMap<string, string>;
  /** The keys that it may also have, such as that of the number in “tweedaags”. */
  readonly possible: ReadonlySet<string>;
  /** Days next to their month, with keys such as `10 m9`. */
  readonly days: ReadonlyMap<string, string>;
};

// A word, a date in digits, a clock time or a number with its separators. A word is anything except
// spaces and punctuation, since \p{L} takes three times as long, and ten thousand events have a
// million words. Words come first, since most tokens are words.
const TOKEN =
  /[^\s!-@[-`{-¿\u2000-\u2bff\u3000-\u303f][^\s!-&(-/:-@[-`{-¿\u2000-\u2018\u201a-\u2bff\u3000-\u303f]*|\d{4}-\d\d-\d\d|\d{1,2}([./-])\d{1,2}\1\d{4}(?!\d)|\d{1,2}:\d\d(?!\d)|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*/g;
/** Between a letter of a script without spaces and a digit, as in "アポロ15号". */
const BEFORE_DIGIT = /(?<=[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])(?=\d)/g;
const DAY_FIRST = /^\d{1,2}([./-])\d{1,2}\1\d{4}$/;
const YEAR_FIRST = /^\d{4}-\d\d-\d\d$/;

/** Creates the reader for texts of one language. It caches words, since they recur in a dataset. */
export function createNumberReader(language: string): (text: string) => NumbersInText {
  const table = languageTables[language];
  const meaningOf = table ? createWordReader(table) : () => null;

  return (original) => {
    const text = original.replace(BEFORE_DIGIT, ' ');
    const certain = new Map<string, string>();
    const possible = new Set<string>();
    const days = new Map<string, string>();
    let last = NOTHING;
    TOKEN.lastIndex = 0;
    for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
      const { 0: written, index } = match;
      // In code point order, digits come before all letters.
      const isWord = written > '9~';
      const meaning = isWord ? meaningOf(written) : null;
      if (isWord && !meaning) {
        last = NOTHING;
        continue;
      }
      const end = index + written.length;
      const next = { end, number: '', written, isTens: false };
      if (meaning) {
        // Directly after the last word or number, with only a space or a hyphen between.
        const follows = index - last.end === 1 && /[\s-]/.test(text[last.end] ?? '');
        const { month, possibleMonth, number, possibleNumber, isTens } = meaning;
        if (month) certain.set(`m${month}`, written);
        if (month && follows && /^\d\d?$/.test(last.number)) {
          days.set(`${last.number} m${month}`, `${last.written} ${written}`);
        }
        if (possibleMonth) possible.add(`m${possibleMonth}`);
        if (number && !(last.isTens && follows)) certain.set(String(number), written);
        if (possibleNumber) possible.add(String(possibleNumber));
        last = { ...next, isTens };
        continue;
      }
      const isYearFirst = YEAR_FIRST.test(written);
      if (isYearFirst || DAY_FIRST.test(written)) {
        const parts = written.split(/[./-]/);
        const [year = '', month = '', day = ''] = isYearFirst ? parts : parts.toReversed();
        for (const key of [year, `m${Number(month)}`, String(Number(day))])
          certain.set(key, written);
        days.set(`${Number(day)} m${Number(month)}`, written);
        last = next;
        continue;
      }
      const number = written.includes(':') ? clockOf(written) : numberOf(written, table);
      // Other languages write 6 pm as 18:00.
      const half = language === 'en' ? /^\s?([ap])\.?m\b/i.exec(text.slice(end, end + 5)) : null;
      certain.set(half ? hourOf(number, half[1] ?? '') : number, written);
      last = { ...next, number };
    }
    return { certain, possible, days };
  };
}

type Token = {
  readonly end: number;
  /** Its key if it is a number in digits, else ''. */
  readonly number: string;
  readonly written: string;
  readonly isTens: boolean;
};

const NOTHING: Token = { end: -1, number: '', written: '', isTens: false };

type WordMeaning = {
  /** All four are 1 to 12, or 0 for none. */
  readonly month: number;
  readonly possibleMonth: number;
  readonly number: number;
  readonly possibleNumber: number;
  readonly isTens: boolean;
};

function createWordReader(table: LanguageTable): (word: string) => WordMeaning | null {
  const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'u');
  const positionIn = (patterns: readonly string[]): ((word: string) => number) => {
    const all = patterns.map((pattern) => (pattern === '' ? null : whole(pattern)));
    return (word) => all.findIndex((pattern) => matches(pattern, word)) + 1;
  };
  const monthOf = positionIn(table.months);
  const possibleMonthOf = positionIn(table.possibleMonths);
  const numberOfWord = positionIn(['', ...table.numbers]);
  const possibleNumberOf = positionIn(table.possibleNumbers);
  const tens = whole(table.tens);
  const meaningCache = new Map<string, WordMeaning | null>();
  return (word) => {
    const cached = meaningCache.get(word);
    if (cached !== undefined) return cached;
    const plain = word.replaceAll(/['ʼ]/g, '’').replace(/’s?$/, '');
    const meaning = {
      month: monthOf(plain),
      possibleMonth: possibleMonthOf(plain),
      number: numberOfWord(plain),
      possibleNumber: possibleNumberOf(plain),
      isTens: matches(tens, plain),
    };
    const isAny = Object.values(meaning).some(Boolean);
    meaningCache.set(word, isAny ? meaning : null);
    return isAny ? meaning : null;
  };
}

function matches(pattern: RegExp | null, word: string): boolean {
  return pattern !== null && (pattern.test(word) || pattern.test(word.toLowerCase()));
}

/** `1,000` and `1 000` are 1000; `1,5` is 1.5 if the comma is the decimal sign. */
function numberOf(written: string, table: LanguageTable | undefined): string {
  const joined = written.replaceAll(/\s/g, '');
  const grouped = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*(?:[.,]\d+)?$/.exec(joined);
  // Without a language table, three digits after a sign are thousands.
  const isGrouped = grouped && grouped[1] !== (table?.decimal ?? '');
  const whole = isGrouped ? joined.replaceAll(grouped[1] ?? '', '') : joined;
  // 23.30 is a clock time if the dot is not the decimal sign.
  if (table?.decimal === ',' && /^\d{1,2}\.\d\d$/.test(whole)) return clockOf(whole);
  return whole.replaceAll(',', '.').replace(/^0+(?=\d)/, '');
}

/** The key of a full hour is only its number, as in “om 6 uur”. */
function clockOf(written: string): string {
  const [hour = '', minute = ''] = written.split(/[:.]/);
  return minute === '00' ? String(Number(hour)) : `${Number(hour)}:${minute}`;
}

function hourOf(key: string, half: string): string {
  const [hour = '', minute = ''] = key.split(/[:.]/);
  const on24 = (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return minute === '' ? String(on24) : `${on24}:${minute}`;
}
