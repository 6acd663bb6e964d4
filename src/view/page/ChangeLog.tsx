import type { ReactNode } from 'react';

import { isolated } from '../../base';
import { useInstance } from '../context/instanceContext';

/** Corrections since publication, latest first. */
export function ChangeLog(): ReactNode {
  const { timeline, t, words, hrefs, uid } = useInstance();
  const changes = timeline.core.changes.toSorted((a, b) => (a.date < b.date ? 1 : -1));
  if (changes.length === 0) return null;
  return (
    <section className="log" aria-labelledby={`${uid}-log`}>
      <h2 id={`${uid}-log`}>{t('log.heading')}</h2>
      <ul>
        {changes.map(({ date, event, note }) => {
          const index = event === null ? null : timeline.indexOf(event);
          return (
            <li key={`${date} ${event} ${note}`}>
              <time dateTime={date}>{words.date(date)}</time>
              <span>
                {index !== null && (
                  <>
                    <a data-opens={timeline.idOf(index)} href={hrefs.event(timeline.idOf(index))}>
                      {timeline.titleOf(index)}
                    </a>
                    {': '}
                  </>
                )}
                {isolated(note)}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
