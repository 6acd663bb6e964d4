import { loadSearch, type Timeline } from '../../model';
import type { DerivedTimeline, TimelineStore } from '../../store';

type SearchCode = Awaited<ReturnType<typeof loadSearch>>;

/**
 * Opens the next or previous match, in order of time from the opened event, and wraps around. If
 * the opened event is no match, opens the best match. Waits for a search that is under way.
 */
export async function openNextMatch(store: TimelineStore, direction: 1 | -1): Promise<void> {
  const { timeline, matches } = await currentDerived(store);
  const { selected, filter, actions } = store.getState();
  if (!matches) return;
  const inOrder = [...timeline.order];
  for (let i = timeline.dated; i < timeline.count; i++) inOrder.push(i);
  const matchedEvents = inOrder.filter((i) => timeline.matches?.[i] === 1);
  const position = selected === null ? -1 : matchedEvents.indexOf(timeline.indexOf(selected) ?? -1);
  const next =
    position >= 0
      ? matchedEvents.at((position + direction) % matchedEvents.length)
      : bestMatch(await loadSearch(), timeline, matchedEvents, filter.query);
  if (next !== undefined) actions.open(timeline.idOf(next), 'jump');
}

/** Resolves once the derived timeline belongs to the current query. */
function currentDerived(store: TimelineStore): Promise<DerivedTimeline> {
  return new Promise((resolve) => {
    const resolveIfCurrent = (): boolean => {
      const { derived, filter, timeline } = store.getState();
      if (!derived || derived.source !== timeline || derived.query !== filter.query) return false;
      resolve(derived);
      return true;
    };
    if (resolveIfCurrent()) return;
    const unsubscribe = store.subscribe(() => {
      if (resolveIfCurrent()) unsubscribe();
    });
  });
}

/** The most important match, but matches with all words in their titles come first. */
function bestMatch(
  { normalizeForSearch, searchTermsOf, withSpellings }: SearchCode,
  timeline: Timeline,
  matchedEvents: readonly number[],
  q: string,
): number | undefined {
  const words = searchTermsOf(q);
  const scoreOf = (i: number): number => {
    const title = normalizeForSearch(withSpellings(timeline.titleOf(i)));
    return timeline.importanceOf(i) + (words.every((word) => title.includes(word)) ? 10 : 0);
  };
  let best: number | undefined;
  let bestScore = 0;
  for (const i of matchedEvents) {
    const score = scoreOf(i);
    if (score > bestScore) [best, bestScore] = [i, score];
  }
  return best;
}
