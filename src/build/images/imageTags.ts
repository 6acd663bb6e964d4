import { element, type Markup } from '../pages/html';
import type { PageImage } from './siteImages';

/** The meta tags that name the image of a shared link. `site` is the prefix of its address. */
export function imageTags(
  { fileName, widthPx, heightPx, alt }: PageImage,
  site: string,
): readonly Markup[] {
  const property = (name: string, content: string): Markup =>
    element('meta', { property: name, content });
  return [
    property('og:image', site + fileName),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(widthPx)),
    property('og:image:height', String(heightPx)),
    property('og:image:alt', alt),
    element('meta', { name: 'twitter:card', content: 'summary_large_image' }),
    element('meta', { name: 'twitter:image', content: site + fileName }),
    element('meta', { name: 'twitter:image:alt', content: alt }),
  ];
}
