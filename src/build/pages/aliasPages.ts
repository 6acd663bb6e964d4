/** Pages that redirect: from an old id of an event to its new id, and to a language. */
import { createTranslate, pageWordsOf } from '../../i18n';
import { eventsWithPages } from '../../model';
import { staticInstanceOf, type Edition } from '../editions';
import { element } from './html';
import { plainPage } from './plainPages';
import type { Site, SiteFile } from '../site';

/** Redirects from old ids of events that have a page. An entry of `fileKinds` in `site.ts`. */
export function aliasPages(site: Site): readonly SiteFile[] {
  return site.editions.flatMap((edition, i) => {
    const { timeline } = staticInstanceOf(edition, site.base);
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

/**
 * An event's page without a language, in a large dataset. It redirects to the reader's language, or
 * without scripts to the first language.
 */
export function languagePage(site: Site, edition: Edition, path: string, title: string): string {
  return redirect(site, edition, `${edition.locale}/${path}`, title, {
    'data-languages': site.editions.map(({ locale }) => locale).join(' '),
    'data-base': site.base,
    'data-moved': '',
  });
}

function redirect(
  site: Site,
  { locale }: Edition,
  to: string,
  title: string,
  root?: Readonly<Record<string, string>>,
): string {
  const href = `${site.base}${to}`;
  const refresh = element('meta', { 'http-equiv': 'refresh', content: `0; url=${href}` });
  const head = [
    ...(root
      ? [element('script', { src: site.boot }), element('noscript', {}, refresh)]
      : [refresh]),
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
  const { base, isPolicyEnforced, plainStyle: style } = site;
  return plainPage(
    { lang: locale, title, root: root ?? {}, head, body: [body] },
    { base, isPolicyEnforced, style },
  );
}
