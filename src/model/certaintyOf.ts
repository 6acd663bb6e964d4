import type { Bounds } from '../time';
import type { When } from './types';

/** How certain a date is: the form of its bounds, or the qualifier that the dataset gives it. */
export type Certainty = 'exact' | 'approximate' | 'uncertain' | 'bounds' | 'by' | 'from';

/** The certainty of a date. If several apply, uncertain comes first, then approximate. */
export function certaintyOf(when: When, bounds: Bounds): Certainty {
  const ends = [when.first, when.last];
  if (ends.some((end) => end?.uncertain)) return 'uncertain';
  if (ends.some((end) => end?.approximate)) return 'approximate';
  if (when.form === 'by' || when.form === 'from') return when.form;
  const isLoose =
    bounds.startLatest > bounds.startEarliest || bounds.endLatest > bounds.endEarliest;
  return isLoose && when.form !== 'since' ? 'bounds' : 'exact';
}
