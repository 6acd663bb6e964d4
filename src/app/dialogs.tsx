import { lazy } from 'react';
import { createRoot } from 'react-dom/client';

import { loadSnippetBuilder } from '../embed';
import { loadDialogs } from '../view';
import type { LateContext } from './late';

const { Dialog, isDialogName } = await loadDialogs();
const Builder = lazy(async () => ({ default: (await loadSnippetBuilder()).SnippetBuilder }));
/** A guest hands out links; who embeds it again does so from the page itself. */
const SnippetBuilder = self.parent === self ? Builder : null;

/** Shows a dialog; native ones give focus back to where it was. Returns what takes it away. */
export function showDialog(name: unknown, { place, within }: LateContext): () => void {
  if (!isDialogName(name)) return () => {};
  const root = createRoot(place('dialogs').appendChild(document.createElement('div')));
  const close = (): void => root.unmount();
  root.render(within(<Dialog name={name} onClose={close} SnippetBuilder={SnippetBuilder} />));
  return close;
}
