import type { ReactNode } from 'react';

import type { CompiledMedia } from '../../model';

/** The picture that stands for an event: the first one that is not covered. */
function leadPicture(media: readonly CompiledMedia[] | undefined) {
  return media?.find(({ picture, graphic }) => picture && graphic === undefined)?.picture;
}

/** A small square of an event's first picture. The event itself says what it shows. */
export function EntryThumb({
  media,
}: {
  readonly media: readonly CompiledMedia[] | undefined;
}): ReactNode {
  const picture = leadPicture(media);
  if (!picture) return null;
  const srcSet = (ending: string): string =>
    `${picture.path}-t160.${ending} 160w, ${picture.path}-t320.${ending} 320w`;
  return (
    <picture className="entry-thumb">
      <source type="image/avif" srcSet={srcSet('avif')} sizes="80px" />
      <img
        src={`${picture.path}-t160.webp`}
        srcSet={srcSet('webp')}
        sizes="80px"
        alt=""
        width="80"
        height="80"
        loading="lazy"
        decoding="async"
      />
    </picture>
  );
}
