/**
 * What marks and labels take of their row, as stretches of x. The same geometry serves twice: in a
 * level's pixels, where rows are packed, and in those of a view inside that level, where instants
 * are up to twice as far apart and glyphs and words as wide as before. So whatever a view draws lies
 * inside what was packed for it, and what was packed apart stays apart.
 */

/** From `start` to `end` along a row. */
export type RowInterval = { readonly start: number; readonly end: number };

/** The sides of a mark that a label can stand on: beside it, over it, or in front of a bar. */
export type Side = 'right' | 'left' | 'over' | 'before' | 'none';

/** What there is to know of a mark to place it and its label. */
export type MarkGeometry = {
  readonly form: 'point' | 'whisker' | 'span';
  /** Outermost bounds. */
  readonly from: number;
  readonly to: number;
  /** Where its glyph stands; a point's may slide from `from` to `to`, to stay in sight. */
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

/** All that a mark can take, wherever its glyph has slid to. */
export function markInterval({ form, from, to, at, radiusPx }: MarkGeometry): RowInterval {
  return form === 'point'
    ? { start: from - radiusPx, end: to + radiusPx }
    : { start: Math.min(from, at - radiusPx), end: Math.max(to, at + radiusPx) };
}

/** Where a label stands on a side of its mark when nothing makes it slide. */
export function defaultLabelInterval(mark: MarkGeometry, side: Side, widthPx: number): RowInterval {
  const { form, from, at, radiusPx } = mark;
  if (form === 'point') {
    return side === 'left'
      ? intervalTo(at - radiusPx - LABEL_GAP_PX, widthPx)
      : intervalFrom(at + radiusPx + LABEL_GAP_PX, widthPx);
  }
  // Over a whisker, ending at its glyph, where the eye looks for it.
  if (form === 'whisker') return intervalTo(Math.max(at + radiusPx, from + widthPx), widthPx);
  if (side === 'over') return intervalFrom(from, widthPx);
  return intervalTo(markInterval(mark).start - LABEL_GAP_PX, widthPx);
}

/** All that a label can take on a side of its mark, wherever it slides to stay in sight. */
export function labelInterval(mark: MarkGeometry, side: Side, widthPx: number): RowInterval {
  const { form, from, to } = mark;
  if (form === 'point') {
    return union(
      defaultLabelInterval({ ...mark, at: from }, side, widthPx),
      defaultLabelInterval({ ...mark, at: to }, side, widthPx),
    );
  }
  const resting = defaultLabelInterval(mark, side, widthPx);
  return side === 'before' ? resting : union(resting, { start: from, end: to });
}

/** The sides that a label can stand on, the usual one first. */
export function sidesOf({ form }: MarkGeometry): readonly [Side, ...Side[]] {
  if (form === 'whisker') return ['over'];
  return form === 'point' ? ['right', 'left'] : ['over', 'before'];
}
