/** Files for crawlers: robots.txt, and sitemaps of the pages in their languages. */
import type { Site, SiteFile } from '../site';
import { xml, xmlFile } from './xml';

/** The most addresses of one sitemap (sitemaps.org). More addresses need several sitemaps. */
const MAX_URLS = 50_000;

/** An entry of `fileKinds` in `site.ts`. */
export function robots({ address }: Site): readonly SiteFile[] {
  const sitemap = address === null ? '' : `Sitemap: ${address}sitemap.xml\n`;
  return [{ path: 'robots.txt', text: () => `User-agent: *\nAllow: /\n${sitemap}` }];
}

/** The sitemaps of a site's files. Empty without an absolute URL, which addresses in them need. */
export function sitemaps(
  { address, editions }: Site,
  files: readonly SiteFile[],
): readonly SiteFile[] {
  const updated = editions[0]?.core.updated;
  if (address === null || updated === undefined) return [];
  const pages = files.filter(({ alternates }) => alternates !== undefined);
  const urlset = (listed: readonly SiteFile[]): string =>
    xmlFile(
      xml(
        'urlset',
        {
          xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
          'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
        },
        ...listed.map(({ path, alternates = [] }) =>
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
