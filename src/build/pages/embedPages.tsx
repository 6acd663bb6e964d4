/** The timeline as a guest in another site's page: `/embed/v1/`, for ever at these addresses. */
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';

import { DEFAULT_HEIGHT_PX } from '../../embed';
import { writeViewBounds } from '../../url';
import {
  InstanceProvider,
  loadBuildOnlyBundle,
  hydratedIslands,
  StaticStage,
  type Instance,
} from '../../view';
import { PAGE_UID, staticInstanceOf, type Edition } from '../editions';
import { element, fillTemplate, type Markup } from './html';
import type { Site, SiteFile } from '../site';
import {
  pageInstanceOf,
  pagesOf,
  rootAttributes,
  titleOf,
  type TimelinePage,
} from './timelinePages';

const { EventPanel } = await loadBuildOnlyBundle();

/** A row of `site.ts`: each page of the timeline, in each language. */
export function embedPages(site: Site): readonly SiteFile[] {
  return site.editions.flatMap((edition) => {
    const editionInstance = staticInstanceOf(edition, site.home);
    return pagesOf(editionInstance).map((page) => ({
      path: `embed/v1/${edition.locale}/${page.path}index.html`,
      text: () => embedPage(site, edition, page, pageInstanceOf(editionInstance, page, site.home)),
    }));
  });
}

function embedPage(site: Site, edition: Edition, page: TimelinePage, instance: Instance): string {
  const { base, address } = site;
  const { locale } = edition;
  const { title } = titleOf(instance, edition, page);
  const pagePath = `${locale}/${page.path}`;
  // Like a page's own, for whatever it leads to is another page.
  const embedInstance: Instance = {
    ...instance,
    isEmbedded: true,
    variantFor: () => embedInstance,
  };
  return fillTemplate(templateOf(site, page), {
    root: { lang: locale, dir: 'ltr' },
    head: [
      // No policy of its own: in a sandbox it would know no `self`. The host's headers have one.
      // No link inside leads the frame elsewhere: that would grow the history of the page around.
      element('base', { target: '_blank' }),
      // While developing it is a module with imports of its own.
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
      element('link', { rel: 'icon', href: `${base}icon.svg`, type: 'image/svg+xml' }),
    ],
    body: [bodyOf(embedInstance, edition, page, site)],
  });
}

/** With the embed's own sheet in place of the page's, which comes when an event is opened first. */
function templateOf({ template, sheet, embedSheet }: Site, { event }: TimelinePage): string {
  return template.replace(/<link rel="stylesheet"[^>]*>/, (link) => {
    const { html } = element('link', { rel: 'stylesheet', crossorigin: '', href: embedSheet });
    return sheet === undefined || event !== null ? link + html : html;
  });
}

function bodyOf(instance: Instance, edition: Edition, page: TimelinePage, site: Site): Markup {
  const { t, timeline, locale, hrefs } = instance;
  const { core } = edition;
  const ranges = core.ranges.map(({ slug, title, span }) => ({
    slug,
    title,
    ...writeViewBounds(span, timeline),
  }));
  const island = (name: string, child: ReactNode = null): Markup => {
    const wrapped = <InstanceProvider instance={instance}>{child}</InstanceProvider>;
    return element(
      'div',
      { 'data-part': name },
      { html: child === null ? '' : renderToString(wrapped) },
    );
  };
  const fullPageUrl = hrefs.home(locale) + page.path;
  const externalLink = { target: '_blank', rel: 'noopener' };
  return element(
    // No main part: that is the article's, around the frame.
    'section',
    {
      class: 'kroniek embed',
      // Several on one page are told apart.
      'aria-label': titleOf(instance, edition, page).title,
      ...rootAttributes(instance, edition, site),
      ...(site.home === site.base ? {} : { 'data-home': site.home }),
      ...(site.app ? { 'data-app-src': site.app } : {}),
      ...(site.sheet && page.event === null ? { 'data-sheet-src': site.sheet } : {}),
      'data-ranges': JSON.stringify(ranges),
      'data-height': String(DEFAULT_HEIGHT_PX),
      'data-failed': t('error.network'),
      'data-retry': t('error.retry'),
    },
    element('h1', { class: 'unseen' }, core.title),
    island('bar', <hydratedIslands.bar />),
    island('notices'),
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
      element(
        'a',
        { href: fullPageUrl, 'data-full': '', title: t('guest.full'), ...externalLink },
        core.title,
      ),
    ),
  );
}
