import { flushSync } from 'react-dom';

import { loadAsKnown } from '../../model';
import { loadWordParts } from '../../view';
import type { Late, LateContext } from './late';
import { loadHistory } from './loadHistory';

const [asKnownOn, wordParts] = await Promise.all([loadAsKnown(), loadWordParts()]);

/**
 * Shows the timeline as it was known on the day that the store asks for, and all that is known now
 * if it asks for no day. The words around the drawing stand as they were written until then. They
 * are drawn anew, so that nothing on the page says more than was known.
 */
export function startRetelling({
  instance,
  store,
  timeline,
  historyUrl,
  list,
  parts,
}: LateContext): Late {
  let isDrawn = false;
  let isStopped = false;
  const draw = async (): Promise<void> => {
    // An embed has no words around it, and draws its list when a reader asks for it.
    if (isDrawn || instance.isGuest) return;
    isDrawn = true;
    // The event or range of the page may not have been known then.
    parts.containerOf('lead').replaceChildren();
    const drawn = Object.entries(wordParts).map(([name, Part]) => parts.draw(name, <Part />));
    await Promise.all([...drawn, list.bring()]);
  };
  const tell = async (known: string | null): Promise<void> => {
    const { retell, failKnown } = store.getState().actions;
    try {
      const told =
        known === null ? timeline : asKnownOn(timeline, await loadHistory(historyUrl), known);
      // The reader asked for another day meanwhile: that one comes by itself.
      if (isStopped || store.getState().known !== known) return;
      flushSync(() => retell(told));
      const { standfirst } = told.core;
      // Written for machines, which ask for no other day.
      document.querySelector('script[type="application/ld+json"]')?.remove();
      document.querySelector('meta[name="description"]')?.setAttribute('content', standfirst);
      await draw();
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
    },
  };
}
