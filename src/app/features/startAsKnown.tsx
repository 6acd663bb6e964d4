import { flushSync } from 'react-dom';

import { loadAsKnownOn } from '../../model';
import { loadStaticIslands } from '../../view';
import type { Feature, FeatureContext } from './lazyFeatures';
import { loadHistory } from './loadHistory';

/**
 * Shows the timeline as known on the store's day, or everything that is known now if the day is
 * null. Draws the static islands anew, so that no text on the page tells more than was known.
 */
export async function startAsKnown({
  instance,
  store,
  timeline,
  history,
  ownsPage,
  list,
  islands,
  failureNotice,
}: FeatureContext): Promise<Feature> {
  const [asKnownOn, staticIslands] = await Promise.all([loadAsKnownOn(), loadStaticIslands()]);
  let isDrawn = false;
  let isStopped = false;
  const drawStaticIslands = async (): Promise<void> => {
    // An embed has no static islands, and draws its list when a reader opens it.
    if (isDrawn || instance.isEmbedded) return;
    isDrawn = true;
    // The page's event or range may not have been known on that day.
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
        known === null ? timeline : asKnownOn(timeline, await loadHistory(history), known);
      // The reader chose another day meanwhile, which has its own call.
      if (isStopped || store.getState().asKnownOn !== known) return;
      flushSync(() => setTimeline(variant));
      if (ownsPage) describePage(variant.core.standfirst);
      await drawStaticIslands();
    } catch (problem) {
      if (isStopped || store.getState().asKnownOn !== known) return;
      failAsKnownOn();
      const { t, words } = instance;
      const text = t('notice.not-fetched', { what: words.date(known ?? '') });
      failureNotice.show(problem, { text });
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

/** JSON-LD is for machines, which never ask for another day. */
function describePage(standfirst: string): void {
  document.querySelector('script[type="application/ld+json"]')?.remove();
  document.querySelector('meta[name="description"]')?.setAttribute('content', standfirst);
}
