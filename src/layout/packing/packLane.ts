/**
 * Packs one lane at one level, events that fill the view first, then by importance. Each event goes
 * to the first row with room for its mark and label, else to the first row with room for its mark.
 * If an event has no room, the last rows become a strip (strip.ts) for all events without a label.
 * Pixels are the level's at its coarsest zoom, from the timeline's origin.
 */
import type { TextVariant } from '../labels/labelTexts';
import { candidatesOf, type Candidate, type Placement, type PlacementOptions } from './candidates';
import { Rows } from './rows';
import type { Shape } from './shapes';
import { labelInterval, markInterval, defaultLabelInterval, union, type Side } from './rowInterval';
import { fitsStrip, packStrip, stripContentOf, type PackedColumn, type PackedStrip } from './strip';

/** A shape with its row, the side of its label, and whether the label has its date after all. */
export type PackedShape = Shape & {
  readonly row: number;
  readonly side: Side;
  /** The text of the label; the whole title by default. */
  readonly variant?: TextVariant;
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

export type PackOptions = PlacementOptions & {
  /** The height of the lane in rows. A fraction of a row is room for the strip. */
  readonly maxRows: number;
  readonly pitchPx: number;
  /** Width of the label with a date that it has only if there is room; 0 if there is none. */
  readonly datedLabelPx?: (event: number) => number;
};

/** A lane of more candidates is not tried with every number of rows, which would take too long. */
const MANY_CANDIDATES = 100;

/** The share of the rows for labels in a lane that has columns. */
const LABEL_SHARE = 0.4;

/** Packs the shapes of a lane. Each shape is in the result once, by itself or in a column. */
export function packLane(shapes: readonly Shape[], options: PackOptions): PackResult {
  return packCandidates(candidatesOf(shapes, options), options);
}

/** Packs a lane, given its candidates. */
export function packCandidates(candidates: readonly Candidate[], options: PackOptions): PackResult {
  const maxRows = Math.floor(options.maxRows);
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
  const attempt = (labelRows: number) => {
    const labelled = packLabelled(candidates, labelRows, placeFirst, placeNarrowly);
    const content = stripContentOf(labelled.unpacked.map(({ shape }) => shape));
    return { ...labelled, content, stripRows: maxRows - labelRows };
  };
  const wholeRows = Math.floor(maxRows);
  let best = attempt(hasLabels ? Math.min(wholeRows - 1, Math.round(maxRows * LABEL_SHARE)) : 0);
  if (hasLabels) {
    let [low, high] = [0, wholeRows - (maxRows > wholeRows ? 0 : 1)];
    while (low <= high) {
      // Few candidates are tried with each number of rows: more rows may need a larger strip.
      const labelRows = candidates.length > MANY_CANDIDATES ? (low + high + 1) >> 1 : high;
      const next = attempt(labelRows);
      if (fitsStrip(next.content, next.stripRows * pitchPx)) {
        best = next;
        low = labelRows + 1;
      } else high = labelRows - 1;
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

/** Returns the shapes without a label in a lane with so many rows for labels. */
export function unlabelledShapes(candidates: readonly Candidate[], labelRows: number): Shape[] {
  const { unpacked } = packLabelled(candidates, labelRows, placeFirst, placeNarrowly);
  return unpacked.map(({ shape }) => shape);
}

type Place = Pick<PackedShape, 'row' | 'side' | 'variant'>;
/** Gives a shape and its label a row; null if none has room. */
type PlaceLabel = (rows: Rows, candidate: Candidate) => Place | null;

/** With room on each side of the mark, so that the label can change sides at a view's edge. */
const placeWidely: PlaceLabel = (rows, { shape, wide, placementAt }) => {
  const first = placementAt(0);
  if (!first || first.otherLines) return first ? insertPlacement(rows, shape, first) : null;
  const place = rows.insert(wide);
  return place && { row: place.row, side: first.sides[0] ?? 'none', variant: first.variant };
};

/** Tries the best form of the label alone. */
const placeFirst: PlaceLabel = (rows, { shape, placementAt }) => {
  const first = placementAt(0);
  return first ? insertPlacement(rows, shape, first) : null;
};

/** Tries one form of the label after another, each in all rows. */
const placeNarrowly: PlaceLabel = (rows, { shape, placementAt }) => {
  for (let k = 0; ; k++) {
    const placement = placementAt(k);
    if (!placement) return null;
    const place = insertPlacement(rows, shape, placement);
    if (place) return place;
  }
};

export function insertPlacement(
  rows: Rows,
  { form }: Shape,
  { variant, sides, intervals, otherLines }: Placement,
): Place | null {
  const place = otherLines ? rows.insertTwo(otherLines, form !== 'point') : rows.insert(intervals);
  return place && { row: place.row, side: sides[place.which] ?? 'none', variant };
}

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

/** Packs the shapes whose label has room: in each way, one after another. */
function packLabelled(
  candidates: readonly Candidate[],
  maxRows: number,
  ...ways: readonly PlaceLabel[]
): Packed {
  const rows = new Rows(maxRows);
  const packed: Packed['packed'] = [];
  let unpacked = candidates;
  for (const placeLabel of ways) {
    unpacked = unpacked.filter((candidate) => {
      const place = candidate.hasLabel ? placeLabel(rows, candidate) : null;
      if (place) packed.push([candidate, place]);
      return !place;
    });
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

/** Gives labels their dates where their rows have room, in the order of the shapes. */
function addDates(
  packed: readonly PackedShape[],
  rows: Rows,
  { labelPx, datedLabelPx, periodPx }: PackOptions,
): PackedShape[] {
  if (!datedLabelPx) return [...packed];
  return packed.map((shape) => {
    const [widthPx, datedPx] = [labelPx(shape.event), datedLabelPx(shape.event)];
    const isWhole = (shape.variant ?? 'whole') === 'whole';
    if (shape.side === 'none' || !isWhole || datedPx <= widthPx) return shape;
    const mark = markInterval(shape);
    const isOver = shape.side === 'over';
    const intervalOf = (px: number) => union(mark, labelInterval(shape, shape.side, px));
    const { start, end } = defaultLabelInterval(shape, shape.side, datedPx);
    const isInside = end <= periodPx.end && (isOver || start >= periodPx.start);
    const hasDate = isInside && rows.widen(shape.row, intervalOf(widthPx), intervalOf(datedPx));
    return hasDate ? { ...shape, hasDate } : shape;
  });
}
