import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';

import { MANY_EVENTS, WHOLE_EVENTS } from '../../model';
import { loadEvidence, loadLists } from '../../view';
import type { Late, LateContext } from './late';

/** How long the list waits for an idle moment (ms). */
const PATIENCE_MS = 300;

/** Two frames: the drawing shows first. */
const DRAWN_MS = 33;

/** Calls once the page is idle, or soon at any rate. Returns a function that cancels the call. */
function whenIdle(act: () => void): () => void {
  let request = 0;
  const timer = setTimeout(() => {
    if ('requestIdleCallback' in globalThis)
      request = requestIdleCallback(act, { timeout: PATIENCE_MS });
    else act();
  }, DRAWN_MS);
  return () => {
    clearTimeout(timer);
    globalThis.cancelIdleCallback?.(request);
  };
}

/** The list, which follows the store by itself once it is live. */
export type ListPart = Late & {
  /** Makes the list live now. Resolves once it is. */
  readonly bring: () => Promise<void>;
};

/** Makes the list live: at once if the address asks for another view, else when the page is idle. */
export function startList({ store, timeline, parts, within }: Omit<LateContext, 'list'>): ListPart {
  const container = parts.containerOf('list');
  const stops: (() => void)[] = [];
  let coming: Promise<void> | null = null;
  const load = async (): Promise<void> => {
    const { LongList, ReadingList } = await loadLists();
    if (timeline.count > WHOLE_EVENTS) return parts.draw('list', <LongList />);
    // A page of an event was written with some of the entries.
    const isPartial = container.dataset['only'] !== undefined;
    return parts[isPartial ? 'draw' : 'hydrate']('list', <ReadingList />);
  };
  const bring = (): Promise<void> => {
    coming ??= load().catch((problem: unknown) => {
      coming = null;
      reportError(problem);
      store.getState().actions.tell('not-loaded');
    });
    return coming;
  };

  // Paper holds the evidence of every entry.
  let paper: Root | null = null;
  const print = async (): Promise<void> => {
    const sheet = createRoot(document.createElement('div'));
    paper?.unmount();
    paper = sheet;
    const { PrintedEvidence, footnotesOf } = await loadEvidence();
    const entries = container.querySelectorAll<HTMLElement>('[data-entry]');
    const ids = [...entries].map((entry) => entry.dataset['entry'] ?? '');
    const footnotes = await footnotesOf(store.getState().timeline, ids);
    if (paper !== sheet) return;
    // At once: the browser prints what stands when the last listener is done.
    const printed = { list: container, stage: parts.containerOf('stage'), footnotes };
    flushSync(() => sheet.render(within(<PrintedEvidence {...printed} />)));
  };
  const unprint = (): void => {
    paper?.unmount();
    paper = null;
  };
  /** A browser prints at once, so what paper needs is fetched beforehand. */
  const fetchForPaper = (): void => {
    loadEvidence().catch(() => {});
    for (let i = 0; i < timeline.count; i++) timeline.details(timeline.idOf(i)).catch(() => {});
  };
  if (timeline.count <= MANY_EVENTS) {
    const listening = new AbortController();
    const { signal } = listening;
    addEventListener('beforeprint', () => void print().catch(reportError), { signal });
    addEventListener('afterprint', unprint, { signal });
    stops.push(() => listening.abort(), unprint);
    stops.push(whenIdle(() => void bring().then(() => stops.push(whenIdle(fetchForPaper)))));
  } else stops.push(whenIdle(() => void bring()));

  const { viewCause, view } = store.getState();
  const isAsWritten = viewCause === 'restore' && view === store.getInitialState().view;
  // Whoever acts on the list, or moves the view, does not wait for an idle moment.
  const unsubscribe = store.subscribe(() => {
    unsubscribe();
    void bring();
  });
  stops.push(unsubscribe);
  let settled: Promise<void> = Promise.resolve();
  if (!isAsWritten) {
    const brought = bring();
    if (timeline.count <= WHOLE_EVENTS) settled = brought;
    else {
      // Hidden until it shows what was asked for. The page is live with its drawing before.
      container.classList.add('is-awaited');
      void brought.finally(() => container.classList.remove('is-awaited'));
    }
  }
  return {
    bring,
    settled,
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}
