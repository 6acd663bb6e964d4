/**
 * The intervals of x that marks and labels occupy in their row. The same geometry serves packing,
 * in level pixels, and drawing, in the pixels of a view. In a view instants are up to twice as far
 * apart and glyphs and labels have the same width, so everything stays inside its packed interval,
 * and intervals that were packed apart stay apart.
 */

/** An interval along a row, in pixels. */
export type RowInterval = { readonly start: number; readonly end: number };

/** Where a label is: right or left of a point, over or beside a span or whisker. */
export type Side = 'right' | 'left' | 'over' | 'before' | 'after' | 'none';

/** The geometry of a mark, in level or plot pixels. */
export type MarkGeometry = {
  readonly form: 'point' | 'whisker' | 'span';
  /** Outermost bounds. */
  readonly from: number;
  readonly to: number;
  /** Position of the glyph. A point's glyph may slide between `from` and `to` to stay visible. */
  readonly at: number;
  readonly radiusPx: number;
};

/** Space between a glyph and its label. */
export const LABEL_GAP_PX = 7;

const intervalFrom = (start: number, widthPx: number): RowInterval => ({
  start,
  end: start + widthPx,
});
const intervalTo = (end: number, widthPx: number): RowInterval => ({
  start: end - widthPx,
  end,
});

export function union(a: RowInterval, b: RowInterval): RowInterval {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

export function areApart(a: RowInterval, b: RowInterval, gapPx: number): boolean {
  return a.end + gapPx <= b.start || b.end + gapPx <= a.start;
}

/** Returns the interval that a mark may occupy, wherever its glyph slides. */
export function markInterval({ form, from, to, at, radiusPx }: MarkGeometry): RowInterval {
  return form === 'point'
    ? { start: from - radiusPx, end: to + radiusPx }
    : { start: Math.min(from, at - radiusPx), end: Math.max(to, at + radiusPx) };
}

/** Returns the interval of a label on a side of its mark, before it slides. */
export function defaultLabelInterval(mark: MarkGeometry, side: Side, widthPx: number): RowInterval {
  const { form, from, at, radiusPx } = mark;
  if (form === 'point') {
    return side === 'left'
      ? intervalTo(at - radiusPx - LABEL_GAP_PX, widthPx)
      : intervalFrom(at + radiusPx + LABEL_GAP_PX, widthPx);
  }
  if (side === 'over') {
    // Over a whisker the label ends at the glyph, where readers look for it.
    return form === 'whisker'
      ? intervalTo(Math.max(at + radiusPx, from + widthPx), widthPx)
      : intervalFrom(from, widthPx);
  }
  if (side === 'after') return intervalFrom(markInterval(mark).end + LABEL_GAP_PX, widthPx);
  return intervalTo(markInterval(mark).start - LABEL_GAP_PX, widthPx);
}

/** Returns the interval that a label may occupy on a side of its mark, wherever it slides. */
export function labelInterval(mark: MarkGeometry, side: Side, widthPx: number): RowInterval {
  const { form, from, to, radiusPx } = mark;
  // A glyph slides between the bounds. No copies here, since packing calls this most.
  if (form === 'point') {
    return side === 'left'
      ? { start: from - radiusPx - LABEL_GAP_PX - widthPx, end: to - radiusPx - LABEL_GAP_PX }
      : { start: from + radiusPx + LABEL_GAP_PX, end: to + radiusPx + LABEL_GAP_PX + widthPx };
  }
  const unslid = defaultLabelInterval(mark, side, widthPx);
  return side === 'over' ? union(unslid, { start: from, end: to }) : unslid;
}

/** Returns the possible sides of a label, the default first. */
export function sidesOf({ form }: MarkGeometry): readonly [Side, ...Side[]] {
  return form === 'point' ? ['right', 'left'] : ['over', 'before', 'after'];
}

/** Space between a label that slides and the edge of the plot. */
export const EDGE_PX = 4;

/** Returns the interval of a label on a side, slid into the plot as far as its mark reaches. */
export function slidLabelInterval(
  mark: MarkGeometry,
  widthPx: number,
  side: Side,
  plotPx: number,
): RowInterval {
  const { form, from, to } = mark;
  if (form === 'point') return defaultLabelInterval(mark, side, widthPx);
  // The label before a span that starts left of the plot moves over the span if it fits there.
  const isOver = side === 'over' || (from <= EDGE_PX && to - from >= widthPx);
  const unslid = defaultLabelInterval(mark, isOver ? 'over' : side, widthPx);
  return isOver ? slideIntoView(unslid, labelInterval(mark, 'over', widthPx), plotPx) : unslid;
}

function slideIntoView(interval: RowInterval, range: RowInterval, plotPx: number): RowInterval {
  const { start, end } = interval;
  let shift = 0;
  if (start < EDGE_PX) shift = Math.min(EDGE_PX - start, range.end - end);
  else if (end > plotPx - EDGE_PX) shift = -Math.min(end - (plotPx - EDGE_PX), start - range.start);
  return { start: start + shift, end: end + shift };
}

export function isInSight({ start, end }: RowInterval, plotPx: number): boolean {
  return start >= 0 && end <= plotPx;
}

/** Returns the interval of a mark with its label on any side. */
export function anySideInterval(mark: MarkGeometry, widthPx: number): RowInterval {
  return sidesOf(mark)
    .map((side) => labelInterval(mark, side, widthPx))
    .reduce(union, markInterval(mark));
}
