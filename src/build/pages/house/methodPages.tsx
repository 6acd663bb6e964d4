/** The pages that say how a timeline was made, and the links to them. */
import { pageWordsOf } from '../../../i18n';
import { loadBuildOnlyBundle } from '../../../view';
import { staticInstanceOf, type Edition } from '../../editions';
import { element, type Markup } from '../html';
import { readingPage } from '../readingPage';
import type { Site, SiteFile } from '../../site';

const { MethodPage } = await loadBuildOnlyBundle();

/** The folder of the page below that of its language. */
const FOLDER = 'method/';

/** A page for each language. An entry of `fileKinds` in `site.ts`. */
export function methodPages(site: Site): readonly SiteFile[] {
  return site.editions.flatMap((edition) => {
    const { method, locale, core } = edition;
    if (!method) return [];
    const words = pageWordsOf(locale);
    const sections = [
      { name: words.methodSelection, text: method.selection },
      { name: words.methodDating, text: method.dating },
      { name: words.methodChecking, text: method.checking },
      { name: words.methodMissing, text: method.missing },
    ].flatMap(({ name, text }) => {
      return text === undefined ? [] : [{ name, paragraphs: paragraphsOf(text) }];
    });
    return readingPage(site, edition, staticInstanceOf(edition, site.base), {
      path: FOLDER,
      title: `${words.method} · ${core.title}`,
      description: sections[0]?.paragraphs[0] ?? words.method,
      content: () => (
        <MethodPage heading={words.method} sections={sections} release={words.methodRelease} />
      ),
    });
  });
}

/** The link at the end of a page. */
export function methodLink(edition: Edition, home: string): readonly Markup[] {
  if (!edition.method) return [];
  const link = element('a', { href: `${home}${FOLDER}` }, pageWordsOf(edition.locale).method);
  return [element('p', {}, element('small', {}, link))];
}

/** The link in the last line of an embed, which has little room. */
export function embeddedMethodLink(edition: Edition, home: string): readonly Markup[] {
  if (!edition.method) return [];
  return [element('a', { href: home + FOLDER }, pageWordsOf(edition.locale).methodShort)];
}

/** A line without text separates paragraphs. */
function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}
