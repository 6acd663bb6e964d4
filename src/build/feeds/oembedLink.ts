import { element, type Markup } from '../pages/html';
import type { Site } from '../site';

/** By which a page's oEmbed is found; nothing where it has none. */
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

/** Beside the page that it is of. */
export function oembedPath(locale: string, path: string): string {
  return `${locale}/${path}oembed.json`;
}
