import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';

import { loadAsKnown, MANY_EVENTS } from '../model';
import { loadWordParts } from '../view';
import type { Late, LateContext } from './late';
import { loadHistory } from './loadHistory';

const [asKnownOn, wordParts] = await Promise.all([loadAsKnown(), loadWordParts()]);

/**
 * Tells the timeline as it was known on the day that the store asks for, and all that is known now
 * where it asks for none. The words around, which stand as they were written until then, are drawn
 * anew, so that nothing on the page says more than the telling does.
 */
export function startRetelling({
  instance,
  store,
  timeline,
  historyUrl,
  list,
  place,
  within,
}: LateContext): Late {
  const roots: Root[] = [];
  // One of more than stands whole in the page follows by itself.
  const isListWhole = timeline.count <= MANY_EVENTS && !instance.isGuest;
  let isStopped = false;
  const draw = async (): Promise<void> => {
    // A guest has no words around, and draws its list when it is asked for.
    if (instance.isGuest) return;
    // What the page was of may not have been known then.
    place('lead').replaceChildren();
    await Promise.all(
      Object.entries(wordParts).map(async ([name, Part]) => {
        if (name === 'list' && !isListWhole) return;
        const root = createRoot(place(name));
        roots.push(root);
        await new Promise<void>((resolve) => root.render(within(<Part />, resolve)));
      }),
    );
  };
  const tell = async (known: string | null): Promise<void> => {
    const { retell, failKnown } = store.getState().actions;
    try {
      const told =
        known === null ? timeline : asKnownOn(timeline, await loadHistory(historyUrl), known);
      // Asked for something else meanwhile: that comes by itself.
      if (isStopped || store.getState().known !== known) return;
      // What is drawn anew is the whole list, from which the entries out of range are taken again.
      if (isListWhole) list.release();
      flushSync(() => retell(told));
      const { standfirst } = told.core;
      // Written for machines, which ask for no other day.
      document.querySelector('script[type="application/ld+json"]')?.remove();
      document.querySelector('meta[name="description"]')?.setAttribute('content', standfirst);
      if (roots.length === 0) await draw();
      if (isListWhole && !isStopped) list.attach(instance.telling(told));
    } catch (problem) {
      reportError(problem);
      if (!isStopped && store.getState().known === known) failKnown();
    }
  };
  const unsubscribe = store.subscribe(({ known }, before) => {
    if (known !== before.known) void tell(known);
  });
  return {
    settled: tell(store.getState().known),
    stop: () => {
      isStopped = true;
      unsubscribe();
      for (const root of roots) root.unmount();
    },
  };
}
