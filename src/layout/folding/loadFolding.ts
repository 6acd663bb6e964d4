import { once } from '../../base';

/** Fetches the code for empty time that is folded. Rejects if it cannot be fetched. */
export const loadFolding = once(() => import('./index'));
