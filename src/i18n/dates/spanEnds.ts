/** The ends of a span, as precise as its length allows. */
import { daysInYear } from 'date-fns/constants';

import { DAY, MINUTE, SECOND } from '../../base';
import { momentBefore, toPlain, type DateParts, type PlainDateTime, type Span } from '../../time';

/** A shorter span has seconds. */
const SECONDS_BELOW = 10 * MINUTE;
/** A shorter span has milliseconds. */
const MILLISECONDS_BELOW = 10 * SECOND;
/** A longer span has years alone. */
export const YEARS_FROM = 10_000 * daysInYear * DAY;
/** A span says years to this many digits of its length. */
const YEAR_DIGITS = 5;

/**
 * The ends of a span, rounded to the minute, so that 23:59:59.999 is midnight. A short span has
 * seconds and milliseconds, if either end is not on a whole minute or second.
 */
export function nearestClocks({ start, end }: Span, zone: string): readonly [DateTime, DateTime] {
  const length = end - start;
  const unit = length < MILLISECONDS_BELOW ? 1 : length < SECONDS_BELOW ? SECOND : MINUTE;
  const [first, last] = [start, end].map((instant) => Math.round(instant / unit) * unit) as [
    number,
    number,
  ];
  const areWhole = (ms: number): boolean => first % ms === 0 && last % ms === 0;
  const plain = (instant: number): DateTime => {
    const { millisecond, second, ...toMinute } = toPlain(instant, zone, 'ms');
    if (areWhole(MINUTE)) return toMinute;
    return { ...toMinute, second, ...(!areWhole(SECOND) && { millisecond }) } as DateTime;
  };
  return [plain(first), plain(last)];
}

export type DateTime = PlainDateTime & DateParts;

/** The years of a span of millennia, as precise as its length allows; null for a shorter span. */
export function yearsOf({ start, end }: Span, zone: string): [DateParts, DateParts] | null {
  if (end - start < YEARS_FROM) return null;
  const digits = Math.floor(Math.log10((end - start) / (daysInYear * DAY)));
  const step = 10 ** Math.max(0, digits + 1 - YEAR_DIGITS);
  const [first, last] = [start, momentBefore(end)].map((instant) => {
    const { year } = toPlain(instant, zone);
    // A year near ours keeps its digits.
    return { year: Math.abs(year) < 100 * step ? year : Math.round(year / step) * step };
  });
  return first && last ? [first, last] : null;
}
