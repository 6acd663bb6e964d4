import { flushSync } from 'react-dom';

import { loadAsKnownOn } from '../../model';
import { loadStaticIslands } from '../../view';
import type { Feature, FeatureContext } from './lazyFeatures';
import { loadHistory } from './loadHistory';

const [asKnownOn, staticIslands] = await Promise.all([loadAsKnownOn(), loadStaticIslands()]);

/**
 * Shows the timeline as it was known on the day that the store asks for, and all that is known now
 * if it asks for no day. The words around the drawing stand as they were written until then. They
 * are drawn anew, so that nothing on the page says more than was known.
 */
export function startAsKnown({
  instance,
  store,
  timeline,
  historyUrl,
  list,
  islands,
}: FeatureContext): Feature {
  let isDrawn = false;
  let isStopped = false;
  const drawStaticIslands = async (): Promise<void> => {
    // An embed has no words around it, and draws its list when a reader asks for it.
    if (isDrawn || instance.isEmbedded) return;
    isDrawn = true;
    // The event or range of the page may not have been known then.
    islands.containerOf('lead').replaceChildren();
    const islandsDrawn = Object.entries(staticIslands).map(([name, Island]) =>
      islands.draw(name, <Island />),
    );
    await Promise.all([...islandsDrawn, list.makeLive()]);
  };
  const showAsKnown = async (known: string | null): Promise<void> => {
    const { setTimeline, failAsKnownOn } = store.getState().actions;
    try {
      const variant =
        known === null ? timeline : asKnownOn(timeline, await loadHistory(historyUrl), known);
      // The reader asked for another day meanwhile: that one comes by itself.
      if (isStopped || store.getState().asKnownOn !== known) return;
      flushSync(() => setTimeline(variant));
      const { standfirst } = variant.core;
      // Written for machines, which ask for no other day.
      document.querySelector('script[type="application/ld+json"]')?.remove();
      document.querySelector('meta[name="description"]')?.setAttribute('content', standfirst);
      await drawStaticIslands();
    } catch (problem) {
      reportError(problem);
      if (!isStopped && store.getState().asKnownOn === known) failAsKnownOn();
    }
  };
  const unsubscribe = store.subscribe((now, before) => {
    if (now.asKnownOn !== before.asKnownOn) void showAsKnown(now.asKnownOn);
  });
  return {
    settled: showAsKnown(store.getState().asKnownOn),
    stop: () => {
      isStopped = true;
      unsubscribe();
    },
  };
}
