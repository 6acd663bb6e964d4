import type { ReactNode } from 'react';

import { isolated } from '../../base';
import { pageWordsOf } from '../../i18n';
import type { CompiledSource } from '../../model';
import { useInstance } from '../context/instanceContext';

/** A run of a source's text, between two positions at which a quote begins or ends. */
export type SourceRun = {
  /** Index of its first character in the text. */
  readonly at: number;
  readonly text: string;
  readonly isQuoted: boolean;
  /** Element ids of the quotes that begin with this run. */
  readonly anchors: readonly string[];
  /** Indexes of the events whose quotes end with this run. */
  readonly events: readonly number[];
};

/**
 * The whole text of a primary source that the dataset holds. Each quote is marked, and links to its
 * event. Only the build renders it.
 */
export function SourcePage({
  source,
  paragraphs,
}: {
  readonly source: CompiledSource;
  readonly paragraphs: readonly (readonly SourceRun[])[];
}): ReactNode {
  const { timeline, hrefs, locale, words } = useInstance();
  const { publisher, title, published, language, note } = source;
  return (
    <main className="source-page">
      <p>
        <a href={hrefs.home(locale)}>{timeline.core.title}</a>
      </p>
      <h1 lang={title === null ? undefined : (language ?? undefined)} dir="auto">
        {title ?? publisher}
      </h1>
      <p className="when">
        {[
          title === null ? '' : isolated(publisher),
          published === null ? '' : words.date(published),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {note !== null && <p className="note">{note}</p>}
      <p>{pageWordsOf(locale).sourceExplain}</p>
      <div className="source-text" lang={language ?? undefined} dir="auto">
        {paragraphs.map((runs) => (
          <p key={runs[0]?.at}>
            {runs.map((run) => (
              <Run key={run.at} run={run} />
            ))}
          </p>
        ))}
      </div>
    </main>
  );
}

function Run({ run: { text, isQuoted, anchors, events } }: { readonly run: SourceRun }): ReactNode {
  const { timeline, hrefs, locale } = useInstance();
  const [first, ...others] = anchors;
  return (
    <>
      {others.map((anchor) => (
        <span key={anchor} id={anchor} />
      ))}
      {isQuoted ? <mark id={first}>{text}</mark> : text}
      {events.map((event) => {
        const title = timeline.titleOf(event);
        return (
          <sup key={event} lang={locale}>
            {' '}
            <a href={hrefs.event(timeline.idOf(event))} title={title}>
              {title}
            </a>{' '}
          </sup>
        );
      })}
    </>
  );
}
