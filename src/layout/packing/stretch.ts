/**
 * What marks and labels take of their row, as stretches of x. The same geometry serves twice: in a
 * level's pixels, where rows are packed, and in those of a view inside that level, where instants
 * are up to twice as far apart and glyphs and words as wide as before. So whatever a view draws lies
 * inside what was packed for it, and what was packed apart stays apart.
 */

/** From `start` to `end` along a row. */
export type Stretch = { readonly start: number; readonly end: number };

/** The sides of a mark that a label can stand on: beside it, over it, or in front of a bar. */
export type Side = 'right' | 'left' | 'over' | 'before' | 'none';

/** What there is to know of a mark to place it and its label. */
export type Placeable = {
  readonly form: 'point' | 'whisker' | 'bar';
  /** Outermost bounds. */
  readonly from: number;
  readonly to: number;
  /** Where its glyph stands; a point's may slide from `from` to `to`, to stay in sight. */
  readonly at: number;
  readonly radiusPx: number;
};

/** Space between a glyph and its label. */
export const LABEL_GAP_PX = 7;

const stretchFrom = (start: number, widthPx: number): Stretch => ({
  start,
  end: start + widthPx,
});
const stretchTo = (end: number, widthPx: number): Stretch => ({
  start: end - widthPx,
  end,
});

export function union(a: Stretch, b: Stretch): Stretch {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

export function areApart(a: Stretch, b: Stretch, gapPx: number): boolean {
  return a.end + gapPx <= b.start || b.end + gapPx <= a.start;
}

/** All that a mark can take, wherever its glyph has slid to. */
export function markStretch({ form, from, to, at, radiusPx }: Placeable): Stretch {
  return form === 'point'
    ? { start: from - radiusPx, end: to + radiusPx }
    : { start: Math.min(from, at - radiusPx), end: Math.max(to, at + radiusPx) };
}

/** Where a label stands on a side of its mark when nothing makes it slide. */
export function restingLabel(mark: Placeable, side: Side, widthPx: number): Stretch {
  const { form, from, at, radiusPx } = mark;
  if (form === 'point') {
    return side === 'left'
      ? stretchTo(at - radiusPx - LABEL_GAP_PX, widthPx)
      : stretchFrom(at + radiusPx + LABEL_GAP_PX, widthPx);
  }
  // Over a whisker, ending at its glyph, where the eye looks for it.
  if (form === 'whisker') return stretchTo(Math.max(at + radiusPx, from + widthPx), widthPx);
  if (side === 'over') return stretchFrom(from, widthPx);
  return stretchTo(markStretch(mark).start - LABEL_GAP_PX, widthPx);
}

/** All that a label can take on a side of its mark, wherever it slides to stay in sight. */
export function labelStretch(mark: Placeable, side: Side, widthPx: number): Stretch {
  const { form, from, to } = mark;
  if (form === 'point') {
    return union(
      restingLabel({ ...mark, at: from }, side, widthPx),
      restingLabel({ ...mark, at: to }, side, widthPx),
    );
  }
  const resting = restingLabel(mark, side, widthPx);
  return side === 'before' ? resting : union(resting, { start: from, end: to });
}

/** The sides that a label can stand on, the usual one first. */
export function sidesOf({ form }: Placeable): readonly [Side, ...Side[]] {
  if (form === 'whisker') return ['over'];
  return form === 'point' ? ['right', 'left'] : ['over', 'before'];
}
