import { createRoot } from 'react-dom/client';

import { loadEvidence } from '../view';
import type { Late, LateContext } from './late';

const { Opened } = await loadEvidence();

/** Draws the opened event beside or below the drawing. */
export function startOpened({ list, place, within }: LateContext): Late {
  const root = createRoot(place('opened'));
  const settled = new Promise<void>((resolve) =>
    root.render(within(<Opened list={list} />, resolve)),
  );
  return { settled, stop: () => root.unmount() };
}
