import type { ReactNode } from 'react';

import { isolated } from '../../base';
import { directionOf } from '../../i18n';
import type { CompiledClaim, CompiledSource } from '../../model';
import { useFootnote } from '../context/footnotes';
import { useInstance } from '../context/instanceContext';
import { MediaSlot } from '../media/MediaSlot';
import { textFragmentUrl } from './textFragmentUrl';

/**
 * The claims about an event, in order of publication. If accounts differ, they appear side by side,
 * each with its stance, and no account is presented as the truth.
 */
export function Claims({
  claims,
  heading: Heading,
}: {
  readonly claims: readonly CompiledClaim[];
  readonly heading: 'h3' | 'h5';
}): ReactNode {
  const { t } = useInstance();
  if (claims.length === 0) return null;
  const isContested = claims.some(({ stance }) => stance !== 'states');
  const name = t(claims.some(({ by }) => by !== '') ? 'event.claims' : 'event.sources');
  return (
    <div className="claims-box">
      <Heading>{name}</Heading>
      {isContested && <p className="contested">{t('event.contested')}</p>}
      <ol aria-label={name} className={`claims${isContested ? ' is-contested' : ''}`}>
        {claims.map((claim) => (
          <Claim
            key={`${claim.source.id} ${claim.by} ${claim.quote?.text ?? claim.paraphrase}`}
            claim={claim}
          />
        ))}
      </ol>
    </div>
  );
}

function Claim({ claim }: { readonly claim: CompiledClaim }): ReactNode {
  const { t, words, locale, hrefs } = useInstance();
  const { quote, translation, paraphrase, source, locator, verification } = claim;
  const footnote = useFootnote(source.id);
  const date = claim.published ?? source.published;
  return (
    <li className={`claim is-${claim.stance}`}>
      {claim.by !== '' && (
        <p className="claim-by">
          <b>{claim.by}</b> <span className="stance">{t(`stance.${claim.stance}`)}</span>
        </p>
      )}
      {quote && (
        <blockquote
          {...(quote.language !== locale && {
            lang: quote.language,
            dir: directionOf(quote.language),
          })}
        >
          <p>{t('event.quoted', { text: quote.text })}</p>
        </blockquote>
      )}
      {translation !== null && quote && (
        <p className="translation">
          <span>{t('event.translation-from', { language: words.language(quote.language) })}</span>{' '}
          {t('event.quoted', { text: translation })}
        </p>
      )}
      {paraphrase !== null && (
        <p className="paraphrase">
          <span>{t('event.paraphrase')}</span> {isolated(paraphrase)}
        </p>
      )}
      <p className="cite">
        <SourceLink source={source} quote={quote?.text ?? null} />
        {footnote !== null && <span className="footnote"> [{footnote}]</span>}
        {locator !== null && `, ${isolated(locator)}`}
        {date !== null && `, ${words.date(date)}`}
        {claim.anchor !== undefined && (
          <>
            {' · '}
            <a href={`${hrefs.home(locale)}source/${source.id}/#${claim.anchor}`}>
              {t('event.whole-source')}
            </a>
          </>
        )}
        {source.archived !== null && (
          <>
            {' · '}
            <a href={source.archived} rel="noopener">
              {t('event.archived')}
            </a>
          </>
        )}
        {source.note !== null && <span className="note">{source.note}</span>}
      </p>
      {verification !== undefined && (
        <p className="paraphrase">
          <span>{t('event.verification')}</span> {isolated(verification)}
        </p>
      )}
      {claim.media && <MediaSlot media={claim.media} />}
    </li>
  );
}

/** Links to the source, and to the quoted words if the source is a web page. */
function SourceLink({
  source: { url, publisher, title, language },
  quote,
}: {
  readonly source: CompiledSource;
  readonly quote: string | null;
}): ReactNode {
  const name = title ? (
    <>
      {isolated(publisher)}:{' '}
      <cite lang={language ?? undefined} dir="auto">
        {title}
      </cite>
    </>
  ) : (
    isolated(publisher)
  );
  return url === null ? (
    name
  ) : (
    <a href={textFragmentUrl(url, quote)} rel="noopener">
      {name}
    </a>
  );
}
