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
};

/**
 * An event fills the view if its length is between these shares of the plot. It then comes before
 * more important events, since no other zoom shows it better. Closer, its ends are out of view.
 * Further away, it has less room.
 */
const FILLS_VIEW_SHARE = { min: 0.4, max: 1.02 } as const;

/** The strip's share of the rows of a lane that has columns. */
const STRIP_SHARE = 0.6;

/** A shape with the intervals that it may take. Styles and numbers of rows are tried with it. */
export type Candidate = {
  readonly shape: Shape;
  readonly hasLabel: boolean;
  readonly mark: RowInterval;
  /** The possible sides of the label, the default first, and the intervals of mark and label. */
  readonly sides: readonly Side[];
  readonly intervals: readonly RowInterval[];
  /** The interval with room on each side. */
  readonly wide: readonly RowInterval[];
};

/** Packs the shapes of a lane. Each shape is in the result once, by itself or in a column. */
export function packLane(shapes: readonly Shape[], options: PackOptions): PackResult {
  return packCandidates(candidatesOf(shapes, options), options);
}

/** Packs a lane, given its candidates. */
export function packCandidates(candidates: readonly Candidate[], options: PackOptions): PackResult {
  const { maxRows } = options;
  const all =
    packAll(candidates, maxRows, placeRoomily, true) ?? packAll(candidates, maxRows, placeNarrowly);
  if (all && all.unpacked.length === 0) {
    return { shapes: addDates(shapesOf(all), all.rows, options), columns: [], strip: null };
  }
  return packWithStrip(candidates, options);
}

/**
 * Packs a lane with a strip of as few rows as hold each event without a label. If none does, the
 * strip has most of the lane, and columns.
 */
function packWithStrip(candidates: readonly Candidate[], options: PackOptions): PackResult {
  const { maxRows, pitchPx } = options;
  const hasLabels = candidates.some(({ hasLabel }) => hasLabel);
  const attempt = (stripRows: number) => {
    const labelled = packLabelled(candidates, maxRows - stripRows, placeNarrowly);
    const content = stripContentOf(labelled.unpacked.map(({ shape }) => shape));
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
  const { rows, content, stripRows } = best;
  const strip = packStrip(content, stripRows * pitchPx);
  const { thinPitchPx, dotPitchPx } = strip;
  return {
    shapes: [...addDates(shapesOf(best), rows, options), ...strip.shapes],
    columns: strip.columns,
    strip: { row: maxRows - stripRows, rows: stripRows, thinPitchPx, dotPitchPx },
  };
}

type Place = Pick<PackedShape, 'row' | 'side'>;
/** Gives a shape and its label a row; null if none has room. */
type PlaceLabel = (rows: Rows, candidate: Candidate) => Place | null;

/** With room on each side of the mark, so that the label can change sides at a view's edge. */
const placeWidely: PlaceLabel = (rows, { wide, sides }) => {
  const place = rows.insert(wide);
  return place && { row: place.row, side: sides[0] ?? 'none' };
};

const placeNarrowly: PlaceLabel = (rows, { intervals, sides }) => {
  const place = rows.insert(intervals);
  return place && { row: place.row, side: sides[place.which] ?? 'none' };
};

const placeRoomily: PlaceLabel = (rows, candidate) =>
  placeWidely(rows, candidate) ?? placeNarrowly(rows, candidate);

type Packed = {
  readonly packed: (readonly [Candidate, Place])[];
  readonly unpacked: readonly Candidate[];
  readonly rows: Rows;
};

function shapesOf({ packed }: Packed): PackedShape[] {
  return packed.map(([{ shape }, place]) => ({ ...shape, ...place }));
}

/** Packs the shapes whose label has room. */
function packLabelled(
  candidates: readonly Candidate[],
  maxRows: number,
  placeLabel: PlaceLabel,
): Packed {
  const rows = new Rows(maxRows);
  const packed: Packed['packed'] = [];
  const unpacked: Candidate[] = [];
  for (const candidate of candidates) {
    const place = candidate.hasLabel ? placeLabel(rows, candidate) : null;
    if (place) packed.push([candidate, place]);
    else unpacked.push(candidate);
  }
  return { packed, unpacked, rows };
}

/**
 * Packs the shapes with a label first. The others get marks where rows have room left. With
 * `mustLabel` it returns null if a label has no room.
 */
function packAll(
  candidates: readonly Candidate[],
  maxRows: number,
  placeLabel: PlaceLabel,
  mustLabel = false,
): Packed | null {
  let hasRoom = true;
  const place: PlaceLabel = (rows, candidate) => {
    const found = hasRoom ? placeLabel(rows, candidate) : null;
    if (mustLabel && !found) hasRoom = false;
    return found;
  };
  const { packed, unpacked, rows } = packLabelled(candidates, maxRows, place);
  if (!hasRoom) return null;
  const left: Candidate[] = [];
  for (const candidate of unpacked) {
    const bare = rows.insert([candidate.mark]);
    if (bare) packed.push([candidate, { row: bare.row, side: 'none' }]);
    else left.push(candidate);
  }
  return { packed, unpacked: left, rows };
}

type RowsOptions = {
  readonly maxRows: number;
  readonly hasBothSides: boolean;
  /** Each label must have room in the way that is tried first. */
  readonly isStrict: boolean;
};

/** Returns the rows needed to give each shape its own mark; null if `maxRows` are too few. */
export function rowsFor(
  candidates: readonly Candidate[],
  { maxRows, hasBothSides, isStrict }: RowsOptions,
): number | null {
  const roomy = isStrict ? placeWidely : placeRoomily;
  const result = packAll(candidates, maxRows, hasBothSides ? roomy : placeNarrowly, isStrict);
  return result?.unpacked.length === 0 ? result.rows.used : null;
}

/** Returns the shapes in the order in which they get a row. */
function sortByPriority(
  shapes: readonly Shape[],
  { plotPx }: Pick<PackOptions, 'plotPx'>,
): readonly Shape[] {
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

/** Returns the candidates of a lane in the order in which they get a row. */
export function candidatesOf(
  shapes: readonly Shape[],
  options: Pick<PackOptions, 'labelPx' | 'periodPx' | 'plotPx'>,
): readonly Candidate[] {
  return sortByPriority(shapes, options).map((shape) => candidateOf(shape, options));
}

/** A label leaves the period only if no side is inside. */
function candidateOf(
  shape: Shape,
  { labelPx, periodPx }: Pick<PackOptions, 'labelPx' | 'periodPx'>,
): Candidate {
  const mark = markInterval(shape);
  const widthPx = labelPx(shape.event);
  if (widthPx === 0) {
    return { shape, hasLabel: false, mark, sides: [], intervals: [], wide: [] };
  }
  const all = sidesOf(shape);
  const inside = all.filter((side) => {
    const { start, end } = defaultLabelInterval(shape, side, widthPx);
    // A label over a span that starts before the period slides along the span into view.
    return end <= periodPx.end && (side === 'over' || start >= periodPx.start);
  });
  const sides = inside.length > 0 && inside.length < all.length ? inside : all;
  const intervals = sides.map((side) => union(mark, labelInterval(shape, side, widthPx)));
  const wide = sides === all ? intervals.reduce(union) : anySideInterval(shape, widthPx);
  return { shape, hasLabel: true, mark, sides, intervals, wide: [wide] };
}
