/**
 * Where marks go in the document. Each is drawn around its own place, and all of them in a group
 * that a pan moves: so a mark that only moves is not drawn anew, and one that only pans with the
 * others is not touched at all. Pixels of the plot, to a hundredth.
 */
import type { Frame, Mark } from '../layout';

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

/** Places the marks of one frame after the other; what stays as it was stays the same object. */
export function createPlaceMarks(): (frame: Frame) => PlacedMarks {
  let origin = { start: 0, msPerPx: 0 };
  let before = new Map<string, PlacedMark>();
  let list: readonly PlacedMark[] = [];
  let drawn: Drawn = { now: () => list };
  return ({ view, plotPx, marks }) => {
    const msPerPx = (view.end - view.start) / plotPx;
    let groupX = (origin.start - view.start) / msPerPx;
    const isPan = Math.abs(msPerPx / origin.msPerPx - 1) < ROUNDING;
    if (!isPan || Math.abs(groupX) > FURTHEST_PX) {
      origin = { start: view.start, msPerPx };
      groupX = 0;
    }
    const placed = marks.map((mark): PlacedMark => {
      const next = placedMark(mark, groupX);
      const last = before.get(mark.key);
      if (!last) return next;
      if (!isSame(last.mark, next.mark)) return { ...next, mark: sharing(next.mark, last.mark) };
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
  const { x, y } = mark;
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

/** A mark with the label of the one before, where that says the same in the same place. */
function sharing(next: Mark, last: Mark): Mark {
  if (next.kind === 'cluster' || !isSame(next.label, last.label)) return next;
  return { ...next, label: last.label };
}

type Fields = { readonly [name: string]: unknown };

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Whether two marks hold the same, however deep; what a cluster counts is the same or is another. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b || !isFields(a) || !isFields(b)) return a === b;
  for (const name in a) if (!isSame(a[name], b[name])) return false;
  return true;
}
