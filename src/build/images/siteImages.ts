/** All images of a site: what they are of, and the files that they become. */
import type { Instance } from '../../view';
import { imagesOf, type ImageSource } from './imagesOf';
import { imageCacheName } from './raster';

/** An image as a page names it. */
export type PageImage = Pick<ImageSource, 'fileName' | 'widthPx' | 'heightPx' | 'alt'>;

/** What a shared link is shown with, by the page's path from the site's folder: `en/r/SLUG/`. */
export type Cards = ReadonlyMap<string, PageImage>;

export type SiteImages = {
  readonly cards: Cards;
  readonly sources: readonly CachedImage[];
};

/** An image with what it is kept as once it is drawn. */
export type CachedImage = ImageSource & { readonly cacheName: string };

/** Lays out the images of some of so many instances, one a language; nothing is drawn yet. */
export function siteImagesOf(
  instances: readonly Instance[],
  editions: number = instances.length,
): SiteImages {
  const cards = new Map<string, PageImage>();
  const sources = instances.flatMap((instance) => {
    const all = imagesOf(instance, editions);
    for (const image of all) {
      const { kind, page, fileName, widthPx, heightPx, alt } = image;
      if (kind !== 'card') continue;
      cards.set(`${instance.locale}/${page}`, { fileName, widthPx, heightPx, alt });
    }
    return all.map((image) => ({ ...image, cacheName: imageCacheName(image) }));
  });
  return { cards, sources };
}

/** The card of a page: its own, else that of the language it is in. */
export function cardOf(cards: Cards, locale: string, page: string): PageImage | undefined {
  return cards.get(`${locale}/${page}`) ?? cards.get(`${locale}/`);
}
