/** Tries the styles of rows at one level of detail, until each lane has the rows that it needs. */
import { sum } from 'd3';

import type { Timeline } from '../../model';
import {
  capacityOf,
  expandedLanes,
  PITCH_PX,
  takesRows,
  type Lane,
  type Measures,
  type RowStyle,
} from '../lanes';
import { hasClockTimes, type TextOf, type TextsOf, type TextVariant } from '../labels/labelTexts';
import type { MeasureText } from '../types';
import { candidatesOf, type Candidate } from './candidates';
import { rowsFor, type PackOptions } from './packLane';
import { LEVEL_RATIO } from './levelOfDetail';
import { shapeOf, type Shape } from './shapes';

export type LevelOptions = {
  readonly timeline: Timeline;
  readonly textsOf: TextsOf;
  readonly measure: MeasureText;
  readonly measures: Measures;
  /** Epoch ms from which the level's pixels are counted. */
  readonly origin: number;
};

/** Creates the function that tries a style, and the shapes of each lane. */
export function createAttempts(msPerPx: number, options: LevelOptions) {
  const { timeline, measures, origin } = options;
  const showsClock = hasClockTimes(msPerPx, measures.plotPx, LEVEL_RATIO);
  const textsOf = (style: RowStyle): TextOf =>
    options.textsOf(style, measures.labelMaxPx, showsClock);
  const { lanes } = timeline.core;
  const shapes = lanes.map((): Shape[] => []);
  for (let event = 0; event < timeline.dated; event++) {
    const shape = shapeOf(timeline, event, origin, msPerPx, measures.density);
    shapes[timeline.laneOf(event)]?.push(shape);
  }
  const pxOf = (instant: number): number => (instant - origin) / msPerPx;
  const periodPx = { start: pxOf(timeline.period.start), end: pxOf(timeline.period.end) };
  const rangesPx = timeline.core.ranges
    .map(({ span }) => ({ start: pxOf(span.start), end: pxOf(span.end) }))
    .filter(({ start, end }) => isDrawnAt(measures.plotPx / (end - start)));

  const candidatesByStyle = new Map<RowStyle, readonly (readonly Candidate[])[]>();

  /** With `mustFit` it returns null if not all lanes have the rows that they need. */
  function attempt(next: PackAttempt, mustFit: boolean): AttemptResult | null;
  function attempt(next: PackAttempt, mustFit: false): AttemptResult;
  function attempt({ style, hasBothSides }: PackAttempt, mustFit: boolean): AttemptResult | null {
    const capacity = capacityOf(measures, lanes, style);
    const textOf = textsOf(style);
    const labelPx = (event: number, variant?: TextVariant): number =>
      textOf(event, variant)?.widthPx ?? 0;
    const { datedTextOf, datedLabelPx } = datedLabelsOf(style, textsOf);
    const packOptions = {
      labelPx,
      isCut: (event: number): boolean => textOf(event)?.title !== timeline.titleOf(event),
      linesTakeRows: style !== 'two-line',
      rangesPx,
      ...(datedLabelPx && { datedLabelPx }),
      pitchPx: PITCH_PX[style],
      periodPx,
      plotPx: measures.plotPx,
    };
    const candidates =
      candidatesByStyle.get(style) ?? shapes.map((inLane) => candidatesOf(inLane, packOptions));
    candidatesByStyle.set(style, candidates);
    const withRows = candidates.map((inLane, lane) =>
      lanes[lane] && takesRows(lanes[lane]) ? inLane : [],
    );
    const neededRows = mustFit
      ? rowsIfFit(withRows, capacity, hasBothSides)
      : withRows.map((inLane) => rowsOfLane(inLane, capacity, hasBothSides));
    return (
      neededRows && { style, capacity, textOf, datedTextOf, packOptions, candidates, neededRows }
    );
  }
  /** False if the labels are longer than all rows of the period together. */
  const mayFit = ({ style, hasBothSides }: PackAttempt): boolean => {
    const textOf = textsOf(style);
    const labelsPx = sum(shapes.flat(), ({ event }) => textOf(event)?.widthPx ?? 0);
    const rowsPx = capacityOf(measures, lanes, style) * (periodPx.end - periodPx.start);
    return labelsPx * (hasBothSides ? 1.5 : 1) <= rowsPx;
  };
  return { shapes, attempt, mayFit };
}

/** One lane can get all rows at most. */
function rowsOfLane(
  candidates: readonly Candidate[],
  capacity: number,
  hasBothSides: boolean,
): number | null {
  return rowsFor(candidates, { hasBothSides, maxRows: Math.max(1, capacity), isStrict: false });
}

/**
 * Returns the rows that each lane needs; null if they are more than the capacity. It gives up at
 * the first label for which the other lanes leave no row: the lane would then need one row more.
 */
function rowsIfFit(
  lanes: readonly (readonly Candidate[])[],
  capacity: number,
  hasBothSides: boolean,
): readonly number[] | null {
  const filled = lanes.filter(({ length }) => length > 0).length;
  let spare = capacity - filled;
  const neededRows: number[] = [];
  for (const candidates of lanes) {
    const needed =
      candidates.length === 0
        ? 0
        : filled === 1
          ? rowsOfLane(candidates, capacity, hasBothSides)
          : rowsFor(candidates, { hasBothSides, maxRows: spare + 1, isStrict: true });
    if (needed === null) return null;
    neededRows.push(needed);
    spare -= Math.max(0, needed - 1);
    if (spare < 0) return null;
  }
  return neededRows;
}

/** Whether a view is drawn by this level if level pixels are so many plot pixels. */
function isDrawnAt(scale: number): boolean {
  return scale > 1 - TOLERANCE && scale < LEVEL_RATIO + TOLERANCE;
}
const TOLERANCE = 1e-3;

type PackAttempt = { readonly style: RowStyle; readonly hasBothSides: boolean };

/** Returns the styles to try, the roomiest first; only `bare` if lanes have no room for labels. */
export function packAttempts(
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
export type AttemptResult = {
  readonly style: RowStyle;
  readonly capacity: number;
  readonly textOf: TextOf;
  readonly datedTextOf: TextOf;
  readonly packOptions: Omit<PackOptions, 'maxRows'>;
  readonly candidates: readonly (readonly Candidate[])[];
  readonly neededRows: readonly (number | null)[];
};

/** The labels with dates of a style whose labels have none. */
function datedLabelsOf(
  style: RowStyle,
  textsOf: (style: RowStyle) => TextOf,
): { readonly datedTextOf: TextOf; readonly datedLabelPx?: (event: number) => number } {
  if (style !== 'tight' && style !== 'dense') return { datedTextOf: () => null };
  const datedTextOf = textsOf('one-line');
  return {
    datedTextOf,
    datedLabelPx: (event) => {
      const text = datedTextOf(event);
      return text?.date ? text.widthPx : 0;
    },
  };
}
