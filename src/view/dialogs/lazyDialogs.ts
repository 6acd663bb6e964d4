import { lazyExport, once } from '../../base';
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
