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
 * A page without a language: an event's in a large dataset, or that of all embeds. It redirects to
 * the reader's language, or without scripts to the first language. `folder` holds the folders of
 * the languages.
 */
export function languagePage(
  site: Site,
  edition: Edition,
  { path, title, folder = '' }: { readonly path: string; readonly title: string; folder?: string },
): string {
  const root = {
    'data-languages': site.editions.map(({ locale }) => locale).join(' '),
    'data-base': site.base + folder,
    'data-moved': '',
  };
  return redirect(site, edition, `${folder}${edition.locale}/${path}`, title, root, null);
}

function redirect(
  site: Site,
  { locale }: Edition,
  to: string,
  title: string,
  root?: Readonly<Record<string, string>>,
  text: string | null = pageWordsOf(locale).moved,
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
    ...(text === null ? [] : [element('p', {}, text)]),
    element('p', {}, element('a', { href }, t('not-found.link'))),
  );
  const { base, isPolicyEnforced, plainStyle: style } = site;
  return plainPage(
    { lang: locale, title, root: root ?? {}, head, body: [body] },
    { base, isPolicyEnforced, style },
  );
}
