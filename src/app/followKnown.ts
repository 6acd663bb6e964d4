import { loadAsKnown, type CompiledHistory, type Timeline } from '../model';
import type { TimelineStore } from '../store';

/**
 * Tells the timeline as it was known on the day that the store asks for, and all that is known now
 * where it asks for none. `onSettled` is called once the first telling stands. Returns `stop`.
 */
export function followKnown(
  store: TimelineStore,
  timeline: Timeline,
  loadHistory: () => Promise<CompiledHistory>,
  onSettled: () => void,
): () => void {
  let isStopped = false;
  const tell = async (known: string | null): Promise<void> => {
    const { retell, failKnown } = store.getState().actions;
    try {
      if (known === null) {
        if (store.getState().timeline !== timeline) retell(timeline);
        return;
      }
      const [asKnownOn, history] = await Promise.all([loadAsKnown(), loadHistory()]);
      // Asked for something else meanwhile: that comes by itself.
      if (!isStopped && store.getState().known === known) {
        retell(asKnownOn(timeline, history, known));
      }
    } catch (problem) {
      reportError(problem);
      if (!isStopped && store.getState().known === known) failKnown();
    }
  };
  const unsubscribe = store.subscribe(({ known }, before) => {
    if (known !== before.known) void tell(known);
  });
  void tell(store.getState().known).finally(onSettled);
  return () => {
    isStopped = true;
    unsubscribe();
  };
}
