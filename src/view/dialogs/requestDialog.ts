import type { DialogName } from './NamedDialog';

/** Requests a dialog by name (`detail`). The app listens on the root of each instance. */
export const DIALOG_REQUEST_EVENT = 'kroniek-dialog';

/** Opens a dialog from an element of an instance. */
export function requestDialog(from: Element | null, name: DialogName): void {
  from?.dispatchEvent(new CustomEvent(DIALOG_REQUEST_EVENT, { bubbles: true, detail: name }));
}
