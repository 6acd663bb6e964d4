import { createElement, type ComponentProps, type ReactNode } from 'react';

import { lazyExport, once, oncePerKey } from '../../base';
import { loadExportWords, type Locale } from '../../i18n';
import { loadSearch } from '../../model';
import { loadSharedAddress } from '../../url';
import { loadSearchBundle } from '../search/lazySearch';

const importDialogs = once(() => import('./dialogsBundle'));

/** Fetches the dialogs, which few readers ask for, with the code that they need at once. */
export const loadDialogs = once(async () => {
  const [dialogs] = await Promise.all([
    importDialogs(),
    loadSharedAddress(),
    loadSearch(),
    loadSearchBundle(),
  ]);
  return dialogs;
});

export const loadQrCode = lazyExport(() => import('./QrCode'), 'QrCode');

/** Fetches the form of the files that a reader can take along, with its words. */
export const loadDownloadForm = oncePerKey(async (locale: Locale) => {
  const [{ DownloadForm }, labels] = await Promise.all([
    import('./DownloadForm'),
    loadExportWords(locale),
  ]);
  return (props: Omit<ComponentProps<typeof DownloadForm>, 'labels'>): ReactNode =>
    createElement(DownloadForm, { labels, ...props });
});
