import type { ReactNode } from 'react';

import { useInstance, useTimelineState } from './instance';
import { isBrowsersClick } from './useOpenEvent';

/** The named ranges, as ways into the story. */
export function Chapters(): ReactNode {
  const { timeline, store, hrefs, words, t, uid } = useInstance();
  const { ranges } = timeline.core;
  const shown = useTimelineState(
    ({ view }) =>
      ranges.find(({ span }) => span.start === view.start && span.end === view.end)?.slug ?? null,
  );
  if (ranges.length === 0) return null;
  return (
    <nav className="chapters" aria-labelledby={`${uid}-chapters`}>
      <h2 id={`${uid}-chapters`}>{t('chapters.heading')}</h2>
      <ol>
        {ranges.map(({ slug, title, summary, span }) => (
          <li key={slug}>
            <a
              href={hrefs.range(slug)}
              aria-current={shown === slug ? 'true' : undefined}
              onClick={(event) => {
                if (isBrowsersClick(event)) return;
                event.preventDefault();
                store.getState().actions.setView(span, 'jump');
              }}
            >
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
