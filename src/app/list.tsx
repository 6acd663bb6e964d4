import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';

import { MANY_EVENTS } from '../model';
import { createLiveList, loadEvidence, loadLongList, type LiveList } from '../view';
import type { Late, LateContext } from './late';

/** The list, which follows the store by itself. */
export type ListPart = Late & { readonly list: LiveList };

/**
 * Brings the list to life: one that stands whole in the page as it is, a longer one by its sections.
 */
export function startList({
  instance,
  timeline,
  place,
  within,
}: Omit<LateContext, 'list'>): ListPart {
  const container = place('list');
  const list = createLiveList(container);
  const stops = [list.release];
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
    const { PrintedEvidence } = await loadEvidence();
    if (!isPrinting) return;
    // At once: the browser prints what stands when the last listener is done.
    flushSync(() => paper.render(within(<PrintedEvidence list={container} />)));
  };
  const unprint = (): void => {
    isPrinting = false;
    paper.render(null);
  };
  const fetchAll = (): void => {
    loadEvidence().catch(() => {});
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
    settled: isWhole ? Promise.resolve() : sections().catch(reportError),
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}
