import { DAY } from '../base';
import { MIN_VIEW_MS, type Timeline } from '../model';
import { clamped, type Bounds, type Span } from '../time';

/** The shortest view of an address with an event and no bounds. */
const CONTEXT_MS = 14 * DAY;

/**
 * The view that an address without bounds means. It is the range that the dataset opens with, else
 * the whole period, or for an event the event in the middle with its own length before and after
 * it. As known on an earlier day it is always the whole period, since what happened in the range,
 * or the event's date, may have been unknown. This is part of the grammar: a
 * change would change the meaning of published links.
 */
export function impliedView(
  timeline: Timeline,
  selected: string | null,
  asKnownOn: string | null,
): Span {
  if (asKnownOn !== null) return timeline.period;
  const i = selected === null ? null : timeline.indexOf(selected);
  const { opens } = timeline.core;
  if (i === null || i >= timeline.dated)
    return opens ? clamped(opens, timeline.limits, MIN_VIEW_MS) : timeline.period;
  const { startEarliest, endLatest } = knownExtent(timeline, i);
  const { start, end } = timeline.period;
  const length = Math.max(3 * (endLatest - startEarliest), CONTEXT_MS);
  if (length >= end - start) return timeline.period;
  const middle = (startEarliest + endLatest) / 2;
  const view = { start: middle - length / 2, end: middle + length / 2 };
  return clamped(view, timeline.limits, MIN_VIEW_MS);
}

/** The known extent of an event; for a one-sided date, its known bound alone. */
function knownExtent(timeline: Timeline, i: number): Pick<Bounds, 'startEarliest' | 'endLatest'> {
  const { startEarliest, endLatest } = timeline.boundsOf(i);
  const form = timeline.whenOf(i)?.form;
  return {
    startEarliest: form === 'by' ? endLatest : startEarliest,
    endLatest: form === 'from' ? startEarliest : endLatest,
  };
}
