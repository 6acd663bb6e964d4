import { slugOf } from '../../base';
import type { ReportLog } from '../report/report';
import { toLine, toPlainText } from '../text/plainText';
import type { DraftRange } from '../types';
import { createUniqueIds } from './uniqueIds';

/** The form of a bound of a named range. */
const BOUND = /^(?:-?\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{3})?)?)?)?)?|Y-?[1-9]\d*)$/;

/** Named ranges, such as the eras of a file. */
export function toRanges(ranges: readonly DraftRange[], log: ReportLog): readonly object[] {
  const uniqueId = createUniqueIds();
  return ranges.flatMap((range) => {
    const title = toLine(toPlainText(range.title).text);
    const [from, to] = [range.from, range.to].map((bound) => bound.replace(/[~?%]$/, ''));
    if (title === '' || !BOUND.test(from ?? '') || !BOUND.test(to ?? '')) {
      log.report('bad-range', range.at, { title });
      return [];
    }
    const slug = uniqueId(slugOf(title));
    log.report('range-read', range.at, { title });
    return [{ slug, title, summary: toPlainText(range.text ?? '').text || title, from, to }];
  });
}
