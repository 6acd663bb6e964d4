/**
 * Where marks go in the document. Each is drawn around its own place, and all of them in a group
 * that a pan moves: so a mark that only moves is not drawn anew, and one that only pans with the
 * others is not touched at all. Pixels of the plot, to a hundredth.
 */
import type { Frame, Mark } from '../../layout';

export type PlacedMark = {
  /** As in the frame, but from its own place: `x` and `y` are 0. */
  readonly mark: Mark;
  /** Its place in the group. */
  readonly x: number;
  readonly y: number;
};

export type PlacedMarks = {
  /** How far the group is moved to the right. */
  readonly groupX: number;
  readonly marks: readonly PlacedMark[];
  /** Another object where another mark is drawn, or one is drawn otherwise. */
  readonly drawn: Drawn;
};

/** What is drawn; `now`: with the places that it has by now. */
export type Drawn = { readonly now: () => readonly PlacedMark[] };

/** Further than this a group is not moved: coordinates keep their precision. */
const FURTHEST_PX = 10_000;
/** A view that pans keeps its length but for rounding. */
const ROUNDING = 1e-6;

/**
 * Places the marks of one frame after the other; what stays as it was stays the same object. Of new
 * ones at `most` so many, where the frames that follow make up for it.
 */
export function createPlaceMarks(): (frame: Frame, most?: number) => PlacedMarks {
  let origin = { start: 0, msPerPx: 0 };
  let before = new Map<string, PlacedMark>();
  let list: readonly PlacedMark[] = [];
  let drawn: Drawn = { now: () => list };
  return ({ view, plotPx, marks }, most = Infinity) => {
    const msPerPx = (view.end - view.start) / plotPx;
    let groupX = (origin.start - view.start) / msPerPx;
    const isPan = Math.abs(msPerPx / origin.msPerPx - 1) < ROUNDING;
    if (!isPan || Math.abs(groupX) > FURTHEST_PX) {
      origin = { start: view.start, msPerPx };
      groupX = 0;
    }
    let added = 0;
    const placed = marks.flatMap((mark): PlacedMark | [] => {
      const next = placedMark(mark, groupX);
      const last = before.get(mark.key);
      if (!last) return ++added > most ? [] : next;
      if (!isSame(last.mark, next.mark)) return next;
      return last.x === next.x && last.y === next.y ? last : { ...next, mark: last.mark };
    });
    if (placed.length !== list.length || placed.some(({ mark }, k) => mark !== list[k]?.mark)) {
      before = new Map(placed.map((one) => [one.mark.key, one]));
      drawn = { now: () => list };
    } else for (const one of placed) before.set(one.mark.key, one);
    list = placed;
    return { groupX: rounded(groupX), marks: placed, drawn };
  };
}

function placedMark(mark: Mark, groupX: number): PlacedMark {
  const { y } = mark;
  // A bar's is its left end: zooming, it grows from there and its words stay where they are.
  const x = mark.kind === 'span' ? (mark.fadeStart ?? mark.bar ?? [mark.x])[0] : mark.x;
  const at = { x: rounded(x - groupX), y: rounded(y) };
  if (mark.kind === 'cluster') return { ...at, mark: { ...mark, x: 0, y: 0 } };
  const stretch = (px: readonly [number, number] | null): readonly [number, number] | null =>
    px && [rounded(px[0] - x), rounded(px[1] - x)];
  return {
    ...at,
    mark: {
      ...mark,
      x: 0,
      y: 0,
      bar: stretch(mark.bar),
      fadeStart: stretch(mark.fadeStart),
      fadeEnd: stretch(mark.fadeEnd),
      label: mark.label && {
        ...mark.label,
        x: rounded(mark.label.x - x),
        y: rounded(mark.label.y - y),
      },
    },
  };
}

function rounded(px: number): number {
  return Math.round(px * 100) / 100;
}

type Fields = { readonly [name: string]: unknown };

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Whether two marks hold the same, however deep; what a cluster counts is the same or is another. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b || !isFields(a) || !isFields(b)) return a === b;
  for (const name in a) if (a[name] !== b[name] && !isSame(a[name], b[name])) return false;
  return true;
}
