import { lazyExport } from '../../base';

/** Fetches the table, which few readers ask for. */
export const loadEventTable = lazyExport(() => import('../table/EventTable'), 'EventTable');
