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

/** Shows a dialog until it closes. The browser then returns focus to where it was. */
export function showDialog(name: unknown, { islands }: FeatureContext): void {
  if (!isDialogName(name)) return;
  const close = (): void => islands.remove('dialogs');
  const dialog = <NamedDialog name={name} onClose={close} SnippetBuilder={SnippetBuilder} />;
  void islands.draw('dialogs', dialog);
}
