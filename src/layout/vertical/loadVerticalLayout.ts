import { once } from '../../base';

/** Fetches the layout of the vertical drawing. Rejects if the code cannot be fetched. */
export const loadVerticalLayout = once(() => import('./index'));
