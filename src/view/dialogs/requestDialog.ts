import type { DialogName } from './NamedDialog';

/** Asked for by a button (`data-dialog`) or a key, heard by the app within one instance's element. */
export const DIALOG_REQUEST_EVENT = 'kroniek-dialog';

/** Asks for a dialog from somewhere inside an instance. */
export function requestDialog(from: Element | null, name: DialogName): void {
  from?.dispatchEvent(new CustomEvent(DIALOG_REQUEST_EVENT, { bubbles: true, detail: name }));
}
