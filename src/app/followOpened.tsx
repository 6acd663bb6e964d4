import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';

import type { Instance } from '../view';

/**
 * Draws the opened event, from the first time that there is one. `onSettled` is called once what the
 * address asks for stands. Returns `stop`.
 */
export function followOpened(
  { store, evidence }: Instance,
  place: HTMLElement,
  within: (child: ReactNode, onReady: () => void) => ReactNode,
  onSettled: () => void,
): () => void {
  let root: Root | null = null;
  let isStopped = false;
  let settle = onSettled;
  const draw = async (): Promise<void> => {
    try {
      const { Opened } = await evidence();
      if (root || isStopped) return;
      root = createRoot(place);
      root.render(within(<Opened />, settle));
    } catch (problem) {
      reportError(problem);
      settle();
    }
    settle = () => {};
  };
  const unsubscribe = store.subscribe(({ selected }) => {
    if (selected !== null && !root) void draw();
  });
  if (store.getState().selected === null) {
    settle();
    settle = () => {};
  } else void draw();
  return () => {
    isStopped = true;
    unsubscribe();
    root?.unmount();
  };
}
