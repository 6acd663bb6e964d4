/** What lies under a row: time that the dataset does not cover, and the current time. */
import type { Timeline } from '../../model';
import type { VerticalRows } from './rows';

export type RowGround = {
  /** Shares of the row's height outside the coverage, each from its top to its end. */
  readonly uncovered: readonly (readonly [from: number, to: number])[];
  /** Where the current time is, as a share; null if it is not in the row. */
  readonly nowShare: number | null;
};

export const PLAIN_GROUND: RowGround = { uncovered: [], nowShare: null };

/** As in the drawing from left to right, "now" is shown only within the period. */
export function groundOf(
  { core: { coverage, period } }: Timeline,
  { times }: VerticalRows,
  row: number,
  now: number,
): RowGround {
  const [start, end] = [times[row] as number, times[row + 1] as number];
  const shareOf = (instant: number): number =>
    end > start ? Math.min(1, Math.max(0, (instant - start) / (end - start))) : 0;
  const hasNow = now >= start && now < end && now >= period.start && now < period.end;
  return {
    uncovered: coverage ? outside(coverage, start, end, shareOf) : [],
    nowShare: hasNow ? shareOf(now) : null,
  };
}

function outside(
  coverage: { readonly start: number; readonly end: number },
  start: number,
  end: number,
  shareOf: (instant: number) => number,
): RowGround['uncovered'] {
  // A row without a length is one moment.
  if (end <= start) return start < coverage.start || start >= coverage.end ? [[0, 1]] : [];
  const gaps = [
    [0, shareOf(coverage.start)],
    [shareOf(coverage.end), 1],
  ] as const;
  return gaps.filter(([from, to]) => to > from);
}
