import type { ReactNode } from 'react';

import { isolated } from '../../base';
import type { CompiledSource } from '../../model';
import type { Footnotes } from '../context/footnotes';
import { useInstance } from '../context/instanceContext';

/** The numbered sources of a printed page. `children` follow the list. */
export function FootnoteList({
  footnotes,
  children,
}: {
  readonly footnotes: Footnotes;
  readonly children?: ReactNode;
}): ReactNode {
  const { t } = useInstance();
  return (
    <section className="footnotes">
      {footnotes.size > 0 && (
        <>
          <h2>{t('event.sources')}</h2>
          <ol>
            {[...footnotes.values()].map(({ n, source }) => (
              <li key={n} value={n} data-footnote={source.id}>
                <Footnote source={source} />
              </li>
            ))}
          </ol>
        </>
      )}
      {children}
    </section>
  );
}

function Footnote({ source }: { readonly source: CompiledSource }): ReactNode {
  const { words, t } = useInstance();
  const { publisher, title, language, published, url, archived } = source;
  return (
    <>
      {isolated(publisher)}
      {title !== null && (
        <>
          :{' '}
          <cite lang={language ?? undefined} dir="auto">
            {title}
          </cite>
        </>
      )}
      {/* Some languages end a date with a full stop. */}
      {published !== null && `, ${words.date(published).replace(/\.$/, '')}`}.{' '}
      {url !== null && <span className="address">{url}</span>}
      {archived !== null && (
        <>
          {' '}
          ({t('event.archived')}: <span className="address">{archived}</span>)
        </>
      )}
    </>
  );
}
