import { MAX_EVENT_PAGES } from './limits';
import type { Timeline } from './timeline';

const idsByTimeline = new WeakMap<Timeline, ReadonlySet<string>>();

/**
 * The ids of the events that have a page of their own, most important first, then earliest first.
 * The build writes these pages, and a live page links to them.
 */
export function eventsWithPages(timeline: Timeline): ReadonlySet<string> {
  const cached = idsByTimeline.get(timeline);
  if (cached) return cached;
  const ids = new Set(mostImportant(timeline).map(timeline.idOf));
  idsByTimeline.set(timeline, ids);
  return ids;
}

/** Collects events by importance in one pass, and no more of each importance than can be needed. */
function mostImportant({ count, importanceOf }: Timeline): readonly number[] {
  const all = Array.from({ length: Math.min(count, MAX_EVENT_PAGES) }, (_, i) => i);
  if (count <= MAX_EVENT_PAGES) return all;
  const byImportance = new Map<number, number[]>();
  for (let i = 0; i < count; i++) {
    const importance = importanceOf(i);
    const equals = byImportance.get(importance);
    if (!equals) byImportance.set(importance, [i]);
    else if (equals.length < MAX_EVENT_PAGES) equals.push(i);
  }
  const levels = [...byImportance].toSorted(([a], [b]) => b - a);
  return levels.flatMap(([, equals]) => equals).slice(0, MAX_EVENT_PAGES);
}
