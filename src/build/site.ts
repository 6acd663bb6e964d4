/**
 * The site as a list of files. `npm run build` writes and `npm start` serves the same list. A new
 * kind of file is one entry of `fileKinds`.
 */
import { aliasPages } from './pages/aliasPages';
import { demoPages } from './demo/demoPages';
import type { Edition } from './editions';
import { embedPages } from './pages/embedPages';
import { feeds } from './feeds/feeds';
import type { Cards } from './images/siteImages';
import { figureDrawings, figurePages } from './figures/figurePages';
import { houseSheet } from './pages/house/houseSheet';
import { listPages } from './pages/listPages';
import { mapPages } from './map/mapPages';
import { methodPages } from './pages/house/methodPages';
import { notFoundFile } from './pages/notFoundFile';
import { oembed } from './feeds/oembed';
import { release } from './feeds/release';
import { robots, sitemaps } from './feeds/sitemap';
import { sourcePages } from './pages/sourcePages';
import { timelinePages } from './pages/timelinePages';

/** The addresses of an edition's files, for its pages. */
export type EditionFiles = {
  readonly core: string;
  /** With `*` in place of the file's number if there are several files. */
  readonly details: string;
  readonly history: string;
  readonly facets: string;
  /** The texts to search, if the details are in several files. */
  readonly texts?: string | undefined;
  /** Modules that the first view imports lazily. */
  readonly lazyModules: readonly string[];
};

/** Everything that the site's files depend on. */
export type Site = {
  readonly editions: readonly Edition[];
  readonly filesOf: (edition: Edition) => EditionFiles;
  /** index.html, as Vite gives it. */
  readonly template: string;
  /** The site's folder: `/` or `/folder/`. */
  readonly base: string;
  /** The folder of the full pages that embeds link to. It differs from `base` in a pinned copy. */
  readonly home: string;
  /** The absolute URL of the site with a slash at its end, or null if it is not known. */
  readonly address: string | null;
  /** Whether pages have the content policy. Vite's development server does not work under it. */
  readonly isPolicyEnforced: boolean;
  /**
   * Addresses of scripts and style sheets. In development the template has the app and its sheet.
   */
  readonly boot: string;
  readonly app?: string;
  readonly sheet?: string;
  /** The same for embeds. */
  readonly embedBoot: string;
  readonly embedSheet: string;
  /** The style sheet of pictures and other media. */
  readonly mediaSheet: string;
  /** The style sheet of pages without the timeline. */
  readonly plainStyle: string;
  readonly notFoundScript: string;
  /** The images of shared links. Empty in development. */
  readonly cards: Cards;
};

/** A page in every language, by `hreflang`. Paths are relative to the site's root. */
export type Alternates = readonly { readonly hreflang: string; readonly path: string }[];

export type SiteFile = {
  /** Relative to the site's root: `en/e/alaska-talks/index.html`. */
  readonly path: string;
  /** Renders the file. A function, since a site may have thousands of files. */
  readonly text: () => string;
  /** For a page in the sitemap: the same page in every language. */
  readonly alternates?: Alternates;
};

const fileKinds = [
  timelinePages,
  houseSheet,
  oembed,
  listPages,
  mapPages,
  figurePages,
  figureDrawings,
  aliasPages,
  embedPages,
  sourcePages,
  methodPages,
  feeds,
  release,
  robots,
  demoPages,
  notFoundFile,
] as const satisfies readonly ((site: Site) => readonly SiteFile[])[];

/** The files of the site that Vite does not bundle. A pinned copy has only its embeds. */
export function siteFiles(site: Site): readonly SiteFile[] {
  if (site.base !== site.home) {
    return [...embedPages(site), ...houseSheet(site), ...release(site), ...figureDrawings(site)];
  }
  const files = fileKinds.flatMap((kind) => [...kind(site)]);
  return [...files, ...sitemaps(site, files)];
}
