import type { ReactNode } from 'react';

import { Entry } from './Entry';
import { Evidence } from './Evidence';
import { useInstance } from './instance';
import { eventsIn, sectionHeading, type ListSection } from './listSections';

/**
 * A page of a long list, for readers without JavaScript: what was in one month, each event with all
 * that is known of it. Written by the build alone.
 */
export function ListPage({
  section,
  previous,
  next,
}: {
  readonly section: ListSection;
  readonly previous: ListSection | undefined;
  readonly next: ListSection | undefined;
}): ReactNode {
  const instance = useInstance();
  const { timeline, hrefs, locale, t } = instance;
  const home = hrefs.language(locale);
  const to = (other: ListSection | undefined, rel: 'prev' | 'next'): ReactNode =>
    other && (
      <a rel={rel} href={`${home}list/${other.path}/`}>
        {rel === 'prev' ? '← ' : ''}
        {sectionHeading(instance, other)}
        {rel === 'next' ? ' →' : ''}
      </a>
    );
  const ways = (
    <p className="list-ways">
      {to(previous, 'prev')} {to(next, 'next')}
    </p>
  );
  return (
    <main className="list">
      <p>
        <a href={home}>{timeline.core.title}</a>
      </p>
      <div className="list-head">
        <h1>{sectionHeading(instance, section)}</h1>
        <p>{t('count.events', { n: section.to - section.from })}</p>
      </div>
      {ways}
      <section className="day">
        <h2>{t('list.heading')}</h2>
        <ol>
          {eventsIn(timeline, section).map((event) => (
            <Entry key={event} event={event}>
              <Evidence event={event} heading="h5" />
            </Entry>
          ))}
        </ol>
      </section>
      {ways}
    </main>
  );
}
