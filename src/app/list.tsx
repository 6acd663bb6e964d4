import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';

import { MANY_EVENTS } from '../model';
import { createLiveList, loadEvidence, loadLongList, loadWordParts, type LiveList } from '../view';
import type { Late, LateContext } from './late';

/** How long what has time waits for a moment with nothing to do (ms). */
const PATIENCE_MS = 300;

/** Acts once the page has nothing better to do, or soon at any rate. Returns `stop`. */
function whenIdle(act: () => void): () => void {
  if (!globalThis.requestIdleCallback) {
    const timer = setTimeout(act);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(act, { timeout: PATIENCE_MS });
  return () => cancelIdleCallback(request);
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
  const isPartial = container.querySelectorAll('[data-entry]').length < timeline.count;
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
  const paper = createRoot(document.createElement('div'));
  stops.push(() => paper.unmount());
  let isPrinting = false;
  const print = async (): Promise<void> => {
    isPrinting = true;
    const { PrintedEvidence, footnotesOf } = await loadEvidence();
    const entries = container.querySelectorAll<HTMLElement>('[data-entry]');
    const ids = [...entries].map((entry) => entry.dataset['entry'] ?? '');
    const { timeline: told } = instance.store.getState();
    const footnotes = await footnotesOf(told, ids);
    if (!isPrinting) return;
    // At once: the browser prints what stands when the last listener is done.
    const printed = { list: container, stage: place('stage'), footnotes };
    flushSync(() => paper.render(within(<PrintedEvidence {...printed} />)));
  };
  const unprint = (): void => {
    isPrinting = false;
    paper.render(null);
  };
  const fetchAll = (): void => {
    loadEvidence().catch(() => {});
    if (isPartial) loadWordParts().catch(() => {});
    for (let i = 0; i < timeline.count; i++) timeline.details(timeline.idOf(i)).catch(() => {});
  };
  const isWhole = timeline.count <= MANY_EVENTS;
  // What was written is what is in view, unless the address asks for something else: then there is
  // time.
  const { viewCause, view } = store.getState();
  const isAsWritten = viewCause === 'restore' && view === store.getInitialState().view;
  const soon = (act: () => void): void => {
    if (!isAsWritten) return act();
    stops.push(whenIdle(act));
  };
  let settled: Promise<void> = Promise.resolve();
  if (isWhole) {
    soon(() => {
      list.attach(instance.telling(store.getState().timeline));
      if (whole) settled = whole;
    });
    // At hand for whoever opens or prints, once there is nothing better to do.
    stops.push(whenIdle(fetchAll));
    const listening = new AbortController();
    const { signal } = listening;
    addEventListener('beforeprint', () => void print().catch(reportError), { signal });
    addEventListener('afterprint', unprint, { signal });
    stops.push(() => listening.abort());
  } else {
    soon(() => {
      const made = sections().catch(reportError);
      if (!isAsWritten) settled = made;
    });
  }
  return {
    list,
    settled,
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}
