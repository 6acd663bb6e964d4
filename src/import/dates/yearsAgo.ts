/** Years counted back from now: 66 million years ago, 4,5 miljard jaar geleden, 66 Ma. */
import { languageOf } from './monthWords';
import type { DateFault, DatePart } from './parts';
import { BILLIONS, MILLIONS, THOUSANDS, words, YEARS_AGO } from './vocabulary';

const AGO = new RegExp(
  `^(\\d[\\d.,' ]{0,15}?) ?(?:(${words(THOUSANDS)})|(${words(MILLIONS)})|(${words(BILLIONS)}))(?: (${words(YEARS_AGO)}))?$`,
);

/** Null if the text is of another form. Nobody counts these to the year: they are about right. */
export function readYearsAgo(
  text: string,
  language: string | undefined,
): DatePart | DateFault | null {
  const match = AGO.exec(text);
  if (!match) return null;
  const [, number = '', thousand, million, billion, ago] = match;
  const unit = thousand === undefined ? (million === undefined ? 1e9 : 1e6) : 1e3;
  const decimal = decimalSign(thousand ?? million ?? billion ?? '', ago, language);
  const count = numberOf(number, decimal);
  if (count === null) return { fault: 'bad-date', part: text };
  const year = -Math.round(count * unit);
  return { year: year === 0 ? 0 : year, approximate: true };
}

/** Null if 1,500 may be a thousand and a half as well as one and a half, or for no number. */
function numberOf(text: string, decimal: string | null): number | null {
  if (/^\d{1,5}$/.test(text)) return Number(text);
  const [, sign = ''] = /^\d{1,3}([.,' ])\d{3}(?:\1\d{3})*$/.exec(text) ?? [];
  const isSeveral = text.split(sign).length > 2;
  // A comma or a point before exactly three digits has a meaning in each language.
  if (sign !== '' && !text.startsWith('0')) {
    const isGroup = /[' ]/.test(sign) || isSeveral || (decimal !== null && sign !== decimal);
    if (isGroup) return Number(text.replace(/\D/g, ''));
    if (decimal === null) return null;
  }
  return /^\d{1,5}[.,]\d{1,6}$/.test(text) ? Number(text.replace(',', '.')) : null;
}

const ENGLISH_AGO = /^(?:years ago|years bp|ago)$/;
const ENGLISH_UNIT = /^(?:thousand|kyr|mya|myr|bya|gyr)$/;
/** Units that several languages write alike. */
const SHARED_UNIT = /^(?:ka|ma|ga|millions?|billions?)$/;

/** The sign before decimals in the language of the words or of the file; null if unknown. */
function decimalSign(
  unit: string,
  ago: string | undefined,
  language: string | undefined,
): string | null {
  if (ago !== undefined) return ENGLISH_AGO.test(ago) ? '.' : ',';
  if (ENGLISH_UNIT.test(unit)) return '.';
  if (!SHARED_UNIT.test(unit)) return ',';
  if (language === undefined) return null;
  const parts = new Intl.NumberFormat(languageOf(language)).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? null;
}
