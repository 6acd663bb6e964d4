/**
 * The head of a page: what it fetches first, and what search engines and other sites show of it.
 */
import type { Locale } from '../../i18n';
import { CONTENT_POLICY, element, type Markup } from './html';
import { imageTags } from '../images/imageTags';
import { cardOf } from '../images/siteImages';
import type { Alternates, EditionFiles, Site } from '../site';

export type PageHead = {
  /** From the site's root: `en/e/ID/`, `e/ID/` where it names no language. */
  readonly path: string;
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  /** The same page in every language. */
  readonly alternates: Alternates;
  readonly kind: 'website' | 'article';
  /** Name of the site as a whole. */
  readonly siteName: string;
  /** Day of the last change, `YYYY-MM-DD`. */
  readonly modified: string;
  /** Folder below its language's of the page whose image stands for this one. */
  readonly card: string;
};

/** The same page below each language's folder, and below none for everybody else. */
export function alternatesOf({ editions }: Pick<Site, 'editions'>, path: string): Alternates {
  return [
    ...editions.map(({ locale }) => ({ hreflang: locale as string, path: `${locale}/${path}` })),
    { hreflang: 'x-default', path },
  ];
}

/** The policy, for hosts that send no headers. */
export function policyMeta({
  isPolicyEnforced,
}: Pick<Site, 'isPolicyEnforced'>): readonly Markup[] {
  if (!isPolicyEnforced) return [];
  const content = { 'http-equiv': 'Content-Security-Policy', content: CONTENT_POLICY };
  return [element('meta', content)];
}

/** Id of what comes after the drawing: the first frame waits until it begins. */
export const AFTER_DRAWING = 'after-drawing';

/** What is fetched while the page is read, in the order in which it is waited for. */
export function assetsOf(site: Site, { core, lazyModules }: EditionFiles): readonly Markup[] {
  const { boot, app, sheet } = site;
  const lowPriority = { crossorigin: '', fetchpriority: 'low' };
  return [
    // What the page waits for comes first. A policy in the page keeps the browser from looking
    // ahead.
    ...(sheet
      ? [
          element('link', { rel: 'preload', as: 'style', crossorigin: '', href: sheet }),
          element('link', { rel: 'preload', as: 'script', href: boot }),
        ]
      : []),
    // What the app is and asks for: src/app/entries/boot.ts says when it begins.
    ...(app
      ? [element('link', { ...lowPriority, rel: 'modulepreload', href: app, 'data-app': '' })]
      : []),
    ...lazyModules.map((href) => element('link', { ...lowPriority, rel: 'modulepreload', href })),
    element('link', { ...lowPriority, rel: 'preload', as: 'fetch', href: core }),
    // No frame before the drawing is there: half a page would be laid out twice.
    element('link', { rel: 'expect', href: `#${AFTER_DRAWING}`, blocking: 'render' }),
    // Blocks: it may lead to another language before anything is painted.
    // Vite's own server gives it imports, so while developing it is a module.
    element('script', { src: boot, ...(sheet ? {} : { type: 'module' }) }),
  ];
}

/**
 * What is said of the page to others. What needs the site's whole address is left out without it.
 */
export function metadataOf(site: Site, head: PageHead): readonly Markup[] {
  const { base, address } = site;
  const { path, locale, title, description, alternates } = head;
  const urlOf = (of: string): string => (address ?? base) + of;
  const described = { name: 'description', content: description };
  return [
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('title', {}, title),
    element('meta', described),
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

/** Open Graph (ogp.me) and Twitter's cards. */
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
    meta('property', 'og:locale', LOCALES[locale]),
    ...others.map(({ hreflang }) =>
      meta('property', 'og:locale:alternate', LOCALES[hreflang as Locale]),
    ),
    ...(kind === 'article' ? [meta('property', 'article:modified_time', modified)] : []),
    ...(card ? imageTags(card, address ?? base) : [meta('name', 'twitter:card', 'summary')]),
    meta('name', 'twitter:title', title),
    meta('name', 'twitter:description', description),
  ];
}

/** Language and territory, as Open Graph wants them. */
const LOCALES: { readonly [locale in Locale]: string } = {
  en: 'en_GB',
  nl: 'nl_NL',
  uk: 'uk_UA',
  pl: 'pl_PL',
};
