import { loadFinding, type Timeline } from '../../model';
import type { Arranged, TimelineStore } from '../../store';

const { folded, wordsIn } = await loadFinding();

/**
 * Opens the next event that a text matches, or the one before: in order of time from the one that is
 * open, round the ends. From none of them it is the likeliest: one that has the words in its title,
 * and of these the most important. Waits for a search that still runs.
 */
export async function jump(store: TimelineStore, by: 1 | -1): Promise<void> {
  const { timeline, matches } = await settled(store);
  const { selected, filter, actions } = store.getState();
  if (!matches) return;
  const inOrder = [...timeline.order];
  for (let i = timeline.dated; i < timeline.count; i++) inOrder.push(i);
  const found = inOrder.filter((i) => timeline.matches?.[i] === 1);
  const here = selected === null ? -1 : found.indexOf(timeline.indexOf(selected) ?? -1);
  const next =
    here >= 0 ? found.at((here + by) % found.length) : likeliest(timeline, found, filter.q);
  if (next !== undefined) actions.open(timeline.idOf(next), 'jump');
}

/** Where the store is arranged for what it asks now. */
function settled(store: TimelineStore): Promise<Arranged> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      const { arranged, filter, timeline } = store.getState();
      if (!arranged || arranged.of !== timeline || arranged.q !== filter.q) return false;
      resolve(arranged);
      return true;
    };
    if (look()) return;
    const unsubscribe = store.subscribe(() => {
      if (look()) unsubscribe();
    });
  });
}

function likeliest(timeline: Timeline, found: readonly number[], q: string): number | undefined {
  const words = wordsIn(q);
  const worth = (i: number): number => {
    const title = folded(timeline.titleOf(i));
    return timeline.importanceOf(i) + (words.every((word) => title.includes(word)) ? 10 : 0);
  };
  let best: number | undefined;
  let most = 0;
  for (const i of found) {
    const one = worth(i);
    if (one > most) [best, most] = [i, one];
  }
  return best;
}
