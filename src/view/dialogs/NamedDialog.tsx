import type { ComponentType, ReactNode } from 'react';

import { FilterPanel } from './FilterPanel';
import { KeyHelp } from './KeyHelp';
import { AsKnownForm } from './AsKnownForm';
import { RangeForm } from './RangeForm';
import { ShareDialog } from './ShareDialog';
import { ZoneForm } from './ZoneForm';

/** The dialogs that a page can ask for: a feature is its component and its row here. */
const dialogs = {
  filter: FilterPanel,
  keys: KeyHelp,
  known: AsKnownForm,
  range: RangeForm,
  share: ShareDialog,
  zone: ZoneForm,
} as const satisfies { readonly [name: string]: ComponentType<DialogProps> };

export type DialogName = keyof typeof dialogs;
type DialogProps = {
  readonly onClose: () => void;
  /** Of a room that this one does not know; null where there is nothing to embed. */
  readonly SnippetBuilder: ComponentType | null;
};

/** Whether some text, of an attribute say, names a dialog. */
export function isDialogName(text: unknown): text is DialogName {
  return typeof text === 'string' && Object.hasOwn(dialogs, text);
}

/** The dialog of a name, open. */
export function NamedDialog({
  name,
  ...props
}: DialogProps & { readonly name: DialogName }): ReactNode {
  const Named: ComponentType<DialogProps> = dialogs[name];
  return <Named {...props} />;
}
