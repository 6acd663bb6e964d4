/** The head of a page: what the browser fetches first, and metadata for other sites. */
import { releaseOf } from '../../export';
import { openGraphLocaleOf, type Locale } from '../../i18n';
import { contentPolicyOf } from './contentPolicy';
import { FIGURE_STYLES } from '../figures/figures';
import type { Edition } from '../editions';
import { element, type Markup } from './html';
import { NO_NEEDS } from '../media/mediaNeeds';
import { imageTags } from '../images/imageTags';
import { cardOf } from '../images/siteImages';
import type { Alternates, EditionFiles, Site } from '../site';

export type PageHead = {
  /** Relative to the site's root: `en/e/ID/`, or `e/ID/` without a language. */
  readonly path: string;
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  /** The same page in every language. */
  readonly alternates: Alternates;
  readonly kind: 'website' | 'article';
  /** The name of the whole site. */
  readonly siteName: string;
  /** The day of the last change, `YYYY-MM-DD`. */
  readonly modified: string;
  /** The page whose image is used for this page: its folder below the language's folder. */
  readonly card: string;
};

/** The same page in each language's folder, and without a language for all other readers. */
export function alternatesOf({ editions }: Pick<Site, 'editions'>, path: string): Alternates {
  return [
    ...editions.map(({ locale }) => ({ hreflang: locale, path: `${locale}/${path}` })),
    { hreflang: 'x-default', path },
  ];
}

/** The policy, for hosts that send no headers. */
export function policyMeta({
  isPolicyEnforced,
  editions: [first],
}: Pick<Site, 'isPolicyEnforced' | 'editions'>): readonly Markup[] {
  if (!isPolicyEnforced) return [];
  const content = contentPolicyOf(first?.needs ?? NO_NEEDS);
  return [element('meta', { 'http-equiv': 'Content-Security-Policy', content })];
}

/** The link to the style sheet of media, if the dataset has media. */
export function mediaSheetLink({
  mediaSheet,
  editions: [first],
}: Pick<Site, 'mediaSheet' | 'editions'>): readonly Markup[] {
  if (!first?.needs.hasMedia) return [];
  return [element('link', { rel: 'stylesheet', crossorigin: '', href: mediaSheet })];
}

/** The id of the element after the drawing: the first paint waits for it. */
export const AFTER_DRAWING = 'after-drawing';

/** The page's assets, in the order in which the page needs them. */
export function assetsOf(site: Site, { core, lazyModules }: EditionFiles): readonly Markup[] {
  const { boot, app, sheet } = site;
  const lowPriority = { crossorigin: '', fetchpriority: 'low' };
  return [
    ...mediaSheetLink(site),
    // The assets that block the page come first. A policy in a meta tag stops the preload scanner.
    ...(sheet
      ? [
          element('link', { rel: 'preload', as: 'style', crossorigin: '', href: sheet }),
          element('link', { rel: 'preload', as: 'script', href: boot }),
        ]
      : []),
    // The app and its imports. src/app/entries/boot.ts starts the app.
    ...(app
      ? [element('link', { ...lowPriority, rel: 'modulepreload', href: app, 'data-app': '' })]
      : []),
    ...lazyModules.map((href) => element('link', { ...lowPriority, rel: 'modulepreload', href })),
    element('link', { ...lowPriority, rel: 'preload', as: 'fetch', href: core }),
    // No paint before the drawing is parsed: the browser would lay out a partial page twice.
    element('link', { rel: 'expect', href: `#${AFTER_DRAWING}`, blocking: 'render' }),
    // Blocks, since it may redirect to another language before the first paint.
    // In development it is a module, since Vite's server adds imports.
    element('script', { src: boot, ...(sheet ? {} : { type: 'module' }) }),
  ];
}

/** The metadata of a page. Without the site's absolute URL, tags that need it are left out. */
export function metadataOf(site: Site, head: PageHead): readonly Markup[] {
  const { base, address } = site;
  const { path, locale, title, description, alternates } = head;
  const urlOf = (pagePath: string): string => (address ?? base) + pagePath;
  const described = { name: 'description', content: description };
  return [
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('title', {}, title),
    element('meta', described),
    ...datasetMeta(site),
    ...(address === null ? [] : [element('link', { rel: 'canonical', href: urlOf(path) })]),
    ...alternates.map(({ hreflang, path: other }) =>
      element('link', { rel: 'alternate', hreflang, href: urlOf(other) }),
    ),
    element('link', {
      rel: 'alternate',
      type: 'application/atom+xml',
      title: head.siteName,
      href: urlOf(`${locale}/feed.xml`),
    }),
    element('link', { rel: 'icon', href: `${base}icon.svg`, type: 'image/svg+xml' }),
    ...socialTags(site, head),
  ];
}

/** The dataset that the page was built from. */
function datasetMeta({ editions: [edition] }: Site): readonly Markup[] {
  const content = edition ? releaseOf(edition.core) : '';
  return content === '' ? [] : [element('meta', { name: 'kroniek-dataset', content })];
}

/** Open Graph (ogp.me) and Twitter card tags. */
function socialTags({ address, base, cards }: Site, head: PageHead): readonly Markup[] {
  const { path, locale, title, description, alternates, kind, siteName, modified } = head;
  const card = cardOf(cards, locale, head.card);
  const others = alternates.filter(
    ({ hreflang }) => hreflang !== locale && hreflang !== 'x-default',
  );
  const meta = (key: 'property' | 'name', name: string, content: string): Markup =>
    element('meta', { [key]: name, content });
  return [
    meta('property', 'og:type', kind),
    meta('property', 'og:site_name', siteName),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    ...(address === null ? [] : [meta('property', 'og:url', address + path)]),
    ...localeTags('og:locale', locale),
    ...others.flatMap(({ hreflang }) => localeTags('og:locale:alternate', hreflang)),
    ...(kind === 'article' ? [meta('property', 'article:modified_time', modified)] : []),
    ...(card ? imageTags(card, address ?? base) : [meta('name', 'twitter:card', 'summary')]),
    meta('name', 'twitter:title', title),
    meta('name', 'twitter:description', description),
  ];
}

/** A tag with Open Graph's name of a language, if it has one. */
function localeTags(property: string, locale: Locale): Markup[] {
  const content = openGraphLocaleOf(locale);
  return content === null ? [] : [element('meta', { property, content })];
}

/**
 * The sheet of figures, which stops no paint here. An event that opens would wait for it otherwise,
 * and move what is below.
 */
export function figureSheetLink({ figures }: Edition, { base }: Site): readonly Markup[] {
  if (figures.length === 0) return [];
  const href = base + FIGURE_STYLES;
  return [element('link', { rel: 'stylesheet', href, 'data-precedence': 'media' })];
}
