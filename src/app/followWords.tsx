import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';

import type { TimelineStore } from '../store';
import { loadWordParts } from '../view';

/**
 * The words around the timeline stand as they were written, without any code; once it is told
 * otherwise they are drawn anew, and follow from then on. `place` finds a part's container by its
 * name, `within` puts a component into the instance. Returns `stop`.
 */
export function followWords(
  store: TimelineStore,
  place: (name: string) => HTMLElement,
  within: (child: ReactNode) => ReactNode,
): () => void {
  let isStopped = false;
  let roots: Root[] | null = null;
  const draw = async (): Promise<void> => {
    document.title = store.getState().timeline.core.title;
    const parts = await loadWordParts();
    if (roots || isStopped) return;
    roots = Object.entries(parts).map(([name, Part]) => {
      const root = createRoot(place(name));
      root.render(within(<Part />));
      return root;
    });
  };
  const unsubscribe = store.subscribe(({ timeline }, before) => {
    if (timeline !== before.timeline) draw().catch(reportError);
  });
  return () => {
    isStopped = true;
    unsubscribe();
    for (const root of roots ?? []) root.unmount();
  };
}
