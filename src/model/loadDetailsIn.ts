/** Fetches what finds an event's details in their files: nothing of it is needed before the paint. */
export const loadDetailsIn = () => import('./detailsIn');
