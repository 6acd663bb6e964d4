import { MINUTE } from '../../../base';
import type { Translate, Words } from '../../../i18n';
import type { Span } from '../../../time';

/** A smaller difference counts as none (ms), since addresses hold whole minutes. */
const EPSILON_MS = MINUTE;

/** How the start and the length of a second range differ from the first, in words. */
export function rangeDifferenceText(t: Translate, words: Words, first: Span, second: Span): string {
  const partText = (
    by: number,
    same: 'same-start' | 'same-length',
    more: 'later' | 'longer',
    less: 'earlier' | 'shorter',
  ): string =>
    Math.abs(by) < EPSILON_MS
      ? t(`compare.${same}`)
      : t(`compare.${by > 0 ? more : less}`, { duration: words.duration(Math.abs(by)) });
  const later = second.start - first.start;
  const longer = second.end - first.end - later;
  return [
    partText(later, 'same-start', 'later', 'earlier'),
    partText(longer, 'same-length', 'longer', 'shorter'),
  ].join(', ');
}
