import type { Timeline } from '../../model';
import type { Span } from '../../time';
import type { TimeMap } from './timeMap';

/**
 * Returns a timeline in folded time, which the layout draws like any other. Its dates in words stay
 * as they are. The overlap of events is that of real time.
 */
export function foldTimeline(timeline: Timeline, { fold, unfold }: TimeMap): Timeline {
  const { columns, core } = timeline;
  const foldAll = (instants: Float64Array): Float64Array => instants.map((at) => fold(at));
  const foldSpan = <S extends Span>(span: S): S => ({
    ...span,
    start: fold(span.start),
    end: fold(span.end),
  });
  return {
    ...timeline,
    core: {
      ...core,
      period: foldSpan(core.period),
      coverage: core.coverage && foldSpan(core.coverage),
    },
    columns: {
      ...columns,
      startEarliest: foldAll(columns.startEarliest),
      startLatest: foldAll(columns.startLatest),
      endEarliest: foldAll(columns.endEarliest),
      endLatest: foldAll(columns.endLatest),
      anchor: foldAll(columns.anchor),
    },
    period: foldSpan(timeline.period),
    limits: foldSpan(timeline.limits),
    boundsOf: (event) => {
      const { startEarliest, startLatest, endEarliest, endLatest } = timeline.boundsOf(event);
      return {
        startEarliest: fold(startEarliest),
        startLatest: fold(startLatest),
        endEarliest: fold(endEarliest),
        endLatest: fold(endLatest),
      };
    },
    anchorOf: (event) => fold(timeline.anchorOf(event)),
    overlapping: ({ start, end }) =>
      timeline.overlapping({ start: unfoldable(start, unfold), end: unfoldable(end, unfold) }),
  };
}

function unfoldable(instant: number, unfold: (instant: number) => number): number {
  return Number.isFinite(instant) ? unfold(instant) : instant;
}
