import type { Words } from '../../i18n';
import { createTicks, type LabelPx, type Span, type Tick, type Ticks } from '../../time';
import { axisOf, tickWidth } from '../axis';
import type { Layout } from '../frame';
import { timeScale } from '../timeScale';
import type { Frame, MeasureText } from '../types';
import type { TimeMap } from './timeMap';

type FoldedOptions = {
  readonly words: Words;
  readonly measure: MeasureText;
  readonly timeZone: string;
};

/** A piece of time between breaks that is narrower has no ticks (px). */
const MIN_PIECE_PX = 24;
/** Space between a tick at the start of a piece and the next (px). */
const GAP_PX = 12;

/**
 * Returns the layout of a folded timeline. Views, and thus frames, are in folded time. Ticks and
 * the spans of clusters are in real time.
 */
export function createFoldedLayout(
  layout: Layout,
  map: TimeMap,
  { words, measure, timeZone }: FoldedOptions,
): Layout {
  const ticksByZone = new Map<string, ReturnType<typeof createTicks>>();
  const labelPx: LabelPx = (tick, level) => tickWidth(words.tick(tick, level), measure);
  return {
    ...layout,
    frame: (view, size, density, level, zone = timeZone) => {
      const frame = layout.frame(view, size, density, level, zone);
      const ticks = ticksByZone.get(zone) ?? createTicks(zone);
      ticksByZone.set(zone, ticks);
      const { plotPx } = frame;
      const folded = timeScale(view, plotPx);
      const toX = (instant: number): number => folded(map.fold(instant));
      return {
        ...frame,
        ...axisOf(
          ticksOf(view, map, (span) => ticks(span, plotPx, labelPx), { toX, labelPx }),
          {
            words,
            toX,
            plotPx,
            measure,
          },
        ),
        marks: frame.marks.map((mark): Frame['marks'][number] =>
          mark.kind === 'cluster'
            ? {
                ...mark,
                span: { start: map.unfold(mark.span.start), end: map.unfold(mark.span.end) },
              }
            : mark,
        ),
      };
    },
  };
}

/**
 * Finds the ticks of each piece of real time between the breaks in view, all at the scale of the
 * view. A piece begins with the tick before it, so that a reader knows the time after a break.
 */
function ticksOf(
  view: Span,
  { breaks, unfold }: TimeMap,
  ticksIn: (span: Span) => Ticks,
  { toX, labelPx }: { readonly toX: (instant: number) => number; readonly labelPx: LabelPx },
): Ticks {
  const length = view.end - view.start;
  const real = { start: unfold(view.start), end: unfold(view.end) };
  const inView = breaks.filter(({ start, end }) => end > real.start && start < real.end);
  const starts = [real.start, ...inView.map(({ end }) => end)];
  const ends = [...inView.map(({ start }) => start), real.end];
  let heading: number | undefined;
  const pieces = starts.map((start, k): Ticks => {
    const end = ends[k] ?? start;
    if (toX(end) - toX(start) < MIN_PIECE_PX) return { minor: [], major: [] };
    const { minor, major } = ticksIn({ start, end: start + length });
    const earlier =
      k === 0 ? undefined : ticksIn({ start: start - length, end: start }).minor.at(-1);
    const first = minor[0];
    const hasRoom =
      earlier &&
      toX(start) + labelPx(earlier, 'minor') + GAP_PX < toX(Math.min(first?.at ?? end, end));
    const isLast = k === starts.length - 1;
    const fits = (tick: Tick): boolean =>
      tick.at < end && (isLast || toX(tick.at) + labelPx(tick, 'minor') <= toX(end));
    const headings = major.filter(({ at }) => at < end && at !== heading);
    heading = headings.at(-1)?.at ?? heading;
    return {
      minor: [...(hasRoom ? [{ ...earlier, at: start }] : []), ...minor.filter(fits)],
      major: headings.map((tick) => (k > 0 ? { ...tick, at: Math.max(tick.at, start) } : tick)),
    };
  });
  return {
    minor: pieces.flatMap(({ minor }) => minor),
    major: pieces.flatMap(({ major }) => major),
  };
}
