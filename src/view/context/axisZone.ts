import type { Timeline } from '../../model';
import type { TimelineState } from '../../store';
import { useTimelineState } from './instanceContext';

/**
 * Whose clock the axis and the visible range go by: the dataset's, UTC, or the opened event's own.
 * Nothing else does: an event's dates are in its own zone, and say so.
 */
export function axisZoneOf({
  zone,
  selected,
  timeline,
}: Pick<TimelineState, 'zone' | 'selected' | 'timeline'>): string {
  if (zone === 'utc') return 'UTC';
  return (zone === 'event' && eventZoneOf(timeline, selected)) || timeline.core.timeZone;
}

/** An event's own zone; null where none is opened, or it has no date. */
export function eventZoneOf(timeline: Timeline, selected: string | null): string | null {
  const i = selected === null ? null : timeline.indexOf(selected);
  return i === null ? null : (timeline.whenOf(i)?.zone ?? null);
}

/** The zone of the axis now. */
export function useAxisZone(): string {
  return useTimelineState(axisZoneOf);
}
