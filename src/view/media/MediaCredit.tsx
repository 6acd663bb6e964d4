import type { ReactNode } from 'react';

import { isolated } from '../../base';
import type { MediaWords } from '../../i18n';
import type { CompiledMedia } from '../../model';

/** The caption, and who made it, under which terms, and where it comes from. */
export function MediaCredit({
  item: { caption, credit, licence, source, transcript, page },
  words,
  hasTitle,
}: {
  readonly item: CompiledMedia;
  readonly words: MediaWords;
  /** The caption is the title of its card already. */
  readonly hasTitle: boolean;
}): ReactNode {
  const shownCaption = hasTitle ? undefined : caption;
  if (!shownCaption && !credit && !licence && !source && !transcript && !page) return null;
  return (
    <figcaption>
      {shownCaption && <span className="caption">{shownCaption} </span>}
      <small>
        {credit && <span>{isolated(credit)}</span>}
        {licence && (
          <span>
            {words.licence}: {isolated(licence)}
          </span>
        )}
        {source && (
          <span>
            {words.source}:{' '}
            {source.url === null ? (
              isolated(source.title)
            ) : (
              <a href={source.url} rel="noopener">
                {isolated(source.title)}
              </a>
            )}
          </span>
        )}
        {page && (
          <span>
            <a href={page} rel="noopener">
              {words.transcript} · {words.source}
            </a>
          </span>
        )}
      </small>
      {transcript && (
        <details>
          <summary>{words.transcript}</summary>
          <p>{transcript}</p>
        </details>
      )}
    </figcaption>
  );
}
