import { DAY } from '../../base';
import type { Timeline } from '../../model';
import { dayOfLocalMs, instantToLocalMs } from '../../time';
import type { Instance } from '../context/instanceContext';

/** A gap is notable if it is at least this many times the median gap, */
const MIN_TIMES_MEDIAN = 4;
/** and at least this many days, */
const MIN_GAP_DAYS = 3;
/** and among the longest: at most one gap for this many entries. */
const ENTRIES_PER_GAP = 4;

/**
 * Finds the gaps that a list should mention. `days` are the day numbers of its entries in order, or
 * null if the day is unknown. Returns the days since the entry before for entries after a notable
 * gap, else null.
 */
export function notableGaps(days: readonly (number | null)[]): readonly (number | null)[] {
  const daysSince = days.map((day, k) => {
    const previousDay = days[k - 1];
    return day === null || previousDay == null ? null : day - previousDay;
  });
  const lengths = daysSince.filter((gap) => gap !== null && gap > 0) as number[];
  const sorted = lengths.toSorted((a, b) => b - a);
  const medianDays = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const maxGaps = Math.floor(days.length / ENTRIES_PER_GAP);
  // At the limit, gaps of equal length are all included or all left out.
  const longestExcluded = sorted[maxGaps] ?? 0;
  const minDays = Math.max(MIN_GAP_DAYS, MIN_TIMES_MEDIAN * medianDays);
  return daysSince.map((gap) =>
    gap !== null && gap >= minDays && gap > longestExcluded ? gap : null,
  );
}

/** The local day of an event, in days since 1970. Null if its day is unknown. */
export function dayNumberOf(timeline: Timeline, event: number): number | null {
  if (isDayUnknown(timeline, event)) return null;
  const zone = timeline.whenOf(event)?.zone ?? timeline.core.timeZone;
  return dayOfLocalMs(instantToLocalMs(timeline.anchorOf(event), zone));
}

/** Whether an event's start has a month or a year without a day. */
function isDayUnknown({ whenOf }: Timeline, event: number): boolean {
  const first = whenOf(event)?.first;
  return first != null && first.day === undefined;
}

/** The texts of notable gaps before entries: "2 weeks later". See `notableGaps` for `days`. */
export function gapTexts(
  { t, words }: Pick<Instance, 't' | 'words'>,
  days: readonly (number | null)[],
): readonly (string | undefined)[] {
  return notableGaps(days).map((gap) =>
    gap === null ? undefined : t('gap.later', { duration: words.duration(gap * DAY) }),
  );
}
