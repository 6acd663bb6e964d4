import { createRoot, hydrateRoot, type Root } from 'react-dom/client';

import { loadEvidence } from '../view';
import type { Late, LateContext } from './late';

const { Opened } = await loadEvidence();

/**
 * Draws the opened event beside or below the drawing. One that the page was written with stays until
 * its texts are at hand, so that nothing moves.
 */
export async function startOpened({
  store,
  timeline,
  list,
  place,
  within,
}: LateContext): Promise<Late> {
  const container = place('opened');
  const { selected } = store.getState();
  // A failure is told where the texts are shown.
  if (container.hasChildNodes()) await timeline.details(selected ?? '').catch(() => null);
  const now = store.getState().selected;
  // In its entry it gives way to its live twin, in one task.
  list.bodyOf(now)?.replaceChildren();
  let root: Root | undefined;
  const settled = new Promise<void>((resolve) => {
    const child = within(<Opened list={list} />, resolve);
    if (container.hasChildNodes() && now === selected) root = hydrateRoot(container, child);
    else {
      root = createRoot(container);
      root.render(child);
    }
  });
  return { settled, stop: () => root?.unmount() };
}
