/** Pages with every event and all of its evidence, for print and for readers without scripts. */
import type { ReactNode } from 'react';

import { pageWordsOf } from '../../i18n';
import { INLINE_EVIDENCE_UP_TO } from '../../model';
import { loadBuildOnlyBundle, type Instance } from '../../view';
import { staticInstanceOf, type Edition } from '../editions';
import { element, type Markup } from './html';
import { readingPage } from './readingPage';
import type { Site, SiteFile } from '../site';

const { FootnoteList, FootnotesContext, ListPage, listSectionsOf, numberSources, sectionHeading } =
  await loadBuildOnlyBundle();

/** The address of the list page that has an event's entry, in a large dataset. */
export function entryPage(instance: Instance, event: number): string {
  const { hrefs, locale, timeline } = instance;
  return `${hrefs.home(locale)}list/${listSectionsOf(timeline).sectionOf(event)?.path ?? ''}/`;
}

/** For readers without scripts: links to the page with all evidence, and to the map. */
export function listLinks({ map }: Edition, instance: Instance): readonly Markup[] {
  const { hrefs, locale, t, timeline } = instance;
  if (timeline.count > INLINE_EVIDENCE_UP_TO) return [];
  const home = hrefs.home(locale);
  return [
    element(
      'p',
      { class: 'scriptless' },
      element('a', { href: `${home}list/` }, pageWordsOf(locale).wholeList),
      ...(map ? [' ', element('a', { href: `${home}map/` }, t('drawing.map'))] : []),
    ),
  ];
}

/** One page for a small dataset, else a page a month. An entry of `fileKinds` in `site.ts`. */
export function listPages(site: Site): readonly SiteFile[] {
  return site.editions.flatMap((edition) => {
    const instance = staticInstanceOf(edition, site.base);
    const { timeline, locale } = instance;
    const { sections: all } = listSectionsOf(timeline);
    const page = (path: string, heading: string, content: () => ReactNode): SiteFile =>
      readingPage(site, edition, instance, {
        path,
        title: `${heading} · ${edition.core.title}`,
        description: edition.core.standfirst || edition.core.title,
        content,
      });
    if (timeline.count <= INLINE_EVIDENCE_UP_TO) {
      const heading = pageWordsOf(locale).events;
      // Print numbers the sources and has the address of each once.
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
