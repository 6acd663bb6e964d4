import type { ReactNode } from 'react';

import type { Picture } from '../../model';

/** The width of a picture in an opened event: the window's, or that of the column beside it. */
const IN_EVENT = '(width < 900px) 94vw, 460px';

/** The `srcset` of a picture in a format. */
function srcSetOf(path: string, widths: readonly number[], ending: string): string {
  return widths.map((width) => `${path}-${width}.${ending} ${width}w`).join(', ');
}

/**
 * A picture in the best format that the browser has. It has its room before it loads, and a few
 * of its pixels show in it.
 */
export function PictureImage({
  picture: { path, widths, jpegWidths, width, height, tiny },
  alt,
  sizes = IN_EVENT,
}: {
  readonly picture: Picture;
  readonly alt: string;
  readonly sizes?: string;
}): ReactNode {
  return (
    <span className="picture">
      <img className="tiny" src={tiny} alt="" width={width} height={height} />
      <picture>
        <source type="image/avif" srcSet={srcSetOf(path, widths, 'avif')} sizes={sizes} />
        <source type="image/webp" srcSet={srcSetOf(path, widths, 'webp')} sizes={sizes} />
        <img
          src={`${path}-${jpegWidths[0]}.jpg`}
          srcSet={srcSetOf(path, jpegWidths, 'jpg')}
          sizes={sizes}
          alt={alt}
          width={width}
          height={height}
          loading="lazy"
          decoding="async"
        />
      </picture>
    </span>
  );
}
