import type { Timeline } from '../../model';
import type { TimelineState } from '../../store';
import { useTimelineState } from './instanceContext';

/**
 * The time zone of the axis and of the visible range in words: the dataset's zone, UTC or the zone
 * of the opened event. Nothing else uses it: the dates of an event are in the event's own zone.
 */
export function axisZoneOf({
  zone,
  selected,
  timeline,
}: Pick<TimelineState, 'zone' | 'selected' | 'timeline'>): string {
  if (zone === 'utc') return 'UTC';
  return (zone === 'event' && eventZoneOf(timeline, selected)) || timeline.core.timeZone;
}

/** The zone of the opened event. Null if no event is opened, or if the event has no date. */
export function eventZoneOf(timeline: Timeline, selected: string | null): string | null {
  const i = selected === null ? null : timeline.indexOf(selected);
  return i === null ? null : (timeline.whenOf(i)?.zone ?? null);
}

/** The current zone of the axis. */
export function useAxisZone(): string {
  return useTimelineState(axisZoneOf);
}
