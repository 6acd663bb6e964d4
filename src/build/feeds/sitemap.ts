/** What crawlers ask for: which pages there are, in which languages, and where that is written. */
import type { Site, SiteFile } from '../site';
import { xml, xmlFile } from './xml';

/** A sitemap names no more addresses than this (sitemaps.org); more are in several. */
const MAX_URLS = 50_000;

/** A row of `site.ts`. */
export function robots({ address }: Site): readonly SiteFile[] {
  const sitemap = address === null ? '' : `Sitemap: ${address}sitemap.xml\n`;
  return [{ path: 'robots.txt', text: () => `User-agent: *\nAllow: /\n${sitemap}` }];
}

/** The sitemaps of files; none without the site's address, since they must be whole. */
export function sitemaps(
  { address, editions }: Site,
  files: readonly SiteFile[],
): readonly SiteFile[] {
  const updated = editions[0]?.core.updated;
  if (address === null || updated === undefined) return [];
  const pages = files.filter(({ alternates }) => alternates !== undefined);
  const urlset = (some: readonly SiteFile[]): string =>
    xmlFile(
      xml(
        'urlset',
        {
          xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
          'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
        },
        ...some.map(({ path, alternates = [] }) =>
          xml(
            'url',
            {},
            xml('loc', {}, address + path.replace(/index\.html$/, '')),
            xml('lastmod', {}, updated),
            ...alternates.map(({ hreflang, path: other }) =>
              xml('xhtml:link', { rel: 'alternate', hreflang, href: address + other }),
            ),
          ),
        ),
      ),
    );
  if (pages.length <= MAX_URLS) {
    return [{ path: 'sitemap.xml', text: () => urlset(pages) }];
  }
  const sitemapFiles = Array.from({ length: Math.ceil(pages.length / MAX_URLS) }, (_, k) => ({
    path: `sitemap-${k + 1}.xml`,
    text: () => urlset(pages.slice(k * MAX_URLS, (k + 1) * MAX_URLS)),
  }));
  const index = (): string =>
    xmlFile(
      xml(
        'sitemapindex',
        { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
        ...sitemapFiles.map(({ path }) =>
          xml('sitemap', {}, xml('loc', {}, address + path), xml('lastmod', {}, updated)),
        ),
      ),
    );
  return [...sitemapFiles, { path: 'sitemap.xml', text: index }];
}
