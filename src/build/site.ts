/**
 * The site as a list of files. What `npm run build` writes and what `npm start` answers with are the
 * same rows: a new kind of page is one row here.
 */
import { aliasPages } from './pages/aliasPages';
import { demoPages } from './demo/demoPages';
import type { Edition } from './editions';
import { embedPages } from './pages/embedPages';
import { feeds } from './feeds/feeds';
import type { Cards } from './images/siteImages';
import { listPages } from './pages/listPages';
import { notFoundFile } from './pages/notFoundFile';
import { oembed } from './feeds/oembed';
import { robots, sitemaps } from './feeds/sitemap';
import { sourcePages } from './pages/sourcePages';
import { timelinePages } from './pages/timelinePages';

/** Addresses of an edition's data, as its pages name them. */
export type EditionFiles = {
  readonly core: string;
  /** With `*` for the number of a file, where there are many. */
  readonly details: string;
  readonly history: string;
  readonly facets: string;
  /** Where details are in too many files to look through. */
  readonly texts?: string | undefined;
  /** Modules that the first view imports late. */
  readonly lazyModules: readonly string[];
};

/** All that the site's files are written from. */
export type Site = {
  readonly editions: readonly Edition[];
  readonly filesOf: (edition: Edition) => EditionFiles;
  /** index.html, as Vite gives it. */
  readonly template: string;
  /** The site's folder: `/` or `/folder/`. */
  readonly base: string;
  /** The folder of the full pages that embeds lead to: another one than `base` in a pinned copy. */
  readonly home: string;
  /** The site's whole address, with a slash at its end, where it is known. */
  readonly address: string | null;
  /** Whether the content policy is in force; Vite's own server needs more than it allows. */
  readonly isPolicyEnforced: boolean;
  /** Addresses of scripts and style sheets. While developing the template has the app and its sheet. */
  readonly boot: string;
  readonly app?: string;
  readonly sheet?: string;
  /** Of embeds. */
  readonly embedBoot: string;
  readonly embedSheet: string;
  /** Of pages that are not the timeline. */
  readonly plainStyle: string;
  readonly notFoundScript: string;
  /** What links to pages are shown with; while developing there are none. */
  readonly cards: Cards;
};

/** The same page in other languages, by the value of `hreflang`; paths are from the site's root. */
export type Alternates = readonly { readonly hreflang: string; readonly path: string }[];

export type SiteFile = {
  /** From the site's root: `en/e/alaska-talks/index.html`. */
  readonly path: string;
  /** Written when asked for: a site may have thousands. */
  readonly text: () => string;
  /** Of a page that is to be found by itself: what the sitemap says of it. */
  readonly alternates?: Alternates;
};

const fileKinds = [
  timelinePages,
  oembed,
  listPages,
  aliasPages,
  embedPages,
  sourcePages,
  feeds,
  robots,
  demoPages,
  notFoundFile,
] as const satisfies readonly ((site: Site) => readonly SiteFile[])[];

/** Every file of the site that is not bundled; of a pinned copy, what articles embed of it. */
export function siteFiles(site: Site): readonly SiteFile[] {
  if (site.base !== site.home) return embedPages(site);
  const files = fileKinds.flatMap((kind) => [...kind(site)]);
  return [...files, ...sitemaps(site, files)];
}
