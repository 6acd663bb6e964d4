import type { ReactNode } from 'react';

import type { NamedRange } from '../../model';
import { useInstance } from '../context/instanceContext';
import { whenText } from '../context/eventTexts';

/**
 * What a page of an event or of a named range is of, above everything else. It stays when the reader
 * moves on, and leads back. Written by the build alone.
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
