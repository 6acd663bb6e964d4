import type { ReactNode } from 'react';

import type { CompiledClaim, CompiledRelation, CompiledSource, Details } from '../model';
import { useInstance } from './instance';
import { useOpenEvent } from './useOpenEvent';

/** The evidence of one event, once its texts are at hand. */
export function EvidenceBody({
  details,
  heading,
}: {
  readonly details: Details;
  readonly heading: 'h3' | 'h5';
}): ReactNode {
  const { t, words } = useInstance();
  return (
    <div className="evidence">
      <p className="summary">{details.summary}</p>
      {details.claims.length > 0 && (
        <ul className="claims" aria-label={t('event.sources')}>
          {details.claims.map((claim) => (
            <Claim
              key={`${claim.source.id} ${claim.by} ${claim.quote?.text ?? claim.paraphrase}`}
              claim={claim}
            />
          ))}
        </ul>
      )}
      <Dating details={details} />
      <dl className="facts">
        {details.place && (
          <Fact name={t('event.place')}>
            {details.place.name} ({words.zone(details.place.zone)})
          </Fact>
        )}
        {details.actors.length > 0 && (
          <Fact name={t('event.actors')}>{details.actors.join(', ')}</Fact>
        )}
        {details.tags.length > 0 && <Fact name={t('event.tags')}>{details.tags.join(', ')}</Fact>}
      </dl>
      {details.relations.length > 0 && (
        <Relations relations={details.relations} heading={heading} />
      )}
    </div>
  );
}

function Fact({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Where a date comes from, where the source gives none outright. */
function Dating({ details: { wording, basis } }: { readonly details: Details }): ReactNode {
  const { t } = useInstance();
  if (wording === null && basis === null) return null;
  return (
    <dl className="facts dating">
      {wording !== null && <Fact name={t('event.wording')}>{wording}</Fact>}
      {basis !== null && <Fact name={t('event.basis')}>{basis}</Fact>}
    </dl>
  );
}

function Claim({ claim }: { readonly claim: CompiledClaim }): ReactNode {
  const { t, words, locale } = useInstance();
  const { quote, translation, paraphrase, source, locator } = claim;
  const date = claim.published ?? source.published;
  return (
    <li className={`claim is-${claim.stance}`}>
      <p className="claim-by">
        <b>{claim.by}</b> {t(`stance.${claim.stance}`)}
      </p>
      {quote && (
        <blockquote lang={quote.language === locale ? undefined : quote.language}>
          <p>{t('event.quoted', { text: quote.text })}</p>
        </blockquote>
      )}
      {translation !== null && quote && (
        <p className="translation">
          <span>{t('event.translation-from', { language: words.language(quote.language) })}</span>{' '}
          {t('event.quoted', { text: translation })}
        </p>
      )}
      {paraphrase !== null && <p className="paraphrase">{paraphrase}</p>}
      <p className="cite">
        <SourceLink source={source} />
        {locator !== null && `, ${locator}`}
        {date !== null && `, ${words.date(date)}`}
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
    </li>
  );
}

function SourceLink({ source }: { readonly source: CompiledSource }): ReactNode {
  const title =
    source.title === null ? null : <cite lang={source.language ?? undefined}>{source.title}</cite>;
  const named = title ? (
    <>
      {source.publisher}: {title}
    </>
  ) : (
    source.publisher
  );
  return source.url === null ? (
    named
  ) : (
    <a href={source.url} rel="noopener">
      {named}
    </a>
  );
}

function Relations({
  relations,
  heading: Heading,
}: {
  readonly relations: readonly CompiledRelation[];
  readonly heading: 'h3' | 'h5';
}): ReactNode {
  const { timeline, t, hrefs } = useInstance();
  const openEvent = useOpenEvent();
  return (
    <div className="relations">
      <Heading>{t('event.relations')}</Heading>
      <ul>
        {relations.map(({ other, type, outgoing, stated, basis }) => {
          const index = timeline.indexOf(other);
          if (index === null) return null;
          return (
            <li key={`${type} ${outgoing} ${other}`} className={stated ? undefined : 'is-inferred'}>
              <span>{t(`relation.${type}.${outgoing ? 'out' : 'in'}`)}</span>{' '}
              <a href={hrefs.event(other)} onClick={(click) => openEvent(click, other)}>
                {timeline.titleOf(index)}
              </a>
              {!stated && <small> ({t('event.inferred')})</small>}
              {basis !== null && <small> {basis}</small>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
