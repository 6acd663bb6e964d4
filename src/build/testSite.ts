/** A site for tests. */
import { readFileSync } from 'node:fs';

import { parseDataset, type ParsedDataset } from '../format';
import { editionsOf } from './editions';
import { mediaSettled } from '../view';
import { siteFiles, type Site } from './site';

// The figures of the shipped dataset. Pages with media are rendered once these have loaded.
await Promise.all((['en', 'nl', 'uk', 'pl'] as const).map(mediaSettled));

/** Parses the shipped dataset, after a change if there is one. */
export function parseShippedDataset(change: (copy: DatasetJson) => void = () => {}): ParsedDataset {
  const copy = JSON.parse(readFileSync('data/security-guarantees.json', 'utf8')) as DatasetJson;
  change(copy);
  const { dataset } = parseDataset(copy);
  if (!dataset) throw new Error('the dataset has faults');
  return dataset;
}

type DatasetJson = {
  title: Record<string, string>;
  events: {
    id: string;
    aliases?: string[];
    when: unknown;
    timeZone?: string;
    importance?: number;
    claims?: object[];
  }[];
};

/** A site in `/folder/` without an absolute URL. `more` overrides its properties. */
export function createTestSite(dataset: ParsedDataset, more: Partial<Site> = {}): Site {
  const texts = new Map([['letter', readFileSync('data/sources/letter.nl.txt', 'utf8')]]);
  return {
    editions: editionsOf(dataset, texts),
    filesOf: () => ({
      core: '/folder/core.json',
      details: '/folder/details.json',
      history: '/folder/history.json',
      facets: '/folder/facets.json',
      lazyModules: ['/folder/assets/en.js'],
    }),
    template: readFileSync('index.html', 'utf8'),
    base: '/folder/',
    home: '/folder/',
    address: null,
    isPolicyEnforced: true,
    boot: '/folder/boot.js',
    embedBoot: '/folder/embed-boot.js',
    embedSheet: '/folder/embed.css',
    mediaSheet: '/folder/media.css',
    notFoundScript: '/folder/not-found.js',
    plainStyle: '/folder/plain.css',
    cards: new Map(),
    ...more,
  };
}

/** Returns a function that renders the page at a path. Throws if the site has none. */
export function createPageReader(site: Site): (path: string) => string {
  const files = new Map(siteFiles(site).map((file) => [file.path, file]));
  return (path) => {
    const file = files.get(path.replace(/(^|\/)$/, '$1index.html'));
    if (!file) throw new Error(`the site has no ${path}`);
    return file.text();
  };
}

/** The ids of the entries of a page's list. */
export function entryIdsOf(page: string): string[] {
  return [...page.matchAll(/ data-entry="([^"]+)"/g)].map(([, id = '']) => id);
}

/** The content policy of public/_headers. */
export const [, headerPolicy = ''] =
  /^ {2}Content-Security-Policy: (.+)$/m.exec(readFileSync('public/_headers', 'utf8')) ?? [];

/**
 * Lists how a page's policy differs from what it should be: the header's policy without
 * `frame-ancestors`, which browsers reject in a meta tag (CSP 3, 3.3), before everything it
 * governs.
 */
export function metaPolicyFaults(page: string): string[] {
  const [, pagePolicy = ''] =
    /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page) ?? [];
  const expected = headerPolicy.replace(/; frame-ancestors [^;]*/, '');
  const governed = /<(?:script|link|img|style)\b/;
  return [
    ...(pagePolicy.replaceAll('&#39;', "'") === expected ? [] : [`the policy is ${pagePolicy}`]),
    ...(governed.test(page.slice(0, page.indexOf(pagePolicy))) ? ['the policy comes late'] : []),
  ];
}
