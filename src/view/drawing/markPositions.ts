/**
 * The positions of marks in the document, in pixels of the plot, rounded to hundredths. Each mark
 * is drawn around its own origin, in a group that a pan moves. So a mark that only moves is not
 * rendered again, and a mark that only pans with the others is not touched at all.
 */
import type { Frame, Mark } from '../../layout';

export type PositionedMark = {
  /** The frame's mark, with coordinates relative to its own origin: `x` and `y` are 0. */
  readonly mark: Mark;
  /** The mark's origin in the group. */
  readonly x: number;
  readonly y: number;
};

export type PositionedMarks = {
  /** The translation of the group. */
  readonly groupX: number;
  readonly marks: readonly PositionedMark[];
  /** A new object if a mark is new, gone or looks different. The same object if marks only move. */
  readonly markSet: MarkSet;
};

/** A set of marks. `current` returns them with their latest positions. */
export type MarkSet = { readonly current: () => readonly PositionedMark[] };

/** The group's largest translation. Beyond it, coordinates would lose precision. */
const MAX_GROUP_SHIFT_PX = 10_000;
/** How much the scale may differ in a pan, due to rounding, as a share. */
const PAN_TOLERANCE = 1e-6;

/**
 * Returns a function that positions the marks of frames in succession. Unchanged marks stay the
 * same objects. A frame adds at most `maxAdded` new marks, and leaves the rest to later frames.
 */
export function createMarkPositioner(): (frame: Frame, maxAdded?: number) => PositionedMarks {
  let origin = { start: 0, msPerPx: 0 };
  let previousByKey = new Map<string, PositionedMark>();
  let current: readonly PositionedMark[] = [];
  let markSet: MarkSet = { current: () => current };
  return ({ view, plotPx, marks }, maxAdded = Infinity) => {
    const msPerPx = (view.end - view.start) / plotPx;
    let groupX = (origin.start - view.start) / msPerPx;
    const isPan = Math.abs(msPerPx / origin.msPerPx - 1) < PAN_TOLERANCE;
    if (!isPan || Math.abs(groupX) > MAX_GROUP_SHIFT_PX) {
      origin = { start: view.start, msPerPx };
      groupX = 0;
    }
    let added = 0;
    const positioned = marks.flatMap((mark): PositionedMark | [] => {
      // Each lane draws its massed marks as one shape (MassedMarks.tsx).
      if (mark.isMassed) return [];
      const next = positionMark(mark, groupX);
      const previous = previousByKey.get(mark.key);
      if (!previous) return ++added > maxAdded ? [] : next;
      if (!isDeepEqual(previous.mark, next.mark)) return next;
      return previous.x === next.x && previous.y === next.y
        ? previous
        : { ...next, mark: previous.mark };
    });
    if (
      positioned.length !== current.length ||
      positioned.some(({ mark }, k) => mark !== current[k]?.mark)
    ) {
      previousByKey = new Map(positioned.map((next) => [next.mark.key, next]));
      markSet = { current: () => current };
    } else for (const next of positioned) previousByKey.set(next.mark.key, next);
    current = positioned;
    return { groupX: roundToHundredth(groupX), marks: positioned, markSet };
  };
}

function positionMark(mark: Mark, groupX: number): PositionedMark {
  const { y } = mark;
  // The origin of a span is its left end. So a zoom changes its length, and its label stays.
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

/** Whether two values are the same, or are objects with deeply equal properties of `a`. */
function isDeepEqual(a: unknown, b: unknown): boolean {
  if (a === b || !isFieldMap(a) || !isFieldMap(b)) return a === b;
  for (const name in a) if (a[name] !== b[name] && !isDeepEqual(a[name], b[name])) return false;
  return true;
}
