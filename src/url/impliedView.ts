import { DAY } from '../base';
import { MIN_VIEW_MS, type Timeline } from '../model';
import { clamped, type Bounds, type Span } from '../time';

/** What is shown around an event that was asked for alone, at least. */
const CONTEXT_MS = 14 * DAY;

/**
 * The view that an address without bounds means: the whole period; with an event, that event in the
 * middle with as much again before it and after it. Part of the grammar: a link to an event alone
 * stands for this view. With a day gone back to it is the whole period: where the event stands may
 * not have been known then.
 */
export function impliedView(
  timeline: Timeline,
  selected: string | null,
  known: string | null,
): Span {
  if (known !== null) return timeline.period;
  const i = selected === null ? null : timeline.indexOf(selected);
  if (i === null || i >= timeline.dated) return timeline.period;
  const { startEarliest, endLatest } = knownExtent(timeline, i);
  const { start, end } = timeline.period;
  const length = Math.max(3 * (endLatest - startEarliest), CONTEXT_MS);
  if (length >= end - start) return timeline.period;
  const middle = (startEarliest + endLatest) / 2;
  const view = { start: middle - length / 2, end: middle + length / 2 };
  return clamped(view, timeline.limits, MIN_VIEW_MS);
}

/** From where to where an event is known to be; of a one-sided bound only that bound. */
function knownExtent(timeline: Timeline, i: number): Pick<Bounds, 'startEarliest' | 'endLatest'> {
  const { startEarliest, endLatest } = timeline.boundsOf(i);
  const form = timeline.whenOf(i)?.form;
  return {
    startEarliest: form === 'by' ? endLatest : startEarliest,
    endLatest: form === 'from' ? startEarliest : endLatest,
  };
}
