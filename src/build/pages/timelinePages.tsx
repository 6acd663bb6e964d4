/** The pages of the timeline, of events and of ranges, in every language and without one. */
import type { ComponentType, ReactNode } from 'react';

import { isolated } from '../../base';
import { directionOf } from '../../i18n';
import { eventsWithPages, INLINE_EVIDENCE_UP_TO, type NamedRange } from '../../model';
import { createTimelineStore } from '../../store';
import { isoInstant } from '../../time';
import { resolvePath, readAddress } from '../../url';
import {
  InstanceProvider,
  loadListBundle,
  loadStaticIslands,
  loadBuildOnlyBundle,
  hydratedIslands,
  StaticStage,
  type Instance,
} from '../../view';
import { houseSheetLink, underDrawing } from './house/houseSheet';
import { languagePage } from './aliasPages';
import { PAGE_UID, staticInstanceOf, wordAttributes, type Edition } from '../editions';
import { element, fillTemplate, rendered, type Markup } from './html';
import { jsonLdOf, thingsOf } from '../feeds/jsonLd';
import { keptRows } from './keptRows';
import { entryPage, listLinks } from './listPages';
import { neighboursOf } from './neighbours';
import { methodLink } from './house/methodPages';
import { oembedLink } from '../feeds/oembedLink';
import {
  AFTER_DRAWING,
  alternatesOf,
  assetsOf,
  figureSheetLink,
  policyMeta,
  metadataOf,
} from './pageHead';
import type { Site, SiteFile } from '../site';

// React renders a page synchronously.
const staticIslands = await loadStaticIslands();
const { DayList } = await loadListBundle();
const { Standfirst, ListIndex, EventPanel, FrontMedia, drawingsWithClusters } =
  await loadBuildOnlyBundle();

/** What a page of the timeline shows, and its folder below the language's folder. */
export type TimelinePage = {
  readonly path: '' | `e/${string}/` | `r/${string}/`;
  readonly event: number | null;
  readonly range: NamedRange | null;
};

/** The pages of an edition. */
export function pagesOf({ timeline }: Pick<Instance, 'timeline'>): readonly TimelinePage[] {
  const events = [...eventsWithPages(timeline)];
  return [
    { path: '', event: null, range: null },
    ...events.map((id) => ({
      path: `e/${id}/` as const,
      event: timeline.indexOf(id),
      range: null,
    })),
    ...timeline.core.ranges.map((range) => ({
      path: `r/${range.slug}/` as const,
      event: null,
      range,
    })),
  ];
}

/**
 * Up to this number of events, an event's page without a language is a copy of the first language's
 * page. With more events it redirects, which keeps the site small.
 */
const EVENT_COPIES_UP_TO = 100;

/** An entry of `fileKinds` in `site.ts`. Pages without a language show the first edition. */
export function timelinePages(site: Site): readonly SiteFile[] {
  return site.editions.flatMap((edition, i) => {
    const editionInstance = editionInstanceOf(edition, site.base);
    return pagesOf(editionInstance).flatMap((page) => {
      const alternates = alternatesOf(site, page.path);
      const write = createPageWriter(site, edition, editionInstance, page);
      const file = (folder: string): SiteFile => ({
        path: `${folder}${page.path}index.html`,
        text: () => write(folder),
        alternates,
      });
      const named = file(`${edition.locale}/`);
      if (i > 0) return [named];
      if (page.event === null || editionInstance.timeline.count <= EVENT_COPIES_UP_TO)
        return [file(''), named];
      const { title } = titleOf(editionInstance, edition, page);
      const text = (): string => languagePage(site, edition, { path: page.path, title });
      return [{ path: `${page.path}index.html`, text }, named];
    });
  });
}

/** Renders a page for its language's folder and for no language. Both share the rendered body. */
function createPageWriter(
  site: Site,
  edition: Edition,
  editionInstance: Instance,
  page: TimelinePage,
): (folder: string) => string {
  let cachedBody: readonly Markup[] | null = null;
  return (folder) => {
    const { locale } = edition;
    const isRoot = folder === '';
    const instance = pageInstanceOf(editionInstance, page, site.base);
    const body = cachedBody ?? [bodyOf(instance, edition, page, site)];
    // Cached only until the second page is rendered: a site may have thousands of pages.
    cachedBody = isRoot ? body : null;
    return fillTemplate(site.template, {
      root: {
        lang: locale,
        dir: directionOf(locale),
        // src/app/entries/boot.ts redirects to one of these languages.
        ...(isRoot && {
          'data-languages': site.editions.map((one) => one.locale).join(' '),
          'data-base': site.base,
        }),
      },
      head: [
        ...policyMeta(site),
        ...assetsOf(site, site.filesOf(edition)),
        ...houseSheetLink(site),
        ...metadataOf(site, {
          path: folder + page.path,
          locale,
          ...titleOf(instance, edition, page),
          alternates: alternatesOf(site, page.path),
          kind: page.path === '' ? 'website' : 'article',
          siteName: edition.core.title,
          modified: edition.core.updated,
          card: page.path,
        }),
        ...oembedLink(site, locale, page.path, edition.core.title),
      ],
      body: [...body, jsonLdOf(thingsOf(site, edition, instance, page))],
    });
  };
}

/** The instance of an edition. In a large dataset, marks without a page link to a list page. */
function editionInstanceOf(edition: Edition, base: string): Instance {
  const instance = staticInstanceOf(edition, base);
  if (instance.timeline.count <= INLINE_EVIDENCE_UP_TO) return instance;
  const entry = (event: number): string => entryPage(instance, event);
  return { ...instance, hrefs: { ...instance.hrefs, entry } };
}

/** The instance with the state that a page's path means. */
export function pageInstanceOf(
  editionInstance: Instance,
  { path }: TimelinePage,
  base: string,
): Instance {
  const { timeline, locale, hrefs } = editionInstance;
  const { query } = resolvePath(
    { pathname: `${base}${locale}/${path}`, search: '' },
    base,
    timeline,
  );
  const { view, selected } = readAddress(query, timeline);
  const pageInstance: Instance = {
    ...editionInstance,
    store: createTimelineStore(timeline, { view, selected }),
    hrefs: { ...hrefs, currentView: (other) => `${base}${other}/${path}` },
    variantFor: () => pageInstance,
  };
  return pageInstance;
}

/** The title and the description of a page. */
export function titleOf(
  { timeline, words }: Instance,
  { core, details }: Edition,
  { event, range }: TimelinePage,
): { readonly title: string; readonly description: string } {
  const titled = (subject: string): string => `${isolated(subject)} · ${isolated(core.title)}`;
  if (range) return { title: titled(range.title), description: range.summary };
  if (event === null) return { title: core.title, description: core.standfirst || core.title };
  const when = timeline.whenOf(event);
  const date = when && words.when(when, { length: 'long', updated: core.updated });
  const summary = details[timeline.idOf(event)]?.summary ?? '';
  return {
    title: titled(timeline.titleOf(event)),
    // Some languages end a date with a full stop.
    description: [
      date && `${date.charAt(0).toUpperCase()}${date.slice(1)}`.replace(/\.?$/, '.'),
      summary,
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** How the app finds a timeline on its page, and the files that it fetches. */
export function rootAttributes(
  { store, locale }: Instance,
  edition: Edition,
  site: Site,
): { readonly [name: string]: string } {
  const { start, end } = store.getState().view;
  const files = site.filesOf(edition);
  return {
    id: 'kroniek',
    lang: locale,
    ...wordAttributes(locale),
    'data-kroniek': edition.core.id,
    'data-state': 'loading',
    'data-from': isoInstant(start),
    'data-to': isoInstant(end),
    'data-core-src': files.core,
    'data-details-src': files.details,
    'data-history-src': files.history,
    'data-facets-src': files.facets,
    ...(files.texts === undefined ? {} : { 'data-texts-src': files.texts }),
  };
}

function bodyOf(instance: Instance, edition: Edition, page: TimelinePage, site: Site): Markup {
  const { t, timeline, locale } = instance;
  const { event, range } = page;
  // No white space in an island's container: React hydrates all of its nodes.
  const island = (name: string, child: ReactNode = null): Markup =>
    element(
      'div',
      {
        'data-part': name,
        ...(name === 'tray' && { id: AFTER_DRAWING }),
        ...(name === 'list' && event !== null && { 'data-only': '' }),
      },
      child === null
        ? ''
        : rendered(<InstanceProvider instance={instance}>{child}</InstanceProvider>),
    );
  const create = (Island: ComponentType): ReactNode => <Island />;
  const summary = event === null ? '' : (edition.details[timeline.idOf(event)]?.summary ?? '');
  const lead = event === null ? range : { event, summary };
  const list = timeline.count > INLINE_EVIDENCE_UP_TO ? <ListIndex /> : <DayList />;
  const home = instance.hrefs.home(locale);
  return element(
    'div',
    {
      class: 'kroniek',
      ...rootAttributes(instance, edition, site),
      'data-failed': t('error.network'),
      'data-retry': t('error.retry'),
    },
    // Without scripts there is no search.
    element('a', { class: 'skip js-only', href: `#${PAGE_UID}-find` }, t('skip.find')),
    element('a', { class: 'skip', href: `#${PAGE_UID}-list` }, t('skip.list')),
    island('masthead', <staticIslands.masthead isSubpage={page.path !== ''} />),
    element(
      'main',
      { class: 'work' },
      island('lead', lead && <Standfirst subject={lead} />),
      island('notices'),
      island('bar', create(hydratedIslands.bar)),
      // Empty until the timeline is shown as known on another day.
      island('known'),
      // Before the stage, which it precedes in a window with one column: content that is painted
      // first must not move.
      element(
        'div',
        { class: event === null ? 'aside' : 'aside has-event' },
        island('chapters', create(staticIslands.chapters)),
        island(
          'opened',
          event === null ? null : (
            <div className="opened">
              <EventPanel event={event} />
            </div>
          ),
        ),
      ),
      island('stage', <StaticStage rowMarkup={keptRows(instance)} />),
      ...underDrawing(edition.core, island('tray', create(staticIslands.tray))),
      island('legend', <staticIslands.legend clustered={drawingsWithClusters(instance)} />),
      island(
        'list',
        event === null ? list : <DayList onlyEvents={neighboursOf(instance, event)} />,
      ),
      ...(page.path === '' && edition.media.length > 0
        ? [island('media', <FrontMedia media={edition.media} />)]
        : []),
      island('log', create(staticIslands.log)),
      ...methodLink(edition, home),
    ),
    ...listLinks(edition, instance),
    island('foot', create(staticIslands.foot)),
    ...(event === null ? figureSheetLink(edition, site) : []),
  );
}
