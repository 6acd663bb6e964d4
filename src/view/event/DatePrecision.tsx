import type { ReactNode } from 'react';

import { createWords, type Locale, type Words } from '../../i18n';
import type { Details } from '../../model';
import { useInstance } from '../context/instanceContext';
import { certaintyOf } from '../../model';

const wordsByZone = new Map<string, Words>();

/** The words of a zone. They are cached, because their Intl formatters take long to create. */
function cachedWordsOf(locale: Locale, zone: string): Words {
  const key = `${locale} ${zone}`;
  const words = wordsByZone.get(key) ?? createWords(locale, zone);
  wordsByZone.set(key, words);
  return words;
}

/** The bounds of a date, the source's own words for it, and the reason for the bounds. */
export function DatePrecision({
  event,
  details: { wording, inCalendar, basis },
}: {
  readonly event: number;
  readonly details: Details;
}): ReactNode {
  const { t, timeline, locale } = useInstance();
  const when = timeline.whenOf(event);
  const rows: [string, string][] = [];
  if (when) {
    const bounds = timeline.boundsOf(event);
    const { startEarliest, startLatest, endEarliest, endLatest } = bounds;
    const words = cachedWordsOf(locale, when.zone);
    const within = (start: number, end: number): string => words.range({ start, end });
    rows.push([t('event.certainty'), t(`certainty.${certaintyOf(when, bounds)}`)]);
    const isMoment = startEarliest === endEarliest && startLatest === endLatest;
    if (isMoment && startLatest > startEarliest) {
      rows.push([t('event.happened'), within(startEarliest, endLatest)]);
    } else {
      if (startLatest > startEarliest) {
        rows.push([t('event.began'), within(startEarliest, startLatest)]);
      }
      if (endLatest > endEarliest && when.form !== 'since') {
        rows.push([t('event.ended'), within(endEarliest, endLatest)]);
      }
    }
  }
  if (wording !== null) rows.push([t('event.wording'), t('event.quoted', { text: wording })]);
  if (inCalendar !== undefined) rows.push([t('event.wording'), inCalendar]);
  if (basis !== null) rows.push([t('event.basis'), basis]);
  if (rows.length === 0) return null;
  return (
    <dl className="facts dating">
      {rows.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
