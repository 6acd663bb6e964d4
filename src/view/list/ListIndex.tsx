import type { ReactNode } from 'react';

import { PACKED_ABOVE } from '../../model';
import { entryId, useInstance } from '../context/instanceContext';
import { ListFrame } from './ListFrame';
import { eventsOfSection, listSectionsOf, sectionHeading, type ListSection } from './listSections';
import { whenText } from '../context/eventTexts';

/**
 * The static list of a timeline with many events: a heading for each month, which links to the
 * month's own page with all evidence. With up to `PACKED_ABOVE` events, it also has short entries.
 * The live list replaces it. Only the build renders it.
 */
export function ListIndex(): ReactNode {
  const { timeline } = useInstance();
  const { sections } = listSectionsOf(timeline);
  return (
    <ListFrame n={timeline.dated}>
      {sections.map((section) => (
        <IndexSection key={section.path} section={section} />
      ))}
    </ListFrame>
  );
}

function IndexSection({ section }: { readonly section: ListSection }): ReactNode {
  const instance = useInstance();
  const { timeline, hrefs, locale, t } = instance;
  const page = `${hrefs.home(locale)}list/${section.path}/`;
  return (
    <section className="day is-many">
      <h3>
        <a href={page}>{sectionHeading(instance, section)}</a>{' '}
        <small>{t('count.events', { n: section.to - section.from })}</small>
      </h3>
      {timeline.count <= PACKED_ABOVE && (
        <ol className="short-entries">
          {eventsOfSection(timeline, section).map((event) => (
            <ShortEntry key={event} event={event} page={page} />
          ))}
        </ol>
      )}
    </section>
  );
}

/** Title and date, with a link to the entry on `page`, which has the evidence. */
function ShortEntry({ event, page }: { readonly event: number; readonly page: string }): ReactNode {
  const instance = useInstance();
  const { timeline, uid } = instance;
  const id = timeline.idOf(event);
  return (
    <li data-entry={id}>
      <a href={`${page}#${entryId(uid, id)}`} data-opens={id}>
        {timeline.titleOf(event)}
      </a>{' '}
      <small>{whenText(instance, event)}</small>
    </li>
  );
}
