import type { ReactNode } from 'react';

import { useInstance } from './instance';

/** The named ranges, as ways into the story. */
export function Chapters(): ReactNode {
  const { timeline, hrefs, words, t, uid } = useInstance();
  const { ranges } = timeline.core;
  if (ranges.length === 0) return null;
  return (
    <nav className="chapters" aria-labelledby={`${uid}-chapters`}>
      <h2 id={`${uid}-chapters`}>{t('chapters.heading')}</h2>
      <ol>
        {ranges.map(({ slug, title, summary, span }) => (
          <li key={slug}>
            <a href={hrefs.range(slug)} data-range={slug}>
              <b>{title}</b>
              <small>{words.range(span)}</small>
            </a>
            <p>{summary}</p>
          </li>
        ))}
      </ol>
    </nav>
  );
}
