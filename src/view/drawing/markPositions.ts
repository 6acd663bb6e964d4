/**
 * Where marks go in the document. Each is drawn around its own place, and all of them in a group
 * that a pan moves: so a mark that only moves is not drawn anew, and one that only pans with the
 * others is not touched at all. Pixels of the plot, to a hundredth.
 */
import type { Frame, Mark } from '../../layout';

export type PositionedMark = {
  /** As in the frame, but from its own place: `x` and `y` are 0. */
  readonly mark: Mark;
  /** Its place in the group. */
  readonly x: number;
  readonly y: number;
};

export type PositionedMarks = {
  /** How far the group is moved to the right. */
  readonly groupX: number;
  readonly marks: readonly PositionedMark[];
  /** Another object where another mark is drawn, or one is drawn otherwise. */
  readonly markSet: MarkSet;
};

/** What is drawn; `now`: with the places that it has by now. */
export type MarkSet = { readonly current: () => readonly PositionedMark[] };

/** Further than this a group is not moved: coordinates keep their precision. */
const MAX_GROUP_SHIFT_PX = 10_000;
/** A view that pans keeps its length but for rounding. */
const PAN_TOLERANCE = 1e-6;

/**
 * Places the marks of one frame after the other; what stays as it was stays the same object. Of new
 * ones at `most` so many, where the frames that follow make up for it.
 */
export function createMarkPositioner(): (frame: Frame, maxAdded?: number) => PositionedMarks {
  let origin = { start: 0, msPerPx: 0 };
  let previousByKey = new Map<string, PositionedMark>();
  let current: readonly PositionedMark[] = [];
  let markSet: MarkSet = { current: () => current };
  return ({ view, plotPx, marks }, most = Infinity) => {
    const msPerPx = (view.end - view.start) / plotPx;
    let groupX = (origin.start - view.start) / msPerPx;
    const isPan = Math.abs(msPerPx / origin.msPerPx - 1) < PAN_TOLERANCE;
    if (!isPan || Math.abs(groupX) > MAX_GROUP_SHIFT_PX) {
      origin = { start: view.start, msPerPx };
      groupX = 0;
    }
    let added = 0;
    const positioned = marks.flatMap((mark): PositionedMark | [] => {
      const next = positionMark(mark, groupX);
      const previous = previousByKey.get(mark.key);
      if (!previous) return ++added > most ? [] : next;
      if (!isDeepEqual(previous.mark, next.mark)) return next;
      return previous.x === next.x && previous.y === next.y
        ? previous
        : { ...next, mark: previous.mark };
    });
    if (
      positioned.length !== current.length ||
      positioned.some(({ mark }, k) => mark !== current[k]?.mark)
    ) {
      previousByKey = new Map(positioned.map((one) => [one.mark.key, one]));
      markSet = { current: () => current };
    } else for (const one of positioned) previousByKey.set(one.mark.key, one);
    current = positioned;
    return { groupX: roundToHundredth(groupX), marks: positioned, markSet };
  };
}

function positionMark(mark: Mark, groupX: number): PositionedMark {
  const { y } = mark;
  // A bar's is its left end: zooming, it grows from there and its words stay where they are.
  const x = mark.kind === 'span' ? (mark.fadeStart ?? mark.certainX ?? [mark.x])[0] : mark.x;
  const position = { x: roundToHundredth(x - groupX), y: roundToHundredth(y) };
  if (mark.kind === 'cluster') return { ...position, mark: { ...mark, x: 0, y: 0 } };
  const relativeInterval = (
    px: readonly [number, number] | null,
  ): readonly [number, number] | null =>
    px && [roundToHundredth(px[0] - x), roundToHundredth(px[1] - x)];
  return {
    ...position,
    mark: {
      ...mark,
      x: 0,
      y: 0,
      certainX: relativeInterval(mark.certainX),
      fadeStart: relativeInterval(mark.fadeStart),
      fadeEnd: relativeInterval(mark.fadeEnd),
      label: mark.label && {
        ...mark.label,
        x: roundToHundredth(mark.label.x - x),
        y: roundToHundredth(mark.label.y - y),
      },
    },
  };
}

function roundToHundredth(px: number): number {
  return Math.round(px * 100) / 100;
}

type FieldMap = { readonly [name: string]: unknown };

const isFieldMap = (value: unknown): value is FieldMap =>
  typeof value === 'object' && value !== null;

/** Whether two marks hold the same, however deep; what a cluster counts is the same or is another. */
function isDeepEqual(a: unknown, b: unknown): boolean {
  if (a === b || !isFieldMap(a) || !isFieldMap(b)) return a === b;
  for (const name in a) if (a[name] !== b[name] && !isDeepEqual(a[name], b[name])) return false;
  return true;
}
