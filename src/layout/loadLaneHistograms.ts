import { lazyExport } from '../base';

/** Fetches what draws the histograms of collapsed lanes. */
export const loadLaneHistograms = lazyExport(
  () => import('./laneHistogram'),
  'createLaneHistograms',
);
