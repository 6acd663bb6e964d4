/**
 * The demonstration: `/demo/` is an article of a news site with three kinds of embeds, and
 * `/demo/scroll/` is an article whose paragraphs move the timeline. All sentences are the
 * dataset's.
 */
import { snippets } from '../../embed';
import { directionOf } from '../../i18n';
import type { NamedRange } from '../../model';
import { element, fillTemplate, type Markup } from '../pages/html';
import { policyMeta } from '../pages/pageHead';
import type { Site, SiteFile } from '../site';
import { createArticle, type Article } from './article';
import style from './demo.css?raw';
// oxlint-disable-next-line import/default -- Vite gives the text of a file as its default export
import script from './scroll.js?raw';

const NOTE = 'A demonstration. ';
const STYLE = 'demo/demo.css';
const SCRIPT = 'demo/scroll.js';
const LOADER = 'embed/v1/embed.js';

/** The demonstration in the site's first language. An entry of `fileKinds` in `site.ts`. */
export function demoPages(site: Site): readonly SiteFile[] {
  return [
    { path: 'demo/index.html', text: () => articlePage(site, createArticle(site)) },
    { path: 'demo/scroll/index.html', text: () => scrollPage(site, createArticle(site)) },
    { path: STYLE, text: () => style },
    { path: SCRIPT, text: () => script },
  ];
}

function articlePage(site: Site, article: Article): string {
  const { ranges, head, sectionOf, sources, title } = article;
  const last = ranges.length - 1;
  // Figures by the index of the section before them: after the first, in the middle, before the
  // last.
  const figures = new Map<number, Markup>([
    [0, elementFigure(article, `${title}: the whole timeline, by the custom element.`)],
    ...(article.event === null || last < 2
      ? []
      : [[Math.floor(last / 2), eventFigure(article)] as const]),
    ...(last < 1 ? [] : [[last - 1, rangeFigure(article, ranges[last - 1])] as const]),
  ]);
  const sections = ranges.flatMap((range, i) => {
    const embed = figures.get(i);
    return [sectionOf(range, 3), ...(embed ? [embed] : [])];
  });
  return writePage(
    site,
    article,
    [],
    [
      note(
        site,
        'It embeds the timeline in three ways: by the custom element, by a frame alone, and a named range. ',
        ['demo/scroll/', 'See paragraphs lead the timeline'],
      ),
      element('article', {}, head, ...sections, sources()),
    ],
  );
}

function scrollPage(site: Site, article: Article): string {
  const { ranges, head, sectionOf, sources, title } = article;
  return writePage(
    site,
    article,
    [element('script', { type: 'module', src: site.base + SCRIPT })],
    [
      note(site, 'The paragraph that is read leads the timeline beside it. ', [
        'demo/',
        'See the timeline in an article',
      ]),
      element(
        'article',
        {},
        head,
        element(
          'div',
          { class: 'scrolly' },
          element('div', { class: 'stays' }, { html: elementOf(article, title) }),
          element('div', {}, ...ranges.map((range) => sectionOf(range, 2))),
        ),
        sources(),
      ),
    ],
  );
}

function elementFigure(article: Article, caption: string): Markup {
  return figure({ html: elementOf(article, article.title) }, caption);
}

function elementOf(article: Article, title: string): string {
  return snippets.element(article.embedOf('', title)).replace(/\n<script.*$/, '');
}

function eventFigure({ event, embedOf }: Article): Markup {
  const { path, title } = event ?? { path: '', title: '' };
  return figure(
    { html: snippets.iframe(embedOf(path, title)) },
    `${title}: an event, in a frame without a script.`,
  );
}

function rangeFigure({ embedOf }: Article, range: NamedRange | undefined): Markup {
  const { slug, title } = range ?? { slug: '', title: '' };
  const html = snippets.iframe(embedOf(`r/${slug}/`, title));
  return figure({ html }, `${title}: a named range of the same timeline.`);
}

function figure(embed: Markup, caption: string): Markup {
  return element('figure', {}, embed, element('figcaption', {}, caption));
}

/** The note at the top of every demonstration page. */
function note(site: Site, text: string, [path, words]: readonly [string, string]): Markup {
  const message = `${NOTE}Every sentence of the article is the timeline’s own. ${text}`;
  return element(
    'p',
    { class: 'note', role: 'note' },
    message,
    element('a', { href: site.base + path }, words),
  );
}

function writePage(
  site: Site,
  { locale, title, standfirst }: Article,
  scripts: readonly Markup[],
  body: readonly Markup[],
): string {
  const { base } = site;
  return fillTemplate(BLANK, {
    root: { lang: locale, dir: directionOf(locale) },
    head: [
      ...policyMeta(site),
      element('meta', { name: 'color-scheme', content: 'light dark' }),
      element('meta', { name: 'robots', content: 'noindex' }),
      element('title', {}, `${title} · Demonstration`),
      element('meta', { name: 'description', content: standfirst }),
      element('link', { rel: 'icon', href: `${base}icon.svg`, type: 'image/svg+xml' }),
      element('link', { rel: 'stylesheet', href: base + STYLE }),
      element('script', { async: true, src: base + LOADER }),
      ...scripts,
    ],
    body: [element('main', {}, ...body)],
  });
}

/** A template without the app. */
const BLANK = `<!doctype html>
<html>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <!--kroniek:head-->
  </head>
  <body>
    <!--kroniek:body-->
  </body>
</html>
`;
