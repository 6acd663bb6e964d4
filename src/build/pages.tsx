/**
 * The pages as HTML. Loaded by the plugin through Vite, so that while `npm start` runs every page is
 * written by the code as it stands.
 */
import type { ComponentType } from 'react';
import { renderToString } from 'react-dom/server';

import { loadLocale, locales } from '../i18n';
import { MANY_EVENTS, WHOLE_EVENTS } from '../model';
import {
  entryId,
  InstanceProvider,
  loadLongList,
  loadWordParts,
  pageParts,
  StillStage,
  type Instance,
} from '../view';
import { PAGE_UID, stillInstanceOf, type Edition } from './editions';
import { CONTENT_POLICY, element, filledTemplate, type Markup } from './html';
import { imageTags } from './images/imageTags';
import { cardOf, siteImagesOf, type Cards, type SiteImages } from './images/siteImages';
import { entryPage, listPagesOf } from './listPages';

export { dataFilesOf } from './dataFiles';
export { problemInWords, readDataset } from './dataset';
export { editionsOf, lateSourcesOf } from './editions';
export { forbiddenIn } from './html';
export { notFoundPage, problemPage } from './plainPages';

// Pages are written at one go: the words of every language are here before.
await Promise.all(locales.map(loadLocale));
const wordParts = await loadWordParts();
const { LongList } = await loadLongList();

export type PageOptions = {
  /** index.html, as Vite gives it. */
  readonly template: string;
  /** The site's folder: `/` or `/folder/`. */
  readonly base: string;
  /** The site's whole address, with a slash at its end, where it is known. */
  readonly site: string | null;
  /** Whether the content policy is in force; Vite's own server needs more than it allows. */
  readonly isPolicyKept: boolean;
  /** Addresses of files. */
  readonly boot: string;
  /** The app's own code and the style sheet as bundled; while developing the template has them. */
  readonly app?: string;
  readonly sheet?: string;
  readonly core: string;
  /** With `*` for the number of a file, where there are many. */
  readonly details: string;
  readonly history: string;
  /** Modules that the first view imports late. */
  readonly code: readonly string[];
  /** The images of shared links; while developing there are none. */
  readonly cards?: Cards;
};

/** Writes the page of an edition. `root` is the page at the base itself, which names no language. */
export function editionPage(
  edition: Edition,
  editions: readonly Edition[],
  root: boolean,
  options: PageOptions,
): string {
  const { locale } = edition;
  const instance = pageInstanceOf(edition, options.base);
  return filledTemplate(options.template, {
    root: {
      lang: locale,
      dir: 'ltr',
      // What src/app/boot.ts chooses from: only the page that names no language sends readers on.
      ...(root ? { 'data-languages': editions.map((one) => one.locale).join(' ') } : {}),
    },
    head: headOf(edition, editions, root, options),
    body: [bodyOf(instance, edition, options)],
  });
}

/** Writes the pages of its list, where it is of many events. */
export function editionListPages(
  edition: Edition,
  editions: readonly Edition[],
  options: PageOptions,
): ReturnType<typeof listPagesOf> {
  return listPagesOf(stillInstanceOf(edition, options.base), edition, editions, options);
}

/** The images of a site, still to be drawn. */
export function siteImages(editions: readonly Edition[], base: string): SiteImages {
  return siteImagesOf(editions.map((edition) => stillInstanceOf(edition, base)));
}

/** Of many events the page itself holds little: what leads to one leads to a page of the list. */
function pageInstanceOf(edition: Edition, base: string): Instance {
  const instance = stillInstanceOf(edition, base);
  const { count, idOf } = instance.timeline;
  if (count <= WHOLE_EVENTS) return instance;
  const entry = (event: number): string => entryPage(instance, event);
  const known = (event: number): string => `${entry(event)}#${entryId(PAGE_UID, idOf(event))}`;
  const shown: Instance = {
    ...instance,
    hrefs: { ...instance.hrefs, known, ...(count > MANY_EVENTS && { entry }) },
    telling: () => shown,
  };
  return shown;
}

function headOf(
  { locale, core }: Edition,
  editions: readonly Edition[],
  root: boolean,
  { base, site, isPolicyKept, boot, app, sheet, core: data, code, cards }: PageOptions,
): Markup[] {
  const address = (path: string): string => (site ?? base) + path;
  const card = cards && cardOf(cards, locale, '');
  const late = { crossorigin: '', fetchpriority: 'low' };
  const alternate = (hreflang: string, path: string): Markup =>
    element('link', { rel: 'alternate', hreflang, href: address(path) });
  return [
    ...(isPolicyKept
      ? [element('meta', { 'http-equiv': 'Content-Security-Policy', content: CONTENT_POLICY })]
      : []),
    // First of all what is waited for. A policy in the page keeps the browser from looking ahead.
    ...(sheet
      ? [element('link', { rel: 'preload', as: 'style', crossorigin: '', href: sheet })]
      : []),
    // What the app is and asks for: src/app/boot.ts says when it begins.
    ...(app ? [element('link', { ...late, rel: 'modulepreload', href: app, 'data-app': '' })] : []),
    ...code.map((href) => element('link', { ...late, rel: 'modulepreload', href })),
    element('link', { ...late, rel: 'preload', as: 'fetch', href: data }),
    // Blocks: it may lead to another language before anything is painted.
    element('script', { src: boot }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('title', {}, core.title),
    element('meta', { name: 'description', content: core.standfirst }),
    ...(site === null
      ? []
      : [element('link', { rel: 'canonical', href: address(root ? '' : `${locale}/`) })]),
    ...editions.map((other) => alternate(other.locale, `${other.locale}/`)),
    alternate('x-default', ''),
    ...(card ? imageTags(card, address('')) : []),
    element('link', { rel: 'icon', href: `${base}icon.svg`, type: 'image/svg+xml' }),
  ];
}

function bodyOf(instance: Instance, { locale, core }: Edition, options: PageOptions): Markup {
  const { t, timeline } = instance;
  // No white space about a part: React hydrates its container from the first node to the last.
  const part = (name: string, Part: ComponentType | null): Markup =>
    element('div', { 'data-part': name }, { html: Part ? rendered(instance, Part) : '' });
  return element(
    'div',
    {
      class: 'kroniek',
      id: 'kroniek',
      lang: locale,
      'data-kroniek': core.id,
      'data-state': 'loading',
      'data-from': new Date(timeline.period.start).toISOString(),
      'data-to': new Date(timeline.period.end).toISOString(),
      'data-core-src': options.core,
      'data-details-src': options.details,
      'data-history-src': options.history,
      'data-failed': t('error.network'),
      'data-retry': t('error.retry'),
    },
    element('a', { class: 'skip', href: `#${PAGE_UID}-list` }, t('skip.list')),
    part('masthead', wordParts.masthead),
    element(
      'main',
      { class: 'work' },
      part('notices', null),
      part('bar', pageParts.bar),
      // Empty until the timeline is told as it was known on another day.
      part('known', null),
      // Before the stage, as it stands where it has no column of its own: what comes in first is
      // painted first, and must not move.
      element(
        'div',
        { class: 'aside' },
        part('chapters', wordParts.chapters),
        part('opened', null),
      ),
      part('stage', StillStage),
      part('tray', wordParts.tray),
      part('legend', wordParts.legend),
      part('list', timeline.count > MANY_EVENTS ? LongList : wordParts.list),
      part('log', wordParts.log),
    ),
    part('foot', wordParts.foot),
  );
}

function rendered(instance: Instance, Part: ComponentType): string {
  return renderToString(
    <InstanceProvider instance={instance}>
      <Part />
    </InstanceProvider>,
  );
}
