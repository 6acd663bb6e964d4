import { momentBefore, toInstant, type Span } from '../time';
import type { EventBounds, When } from './types';

/**
 * The instant (epoch ms) at which an event is drawn and listed; see `Timeline.anchorOf`. It is
 * within the event's bounds, and never on an end that the event does not reach: the end of a day is
 * the next day. `whenOf` is slow, so it is called only if the start is uncertain.
 */
export function computeAnchor(
  period: Span,
  bounds: EventBounds,
  whenOf: () => When | null,
): number {
  const { startEarliest, startLatest, endEarliest, endLatest } = bounds;
  if (startEarliest === startLatest && startLatest <= endEarliest) return startEarliest;
  const when = whenOf();
  if (startLatest <= endEarliest) {
    return Math.min(Math.max(startEarliest, writtenStart(when, bounds)), startLatest);
  }
  const anchor =
    when?.form === 'by'
      ? momentBefore(endLatest)
      : when?.form === 'from'
        ? startEarliest
        : (startEarliest + endLatest) / 2;
  const inPeriod = Math.min(Math.max(anchor, period.start), momentBefore(period.end));
  return Math.min(Math.max(inPeriod, startEarliest), endLatest);
}

/** The start as written: "since March at the latest" starts in March, not with the coverage. */
function writtenStart(when: When | null, { startEarliest }: EventBounds): number {
  if (!when?.first || when.isNight) return startEarliest;
  return toInstant(when.first, when.zone, 'earlier');
}
