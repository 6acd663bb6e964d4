import type { Timeline } from './timeline';

/** The most events that have a page of their own: each page is a file in every language. */
const MOST_PAGES = 500;

const made = new WeakMap<Timeline, ReadonlySet<string>>();

/**
 * The ids of the events that have a page of their own: the most important ones, earlier ones first
 * among equals. The build writes these and a live page links to them, so both ask here.
 */
export function eventsWithPages(timeline: Timeline): ReadonlySet<string> {
  const known = made.get(timeline);
  if (known) return known;
  const ids = new Set(mostImportant(timeline).map(timeline.idOf));
  made.set(timeline, ids);
  return ids;
}

/** One pass, since there may be many: events by importance, no more of each than could be needed. */
function mostImportant({ count, importanceOf }: Timeline): readonly number[] {
  const all = Array.from({ length: Math.min(count, MOST_PAGES) }, (_, i) => i);
  if (count <= MOST_PAGES) return all;
  const byImportance = new Map<number, number[]>();
  for (let i = 0; i < count; i++) {
    const importance = importanceOf(i);
    const equals = byImportance.get(importance);
    if (!equals) byImportance.set(importance, [i]);
    else if (equals.length < MOST_PAGES) equals.push(i);
  }
  const levels = [...byImportance].toSorted(([a], [b]) => b - a);
  return levels.flatMap(([, equals]) => equals).slice(0, MOST_PAGES);
}
