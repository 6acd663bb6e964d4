import { utc } from '@date-fns/utc';
import { differenceInCalendarDays } from 'date-fns';

import { DAY } from '../../base';
import type { Timeline } from '../../model';
import { instantToLocalMs } from '../../time';
import type { Instance } from '../context/instanceContext';

/** A stretch is told of where it is so many times as long as is usual, … */
const MIN_TIMES_MEDIAN = 4;
/** … and at least so many days, … */
const MIN_GAP_DAYS = 3;
/** … and of the longest ones alone: no more than one to so many entries. */
const ENTRIES_PER_GAP = 4;

/**
 * Where a list should say how much time passes: of each entry, given by its day (a number; null where
 * no day is known), the days since the one before, or null where that says little. However long the
 * list, few enough that one reads them.
 */
export function notableGaps(days: readonly (number | null)[]): readonly (number | null)[] {
  const daysSince = days.map((day, k) => {
    const before = days[k - 1];
    return day === null || before == null ? null : day - before;
  });
  const lengths = daysSince.filter((gap) => gap !== null && gap > 0) as number[];
  const sorted = lengths.toSorted((a, b) => b - a);
  const medianDays = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const maxGaps = Math.floor(days.length / ENTRIES_PER_GAP);
  // Of equals at the limit all or none.
  const longestExcluded = sorted[maxGaps] ?? 0;
  const minDays = Math.max(MIN_GAP_DAYS, MIN_TIMES_MEDIAN * medianDays);
  return daysSince.map((gap) =>
    gap !== null && gap >= minDays && gap > longestExcluded ? gap : null,
  );
}

/** The day that an event stands under, as a number; null where no day is known. */
export function dayNumberOf(timeline: Timeline, event: number): number | null {
  if (isDayUnknown(timeline, event)) return null;
  const zone = timeline.whenOf(event)?.zone ?? timeline.core.timeZone;
  return differenceInCalendarDays(instantToLocalMs(timeline.anchorOf(event), zone), 0, { in: utc });
}

/** Whether only a month or a year is known of when an event began. */
export function isDayUnknown({ whenOf }: Timeline, event: number): boolean {
  const first = whenOf(event)?.first;
  return first != null && first.day === undefined;
}

/** Of entries by their days, how much later each is than the one before, where that is worth saying. */
export function gapTexts(
  { t, words }: Pick<Instance, 't' | 'words'>,
  days: readonly (number | null)[],
): readonly (string | undefined)[] {
  return notableGaps(days).map((gap) =>
    gap === null ? undefined : t('gap.later', { duration: words.duration(gap * DAY) }),
  );
}
