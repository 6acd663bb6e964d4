import type { Words } from '../i18n';
import type { Tick } from '../time';
import type { AxisTick, MeasureText } from './types';

type AxisOptions = {
  readonly words: Words;
  readonly toX: (instant: number) => number;
  readonly plotPx: number;
  readonly measure: MeasureText;
};

/** Room between a heading and the next, and between a tick's line and its label. */
const HEADING_GAP_PX = 14;
export const TICK_LABEL_DX_PX = 5;

/**
 * The two rows of the axis: headings above (the first pinned to the left edge while its unit goes
 * on), ticks beneath. A heading that the next one would touch is left without words.
 */
export function axisOf(
  { major, minor }: { readonly major: readonly Tick[]; readonly minor: readonly Tick[] },
  { words, toX, plotPx, measure }: AxisOptions,
): { major: AxisTick[]; minor: AxisTick[] } {
  const headings = major.map((tick) => {
    const x = toX(tick.at);
    return { at: tick.at, x: Math.max(x, 0), label: words.tick(tick, 'major'), pinned: x < 0 };
  });
  return {
    major: headings
      .map((heading, k) => {
        const next = headings[k + 1]?.x ?? Infinity;
        const end = heading.x + TICK_LABEL_DX_PX + measure(heading.label, 'tick') + HEADING_GAP_PX;
        return end > Math.min(next, plotPx + HEADING_GAP_PX) ? { ...heading, label: '' } : heading;
      })
      .filter((heading) => heading.label !== '' || !heading.pinned),
    minor: minor
      .filter((tick) => toX(tick.at) >= 0 && toX(tick.at) < plotPx)
      .map((tick) => {
        const x = toX(tick.at);
        const label = words.tick(tick, 'minor');
        const fits = x + TICK_LABEL_DX_PX + measure(label, 'tick') <= plotPx;
        return { at: tick.at, x, label: fits ? label : '', pinned: false };
      }),
  };
}
