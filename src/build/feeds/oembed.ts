/**
 * oEmbed (oembed.com, version 1.0) as static files. An editor pastes the address of a page, and the
 * editor's system finds this file by the page's link tag and embeds what it says. A site without an
 * absolute URL has none.
 */
import { DAY, SECOND } from '../../base';
import { IMAGE_SIZE, snippets } from '../../embed';
import { rangeAlt } from '../../view';
import { staticInstanceOf } from '../editions';
import { cardOf } from '../images/siteImages';
import { oembedPath } from './oembedLink';
import type { Site, SiteFile } from '../site';
import { pagesOf } from '../pages/timelinePages';

/** One day (s): a dataset is corrected now and then. */
const CACHE_S = DAY / SECOND;

/** An oEmbed file for each page of the timeline. An entry of `fileKinds` in `site.ts`. */
export function oembed(site: Site): readonly SiteFile[] {
  const { address, editions, base, cards } = site;
  if (address === null) return [];
  return editions.flatMap((edition) => {
    const { locale, core } = edition;
    const instance = staticInstanceOf(edition, base);
    const { timeline } = instance;
    return pagesOf(instance).map((page): SiteFile => {
      const { path, event, range } = page;
      const text = (): string => {
        const title = range?.title ?? (event === null ? core.title : timeline.titleOf(event));
        const drawing = `${address}${locale}/${range ? path : ''}drawing`;
        const card = cardOf(cards, locale, path);
        const html = snippets.iframe({
          frame: `${address}embed/v1/${locale}/${path}`,
          page: `${address}${locale}/${path}`,
          title,
          height: IMAGE_SIZE.height,
          image: {
            src: `${drawing}.png`,
            src2x: `${drawing}-2x.png`,
            ...IMAGE_SIZE,
            alt: rangeAlt(instance, title, range?.span ?? timeline.period),
          },
          script: `${address}embed/v1/embed.js`,
        });
        return JSON.stringify({
          version: '1.0',
          type: 'rich',
          title,
          ...(core.byline && { author_name: core.byline }),
          provider_name: core.title,
          provider_url: `${address}${locale}/`,
          cache_age: CACHE_S,
          html,
          ...IMAGE_SIZE,
          ...(card && {
            thumbnail_url: address + card.fileName,
            thumbnail_width: card.widthPx,
            thumbnail_height: card.heightPx,
          }),
        });
      };
      return { path: oembedPath(locale, path), text };
    });
  });
}
