import { once } from '../../base';

/** Fetches the bundle that a first search or filter needs. */
export const loadSearchBundle = once(() => import('./searchBundle'));
