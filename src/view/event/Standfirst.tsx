import type { ReactNode } from 'react';

import type { NamedRange } from '../../model';
import { useInstance } from '../context/instanceContext';
import { whenText } from '../context/eventTexts';

/**
 * Title and summary of the event or the named range that a page is about. It stays when the reader
 * moves the view, as a link back. The build renders it, and the live page if a query opens an
 * event.
 */
export function Standfirst({
  subject,
}: {
  readonly subject: { readonly event: number; readonly summary: string } | NamedRange;
}): ReactNode {
  const instance = useInstance();
  const { timeline, hrefs } = instance;
  if ('slug' in subject) {
    return (
      <section className="lead">
        <h2>
          <a href={hrefs.range(subject.slug)} data-range={subject.slug} aria-current="true">
            {subject.title}
          </a>
        </h2>
        <p>{subject.summary}</p>
      </section>
    );
  }
  const id = timeline.idOf(subject.event);
  return (
    <section className="lead is-event">
      <h2>
        <a href={hrefs.event(id)} data-opens={id}>
          {timeline.titleOf(subject.event)}
        </a>
      </h2>
      <p className="when">{whenText(instance, subject.event)}</p>
      <p>{subject.summary}</p>
    </section>
  );
}
