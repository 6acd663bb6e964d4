/** Old names of events: pages that send on to the new one, without any script. */
import { createTranslate, pageWordsOf } from '../i18n';
import { eventsWithPages } from '../model';
import { stillInstanceOf, type Edition } from './editions';
import { element } from './html';
import { plainPage } from './plainPages';
import type { Site, SiteFile } from './site';

/** A row of `site.ts`: for the events that have a page, since only those ever had one. */
export function aliasPages(site: Site): readonly SiteFile[] {
  return site.editions.flatMap((edition, i) => {
    const { timeline } = stillInstanceOf(edition, site.base);
    const { locale, core } = edition;
    return core.aliases.flatMap(([alias, event]) => {
      const id = timeline.idOf(event);
      if (!eventsWithPages(timeline).has(id)) return [];
      const file = (folder: string): SiteFile => ({
        path: `${folder}e/${alias}/index.html`,
        text: () => redirect(site, edition, `${folder}e/${id}/`, timeline.titleOf(event)),
      });
      const named = file(`${locale}/`);
      return i === 0 ? [file(''), named] : [named];
    });
  });
}

function redirect(site: Site, { locale }: Edition, to: string, title: string): string {
  const href = `${site.base}${to}`;
  const head = [
    element('meta', { 'http-equiv': 'refresh', content: `0; url=${href}` }),
    element('link', { rel: 'canonical', href: `${site.address ?? site.base}${to}` }),
  ];
  const t = createTranslate(locale);
  const body = element(
    'section',
    {},
    element('h1', {}, title),
    element('p', {}, pageWordsOf(locale).moved),
    element('p', {}, element('a', { href }, t('not-found.link'))),
  );
  const { base, isPolicyKept, plainStyle: style } = site;
  return plainPage({ lang: locale, title, head, body: [body] }, { base, isPolicyKept, style });
}
