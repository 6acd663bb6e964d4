/** All images of a site: what they are of, and the files that they become. */
import type { Instance } from '../../view';
import { FONT_FILES, MEANS } from './fonts';
import { imagesOf, type ImageSource } from './imagesOf';

/** An image as a page names it. */
export type PageImage = Pick<ImageSource, 'fileName' | 'widthPx' | 'heightPx' | 'alt'>;

/** What a shared link is shown with, by the page's path from the site's folder: `en/r/SLUG/`. */
export type Cards = ReadonlyMap<string, PageImage>;

export type SiteImages = {
  readonly cards: Cards;
  readonly sources: readonly ImageSource[];
  readonly fontFiles: readonly string[];
  readonly means: string;
};

/** Lays out the images of these instances, one a language; nothing is drawn yet. */
export function siteImagesOf(instances: readonly Instance[]): SiteImages {
  const cards = new Map<string, PageImage>();
  const sources = instances.flatMap((instance) => {
    const all = imagesOf(instance, instances.length);
    for (const image of all) {
      if (image.kind === 'card') cards.set(`${instance.locale}/${image.page}`, image);
    }
    return all;
  });
  return { cards, sources, fontFiles: FONT_FILES, means: MEANS };
}

/** The card of a page: its own, else that of the language it is in. */
export function cardOf(cards: Cards, locale: string, page: string): PageImage | undefined {
  return cards.get(`${locale}/${page}`) ?? cards.get(`${locale}/`);
}
