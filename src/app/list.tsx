import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';

import { MANY_EVENTS } from '../model';
import { createLiveList, loadEvidence, loadLongList, loadWordParts, type LiveList } from '../view';
import type { Late, LateContext } from './late';

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
  if (isWhole) {
    list.attach(instance);
    // At hand for whoever opens or prints, once there is nothing better to do.
    const idle = globalThis.requestIdleCallback ?? setTimeout;
    idle(fetchAll);
    const listening = new AbortController();
    const { signal } = listening;
    addEventListener('beforeprint', () => void print().catch(reportError), { signal });
    addEventListener('afterprint', unprint, { signal });
    stops.push(() => listening.abort());
  }
  return {
    list,
    settled: isWhole ? (whole ?? Promise.resolve()) : sections().catch(reportError),
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}
