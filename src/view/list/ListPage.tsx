import type { ReactNode } from 'react';

import { directionOf } from '../../i18n';
import { ListEntry } from './ListEntry';
import { Evidence } from '../event/Evidence';
import { useInstance } from '../context/instanceContext';
import { eventsOfSection, sectionHeading, type ListSection } from './listSections';

/**
 * A page of the list for readers without JavaScript and for paper: the events of these sections,
 * each with all of its evidence. A timeline with few events has one such page. Only the build
 * renders it.
 */
export function ListPage({
  heading,
  sections,
  previous,
  next,
}: {
  readonly heading: string;
  readonly sections: readonly ListSection[];
  readonly previous?: ListSection | undefined;
  readonly next?: ListSection | undefined;
}): ReactNode {
  const instance = useInstance();
  const { timeline, hrefs, locale, t } = instance;
  const home = hrefs.home(locale);
  const [back, on] = directionOf(locale) === 'rtl' ? ['→', '←'] : ['←', '→'];
  const linkTo = (other: ListSection | undefined, rel: 'prev' | 'next'): ReactNode =>
    other && (
      <a rel={rel} href={`${home}list/${other.path}/`}>
        {rel === 'prev' ? `${back} ` : ''}
        {sectionHeading(instance, other)}
        {rel === 'next' ? ` ${on}` : ''}
      </a>
    );
  const pageLinks = (
    <p className="list-ways">
      {linkTo(previous, 'prev')} {linkTo(next, 'next')}
    </p>
  );
  const n = sections.reduce((sum, { from, to: end }) => sum + end - from, 0);
  return (
    <main className="list">
      <p>
        <a href={home}>{timeline.core.title}</a>
      </p>
      <div className="list-head">
        <h1>{heading}</h1>
        <p>{t('count.events', { n })}</p>
      </div>
      {pageLinks}
      {sections.map((section) => (
        <section key={section.path} className="day">
          <h2>{sections.length > 1 ? sectionHeading(instance, section) : t('list.heading')}</h2>
          <ol>
            {eventsOfSection(timeline, section).map((event) => (
              <ListEntry key={event} event={event}>
                <Evidence event={event} heading="h5" />
              </ListEntry>
            ))}
          </ol>
        </section>
      ))}
      {pageLinks}
    </main>
  );
}
