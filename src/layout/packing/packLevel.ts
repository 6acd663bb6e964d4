/** Packs every lane at one level of detail, and finds the shapes in view. */
import { bisector, max, min, sum } from 'd3';

import type { Timeline } from '../../model';
import type { Span } from '../../time';
import {
  availablePx,
  bandsOf,
  laneRows,
  PITCH_PX,
  takesRows,
  type Lane,
  type Measures,
  type RowStyle,
} from '../lanes';
import {
  createAttempts,
  packAttempts,
  type AttemptResult,
  type LevelOptions,
} from './packAttempts';
import { packCandidates, type PackedShape, type StripPlace } from './packLane';
import type { Shape } from './shapes';
import { shareRows } from './shareRows';
import { leastStripPx, stripContentOf, type PackedColumn } from './strip';
import type { TextOf } from '../labels/labelTexts';
import type { LaneBand, ClusterEvents } from '../types';

export type LanePack = {
  readonly band: LaneBand;
  /** Sorted by `from`. `runningMaxTo[k]` is the largest `to` of the first k + 1 shapes. */
  readonly shapes: readonly PackedShape[];
  readonly runningMaxTo: Float64Array;
  readonly columns: readonly LevelColumn[];
  readonly strip: StripPlace | null;
  /** The number of rows for marks with labels. */
  readonly labelRows: number;
};

/** A column with its events and their span. Its bounds are in level pixels. */
export type LevelColumn = Omit<PackedColumn, 'members'> & {
  /** Ids have no colon, so it differs from every event's key. */
  readonly key: string;
  /** In order of their start. */
  readonly events: ClusterEvents;
  readonly span: Span;
  /** All of its events are in the view already. */
  readonly isClipped?: boolean;
};

export type LevelPack = {
  readonly msPerPx: number;
  readonly style: RowStyle;
  /** Height of a row: that of its style, or less if not all lanes fit. */
  readonly pitchPx: number;
  readonly lanes: readonly LanePack[];
  readonly textOf: TextOf;
  /** The text with the date of a label that has one by its row and not by the style. */
  readonly datedTextOf: TextOf;
};

/**
 * Packs every lane at the coarsest zoom of a level. The result does not depend on the position of
 * the view.
 */
export function packLevel(msPerPx: number, options: LevelOptions): LevelPack {
  const { timeline, measures } = options;
  const { lanes } = timeline.core;
  const { shapes, attempt, mayFit } = createAttempts(msPerPx, options);
  const attempts = packAttempts(measures, lanes);
  const last = attempts.at(-1) ?? attempts[0];
  let result: AttemptResult | null = null;
  for (const next of attempts) {
    if (next === last || mayFit(next)) result = attempt(next, next !== last);
    if (result) break;
  }
  result ??= attempt(last, false);
  const { style, textOf, datedTextOf, packOptions, candidates } = result;
  const rows = rowsOf(lanes, shapes, result, measures);
  const { bands, pitchPx } = bandsOf(lanes, rows, style, measures);
  return {
    msPerPx,
    style,
    pitchPx,
    textOf,
    datedTextOf,
    lanes: bands.map((band, lane) => {
      // A collapsed lane shows a histogram instead (laneHistogram.ts).
      const inLane = (!band.isCollapsed && candidates[lane]) || [];
      const packed = packCandidates(inLane, { ...packOptions, maxRows: rows[lane] ?? 1 });
      const sorted = packed.shapes.toSorted((a, b) => a.from - b.from);
      const columns = packed.columns.map((column) => levelColumn(column, timeline));
      const runningMaxTo = runningMaxOf(sorted);
      const { strip } = packed;
      const labelRows = strip ? strip.row : (rows[lane] ?? 1);
      return { band, shapes: sorted, runningMaxTo, columns, strip, labelRows };
    }),
  };
}

const byFrom = bisector(({ from }: PackedShape) => from);

/**
 * Returns the shapes that overlap an interval of level pixels, from right to left. O(log n +
 * result), plus the shapes between the interval and the start of a long span that reaches into it.
 */
export function shapesIn(
  { shapes, runningMaxTo }: Pick<LanePack, 'shapes' | 'runningMaxTo'>,
  from: number,
  to: number,
): PackedShape[] {
  const found: PackedShape[] = [];
  for (
    let k = byFrom.right(shapes, to) - 1;
    k >= 0 && (runningMaxTo[k] ?? -Infinity) >= from;
    k--
  ) {
    const shape = shapes[k];
    if (shape && shape.to >= from) found.push(shape);
  }
  return found;
}

/** Returns for each shape the largest `to` up to it. The shapes are sorted by `from`. */
export function runningMaxOf(sorted: readonly PackedShape[]): Float64Array {
  const runningMax = new Float64Array(sorted.length);
  let furthest = -Infinity;
  sorted.forEach((shape, k) => {
    furthest = Math.max(furthest, shape.to);
    runningMax[k] = furthest;
  });
  return runningMax;
}

/**
 * Returns the rows of each lane. A lane whose events do not fit gets the rows of its dots and thin
 * rows first and a row for labels, then more in proportion to its events.
 */
function rowsOf(
  lanes: readonly Lane[],
  shapes: readonly (readonly Shape[])[],
  { neededRows, capacity, style, candidates }: AttemptResult,
  measures: Measures,
): readonly number[] {
  const total = sum(shapes, ({ length }) => length);
  const stripRows = shapes.map((inLane, lane) => {
    const stripPx = leastStripPx(stripContentOf(inLane));
    return Math.max(
      1,
      Math.min(neededRows[lane] ?? Infinity, Math.ceil(stripPx / PITCH_PX[style])),
    );
  });
  const needOf = (lane: number): number =>
    neededRows[lane] ??
    Math.max(stripRows[lane] ?? 1, (capacity * (shapes[lane]?.length ?? 0)) / total) + 1;
  const hasRoom = sum(neededRows, (needed) => needed ?? Infinity) <= capacity;
  if (!hasRoom && style !== 'bare' && lanes.every(takesRows)) {
    const shared = shareRows(candidates, availablePx(measures, lanes), PITCH_PX[style]);
    if (shared) return shared;
  }
  const hasRoomForLabels = sum(stripRows) + lanes.length <= capacity;
  return laneRows(lanes, needOf, capacity, (lane) =>
    Math.min(needOf(lane), (stripRows[lane] ?? 1) + Number(hasRoomForLabels)),
  );
}

function levelColumn({ members, ...column }: PackedColumn, timeline: Timeline): LevelColumn {
  const events = members.map(({ event }) => event);
  const key = `cluster:${events.slice(0, 1).map(timeline.idOf).join()}`;
  return { ...column, key, events, span: spanOf(events, timeline) };
}

/** Returns the span that encloses some events. */
export function spanOf(events: readonly number[], { boundsOf }: Timeline): Span {
  const bounds = events.map(boundsOf);
  const start = min(bounds, ({ startEarliest }) => startEarliest) ?? NaN;
  const end = max(bounds, ({ endLatest }) => endLatest) ?? NaN;
  return { start, end };
}
