/** The 404 page, in every language, with links to all pages that the reader may have meant. */
import { createTranslate, localeName, pageWordsOf } from '../../i18n';
import { eventsWithPages } from '../../model';
import { staticInstanceOf, type Edition } from '../editions';
import { element, type Markup } from './html';
import { plainPage } from './plainPages';
import type { Site, SiteFile } from '../site';

/** An entry of `fileKinds` in `site.ts`. */
export function notFoundFile(site: Site): readonly SiteFile[] {
  return [{ path: '404.html', text: () => notFoundPage(site) }];
}

/** Its addresses start with `base`, since the host serves it at any depth. */
function notFoundPage(site: Site): string {
  const { editions, base, isPolicyEnforced, plainStyle: style, notFoundScript: script } = site;
  const locale = editions[0]?.locale ?? 'en';
  return plainPage(
    {
      lang: locale,
      title: createTranslate(locale)('not-found.title'),
      root: { 'data-base': base, 'data-languages': editions.map((one) => one.locale).join(' ') },
      // src/app/entries/notFound.ts goes to the page that was meant, or suggests links of the body.
      // In development it is a module with imports.
      head: [
        element('script', { src: script, ...(site.sheet ? { defer: true } : { type: 'module' }) }),
      ],
      body: editions.map((edition, i) => sectionOf(site, edition, i === 0 ? 'h1' : 'h2')),
    },
    { base, isPolicyEnforced, style },
  );
}

function sectionOf({ base }: Site, edition: Edition, heading: 'h1' | 'h2'): Markup {
  const { locale, core } = edition;
  const { timeline } = staticInstanceOf(edition, base);
  const t = createTranslate(locale);
  const words = pageWordsOf(locale);
  const home = `${base}${locale}/`;
  const link = (name: string, href: string): Markup =>
    element('li', {}, element('a', { href }, name));
  const list = (name: string, items: readonly Markup[]): readonly Markup[] =>
    items.length === 0
      ? []
      : [element('details', {}, element('summary', {}, name), element('ul', {}, ...items))];
  const events = [...eventsWithPages(timeline)].flatMap((id) => {
    const event = timeline.indexOf(id);
    return event === null ? [] : [link(timeline.titleOf(event), `${home}e/${id}/`)];
  });
  return element(
    'section',
    { lang: locale, 'aria-label': localeName(locale) },
    element(heading, {}, t('not-found.title')),
    element('p', {}, t('not-found.text')),
    element(
      'div',
      { 'data-near': true, hidden: true },
      element('p', {}, `${words.near}:`),
      element('ul', {}),
    ),
    element('p', {}, element('a', { href: home }, `${t('not-found.link')}: ${core.title}`)),
    ...list(
      words.chapters,
      core.ranges.map(({ slug, title }) => link(title, `${home}r/${slug}/`)),
    ),
    ...list(words.events, events),
  );
}
