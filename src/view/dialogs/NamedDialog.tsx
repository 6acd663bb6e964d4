import type { ComponentType, ReactNode } from 'react';

import type { Locale } from '../../i18n';
import type { Instance } from '../context/instanceContext';
import type { Palette } from '../ui/palette';
import { DownloadDialog } from './DownloadDialog';
import { FilterPanel } from './FilterPanel';
import { KeyHelp } from './KeyHelp';
import { AsKnownForm } from './AsKnownForm';
import { RangeForm } from './RangeForm';
import { ShareDialog } from './ShareDialog';
import type { ImageTexts } from './ViewImage';
import { ZoneForm } from './ZoneForm';

/** The dialogs by the name that buttons (`data-dialog`) and keys use. */
const dialogs = {
  download: DownloadDialog,
  filter: FilterPanel,
  keys: KeyHelp,
  known: AsKnownForm,
  range: RangeForm,
  share: ShareDialog,
  zone: ZoneForm,
} as const satisfies { readonly [name: string]: ComponentType<DialogProps> };

export type DialogName = keyof typeof dialogs;
export type DialogProps = {
  readonly onClose: () => void;
  /**
   * Loads the form that makes the code of an embed, from the layer `embed/`, which `view/` does not
   * import. Null inside an embed.
   */
  readonly loadSnippetBuilder: ((locale: Locale) => Promise<ComponentType>) | null;
  /** Loads what the legend of an image explains, from `page/`, which `dialogs/` does not import. */
  readonly loadLegendItems: () => Promise<LegendItemsOf>;
};

export type LegendItemsOf = (
  instance: Instance,
  palette: Palette,
  hasClusters: boolean,
) => ImageTexts['legend'];

/** Whether a value, such as that of an attribute, names a dialog. */
export function isDialogName(text: unknown): text is DialogName {
  return typeof text === 'string' && Object.hasOwn(dialogs, text);
}

/** Opens the dialog of a name. */
export function NamedDialog({
  name,
  ...props
}: DialogProps & { readonly name: DialogName }): ReactNode {
  const Named: ComponentType<DialogProps> = dialogs[name];
  return <Named {...props} />;
}
