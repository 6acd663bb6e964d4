import { once } from '../../base';

/** Fetches the code of the live lists, without that of the events in them. */
export const loadListAlone = once(() => import('./listBundle'));
