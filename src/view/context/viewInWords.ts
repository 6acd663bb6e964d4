import type { Span } from '../../time';
import type { Instance } from './instanceContext';

/**
 * A view in words, in a zone. The margin around the whole period is left out: nothing is known
 * there, so its dates would claim too much.
 */
export function viewInWords(
  { timeline, words }: Pick<Instance, 'timeline' | 'words'>,
  { start, end }: Span,
  zone?: string,
): string {
  const { core, period } = timeline;
  const isInMargin = (at: number, from: number, to: number): boolean => at >= from && at <= to;
  const shown = {
    start: isInMargin(start, period.start, core.period.start) ? core.period.start : start,
    end: isInMargin(end, core.period.end, period.end) ? core.period.end : end,
  };
  return words.range(shown.start < shown.end ? shown : { start, end }, zone);
}
