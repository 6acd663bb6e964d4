/**
 * Closes the open ends of a dataset's dates, and computes its period and extent. Both come from
 * the coverage and the known dates, so closing an end never extends them.
 */
import { max, min } from 'd3';

import { SECOND } from '../../base';
import type { Bounds, Span } from '../../time';
import type { WhenReading } from './readWhen';

export type ClosedTimes = {
  readonly bounds: readonly (Bounds | null)[];
  /** Closes another reading in the same way, such as that of a revision. */
  readonly close: (reading: WhenReading) => Bounds;
  readonly period: Span;
  readonly extent: Span;
};

/**
 * Closes every open end. An ongoing event ends at `updatedEnd`, the end of the dataset's `updated`
 * day. Other open ends close at the end of the coverage, else at `updatedEnd`. Open starts close at
 * the start of the coverage, else at the first known date. Null if there is neither a coverage nor
 * a date. `wholeDay` gives the local day around an instant, for a dataset of a single moment. All
 * times are epoch ms.
 */
export function closeOpenEnds(
  readings: readonly (WhenReading | null)[],
  coverage: Span | null,
  updatedEnd: number,
  wholeDay: (instant: number) => Span,
): ClosedTimes | null {
  const knownOf = (reading: WhenReading): Span => {
    const { known, when } = reading;
    const end = when.form === 'since' ? Math.max(updatedEnd, known.end) : known.end;
    return { start: known.start, end };
  };
  const dated = readings.filter((reading) => reading !== null);
  const base = coverage ?? unionOf(dated.map(knownOf));
  if (!base) return null;
  const edges = { start: base.start, end: coverage?.end ?? Math.max(updatedEnd, base.end) };
  const close = (reading: WhenReading): Bounds => closeReading(reading, edges, updatedEnd);
  const bounds = readings.map((reading) => reading && close(reading));

  const footprints = dated.map(knownOf).map(atLeastASecond);
  const outside = footprints.filter((footprint) => !overlaps(footprint, base));
  const period = unionOf([base, ...outside]) ?? base;
  const whole = period.end - period.start > SECOND ? period : wholeDay(period.start);
  return { bounds, close, period: whole, extent: unionOf([whole, ...footprints]) ?? whole };
}

function closeReading(
  { bounds, known, when }: WhenReading,
  edges: Span,
  updatedEnd: number,
): Bounds {
  const openEnd = Math.max(edges.end, known.end);
  const isOngoing = when.form === 'since' && updatedEnd > known.start;
  const end = bounds.endLatest < Infinity ? bounds.endLatest : isOngoing ? updatedEnd : openEnd;
  const isOpenStart = bounds.startEarliest === -Infinity;
  const start = isOpenStart ? Math.min(edges.start, known.start) : bounds.startEarliest;
  const startLatest = Math.min(bounds.startLatest, end);
  // An unknown end is any moment after the start.
  const endEarliest = when.form === 'open-end' ? startLatest : Math.min(bounds.endEarliest, end);
  return {
    startEarliest: start,
    startLatest: Math.max(startLatest, start),
    endEarliest: Math.max(endEarliest, start),
    endLatest: end,
  };
}

/** The smallest span around all spans; null if there are none. */
function unionOf(spans: readonly Span[]): Span | null {
  const start = min(spans, (span) => span.start);
  const end = max(spans, (span) => span.end);
  return start === undefined || end === undefined ? null : { start, end };
}

/** Widens a moment to a second, so that a half-open span can hold it. */
function atLeastASecond({ start, end }: Span): Span {
  return { start, end: Math.max(end, start + SECOND) };
}

function overlaps(span: Span, other: Span): boolean {
  return span.start < other.end && span.end > other.start;
}
