import type { TimelineStore } from '../store';
import type { Telling } from './tellKnown';

/**
 * Tells the timeline as it was known on the day that the store asks for, and all that is known now
 * where it asks for none. What does the telling is fetched by `load` once a day is asked for.
 * `onSettled` is called once the first telling stands. Returns `stop`.
 */
export function followKnown(
  store: TimelineStore,
  load: () => Promise<Telling>,
  onSettled: () => void,
): () => void {
  let isStopped = false;
  let telling: Telling | null = null;
  const tell = async (known: string | null): Promise<void> => {
    // Asked for something else meanwhile: that comes by itself.
    const isWanted = (): boolean => !isStopped && store.getState().known === known;
    try {
      if (known === null && !telling) return;
      const loaded = telling ?? (await load());
      telling ??= loaded;
      if (isWanted()) await telling.tell(known, isWanted);
    } catch (problem) {
      reportError(problem);
      if (isWanted()) store.getState().actions.failKnown();
    }
  };
  const unsubscribe = store.subscribe(({ known }, before) => {
    if (known !== before.known) void tell(known);
  });
  void tell(store.getState().known).finally(onSettled);
  return () => {
    isStopped = true;
    unsubscribe();
    telling?.stop();
  };
}
