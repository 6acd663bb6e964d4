import type { ReactNode } from 'react';

import { Icon } from '../ui/Icon';
import { useInstance } from '../context/instanceContext';

/** The named ranges as links, and the button that starts the story. */
export function Chapters(): ReactNode {
  const { timeline, store, hrefs, words, t, uid } = useInstance();
  const { ranges } = timeline.core;
  const { view } = store.getState();
  if (ranges.length === 0) return null;
  return (
    <nav className="chapters" aria-labelledby={`${uid}-chapters`}>
      <h2 id={`${uid}-chapters`}>{t('chapters.heading')}</h2>
      <button type="button" className="story-start js-only" data-story="">
        <Icon d="M5 3.5v9l7-4.5z" /> {t('story.start')}
      </button>
      <ol>
        {ranges.map(({ slug, title, summary, span }) => (
          <li key={slug}>
            <a
              href={hrefs.range(slug)}
              data-range={slug}
              // `app/sync/followLinks.ts` updates it.
              aria-current={span.start === view.start && span.end === view.end ? 'true' : undefined}
            >
              <b>{title}</b>
              <small>{words.exactRange(span)}</small>
            </a>
            <p>{summary}</p>
          </li>
        ))}
      </ol>
    </nav>
  );
}
