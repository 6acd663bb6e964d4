/**
 * The ways in which the shapes of a lane may be placed in rows: forms of their labels, sides and
 * intervals. Pixels are the level's at its coarsest zoom, from the timeline's origin.
 */
import type { TextVariant } from '../labels/labelTexts';
import {
  anySideInterval,
  defaultLabelInterval,
  isInSight,
  labelInterval,
  markInterval,
  sidesOf,
  slidLabelInterval,
  union,
  type RowInterval,
  type Side,
} from './rowInterval';
import type { Shape } from './shapes';

export type PlacementOptions = {
  /** Width of an event's label in pixels; 0 if it has none of this form. */
  readonly labelPx: (event: number, variant?: TextVariant) => number;
  /** The whole title is too wide for any label. */
  readonly isCut?: (event: number) => boolean;
  readonly plotPx: number;
  /** The whole period, which labels should not leave. */
  readonly periodPx: RowInterval;
  /** The named ranges that this level draws as views. A label should not leave them either. */
  readonly rangesPx?: readonly RowInterval[];
  /** A label of two lines takes two rows. */
  readonly linesTakeRows?: boolean;
};

/** A form of a label, with its possible sides, the preferred first. */
export type Placement = {
  readonly variant: TextVariant;
  readonly sides: readonly Side[];
  /** The intervals of mark and label, for each side. */
  readonly intervals: readonly RowInterval[];
  /**
   * Set if the label takes two rows: for each side the interval of mark and line, and that of the
   * other line, which is in the row below a point and above any other mark.
   */
  readonly otherLines: readonly (readonly [own: RowInterval, other: RowInterval])[] | null;
};

/** A shape with its placements. Styles and numbers of rows are tried with it. */
export type Candidate = {
  readonly shape: Shape;
  readonly hasLabel: boolean;
  readonly mark: RowInterval;
  /** Returns a placement, the best first; undefined after the last. */
  readonly placementAt: (k: number) => Placement | undefined;
  /** The interval with room for the first placement on each side. */
  readonly wide: readonly RowInterval[];
};

/**
 * An event fills the view if its length is between these shares of the plot. It then comes before
 * more important events, since no other zoom shows it better. Closer, its ends are out of view.
 * Further away, it has less room.
 */
const FILLS_VIEW_SHARE = { min: 0.4, max: 1.02 } as const;
/** Only events of this importance come before those that fill the view. */
const MOST_IMPORTANT = 5;

/** Returns the shapes in the order in which they get a row. */
function sortByPriority(
  shapes: readonly Shape[],
  { plotPx, labelPx }: Pick<PlacementOptions, 'plotPx' | 'labelPx'>,
): readonly Shape[] {
  const fillsView = ({ from, to }: Shape): boolean =>
    to - from >= plotPx * FILLS_VIEW_SHARE.min && to - from <= plotPx * FILLS_VIEW_SHARE.max;
  const comesFirst = (shape: Shape): number =>
    Number(shape.importance >= MOST_IMPORTANT || fillsView(shape));
  return shapes.toSorted(
    (a, b) =>
      comesFirst(b) - comesFirst(a) ||
      b.importance - a.importance ||
      b.to - b.from - (a.to - a.from) ||
      labelPx(a.event, 'whole') - labelPx(b.event, 'whole') ||
      a.at - b.at ||
      a.event - b.event,
  );
}

/** Returns the candidates of a lane in the order in which they get a row. */
export function candidatesOf(
  shapes: readonly Shape[],
  options: PlacementOptions,
): readonly Candidate[] {
  return sortByPriority(shapes, options).map((shape) => candidateOf(shape, options));
}

function candidateOf(shape: Shape, options: PlacementOptions): Candidate {
  const mark = markInterval(shape);
  const widthPx = options.labelPx(shape.event, 'whole');
  if (widthPx === 0) {
    return { shape, hasLabel: false, mark, placementAt: () => undefined, wide: [] };
  }
  // Most events take their first placement, and the others cost time.
  const source = placementsOf(shape, options);
  const placements: Placement[] = [];
  const placementAt = (k: number): Placement | undefined => {
    while (placements.length <= k) {
      const { value, done = false } = source.next();
      if (done || !value) return undefined;
      placements.push(value);
    }
    return placements[k];
  };
  const first = placementAt(0);
  const hasAllSides =
    first?.variant === 'whole' &&
    (isOver(shape, first.sides) || first.sides.length === sidesOf(shape).length);
  const wide = hasAllSides
    ? first.intervals.reduce(union)
    : anySideInterval(shape, options.labelPx(shape.event, first?.variant));
  return { shape, hasLabel: true, mark, placementAt, wide: [wide] };
}

/** Whether a label of a whisker can stand over it. */
function isOver({ form }: Shape, sides: readonly Side[]): boolean {
  return form === 'whisker' && sides[0] === 'over';
}

const VARIANTS: readonly TextVariant[] = ['whole', 'wrapped', 'short'];

/**
 * Yields the placements inside the period and the named ranges, then those that leave a range, and
 * at last the whole title on any side if no form is inside the period.
 */
function* placementsOf(shape: Shape, options: PlacementOptions): Generator<Placement, undefined> {
  const { labelPx, periodPx, rangesPx = [], isCut } = options;
  const isInPeriod = (side: Side, widthPx: number): boolean => {
    const { start, end } = defaultLabelInterval(shape, side, widthPx);
    // A label over a span that starts before the period slides along the span into view.
    return end <= periodPx.end && (side === 'over' || start >= periodPx.start);
  };
  const ranges = rangesPx.filter(({ start, end }) => shape.to > start && shape.from < end);
  const isInRanges = (side: Side, widthPx: number): boolean =>
    ranges.every((range) => fitsView(shape, side, widthPx, range, options.plotPx));
  const placed = (
    variant: TextVariant,
    fits: (side: Side, widthPx: number) => boolean,
  ): Placement | null => {
    const widthPx = labelPx(shape.event, variant);
    if (widthPx === 0 || (variant === 'whole' && isCut?.(shape.event))) return null;
    const fitting = sidesOf(shape).filter((side) => fits(side, widthPx));
    // A label over a whisker takes less room than one beside it.
    const sides = isOver(shape, fitting) ? fitting.slice(0, 1) : fitting;
    return sides.length > 0 ? placementOf(shape, variant, sides, widthPx, options) : null;
  };
  let isAnyInside = false;
  for (const variant of VARIANTS) {
    const inside = placed(variant, (side, px) => isInPeriod(side, px) && isInRanges(side, px));
    if (inside) yield inside;
    isAnyInside ||= inside !== null;
  }
  if (ranges.length > 0) {
    for (const variant of VARIANTS) {
      const inside = placed(variant, isInPeriod);
      if (inside) yield inside;
      isAnyInside ||= inside !== null;
    }
  }
  if (isAnyInside) return undefined;
  yield placementOf(shape, 'whole', sidesOf(shape), labelPx(shape.event, 'whole'), options);
  return undefined;
}

function placementOf(
  shape: Shape,
  variant: TextVariant,
  sides: readonly Side[],
  widthPx: number,
  { linesTakeRows = false }: PlacementOptions,
): Placement {
  const mark = markInterval(shape);
  const labels = sides.map((side) => labelInterval(shape, side, widthPx));
  const intervals = labels.map((label) => union(mark, label));
  // A label beside a span or whisker moves over it if that starts left of the view.
  const otherLines =
    variant === 'wrapped' && linesTakeRows
      ? intervals.map((own, k) => [own, shape.form === 'point' ? (labels[k] ?? own) : own] as const)
      : null;
  return { variant, sides, intervals, otherLines };
}

/** Whether a label stays whole if a range of level pixels fills the plot. */
function fitsView(
  { form, from, to, at, radiusPx }: Shape,
  side: Side,
  widthPx: number,
  { start, end }: RowInterval,
  plotPx: number,
): boolean {
  const toPlot = (px: number): number => ((px - start) / (end - start)) * plotPx;
  const [first, last] = [toPlot(from), toPlot(to)];
  const glyph = toPlot(at);
  const inPlot = {
    form,
    from: first,
    to: last,
    at: form === 'point' ? slidGlyph(glyph, first, last, plotPx) : glyph,
    radiusPx,
  };
  return isInSight(slidLabelInterval(inPlot, widthPx, side, plotPx), plotPx);
}

/** The glyph of a point slides within its bounds, so that it is visible if a bound is. */
export function slidGlyph(at: number, from: number, to: number, plotPx: number): number {
  return Math.min(Math.max(at, Math.min(0, to)), Math.max(plotPx, from));
}
