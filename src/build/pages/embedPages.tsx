/** The pages of embeds, below `/embed/v1/`. Their addresses never change. */
import type { ReactNode } from 'react';

import { DEFAULT_HEIGHT_PX } from '../../embed';
import { directionOf, pageWordsOf } from '../../i18n';
import { writeViewBounds } from '../../url';
import {
  InstanceProvider,
  loadBuildOnlyBundle,
  hydratedIslands,
  StaticStage,
  type Instance,
} from '../../view';
import { PAGE_UID, staticInstanceOf, type Edition } from '../editions';
import { creditsOf, houseSheetLink } from './house/houseSheet';
import { languagePage } from './aliasPages';
import { element, fillTemplate, rendered, type Markup } from './html';
import { mediaSheetLink } from './pageHead';
import { embeddedMethodLink } from './house/methodPages';
import type { Site, SiteFile } from '../site';
import {
  pageInstanceOf,
  pagesOf,
  rootAttributes,
  titleOf,
  type TimelinePage,
} from './timelinePages';

const { EventPanel, Standfirst } = await loadBuildOnlyBundle();

/**
 * An embed for each page of the timeline, by language, and one without a language that redirects.
 * An entry of `fileKinds` in `site.ts`.
 */
export function embedPages(site: Site): readonly SiteFile[] {
  const [first] = site.editions;
  const withoutLanguage = first && {
    path: 'embed/v1/index.html',
    // No policy in a meta tag, as below.
    text: () =>
      languagePage({ ...site, isPolicyEnforced: false }, first, {
        path: '',
        title: first.core.title,
        folder: 'embed/v1/',
      }),
  };
  const pages = site.editions.flatMap((edition) => {
    const editionInstance = staticInstanceOf(edition, site.home);
    const ranges = writtenRanges(editionInstance);
    return pagesOf(editionInstance).map((page) => ({
      path: `embed/v1/${edition.locale}/${page.path}index.html`,
      text: () =>
        embedPage(site, edition, {
          page,
          ranges,
          instance: pageInstanceOf(editionInstance, page, site.home),
        }),
    }));
  });
  return withoutLanguage ? [withoutLanguage, ...pages] : pages;
}

/** The named ranges with their bounds as addresses write them, for the messages of an embed. */
function writtenRanges({ timeline }: Instance): string {
  const ranges = timeline.core.ranges.map(({ slug, title, span }) => ({
    slug,
    title,
    ...writeViewBounds(span, timeline),
  }));
  return JSON.stringify(ranges);
}

/** A page with what is the same for all pages of its edition. */
type EmbedPage = {
  readonly page: TimelinePage;
  readonly ranges: string;
  readonly instance: Instance;
};

function embedPage(site: Site, edition: Edition, { page, ranges, instance }: EmbedPage): string {
  const { base, address } = site;
  const { locale } = edition;
  const { title } = titleOf(instance, edition, page);
  const pagePath = `${locale}/${page.path}`;
  // Links as on a full page, since every link of an embed leads to a full page.
  const embedInstance: Instance = {
    ...instance,
    isEmbedded: true,
    variantFor: () => embedInstance,
  };
  return fillTemplate(templateOf(site, page), {
    root: { lang: locale, dir: directionOf(locale) },
    head: [
      // No policy in a meta tag: in a sandbox `self` matches nothing. The headers have the policy.
      // Links open a new tab: navigating the frame would add to the host page's history.
      element('base', { target: '_blank' }),
      ...mediaSheetLink(site),
      // In development it is a module with imports.
      element('script', {
        crossorigin: '',
        src: site.embedBoot,
        ...(site.sheet ? {} : { type: 'module' }),
      }),
      element('meta', { name: 'color-scheme', content: 'light dark' }),
      element('meta', { name: 'robots', content: 'noindex' }),
      element('title', {}, title),
      ...(address === null
        ? []
        : [element('link', { rel: 'canonical', href: address + pagePath })]),
      ...houseSheetLink(site),
      element('link', { rel: 'icon', href: `${base}icon.svg`, type: 'image/svg+xml' }),
    ],
    body: [bodyOf(site, edition, { page, ranges, instance: embedInstance })],
  });
}

/** The template with the embed's style sheet. The page's sheet is only for an opened event. */
function templateOf({ template, sheet, embedSheet }: Site, { event }: TimelinePage): string {
  return template.replace(/<link rel="stylesheet"[^>]*>/, (link) => {
    const { html } = element('link', { rel: 'stylesheet', crossorigin: '', href: embedSheet });
    return sheet === undefined || event !== null ? link + html : html;
  });
}

function bodyOf(site: Site, edition: Edition, { page, ranges, instance }: EmbedPage): Markup {
  const { t, locale, hrefs } = instance;
  const { core } = edition;
  const island = (name: string, child: ReactNode = null): Markup => {
    const wrapped = <InstanceProvider instance={instance}>{child}</InstanceProvider>;
    return element('div', { 'data-part': name }, child === null ? '' : rendered(wrapped));
  };
  const fullPageUrl = hrefs.home(locale) + page.path;
  const externalLink = { target: '_blank', rel: 'noopener' };
  return element(
    // Not `main`: the article of the host page has the main part.
    'section',
    {
      class: 'kroniek embed',
      // Distinguishes several embeds on one page.
      'aria-label': titleOf(instance, edition, page).title,
      ...rootAttributes(instance, edition, site),
      ...(site.home === site.base ? {} : { 'data-home': site.home }),
      ...(site.app ? { 'data-app-src': site.app } : {}),
      ...(site.sheet && page.event === null ? { 'data-sheet-src': site.sheet } : {}),
      'data-ranges': ranges,
      'data-height': String(DEFAULT_HEIGHT_PX),
      'data-failed': t('error.network'),
      'data-retry': t('error.retry'),
      'data-blocked': pageWordsOf(locale).blocked,
      'data-dismiss': t('notice.dismiss'),
    },
    element('h1', {}, core.title),
    island('bar', <hydratedIslands.bar />),
    island('notices'),
    ...(page.range ? [island('lead', <Standfirst subject={page.range} />)] : []),
    island('stage', <StaticStage />),
    island(
      'opened',
      page.event === null ? null : (
        <div className="opened">
          <EventPanel event={page.event} />
        </div>
      ),
    ),
    island('list'),
    element(
      'div',
      { class: 'attribution' },
      ...creditsOf(core),
      element(
        'button',
        { type: 'button', class: 'js-only', 'data-lists': '', 'aria-expanded': 'false' },
        t('guest.list'),
      ),
      element(
        'a',
        { class: 'button scriptless', href: `${fullPageUrl}#${PAGE_UID}-list`, ...externalLink },
        t('guest.list'),
      ),
      ...embeddedMethodLink(edition, hrefs.home(locale)),
      element(
        'a',
        { href: fullPageUrl, 'data-full': '', title: t('guest.full'), ...externalLink },
        core.title,
      ),
    ),
  );
}
