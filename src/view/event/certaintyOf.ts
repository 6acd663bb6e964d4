import type { When } from '../../model';
import type { Bounds } from '../../time';
import type { Certainty } from '../context/instanceContext';

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
