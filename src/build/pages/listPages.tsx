/** Pages with every event and all of its evidence, for readers without scripts and for paper. */
import type { ReactNode } from 'react';

import { pageWordsOf } from '../../i18n';
import { WHOLE_EVENTS } from '../../model';
import { loadWrittenParts, type Instance } from '../../view';
import { stillInstanceOf } from '../editions';
import { readingPage } from './readingPage';
import type { Site, SiteFile } from '../site';

const { FootnoteList, FootnotesContext, ListPage, listIndexOf, numbered, sectionHeading } =
  await loadWrittenParts();

/** The page of the list that holds an event's entry, if there are many events. */
export function entryPage(instance: Instance, event: number): string {
  const { hrefs, locale, timeline } = instance;
  return `${hrefs.language(locale)}list/${listIndexOf(timeline).of(event)?.path ?? ''}/`;
}

/** A row of `site.ts`: one page for a few events, else a page for each month. */
export function listPages(site: Site): readonly SiteFile[] {
  return site.editions.flatMap((edition) => {
    const instance = stillInstanceOf(edition, site.base);
    const { timeline, locale } = instance;
    const { all } = listIndexOf(timeline);
    const page = (path: string, heading: string, content: () => ReactNode): SiteFile =>
      readingPage(site, edition, instance, {
        path,
        title: `${heading} · ${edition.core.title}`,
        description: edition.core.standfirst,
        content,
      });
    if (timeline.count <= WHOLE_EVENTS) {
      const heading = pageWordsOf(locale).events;
      // Paper numbers the sources and prints the address of each once.
      const footnotes = numbered(Object.values(edition.details));
      return [
        page('list/', heading, () => (
          <FootnotesContext value={footnotes}>
            <ListPage heading={heading} sections={all} />
            <FootnoteList footnotes={footnotes} />
          </FootnotesContext>
        )),
      ];
    }
    return all.map((section, k) => {
      const heading = sectionHeading(instance, section);
      const around = { previous: all[k - 1], next: all[k + 1] };
      return page(`list/${section.path}/`, heading, () => (
        <ListPage heading={heading} sections={[section]} {...around} />
      ));
    });
  });
}
