import { DAY, MINUTE } from '../../base';
import { toPlain, type Span } from '../../time';
import type { Instance } from './instanceContext';

/**
 * A view without the margin around the whole period: nothing is known there, so its dates would
 * claim too much.
 */
export function viewWithoutMargin(
  { core, period }: Pick<Instance['timeline'], 'core' | 'period'>,
  { start, end }: Span,
): Span {
  const isInMargin = (at: number, from: number, to: number): boolean => at >= from && at <= to;
  const shown = {
    start: isInMargin(start, period.start, core.period.start) ? core.period.start : start,
    end: isInMargin(end, core.period.end, period.end) ? core.period.end : end,
  };
  return shown.start < shown.end ? shown : { start, end };
}

const YEAR_MS = 365 * DAY;
/** From these lengths on, a bound that a gesture has set is worded as a month or a year. */
const MONTHS_FROM_MS = 2 * YEAR_MS;
const YEARS_FROM_MS = 20 * YEAR_MS;

/** A view in words, in a zone: by default that of the timeline. Long views are without days. */
export function viewInWords(
  { timeline, words }: Pick<Instance, 'timeline' | 'words'>,
  view: Span,
  zone?: string,
): string {
  const shown = viewWithoutMargin(timeline, view);
  const inZone = zone ?? timeline.core.timeZone;
  const unit = unitOf(shown, inZone);
  if (unit === 'day') return words.range(shown, zone);
  const [first, last] = [nearest(shown.start, unit, inZone), nearest(shown.end, unit, inZone)];
  const dates = { first, last: before(last), isNight: false, zone: timeline.core.timeZone };
  return words.when({ form: 'span', ...dates });
}

/** The precision that the bounds of a long view are meant with. */
function unitOf({ start, end }: Span, zone: string): 'day' | 'month' | 'year' {
  if (end - start < MONTHS_FROM_MS) return 'day';
  const bounds = [start, end].map((at) => toPlain(Math.round(at / MINUTE) * MINUTE, zone));
  const areDays = bounds.every(({ hour, minute }) => hour === 0 && minute === 0);
  if (!areDays) return end - start < YEARS_FROM_MS ? 'month' : 'year';
  if (bounds.some(({ day }) => day !== 1)) return 'day';
  return bounds.every(({ month }) => month === 1) ? 'year' : 'month';
}

type Month = { readonly year: number; readonly month?: number };

/** The month or year that begins nearest to an instant. */
function nearest(instant: number, unit: 'month' | 'year', zone: string): Month {
  const { year, month, day } = toPlain(instant, zone);
  if (unit === 'year') return { year: month > 6 ? year + 1 : year };
  const next = day > 15 ? month + 1 : month;
  return next > 12 ? { year: year + 1, month: 1 } : { year, month: next };
}

/** The month or year before another. */
function before({ year, month }: Month): Month {
  if (month === undefined) return { year: year - 1 };
  return month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
}
