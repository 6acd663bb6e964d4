/**
 * Labels at one view. Where a label may stand was settled when its lane was packed; here it slides
 * inside that room so that it stays in sight, changes side at the plot's edge where the other side
 * happens to be free, and is shortened before it is cut.
 */
import type { RowStyle } from './lanes';
import type { Side } from './pack';
import { LABEL_GAP_PX } from './shapes';
import type { Label, MeasureText } from './types';

/** A label's words at full length, with their width. */
export type LabelText = {
  readonly title: string;
  readonly date: string;
  readonly widthPx: number;
};

/** An item of a row as a label sees it: x in plot pixels. */
export type RowItem = {
  readonly event: number;
  /** Its mark, as drawn. */
  readonly from: number;
  readonly to: number;
  /** Where a point's glyph stands, or a whisker's. */
  readonly at: number;
  readonly form: 'point' | 'whisker' | 'bar';
  readonly radiusPx: number;
  readonly side: Side;
  readonly text: LabelText | null;
};

const EDGE_PX = 4;
const DATE_GAP_PX = 8;
/** A shortened label shorter than this says nothing. */
const LEAST_PX = 64;
const DATE_DY_PX = 15;

type Stretch = { readonly start: number; readonly end: number };

/** The words of a label, shortened to a width. A date that leaves too little of a title is dropped. */
export function labelText(
  title: string,
  date: string,
  style: RowStyle,
  maxPx: number,
  measure: MeasureText,
): LabelText {
  const datePx = date ? measure(date, 'date') : 0;
  if (style === 'two-line') {
    const [text, textPx] = shortened(title, maxPx, measure);
    return { title: text, date: datePx <= maxPx ? date : '', widthPx: Math.max(textPx, datePx <= maxPx ? datePx : 0) };
  }
  const titlePx = measure(title, 'title');
  const both = titlePx + DATE_GAP_PX + datePx;
  if (date && both <= maxPx) return { title, date, widthPx: both };
  const [text, textPx] = shortened(title, maxPx, measure);
  return { title: text, date: '', widthPx: textPx };
}

/** The longest beginning of a text that fits, with an ellipsis, and its width. */
export function shortened(text: string, maxPx: number, measure: MeasureText): [string, number] {
  const full = measure(text, 'title');
  if (full <= maxPx) return [text, full];
  let [fits, fails] = [0, text.length];
  while (fails - fits > 1) {
    const middle = (fits + fails) >> 1;
    if (measure(cut(text, middle), 'title') <= maxPx) fits = middle;
    else fails = middle;
  }
  const short = cut(text, fits);
  return [short, measure(short, 'title')];
}

function cut(text: string, length: number): string {
  return `${text.slice(0, length).trimEnd()}…`;
}

/**
 * The labels of one row, in the order of its items; null where there is none or no room in sight.
 * `baseline` is the title's, in drawing pixels.
 */
export function placeLabels(
  items: readonly RowItem[],
  plotPx: number,
  baseline: number,
  style: RowStyle,
  measure: MeasureText,
): (Label | null)[] {
  const marks = items.map(markOf);
  const spots = items.map((item) => item.text && spotOf(item, item.text.widthPx, item.side, plotPx));
  return items.map((item, index) => {
    const text = item.text;
    const spot = spots[index];
    if (!text || !spot) return null;
    const inSight = (s: Stretch): boolean => s.start >= 0 && s.end <= plotPx;
    const isFree = (s: Stretch): boolean =>
      items.every((_, other) => {
        if (other === index) return true;
        const [mark, label] = [marks[other], spots[other]];
        return (!mark || apart(s, mark)) && (!label || apart(s, label.stretch));
      });
    if (inSight(spot.stretch)) return written(text, spot, baseline, style);
    // Half out of sight: the other side, if it happens to be free here.
    for (const side of otherSides(item)) {
      const flipped = spotOf(item, text.widthPx, side, plotPx);
      if (inSight(flipped.stretch) && isFree(flipped.stretch)) {
        spots[index] = flipped;
        return written(text, flipped, baseline, style);
      }
    }
    const start = Math.max(spot.stretch.start, EDGE_PX);
    const end = Math.min(spot.stretch.end, plotPx - EDGE_PX);
    const markInSight = item.to > 0 && item.from < plotPx;
    if (end - start < LEAST_PX || !markInSight) {
      spots[index] = null;
      return null;
    }
    const [title, widthPx] = shortened(text.title, end - start, measure);
    return written(
      { title, date: '', widthPx },
      { anchor: spot.anchor, stretch: { start, end } },
      baseline,
      style,
    );
  });
}

type Spot = { readonly anchor: 'start' | 'end'; readonly stretch: Stretch };

/** Where a label of a width stands on a side, slid into sight as far as its own mark reaches. */
function spotOf(item: RowItem, widthPx: number, side: Side, plotPx: number): Spot {
  const { from, to, at, radiusPx, form } = item;
  if (form === 'point') {
    return side === 'left'
      ? { anchor: 'end', stretch: stretchTo(at - radiusPx - LABEL_GAP_PX, widthPx) }
      : { anchor: 'start', stretch: stretchFrom(at + radiusPx + LABEL_GAP_PX, widthPx) };
  }
  if (form === 'whisker') {
    // Over its line, its end at the glyph; it slides along the line to stay in sight.
    const wanted = stretchTo(Math.max(at + radiusPx, from + widthPx), widthPx);
    return { anchor: 'end', stretch: slid(wanted, Math.min(from, wanted.start), Math.max(to, at + radiusPx), plotPx) };
  }
  // Words before a bar that began earlier move onto it, where it is long enough to bear them.
  if (side === 'before' && (from > EDGE_PX || to - from < widthPx)) {
    return { anchor: 'end', stretch: stretchTo(from - LABEL_GAP_PX, widthPx) };
  }
  const wanted = stretchFrom(from, widthPx);
  return { anchor: 'start', stretch: slid(wanted, from, Math.max(to, wanted.end), plotPx) };
}

function otherSides(item: RowItem): Side[] {
  if (item.form === 'point') return item.side === 'right' ? ['left'] : ['right'];
  return item.form === 'bar' ? (item.side === 'over' ? ['before'] : ['over']) : [];
}

function slid(wanted: Stretch, least: number, most: number, plotPx: number): Stretch {
  let by = 0;
  if (wanted.start < EDGE_PX) by = Math.max(0, Math.min(EDGE_PX - wanted.start, most - wanted.end));
  else if (wanted.end > plotPx - EDGE_PX) {
    by = -Math.max(0, Math.min(wanted.end - (plotPx - EDGE_PX), wanted.start - least));
  }
  return { start: wanted.start + by, end: wanted.end + by };
}

const stretchFrom = (start: number, widthPx: number): Stretch => ({ start, end: start + widthPx });
const stretchTo = (end: number, widthPx: number): Stretch => ({ start: end - widthPx, end });

function apart(a: Stretch, b: Stretch): boolean {
  return a.end + LABEL_GAP_PX <= b.start || b.end + LABEL_GAP_PX <= a.start;
}

function markOf({ from, to, at, radiusPx, form }: RowItem): Stretch {
  return form === 'point'
    ? { start: at - radiusPx, end: at + radiusPx }
    : { start: Math.min(from, at - radiusPx), end: Math.max(to, at + radiusPx) };
}

function written(text: LabelText, spot: Spot, y: number, style: RowStyle): Label {
  return {
    x: spot.anchor === 'start' ? spot.stretch.start : spot.stretch.end,
    y,
    anchor: spot.anchor,
    title: text.title,
    date: text.date,
    dateDyPx: style === 'two-line' && text.date ? DATE_DY_PX : 0,
    widthPx: text.widthPx,
  };
}
