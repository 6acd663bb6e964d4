import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';

import { loadEvidenceBundle } from '../../view';
import type { FeatureContext } from './lazyFeatures';

const roots = new WeakMap<Element, Root>();

/** Adds the evidence of every entry to a list that is printed, and takes it away afterwards. */
export async function printList(
  { store, islands, wrap }: Omit<FeatureContext, 'list'>,
  isPrinting: boolean,
): Promise<void> {
  const container = islands.containerOf('list');
  roots.get(container)?.unmount();
  roots.delete(container);
  if (!isPrinting) return;
  const root = createRoot(document.createElement('div'));
  roots.set(container, root);
  const { PrintedEvidence, loadFootnotes } = await loadEvidenceBundle();
  const entries = container.querySelectorAll<HTMLElement>('[data-entry]');
  const ids = [...entries].map((entry) => entry.dataset['entry'] ?? '');
  const footnotes = await loadFootnotes(store.getState().timeline, ids);
  if (roots.get(container) !== root) return;
  // Synchronous: the browser prints what the document has when the last listener returns.
  const props = { list: container, stage: islands.containerOf('stage'), footnotes };
  flushSync(() => root.render(wrap(<PrintedEvidence {...props} />)));
}
