/** Whether 3/4/1970 is 3 April or March 4: decided by the dates of a file as a whole. */
import type { ReportLog } from '../report/report';
import type { DateOrder, ImportOptions, Position } from '../types';
import { foldDate } from './foldText';
import { languageOf } from './monthWords';

export type WrittenDate = {
  readonly text: string;
  readonly at: Position;
  readonly column?: string | undefined;
};

/** Languages in which the day comes before the month. In English both orders are common. */
const DAY_FIRST = new Set(
  'nl uk pl de fr es it pt ca ro sv da nb no fi cs sk sl hr bg ru el tr ar he id et lv be mk sr'.split(
    ' ',
  ),
);

const NUMERIC = /(?<![\d.])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/g;

/** What a text shows of the order; `either` if both orders give a date. */
function orderShownBy(text: string): DateOrder | 'either' | null {
  let shown: DateOrder | 'either' | null = null;
  for (const [, first = '', separator, second = '', year = ''] of foldDate(text).matchAll(
    NUMERIC,
  )) {
    const [a, b] = [Number(first), Number(second)];
    if (a > 12 && b <= 12) return 'day-first';
    if (b > 12 && a <= 12) return 'month-first';
    if (separator === '.') shown = 'day-first';
    else if (a !== b && a <= 12 && year.length === 4) shown ??= 'either';
  }
  return shown;
}

/**
 * The order of day and month in all dates of a file. Stops the import if a date needs it and
 * nothing shows it.
 */
export function decideOrder(
  dates: Iterable<WrittenDate>,
  language: string | undefined,
  { dateOrder }: ImportOptions,
  log: ReportLog,
): DateOrder | undefined {
  if (dateOrder) return dateOrder;
  const first: { [order in DateOrder | 'either']?: WrittenDate } = {};
  for (const date of dates) {
    const shown = orderShownBy(date.text);
    if (shown) first[shown] ??= date;
  }
  const { either, 'day-first': day, 'month-first': month } = first;
  if (!either) return undefined;
  const place = { ...either.at, ...(either.column !== undefined && { column: either.column }) };
  if (day && month) log.stop('order-mixed', place, { written: day.text, other: month.text });
  const shown = day ? 'day-first' : month ? 'month-first' : undefined;
  const written = (day ?? month)?.text;
  if (shown && written !== undefined) {
    log.report('order-read', either.column === undefined ? {} : { column: either.column }, {
      order: shown,
      written,
    });
    return shown;
  }
  if (language && DAY_FIRST.has(languageOf(language))) {
    log.report('order-assumed', place, { written: either.text, language });
    return 'day-first';
  }
  const [a = '', b = '', year = ''] = foldDate(either.text).match(/\d+/g) ?? [];
  const two = (part: string): string => part.padStart(2, '0');
  return log.stop('order-undecided', place, {
    written: either.text,
    first: `${year}-${two(b)}-${two(a)}`,
    second: `${year}-${two(a)}-${two(b)}`,
  });
}
