import { toInstant, type Span } from '../time';
import type { EventBounds, When } from './types';

/**
 * The instant that an event is drawn and listed at; see `Timeline.anchorOf`. Always inside the
 * event's own bounds, and never on an end that it does not reach: a day's end is the next day. `whenOf` is
 * called for the few only whose start is not certain: reading it takes time.
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
      ? endLatest - 1
      : when?.form === 'from'
        ? startEarliest
        : (startEarliest + endLatest) / 2;
  const inPeriod = Math.min(Math.max(anchor, period.start), period.end - 1);
  return Math.min(Math.max(inPeriod, startEarliest), endLatest);
}

/** "Since March at the latest" began in March for all that is known, not with the coverage. */
function writtenStart(when: When | null, { startEarliest }: EventBounds): number {
  if (!when?.first || when.isNight) return startEarliest;
  return toInstant(when.first, when.zone, 'earlier');
}
