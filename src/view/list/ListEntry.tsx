import { use, type MouseEvent, type ReactNode, type Ref } from 'react';

import { entryId, useInstance } from '../context/instanceContext';
import { EntryThumb } from '../media/EntryThumb';
import { laneClass } from '../ui/palette';
import { whenText } from '../context/eventTexts';
import { useReadyDetails } from './useReadyDetails';

/** An event in the list. `children` are its evidence, if the entry shows it. */
export function ListEntry({
  event,
  row,
  isOpen = false,
  isExpanded,
  onClick,
  children,
}: {
  readonly event: number;
  readonly row?: Ref<HTMLLIElement>;
  readonly isOpen?: boolean;
  /** Whether the link shows the evidence in place. Undefined if it shows elsewhere. */
  readonly isExpanded?: boolean | undefined;
  readonly onClick?: (click: MouseEvent) => void;
  readonly children?: ReactNode;
}): ReactNode {
  const instance = useInstance();
  const { timeline, t, hrefs, uid } = instance;
  // `loadListBundle` has loaded it.
  const { EventMeta } = use(instance.loadEvidenceBundle());
  const id = timeline.idOf(event);
  const n = timeline.core.events.sourceCount.at(event) ?? 0;
  const isDimmed = timeline.matches?.[event] === 0;
  const details = useReadyDetails(event);
  return (
    <li
      ref={row}
      id={entryId(uid, id)}
      data-entry={id}
      className={`entry ${laneClass(timeline.laneOf(event))}${isOpen ? ' is-open' : ''}${
        isDimmed ? ' is-dimmed' : ''
      }`}
    >
      <h4>
        <a
          href={hrefs.event(id)}
          data-opens={id}
          aria-current={isOpen ? 'true' : undefined}
          aria-expanded={isExpanded}
          onClick={onClick}
        >
          {timeline.titleOf(event)}
        </a>
      </h4>
      <p className="when">
        {[whenText(instance, event), details?.place?.name, n > 0 ? t('count.sources', { n }) : '']
          .filter(Boolean)
          .join(' · ')}
      </p>
      <EventMeta event={event} />
      {!children && <EntryThumb media={details?.media} />}
      {/* The evidence begins with it. */}
      {!children && details && <p className="entry-summary">{details.summary}</p>}
      {children && (
        <div className="entry-body" data-details={isOpen ? id : undefined}>
          {children}
        </div>
      )}
    </li>
  );
}
