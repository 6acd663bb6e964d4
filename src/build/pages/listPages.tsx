/** Pages with every event and all of its evidence, for readers without scripts and for paper. */
import type { ReactNode } from 'react';

import { pageWordsOf } from '../../i18n';
import { INLINE_EVIDENCE_UP_TO } from '../../model';
import { loadBuildOnlyBundle, type Instance } from '../../view';
import { staticInstanceOf } from '../editions';
import { readingPage } from './readingPage';
import type { Site, SiteFile } from '../site';

const { FootnoteList, FootnotesContext, ListPage, listSectionsOf, numberSources, sectionHeading } =
  await loadBuildOnlyBundle();

/** The page of the list that holds an event's entry, if there are many events. */
export function entryPage(instance: Instance, event: number): string {
  const { hrefs, locale, timeline } = instance;
  return `${hrefs.home(locale)}list/${listSectionsOf(timeline).sectionOf(event)?.path ?? ''}/`;
}

/** A row of `site.ts`: one page for a few events, else a page for each month. */
export function listPages(site: Site): readonly SiteFile[] {
  return site.editions.flatMap((edition) => {
    const instance = staticInstanceOf(edition, site.base);
    const { timeline, locale } = instance;
    const { sections: all } = listSectionsOf(timeline);
    const page = (path: string, heading: string, content: () => ReactNode): SiteFile =>
      readingPage(site, edition, instance, {
        path,
        title: `${heading} · ${edition.core.title}`,
        description: edition.core.standfirst,
        content,
      });
    if (timeline.count <= INLINE_EVIDENCE_UP_TO) {
      const heading = pageWordsOf(locale).events;
      // Paper numbers the sources and prints the address of each once.
      const footnotes = numberSources(Object.values(edition.details));
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
