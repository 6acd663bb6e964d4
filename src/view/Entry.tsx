import type { MouseEvent, ReactNode } from 'react';

import { Evidence } from './Evidence';
import { entryId, useInstance } from './instance';
import { Kicker } from './Kicker';
import { laneClass } from './palette';
import { whenText } from './texts';

/**
 * An event in the list. `isWhole`: its evidence is there for a page without scripts; with scripts
 * it comes when the event is opened. `isKept`: all of it is kept from browsers that run scripts.
 * What opens may be given as `children`.
 */
export function Entry({
  event,
  isWhole = false,
  isKept = false,
  isOpen = false,
  onClick,
  children,
}: {
  readonly event: number;
  readonly isWhole?: boolean;
  readonly isKept?: boolean;
  readonly isOpen?: boolean;
  readonly onClick?: (click: MouseEvent) => void;
  readonly children?: ReactNode;
}): ReactNode {
  const instance = useInstance();
  const { timeline, t, hrefs, uid } = instance;
  const id = timeline.idOf(event);
  const n = timeline.core.events.sources.at(event) ?? 0;
  // Read by no browser that runs scripts: a list of hundreds costs it nothing.
  const known =
    isWhole &&
    (hrefs.known ? (
      <a href={hrefs.known(event)}>{t('event.claims')}</a>
    ) : (
      <Evidence event={event} heading="h5" />
    ));
  return (
    <li
      id={entryId(uid, id)}
      data-entry={id}
      className={`entry ${laneClass(timeline.laneOf(event))}${isOpen ? ' is-open' : ''}${
        timeline.matches?.[event] === 0 ? ' is-dimmed' : ''
      }`}
    >
      <h4>
        <a
          href={hrefs.event(id)}
          data-opens={id}
          aria-current={isOpen ? 'true' : undefined}
          aria-expanded={isOpen && children ? true : undefined}
          onClick={onClick}
        >
          {timeline.titleOf(event)}
        </a>
      </h4>
      <p className="when">
        {[whenText(instance, event), n > 0 ? t('count.sources', { n }) : '']
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Kicker event={event} />
      <div className="entry-body" data-details={isOpen && children ? id : undefined}>
        {isWhole && (isKept ? known : <noscript>{known}</noscript>)}
        {children}
      </div>
    </li>
  );
}
