/** The pages of a long list: a month each, with every event's details, for readers without scripts. */
import { WHOLE_EVENTS } from '../model';
import { loadWrittenParts, type Instance } from '../view';
import { stillInstanceOf } from './editions';
import { readingPage } from './readingPage';
import type { Site, SiteFile } from './site';

const { ListPage, listIndexOf, sectionHeading } = await loadWrittenParts();

/** Where an event's entry stands, of many events. */
export function entryPage(instance: Instance, event: number): string {
  const { hrefs, locale, timeline } = instance;
  return `${hrefs.language(locale)}list/${listIndexOf(timeline).of(event)?.path ?? ''}/`;
}

/** A row of `site.ts`: none where the page itself holds every entry. */
export function listPages(site: Site): readonly SiteFile[] {
  return site.editions.flatMap((edition) => {
    const instance = stillInstanceOf(edition, site.base);
    const { timeline } = instance;
    if (timeline.count <= WHOLE_EVENTS) return [];
    const { all } = listIndexOf(timeline);
    return all.map((section, k) =>
      readingPage(site, edition, instance, {
        path: `list/${section.path}/`,
        title: `${sectionHeading(instance, section)} · ${edition.core.title}`,
        description: edition.core.standfirst,
        content: () => <ListPage section={section} previous={all[k - 1]} next={all[k + 1]} />,
      }),
    );
  });
}
