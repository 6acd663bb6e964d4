import type { ReactNode } from 'react';

import { leadMediumOf, type CompiledMedia } from '../../model';

/** A small square of an event's first picture. The event itself says what it shows. */
export function EntryThumb({
  media,
}: {
  readonly media: readonly CompiledMedia[] | undefined;
}): ReactNode {
  const picture = leadMediumOf(media)?.picture;
  if (!picture) return null;
  const thumb = `${picture.path}-t`;
  return (
    <img
      className="entry-thumb"
      src={`${thumb}160.webp`}
      srcSet={`${thumb}320.webp 2x`}
      alt=""
      width="80"
      height="80"
      loading="lazy"
      decoding="async"
    />
  );
}
