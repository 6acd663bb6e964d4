import type { ReactNode } from 'react';

import type { NamedRange } from '../../model';
import { useInstance } from '../context/instance';
import { whenText } from '../context/texts';

/**
 * What a page of an event or of a named range is of, above everything else. It stays when the reader
 * moves on, and leads back. Written by the build alone.
 */
export function Lead({
  of,
}: {
  readonly of: { readonly event: number; readonly summary: string } | NamedRange;
}): ReactNode {
  const instance = useInstance();
  const { timeline, hrefs } = instance;
  if ('slug' in of) {
    return (
      <section className="lead">
        <h2>
          <a href={hrefs.range(of.slug)} data-range={of.slug} aria-current="true">
            {of.title}
          </a>
        </h2>
        <p>{of.summary}</p>
      </section>
    );
  }
  const id = timeline.idOf(of.event);
  return (
    <section className="lead is-event">
      <h2>
        <a href={hrefs.event(id)} data-opens={id}>
          {timeline.titleOf(of.event)}
        </a>
      </h2>
      <p className="when">{whenText(instance, of.event)}</p>
      <p>{of.summary}</p>
    </section>
  );
}
