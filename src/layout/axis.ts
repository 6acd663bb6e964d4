import type { Words } from '../i18n';
import type { Ticks } from '../time';
import type { AxisTick, MeasureText } from './types';

type AxisOptions = {
  readonly words: Words;
  readonly toX: (instant: number) => number;
  readonly plotPx: number;
  readonly measure: MeasureText;
};

/** Room between a tick's line and its label. */
export const TICK_LABEL_DX_PX = 5;
/** Room between a heading's words and the next one's line. */
const HEADING_GAP_PX = 6;

/** What a tick's words take of their row, from its line on. */
export function tickWidth(label: string, measure: MeasureText): number {
  return TICK_LABEL_DX_PX + measure(label, 'tick');
}

/**
 * The two rows of the axis: headings above (the first pinned to the left edge while its unit goes
 * on), ticks beneath. Ticks stand where their words are apart; a pinned heading that the next one
 * would touch gives way, and words that would leave the plot are left out.
 */
export function axisOf(
  { major, minor }: Ticks,
  { words, toX, plotPx, measure }: AxisOptions,
): { major: AxisTick[]; minor: AxisTick[] } {
  const toAxisTick = (at: number, label: string, end: number): AxisTick => {
    const isPinned = toX(at) < 0;
    const x = Math.max(toX(at), 0);
    const fits = x + tickWidth(label, measure) <= Math.min(end, plotPx);
    return { at, x, label: fits ? label : '', isPinned };
  };
  return {
    major: major
      .map((tick, k) => {
        const next = major[k + 1];
        const end = next ? toX(next.at) - HEADING_GAP_PX : Infinity;
        return toAxisTick(tick.at, words.tick(tick, 'major'), end);
      })
      .filter(({ label, isPinned }) => label !== '' || !isPinned),
    minor: minor.map((tick) => toAxisTick(tick.at, words.tick(tick, 'minor'), Infinity)),
  };
}
