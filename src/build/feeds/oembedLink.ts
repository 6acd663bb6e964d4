import { element, type Markup } from '../pages/html';
import type { Site } from '../site';

/** The link from a page to its oEmbed file. Empty if the site has no absolute URL. */
export function oembedLink(
  { address }: Pick<Site, 'address'>,
  locale: string,
  path: string,
  title: string,
): readonly Markup[] {
  if (address === null) return [];
  const href = address + oembedPath(locale, path);
  return [element('link', { rel: 'alternate', type: 'application/json+oembed', href, title })];
}

/** The path of a page's oEmbed file, which is beside the page. */
export function oembedPath(locale: string, path: string): string {
  return `${locale}/${path}oembed.json`;
}
