import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';

import { MANY_EVENTS } from '../model';
import { createLiveList, loadEvidence, loadLongList, loadWordParts, type LiveList } from '../view';
import { keptListIn } from './keptList';
import type { Late, LateContext } from './late';

/** How long what has time waits for a moment with nothing to do (ms). */
const PATIENCE_MS = 300;

/** Two frames: the drawing shows first. */
const DRAWN_MS = 33;

/** Acts once the page has nothing better to do, or soon at any rate. Returns `stop`. */
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

/** The list, which follows the store by itself. */
export type ListPart = Late & { readonly list: LiveList };

/**
 * Brings the list to life: one that stands whole in the page as it is, a longer one by its sections.
 */
export function startList({
  instance,
  store,
  timeline,
  place,
  within,
}: Omit<LateContext, 'list'>): ListPart {
  const container = place('list');
  const kept = keptListIn(container);
  const isPartial = (): boolean =>
    container.querySelectorAll('[data-entry]').length < timeline.count;
  let whole: Promise<void> | null = null;
  const list = createLiveList(container, () => {
    whole ??= drawWhole();
  });
  const stops = [list.release];
  /** A page of an event or a range was written with the entries of that alone. */
  async function drawWhole(): Promise<void> {
    try {
      const { list: ReadingList } = await loadWordParts();
      list.release();
      const root = createRoot(container);
      stops.push(() => root.unmount());
      flushSync(() => root.render(within(<ReadingList />)));
      list.attach(instance.telling(store.getState().timeline));
    } catch (problem) {
      reportError(problem);
      store.getState().actions.tell('not-loaded');
    }
  }
  const sections = async (): Promise<void> => {
    const { LongList } = await loadLongList();
    await new Promise<void>((resolve) => {
      const root = hydrateRoot(container, within(<LongList />, resolve));
      stops.push(() => root.unmount());
    });
  };
  // Paper holds all there is to read. What it takes is at hand by then, or comes as soon as it can.
  let paper: Root | null = null;
  const print = async (): Promise<void> => {
    const sheet = createRoot(document.createElement('div'));
    paper?.unmount();
    paper = sheet;
    kept.all();
    const { PrintedEvidence, footnotesOf } = await loadEvidence();
    const entries = container.querySelectorAll<HTMLElement>('[data-entry]');
    const ids = [...entries].map((entry) => entry.dataset['entry'] ?? '');
    const { timeline: told } = instance.store.getState();
    const footnotes = await footnotesOf(told, ids);
    if (paper !== sheet) return;
    // At once: the browser prints what stands when the last listener is done.
    const printed = { list: container, stage: place('stage'), footnotes };
    flushSync(() => sheet.render(within(<PrintedEvidence {...printed} />)));
  };
  const unprint = (): void => {
    paper?.unmount();
    paper = null;
  };
  stops.push(unprint);
  const fetchAll = (): void => {
    loadEvidence().catch(() => {});
    if (isPartial()) loadWordParts().catch(() => {});
    for (let i = 0; i < timeline.count; i++) timeline.details(timeline.idOf(i)).catch(() => {});
  };
  const isWhole = timeline.count <= MANY_EVENTS;
  // What was written is what is in view, unless the address asks for something else: then there is
  // time.
  const { viewCause, view } = store.getState();
  const isAsWritten = viewCause === 'restore' && view === store.getInitialState().view;
  const attach = (): void => list.attach(instance.telling(store.getState().timeline));
  // At hand for whoever opens or prints, once there is nothing better to do.
  const followLater = (): void => {
    stops.push(
      whenIdle(() => {
        if (!kept.some()) return followLater();
        attach();
        stops.push(whenIdle(fetchAll));
      }),
    );
  };
  let settled: Promise<void> = Promise.resolve();
  if (isWhole) {
    if (isAsWritten) followLater();
    else {
      kept.all();
      attach();
      if (whole) settled = whole;
      stops.push(whenIdle(fetchAll));
    }
    const listening = new AbortController();
    const { signal } = listening;
    addEventListener('beforeprint', () => void print().catch(reportError), { signal });
    addEventListener('afterprint', unprint, { signal });
    stops.push(() => listening.abort());
  } else {
    // Nothing waits for it: the page is live with its drawing, and the list is hidden until then.
    if (isAsWritten) stops.push(whenIdle(() => void sections().catch(reportError)));
    else {
      container.classList.add('is-awaited');
      const show = (): void => container.classList.remove('is-awaited');
      void sections().catch(reportError).finally(show);
    }
  }
  return {
    list,
    settled,
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}
