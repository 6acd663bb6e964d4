/** The images of a site, with the pages that they belong to. */
import type { Instance } from '../../view';
import { imagesOf, type ImageSource } from './imagesOf';
import { imageCacheName } from './raster';

/** An image as a page's meta tags name it. */
export type PageImage = Pick<ImageSource, 'fileName' | 'widthPx' | 'heightPx' | 'alt'>;

/** The images of shared links, by the page's path below the site's folder: `en/r/SLUG/`. */
export type Cards = ReadonlyMap<string, PageImage>;

export type SiteImages = {
  readonly cards: Cards;
  readonly sources: readonly CachedImage[];
};

/** An image with its name in the cache. */
export type CachedImage = ImageSource & { readonly cacheName: string };

/**
 * Lays out the images of instances, one a language. `editions` is the number of the site's
 * editions, and `mediumOf` gives the lead picture of an event.
 */
export function siteImagesOf(
  instances: readonly Instance[],
  editions: number = instances.length,
  mediumOf?: Parameters<typeof imagesOf>[2],
): SiteImages {
  const cards = new Map<string, PageImage>();
  const sources = instances.flatMap((instance) => {
    const all = imagesOf(instance, editions, mediumOf);
    for (const image of all) {
      const { kind, page, fileName, widthPx, heightPx, alt } = image;
      if (kind !== 'card') continue;
      cards.set(`${instance.locale}/${page}`, { fileName, widthPx, heightPx, alt });
    }
    return all.map((image) => ({ ...image, cacheName: imageCacheName(image) }));
  });
  return { cards, sources };
}

/** The card of a page, or of its language if the page has none. */
export function cardOf(cards: Cards, locale: string, page: string): PageImage | undefined {
  return cards.get(`${locale}/${page}`) ?? cards.get(`${locale}/`);
}
