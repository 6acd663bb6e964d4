import type { Words } from '../i18n';
import type { Ticks } from '../time';
import type { AxisTick, MeasureText } from './types';

type AxisOptions = {
  readonly words: Words;
  readonly toX: (instant: number) => number;
  readonly plotPx: number;
  readonly measure: MeasureText;
  /** The line of the current time, whose label hides those of ticks; null: none. */
  readonly nowX?: number | null;
};

/** Space between a tick's line and its label, in pixels. */
export const TICK_LABEL_DX_PX = 5;
/** Minimum space between a heading and the next heading's line. */
const HEADING_GAP_PX = 6;
/** Space that the label of the current time keeps on both sides. */
const NOW_GAP_PX = 6;

/** Returns the width of a tick in pixels, from its line to the end of its label. */
export function tickWidth(label: string, measure: MeasureText): number {
  return TICK_LABEL_DX_PX + measure(label, 'tick');
}

/**
 * Places the two rows of the axis: headings above and ticks below. The first heading is pinned to
 * the left edge while its unit continues, and dropped if it would touch the next heading. Labels
 * that would leave the plot are empty. `createTicks` has chosen ticks whose labels stay apart.
 */
export function axisOf(
  { major, minor }: Ticks,
  { words, toX, plotPx, measure, nowX = null }: AxisOptions,
): { major: AxisTick[]; minor: AxisTick[] } {
  const toAxisTick = (at: number, label: string, end: number): AxisTick => {
    const isPinned = toX(at) < 0;
    const x = Math.max(toX(at), 0);
    const fits = x + tickWidth(label, measure) <= Math.min(end, plotPx);
    return { at, x, label: fits ? label : '', isPinned };
  };
  const isUnderNow = ({ x, label }: AxisTick): boolean =>
    nowX !== null &&
    x + tickWidth(label, measure) > nowX - NOW_GAP_PX &&
    x < nowX + NOW_GAP_PX + measure(words.now, 'date');
  return {
    major: major
      .map((tick, k) => {
        const next = major[k + 1];
        const end = next ? toX(next.at) - HEADING_GAP_PX : Infinity;
        return toAxisTick(tick.at, words.tick(tick, 'major'), end);
      })
      .filter(({ label, isPinned }) => label !== '' || !isPinned),
    minor: minor
      .map((tick) => toAxisTick(tick.at, words.tick(tick, 'minor'), Infinity))
      .map((tick) => (isUnderNow(tick) ? { ...tick, label: '' } : tick)),
  };
}
