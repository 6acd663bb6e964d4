import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';

import { PACKED_ABOVE, INLINE_EVIDENCE_UP_TO } from '../../model';
import { loadEvidenceBundle, loadListBundle } from '../../view';
import type { Feature, FeatureContext } from './lazyFeatures';

/** How long the list waits for an idle moment (ms). */
const IDLE_TIMEOUT_MS = 300;

/** Two frames: the drawing shows first. */
const TWO_FRAMES_MS = 33;

/** Calls once the page is idle, or soon at any rate. Returns a function that cancels the call. */
function whenIdle(callback: () => void): () => void {
  let request = 0;
  const timer = setTimeout(() => {
    if ('requestIdleCallback' in globalThis)
      request = requestIdleCallback(callback, { timeout: IDLE_TIMEOUT_MS });
    else callback();
  }, TWO_FRAMES_MS);
  return () => {
    clearTimeout(timer);
    globalThis.cancelIdleCallback?.(request);
  };
}

/** The list, which follows the store by itself once it is live. */
export type ListFeature = Feature & {
  /** Makes the list live now. Resolves once it is. */
  readonly makeLive: () => Promise<void>;
};

/** Makes the list live: at once if the address asks for another view, else when the page is idle. */
export function startList({
  store,
  timeline,
  islands,
  wrap,
}: Omit<FeatureContext, 'list'>): ListFeature {
  const container = islands.containerOf('list');
  const stops: (() => void)[] = [];
  let loading: Promise<void> | null = null;
  const load = async (): Promise<void> => {
    const { SectionedList, DayList } = await loadListBundle();
    if (timeline.count > INLINE_EVIDENCE_UP_TO) return islands.draw('list', <SectionedList />);
    // A page of an event was written with some of the entries.
    const isPartial = container.dataset['only'] !== undefined;
    return islands[isPartial ? 'draw' : 'hydrate']('list', <DayList />);
  };
  const makeLive = (): Promise<void> => {
    loading ??= load().catch((problem: unknown) => {
      loading = null;
      reportError(problem);
      store.getState().actions.notify('not-loaded');
    });
    return loading;
  };

  // Paper holds the evidence of every entry.
  let printRoot: Root | null = null;
  const renderForPrint = async (): Promise<void> => {
    const root = createRoot(document.createElement('div'));
    printRoot?.unmount();
    printRoot = root;
    const { PrintedEvidence, loadFootnotes } = await loadEvidenceBundle();
    const entries = container.querySelectorAll<HTMLElement>('[data-entry]');
    const ids = [...entries].map((entry) => entry.dataset['entry'] ?? '');
    const footnotes = await loadFootnotes(store.getState().timeline, ids);
    if (printRoot !== root) return;
    // At once: the browser prints what stands when the last listener is done.
    const props = { list: container, stage: islands.containerOf('stage'), footnotes };
    flushSync(() => root.render(wrap(<PrintedEvidence {...props} />)));
  };
  const clearPrint = (): void => {
    printRoot?.unmount();
    printRoot = null;
  };
  /** A browser prints at once, so what paper needs is fetched beforehand. */
  const prefetchForPrint = (): void => {
    loadEvidenceBundle().catch(() => {});
    for (let i = 0; i < timeline.count; i++) timeline.details(timeline.idOf(i)).catch(() => {});
  };
  if (timeline.count <= PACKED_ABOVE) {
    const abortController = new AbortController();
    const { signal } = abortController;
    addEventListener('beforeprint', () => void renderForPrint().catch(reportError), { signal });
    addEventListener('afterprint', clearPrint, { signal });
    stops.push(() => abortController.abort(), clearPrint);
    stops.push(whenIdle(() => void makeLive().then(() => stops.push(whenIdle(prefetchForPrint)))));
  } else stops.push(whenIdle(() => void makeLive()));

  const { viewCause, view } = store.getState();
  const isAsPrerendered = viewCause === 'restore' && view === store.getInitialState().view;
  // Whoever acts on the list, or moves the view, does not wait for an idle moment.
  const unsubscribe = store.subscribe(() => {
    unsubscribe();
    void makeLive();
  });
  stops.push(unsubscribe);
  let settled: Promise<void> = Promise.resolve();
  if (!isAsPrerendered) {
    const live = makeLive();
    if (timeline.count <= INLINE_EVIDENCE_UP_TO) settled = live;
    else {
      // Hidden until it shows what was asked for. The page is live with its drawing before.
      container.classList.add('is-awaited');
      void live.finally(() => container.classList.remove('is-awaited'));
    }
  }
  return {
    makeLive,
    settled,
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}
