/** Packs every lane at one level of detail, and finds the shapes in view. */
import { bisector, max, min, sum } from 'd3';

import type { Timeline } from '../../model';
import type { Span } from '../../time';
import {
  bandsOf,
  capacityOf,
  laneRows,
  expandedLanes,
  takesRows,
  PITCH_PX,
  type Lane,
  type Measures,
  type RowStyle,
} from '../lanes';
import { packLane, rowsFor, type PackedShape, type PackOptions, type StripPlace } from './packLane';
import { shapeOf, type Shape } from './shapes';
import { leastStripPx, stripContentOf, type PackedColumn } from './strip';
import type { LabelText } from '../labels/labelText';
import type { TextOf } from '../labels/labelTexts';
import type { LaneBand, MeasureText, Members } from '../types';

export type LanePack = {
  readonly band: LaneBand;
  /** Sorted by `from`. `runningMaxTo[k]` is the largest `to` of the first k + 1 shapes. */
  readonly shapes: readonly PackedShape[];
  readonly runningMaxTo: Float64Array;
  readonly columns: readonly LevelColumn[];
  readonly strip: StripPlace | null;
};

/** A column with its events and their span. Its bounds are in level pixels. */
export type LevelColumn = Omit<PackedColumn, 'members'> & {
  /** Ids have no colon, so it differs from every event's key. */
  readonly key: string;
  /** In order of their start. */
  readonly events: Members;
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
  /** The text of an event's label, with the date if it has one by the style or by its row. */
  readonly textOf: (event: number, hasDate?: boolean) => LabelText | null;
};

export type LevelOptions = {
  readonly timeline: Timeline;
  readonly textsOf: (style: RowStyle, maxPx: number) => TextOf;
  readonly measure: MeasureText;
  readonly measures: Measures;
  /** Epoch ms from which the level's pixels are counted. */
  readonly origin: number;
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
    if (next !== last && !mayFit(next)) continue;
    result = attempt(next);
    if (fits(result)) break;
  }
  result ??= attempt(last);
  const { style, textOf, datedTextOf, packOptions } = result;
  const rows = rowsOf(lanes, shapes, result);
  const { bands, pitchPx } = bandsOf(lanes, rows, style, measures);
  return {
    msPerPx,
    style,
    pitchPx,
    textOf: (event, hasDate = false) => (hasDate ? datedTextOf : textOf)(event),
    lanes: bands.map((band, lane) => {
      // A collapsed lane shows a histogram instead (laneHistogram.ts).
      const inLane = (!band.isCollapsed && shapes[lane]) || [];
      const packed = packLane(inLane, {
        ...packOptions,
        hasBothSides: true,
        maxRows: rows[lane] ?? 1,
      });
      const sorted = packed.shapes.toSorted((a, b) => a.from - b.from);
      const columns = packed.columns.map((column) => levelColumn(column, timeline));
      const runningMaxTo = runningMaxOf(sorted);
      return { band, shapes: sorted, runningMaxTo, columns, strip: packed.strip };
    }),
  };
}

/** Creates the function that tries a style, and the shapes of each lane. */
export function createAttempts(msPerPx: number, options: LevelOptions) {
  const { timeline, textsOf, measures, origin } = options;
  const { lanes } = timeline.core;
  const shapes = lanes.map((): Shape[] => []);
  for (let event = 0; event < timeline.dated; event++) {
    const shape = shapeOf(timeline, event, origin, msPerPx, measures.density);
    shapes[timeline.laneOf(event)]?.push(shape);
  }
  const pxOf = (instant: number): number => (instant - origin) / msPerPx;
  const periodPx = { start: pxOf(timeline.period.start), end: pxOf(timeline.period.end) };

  const attempt = ({ style, hasBothSides }: PackAttempt): AttemptResult => {
    const capacity = capacityOf(measures, lanes, style);
    const textOf = textsOf(style, measures.labelMaxPx);
    const labelPx = (event: number): number => textOf(event)?.widthPx ?? 0;
    const { datedTextOf, datedLabelPx } = datedLabelsOf(style, options);
    const packOptions = {
      labelPx,
      ...(datedLabelPx && { datedLabelPx }),
      pitchPx: PITCH_PX[style],
      periodPx,
      plotPx: measures.plotPx,
    };
    // One lane can get all rows at most.
    const allRows = { ...packOptions, hasBothSides, maxRows: Math.max(1, capacity) };
    const neededRows = shapes.map((inLane, lane) =>
      lanes[lane] && takesRows(lanes[lane]) ? rowsFor(inLane, allRows) : 0,
    );
    return { style, capacity, textOf, datedTextOf, packOptions, neededRows };
  };
  /** False if the labels are longer than all rows of the period together. */
  const mayFit = ({ style, hasBothSides }: PackAttempt): boolean => {
    const textOf = textsOf(style, measures.labelMaxPx);
    const labelsPx = sum(shapes.flat(), ({ event }) => textOf(event)?.widthPx ?? 0);
    const rowsPx = capacityOf(measures, lanes, style) * (periodPx.end - periodPx.start);
    return labelsPx * (hasBothSides ? 1.5 : 1) <= rowsPx;
  };
  return { shapes, attempt, mayFit };
}

const byFrom = bisector(({ from }: PackedShape) => from);

/**
 * Yields the shapes that overlap an interval of level pixels, from right to left. O(log n +
 * result), plus the shapes between the interval and the start of a long span that reaches into it.
 */
export function* shapesIn(
  { shapes, runningMaxTo }: Pick<LanePack, 'shapes' | 'runningMaxTo'>,
  from: number,
  to: number,
): Generator<PackedShape> {
  for (
    let k = byFrom.right(shapes, to) - 1;
    k >= 0 && (runningMaxTo[k] ?? -Infinity) >= from;
    k--
  ) {
    const shape = shapes[k];
    if (shape && shape.to >= from) yield shape;
  }
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

type PackAttempt = { readonly style: RowStyle; readonly hasBothSides: boolean };

/** Returns the styles to try, the roomiest first; only `bare` if lanes have no room for labels. */
function packAttempts(
  measures: Measures,
  lanes: readonly Lane[],
): readonly [PackAttempt, ...PackAttempt[]] {
  const minRows = expandedLanes(lanes).length;
  if (measures.density !== 'full' || capacityOf(measures, lanes, 'dense') < minRows) {
    return [{ style: 'bare', hasBothSides: false }];
  }
  return [
    { style: 'two-line', hasBothSides: true },
    { style: 'one-line', hasBothSides: true },
    { style: 'tight', hasBothSides: true },
    { style: 'two-line', hasBothSides: false },
    { style: 'one-line', hasBothSides: false },
    { style: 'tight', hasBothSides: false },
    { style: 'dense', hasBothSides: false },
  ];
}

/**
 * `neededRows` has for each lane the rows that it needs; null if it needs more than the capacity.
 */
type AttemptResult = {
  readonly style: RowStyle;
  readonly capacity: number;
  readonly textOf: TextOf;
  readonly datedTextOf: TextOf;
  readonly packOptions: Omit<PackOptions, 'maxRows' | 'hasBothSides'>;
  readonly neededRows: readonly (number | null)[];
};

/** The labels with dates of a style whose labels have none. */
function datedLabelsOf(
  style: RowStyle,
  { textsOf, measures }: Pick<LevelOptions, 'textsOf' | 'measures'>,
): { readonly datedTextOf: TextOf; readonly datedLabelPx?: (event: number) => number } {
  if (style !== 'tight' && style !== 'dense') return { datedTextOf: () => null };
  const datedTextOf = textsOf('one-line', measures.labelMaxPx);
  return {
    datedTextOf,
    datedLabelPx: (event) => {
      const text = datedTextOf(event);
      return text?.date ? text.widthPx : 0;
    },
  };
}

/** Whether all lanes have the rows that they need. */
export function fits({ neededRows, capacity }: AttemptResult): boolean {
  return sum(neededRows, (needed) => needed ?? Infinity) <= capacity;
}

/**
 * Returns the rows of each lane. A lane whose events do not fit gets the rows of its dots and thin
 * rows first and a row for labels, then more in proportion to its events.
 */
function rowsOf(
  lanes: readonly Lane[],
  shapes: readonly (readonly Shape[])[],
  { neededRows, capacity, style }: AttemptResult,
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
