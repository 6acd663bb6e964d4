import type { Locale } from '../../i18n';
import type { Exported } from '../types';
import type { InlineAssets } from './inlineAssets';

/** What a whole timeline is written from. */
export type BundleContent = {
  /** The dataset itself, which the file shows and carries along. */
  readonly dataset: object;
  /** The same in its first language, with every event. The words of that language are loaded. */
  readonly exported: Exported;
  readonly locale: Locale;
  readonly assets: InlineAssets;
};
