import { MINUTE } from '../../../base';
import type { Translate, Words } from '../../../i18n';
import type { Span } from '../../../time';

/** A smaller difference counts as none (ms), since addresses hold whole minutes, */
const EPSILON_MS = MINUTE;
/** and less for a short range. */
const EPSILON_SHARE = 1 / 1000;

/** How the start and the length of a second range differ from the first, in words. */
export function rangeDifferenceText(t: Translate, words: Words, first: Span, second: Span): string {
  const epsilonMs = Math.min(EPSILON_MS, (first.end - first.start) * EPSILON_SHARE);
  const partText = (
    by: number,
    same: 'same-start' | 'same-length',
    more: 'later' | 'longer',
    less: 'earlier' | 'shorter',
  ): string =>
    Math.abs(by) < epsilonMs
      ? t(`compare.${same}`)
      : t(`compare.${by > 0 ? more : less}`, { duration: words.duration(Math.abs(by)) });
  const later = second.start - first.start;
  const longer = second.end - first.end - later;
  return words.joined(
    partText(later, 'same-start', 'later', 'earlier'),
    partText(longer, 'same-length', 'longer', 'shorter'),
  );
}
