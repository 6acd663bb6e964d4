/**
 * The dataset's times as a whole: its open ends closed, its period and its extent. What is written
 * is the last word on what is known, so closing an end never makes the period or extent longer.
 */
import { max, min } from 'd3';

import { MINUTE } from '../../base';
import type { Bounds, Span } from '../../time';
import type { WhenReading } from './readWhen';

export type ClosedTimes = {
  readonly bounds: readonly (Bounds | null)[];
  /** Closes one more reading by the same edges: an earlier version of an event's. */
  readonly close: (reading: WhenReading) => Bounds;
  readonly period: Span;
  readonly extent: Span;
};

/**
 * Closes every open end: one that still goes on at `updatedEnd` (the end of the day the dataset was
 * brought up to date), other later ends at the end of the coverage (else `updatedEnd`), earlier ones
 * at the start of the coverage (else of what is known). Null where there is no time at all.
 * `wholeDay` gives the local day around an instant, for data of one moment.
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

  const footprints = dated.map(knownOf).map(atLeastAMinute);
  const outside = footprints.filter((footprint) => !overlaps(footprint, base));
  const period = unionOf([base, ...outside]) ?? base;
  const whole = period.end - period.start > MINUTE ? period : wholeDay(period.start);
  return { bounds, close, period: whole, extent: unionOf([whole, ...footprints]) ?? whole };
}

function closeReading(
  { bounds, known, when }: WhenReading,
  edges: Span,
  updatedEnd: number,
): Bounds {
  const openEnd = Math.max(edges.end, known.end);
  const isStillGoing = when.form === 'since' && updatedEnd > known.start;
  const end = bounds.endLatest < Infinity ? bounds.endLatest : isStillGoing ? updatedEnd : openEnd;
  const isOpenStart = bounds.startEarliest === -Infinity;
  const start = isOpenStart ? Math.min(edges.start, known.start) : bounds.startEarliest;
  const startLatest = Math.min(bounds.startLatest, end);
  // Of an unknown end nothing is known but that it came after the start.
  const endEarliest = when.form === 'open-end' ? startLatest : Math.min(bounds.endEarliest, end);
  return {
    startEarliest: start,
    startLatest: Math.max(startLatest, start),
    endEarliest: Math.max(endEarliest, start),
    endLatest: end,
  };
}

/** The least span around all of these; null of none. */
function unionOf(spans: readonly Span[]): Span | null {
  const start = min(spans, (span) => span.start);
  const end = max(spans, (span) => span.end);
  return start === undefined || end === undefined ? null : { start, end };
}

/** A moment on the edge of a half-open span is not in it; a minute is what an address can say. */
function atLeastAMinute({ start, end }: Span): Span {
  return { start, end: Math.max(end, start + MINUTE) };
}

function overlaps(span: Span, other: Span): boolean {
  return span.start < other.end && span.end > other.start;
}
