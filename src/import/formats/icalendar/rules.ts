/** The dates of a rule of recurrence (RRULE). */
import ICAL from 'ical.js';

/** A longer rule is no rule that a calendar wrote. */
const MAX_LENGTH = 500;
const MAX_INTERVAL = 10_000;
/** How much work a rule and a file may be, in steps of a day. */
const MAX_STEPS = 300_000;
const MAX_STEPS_OF_FILE = 1_000_000;
/** How far a date may be from the one before it. */
const MAX_STEPS_BETWEEN = 100_000;

/** The steps that are left for the rules of a file. */
export type Budget = { left: number };

export function createBudget(): Budget {
  return { left: MAX_STEPS_OF_FILE };
}

type Time = InstanceType<typeof ICAL.Time>;

class TooMuchWork extends Error {}

/**
 * The first dates of a rule, as local ms, and whether it has more; null if it cannot be read. A
 * rule may have no date at all, such as 30 February, for which the library looks for ever. So its
 * steps are counted, and those of a rule that takes too many are all that there is.
 */
export function occurrencesOfRule(
  raw: string,
  startMs: number,
  isDay: boolean,
  most: number,
  budget: Budget,
): { readonly found: readonly number[]; readonly hasMore: boolean } | null {
  if (raw.length > MAX_LENGTH) return null;
  const found: number[] = [];
  const atStart = Math.min(budget.left, MAX_STEPS);
  const last = budget.left - atStart;
  let lastFound = budget.left;
  const spend = (count: number): void => {
    budget.left -= count;
    const isFar = lastFound - budget.left > MAX_STEPS_BETWEEN;
    if (budget.left < last || isFar) throw new TooMuchWork();
  };
  try {
    const rule = ICAL.Recur.fromString(raw);
    if (!(rule.interval >= 1 && rule.interval <= MAX_INTERVAL)) return null;
    const fits = fitsRule(rule, new Date(startMs));
    const iterator = guardedIterator(rule, timeOf(startMs, isDay), spend);
    for (;;) {
      const next = iterator.next() as Time | null;
      if (!next) return { found, hasMore: false };
      if (found.length === most) return { found, hasMore: true };
      if (!fits(next)) continue;
      found.push(msOf(next));
      lastFound = budget.left;
    }
  } catch {
    return found.length > 0 ? { found, hasMore: true } : null;
  }
}

/** An iterator that counts its steps, also those that it takes while it is made. */
function guardedIterator(
  rule: InstanceType<typeof ICAL.Recur>,
  dtstart: Time,
  spend: (count: number) => void,
) {
  class GuardedIterator extends ICAL.RecurIterator {
    override check_contracting_rules(): boolean {
      spend(20);
      return super.check_contracting_rules();
    }

    override increment_monthday(days: number): void {
      spend(days);
      super.increment_monthday(days);
    }

    override increment_month(): void {
      spend(100);
      super.increment_month();
    }

    override increment_year(years: number): void {
      spend(1000);
      super.increment_year(years);
    }
  }
  return new GuardedIterator({ rule, dtstart });
}

/**
 * Whether a date is one that the rule names. The library makes 2 March of a 30 February, and
 * 1 March of a 29 February in most years.
 */
function fitsRule(rule: InstanceType<typeof ICAL.Recur>, start: Date): (time: Time) => boolean {
  const parts: { readonly [part: string]: readonly (string | number)[] | undefined } = rule.parts;
  const months = parts['BYMONTH']?.map(Number);
  const isPlain = !Object.keys(parts).some((part) => /DAY|WEEK/.test(part));
  const days =
    parts['BYMONTHDAY']?.map(Number) ??
    (isPlain && /^(?:MONTHLY|YEARLY)$/.test(rule.freq) ? [start.getUTCDate()] : undefined);
  const month = isPlain && rule.freq === 'YEARLY' ? [start.getUTCMonth() + 1] : undefined;
  return (time) => {
    const fromEnd = time.day - ICAL.Time.daysInMonth(time.month, time.year) - 1;
    const isDay = !days || days.includes(time.day) || days.includes(fromEnd);
    return isDay && ((months ?? month)?.includes(time.month) ?? true);
  };
}

function timeOf(localMs: number, isDate: boolean) {
  const date = new Date(localMs);
  return ICAL.Time.fromData({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: isDate ? 0 : date.getUTCHours(),
    minute: isDate ? 0 : date.getUTCMinutes(),
    second: isDate ? 0 : date.getUTCSeconds(),
    isDate,
  });
}

function msOf({ year, month, day, hour, minute, second }: Time): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.setUTCHours(hour, minute, second);
}
