import type { ReactNode } from 'react';

import { isolated } from '../../base';
import type { CompiledRelation, Details } from '../../model';
import { TimeDistance } from './TimeDistance';
import { Claims } from './Claims';
import { DatePrecision } from './DatePrecision';
import { useInstance } from '../context/instanceContext';
import { MediaSlot } from '../media/MediaSlot';

/** The evidence of an event, once its texts are loaded. */
export function EvidenceBody({
  event,
  details,
  heading,
}: {
  readonly event: number;
  readonly details: Details;
  readonly heading: 'h3' | 'h5';
}): ReactNode {
  const { t, words } = useInstance();
  return (
    <div className="evidence">
      <p className="summary">{details.summary}</p>
      {details.media && <MediaSlot media={details.media} />}
      <TimeDistance event={event} />
      <Claims claims={details.claims} heading={heading} />
      <DatePrecision event={event} details={details} />
      <dl className="facts">
        {details.place && (
          <Fact name={t('event.place')}>
            {isolated(details.place.name)} ({words.zone(details.place.zone)})
          </Fact>
        )}
        {details.actors.length > 0 && (
          <Fact name={t('event.actors')}>{words.list(details.actors)}</Fact>
        )}
        {details.tags.length > 0 && <Fact name={t('event.tags')}>{words.list(details.tags)}</Fact>}
        {details.fields?.map(([name, value]) => (
          <Fact key={`${name} ${value}`} name={name}>
            {value}
          </Fact>
        ))}
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

function Relations({
  relations,
  heading: Heading,
}: {
  readonly relations: readonly CompiledRelation[];
  readonly heading: 'h3' | 'h5';
}): ReactNode {
  const { timeline, t, hrefs } = useInstance();
  return (
    <div className="relations">
      <Heading>{t('event.relations')}</Heading>
      <ul>
        {relations.map(({ other, type, isOutgoing, stated, basis }) => {
          const index = timeline.indexOf(other);
          if (index === null) return null;
          return (
            <li
              key={`${type} ${isOutgoing} ${other}`}
              className={stated ? undefined : 'is-inferred'}
            >
              <span>{t(`relation.${type}.${isOutgoing ? 'out' : 'in'}`)}:</span>{' '}
              <a href={hrefs.event(other)} data-opens={other}>
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
