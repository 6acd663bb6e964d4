/**
 * Packs one lane at one level, events that fill the view first, then by importance. Each event goes
 * to the first row with room for its mark and label, else to the first row with room for its mark.
 * If an event has no room, the last rows become a strip (strip.ts) for all events without a label.
 * Pixels are the level's at its coarsest zoom, from the timeline's origin.
 */
import { Rows } from './rows';
import type { Shape } from './shapes';
import {
  labelInterval,
  markInterval,
  defaultLabelInterval,
  anySideInterval,
  sidesOf,
  union,
  type Side,
  type RowInterval,
} from './rowInterval';
import {
  leastStripPx,
  packStrip,
  stripContentOf,
  type PackedColumn,
  type PackedStrip,
} from './strip';

/** A shape with its row, the side of its label, and whether the label has its date after all. */
export type PackedShape = Shape & {
  readonly row: number;
  readonly side: Side;
  readonly hasDate?: boolean;
  /** A mark of the strip: `row` is a thin row from the top, or a place in a stack from below. */
  readonly strip?: 'thin' | 'dot';
};

export type PackResult = {
  readonly shapes: readonly PackedShape[];
  readonly columns: readonly PackedColumn[];
  /** Null if each event has its mark in a row. */
  readonly strip: StripPlace | null;
};

/** Where the strip of a lane is: its first row, and its number of rows. */
export type StripPlace = Pick<PackedStrip, 'thinPitchPx' | 'dotPitchPx'> & {
  readonly row: number;
  readonly rows: number;
  /** Each lane draws its dots and columns as one shape. */
  readonly isMassed?: boolean;
};

export type PackOptions = {
  readonly maxRows: number;
  readonly pitchPx: number;
  /** Width of an event's label in pixels; 0 if it has none. */
  readonly labelPx: (event: number) => number;
  /** Width of the label with a date that it has only if there is room; 0 if there is none. */
  readonly datedLabelPx?: (event: number) => number;
  readonly plotPx: number;
  /** The whole period, which labels should not leave. */
  readonly periodPx: RowInterval;
  /**
   * A label has room on each side of its mark where possible, so that it can change sides at an
   * edge of the view.
   */
  readonly hasBothSides: boolean;
};

/**
 * An event fills the view if its length is between these shares of the plot. It then comes before
 * more important events, since no other zoom shows it better. Closer, its ends are out of view.
 * Further away, it has less room.
 */
const FILLS_VIEW_SHARE = { min: 0.4, max: 1.02 } as const;

/** The strip's share of the rows of a lane that has columns. */
const STRIP_SHARE = 0.6;

/** Packs the shapes of a lane. Each shape is in the result once, by itself or in a column. */
export function packLane(shapes: readonly Shape[], options: PackOptions): PackResult {
  const inOrder = sortByPriority(shapes, options);
  const roomy = packAll(inOrder, { ...options, hasBothSides: true });
  const all = isLabelled(roomy, options)
    ? roomy
    : packAll(inOrder, { ...options, hasBothSides: false });
  return all.unpacked.length === 0
    ? { shapes: addDates(all.packed, all.rows, options), columns: [], strip: null }
    : packWithStrip(inOrder, { ...options, hasBothSides: false });
}

function isLabelled(
  { packed, unpacked }: { packed: readonly PackedShape[]; unpacked: readonly Shape[] },
  { labelPx }: PackOptions,
): boolean {
  return (
    unpacked.length === 0 &&
    packed.every(({ event, side }) => side !== 'none' || labelPx(event) === 0)
  );
}

/**
 * Packs a lane with a strip of as few rows as hold each event without a label. If none does, the
 * strip has most of the lane, and columns.
 */
function packWithStrip(shapes: readonly Shape[], options: PackOptions): PackResult {
  const { maxRows, pitchPx } = options;
  const hasLabels = shapes.some(({ event }) => options.labelPx(event) > 0);
  const attempt = (stripRows: number) => {
    const labelled = packLabelled(shapes, { ...options, maxRows: maxRows - stripRows });
    const content = stripContentOf(labelled.unpacked);
    return { ...labelled, content, stripRows };
  };
  let best = attempt(hasLabels ? Math.max(1, Math.round(maxRows * STRIP_SHARE)) : maxRows);
  if (hasLabels) {
    let [low, high] = [1, maxRows - 1];
    while (low <= high) {
      const next = attempt((low + high) >> 1);
      if (leastStripPx(next.content) <= next.stripRows * pitchPx) {
        best = next;
        high = next.stripRows - 1;
      } else low = next.stripRows + 1;
    }
  }
  const { packed, rows, content, stripRows } = best;
  const strip = packStrip(content, stripRows * pitchPx);
  const { thinPitchPx, dotPitchPx } = strip;
  return {
    shapes: [...addDates(packed, rows, options), ...strip.shapes],
    columns: strip.columns,
    strip: { row: maxRows - stripRows, rows: stripRows, thinPitchPx, dotPitchPx },
  };
}

/** Packs the shapes whose label has room. */
function packLabelled(
  shapes: readonly Shape[],
  options: PackOptions,
): { packed: PackedShape[]; unpacked: Shape[]; rows: Rows } {
  const rows = new Rows(options.maxRows);
  const packed: PackedShape[] = [];
  const unpacked: Shape[] = [];
  for (const shape of shapes) {
    const hasLabel = options.labelPx(shape.event) > 0;
    const place = hasLabel && packLabel(rows, shape, options);
    if (place) packed.push({ ...shape, ...place });
    else unpacked.push(shape);
  }
  return { packed, unpacked, rows };
}

/** Returns the rows needed to give each shape its own mark; null if `maxRows` are too few. */
export function rowsFor(shapes: readonly Shape[], options: PackOptions): number | null {
  const { unpacked, rows } = packAll(sortByPriority(shapes, options), options);
  return unpacked.length === 0 ? rows.used : null;
}

/** Returns the shapes in the order in which they get a row. */
function sortByPriority(shapes: readonly Shape[], { plotPx }: PackOptions): readonly Shape[] {
  const fillsView = ({ from, to }: Shape): number =>
    Number(
      to - from >= plotPx * FILLS_VIEW_SHARE.min && to - from <= plotPx * FILLS_VIEW_SHARE.max,
    );
  return shapes.toSorted(
    (a, b) =>
      fillsView(b) - fillsView(a) ||
      b.importance - a.importance ||
      b.to - b.from - (a.to - a.from) ||
      a.at - b.at ||
      a.event - b.event,
  );
}

/** Packs the shapes with a label first. The others get marks where rows have room left. */
function packAll(
  shapes: readonly Shape[],
  options: PackOptions,
): { packed: PackedShape[]; unpacked: Shape[]; rows: Rows } {
  const { packed, unpacked, rows } = packLabelled(shapes, options);
  const left: Shape[] = [];
  for (const shape of unpacked) {
    const bare = rows.insert([markInterval(shape)]);
    if (bare) packed.push({ ...shape, row: bare.row, side: 'none' });
    else left.push(shape);
  }
  return { packed, unpacked: left, rows };
}

/** Gives labels their dates where their rows have room, in the order of the shapes. */
function addDates(
  packed: readonly PackedShape[],
  rows: Rows,
  { labelPx, datedLabelPx, periodPx }: PackOptions,
): PackedShape[] {
  if (!datedLabelPx) return [...packed];
  return packed.map((shape) => {
    const [widthPx, datedPx] = [labelPx(shape.event), datedLabelPx(shape.event)];
    if (shape.side === 'none' || datedPx <= widthPx) return shape;
    const mark = markInterval(shape);
    const isOver = shape.side === 'over';
    const intervalOf = (px: number) => union(mark, labelInterval(shape, shape.side, px));
    const { start, end } = defaultLabelInterval(shape, shape.side, datedPx);
    const isInside = end <= periodPx.end && (isOver || start >= periodPx.start);
    const hasDate = isInside && rows.widen(shape.row, intervalOf(widthPx), intervalOf(datedPx));
    return hasDate ? { ...shape, hasDate } : shape;
  });
}

/** A possible side of a label. `interval` is that of mark and label; `isInside` the period. */
type LabelOption = {
  readonly side: Side;
  readonly interval: RowInterval;
  readonly isInside: boolean;
};

/**
 * Gives a shape and its label a row: with room on both sides, else on one side. A label leaves the
 * period only if no side is inside.
 */
function packLabel(
  rows: Rows,
  shape: Shape,
  options: PackOptions,
): Pick<PackedShape, 'row' | 'side'> | null {
  const all = labelOptionsOf(shape, options);
  const inside = all.filter((option) => option.isInside);
  const sides = inside.length > 0 ? inside : all;
  const [first] = sides;
  if (options.hasBothSides && first) {
    const wide = rows.insert([anySideInterval(shape, options.labelPx(shape.event))]);
    if (wide) return { row: wide.row, side: first.side };
  }
  const inserted = rows.insert(sides.map((option) => option.interval));
  const option = inserted && sides[inserted.which];
  return option ? { row: inserted.row, side: option.side } : null;
}

/** Returns the possible sides of a label, the default first. */
function labelOptionsOf(shape: Shape, { labelPx, periodPx }: PackOptions): readonly LabelOption[] {
  const widthPx = labelPx(shape.event);
  if (widthPx === 0) return [{ side: 'none', interval: markInterval(shape), isInside: true }];
  return sidesOf(shape).map((side) => {
    const { start, end } = defaultLabelInterval(shape, side, widthPx);
    // A label over a span that starts before the period slides along the span into view.
    const isInside = end <= periodPx.end && (side === 'over' || start >= periodPx.start);
    const label = labelInterval(shape, side, widthPx);
    return { side, isInside, interval: union(markInterval(shape), label) };
  });
}
