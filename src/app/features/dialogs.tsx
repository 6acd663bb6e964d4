import { lazy } from 'react';

import { loadSnippetBuilder } from '../../embed';
import { loadDialogs } from '../../view';
import type { LateContext } from './late';

const { Dialog, isDialogName } = await loadDialogs();
const Builder = lazy(async () => ({ default: (await loadSnippetBuilder()).SnippetBuilder }));
/** An embed offers links only. Code for embeds is made on the page itself. */
const SnippetBuilder = self.parent === self ? Builder : null;

let opened = 0;

/** Shows a dialog. The browser gives focus back when it closes. */
export function showDialog(name: unknown, { parts }: LateContext): void {
  if (!isDialogName(name)) return;
  opened += 1;
  const close = (): void => void parts.draw('dialogs', null);
  // A new key: a dialog that opens again begins afresh.
  const dialog = (
    <Dialog key={opened} name={name} onClose={close} SnippetBuilder={SnippetBuilder} />
  );
  void parts.draw('dialogs', dialog);
}
