import { slugOf } from '../../base';
import type { ReportLog } from '../report/report';
import { toLine, toPlainText } from '../text/plainText';
import type { DraftRange } from '../types';

/** The form of a bound of a named range. */
const BOUND = /^(?:-?\d{4}|Y-?\d{5,11})(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?)?)?)?$/;

/** Named ranges, such as the eras of a file. */
export function toRanges(ranges: readonly DraftRange[], log: ReportLog): readonly object[] {
  const taken = new Set<string>();
  return ranges.flatMap((range) => {
    const title = toLine(toPlainText(range.title).text);
    const [from, to] = [range.from, range.to].map((bound) => bound.replace(/[~?%]$/, ''));
    if (title === '' || !BOUND.test(from ?? '') || !BOUND.test(to ?? '')) {
      log.report('bad-range', range.at, { title });
      return [];
    }
    const base = slugOf(title);
    let slug = base;
    for (let n = 2; taken.has(slug); n++) slug = `${base}-${n}`;
    taken.add(slug);
    log.report('range-read', range.at, { title });
    return [{ slug, title, summary: toPlainText(range.text ?? '').text || title, from, to }];
  });
}
