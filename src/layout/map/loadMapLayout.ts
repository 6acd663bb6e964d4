import { once } from '../../base';

/** Fetches the layout of the map. Rejects if the code cannot be fetched. */
export const loadMapLayout = once(() => import('./index'));
