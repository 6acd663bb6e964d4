import { lazy } from 'react';

import { loadSnippetBuilder } from '../../embed';
import { loadDialogs } from '../../view';
import type { FeatureContext } from './lazyFeatures';

const { NamedDialog, isDialogName } = await loadDialogs();
const LazySnippetBuilder = lazy(async () => ({
  default: (await loadSnippetBuilder()).SnippetBuilder,
}));
/** Only the page offers snippets for embeds. An embed offers links. */
const SnippetBuilder = self.parent === self ? LazySnippetBuilder : null;

let openCount = 0;

/** Shows a dialog. The browser gives focus back when it closes. */
export function showDialog(name: unknown, { islands }: FeatureContext): void {
  if (!isDialogName(name)) return;
  openCount += 1;
  const close = (): void => void islands.draw('dialogs', null);
  // A new key resets the state of a dialog that opens again.
  const dialog = (
    <NamedDialog key={openCount} name={name} onClose={close} SnippetBuilder={SnippetBuilder} />
  );
  void islands.draw('dialogs', dialog);
}
