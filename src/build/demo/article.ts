/** The article of the demonstration: a dataset's named ranges with their main events. */
import { IMAGE_SIZE, type SnippetContent } from '../../embed';
import type { Locale } from '../../i18n';
import type { CompiledSource, NamedRange } from '../../model';
import { rangeAlt } from '../../view';
import { staticInstanceOf } from '../editions';
import { element, type Markup } from '../pages/html';
import type { Site } from '../site';

/** The most sources that a paragraph cites. */
const MAX_NOTES = 3;

export type Article = {
  readonly locale: Locale;
  readonly title: string;
  readonly standfirst: string;
  /** The ranges that become sections: not the range that contains all the others. */
  readonly ranges: readonly NamedRange[];
  /** The most important dated event. */
  readonly event: { readonly path: string; readonly title: string } | null;
  readonly head: Markup;
  /** A section with at most `limit` main events that no earlier section has used. */
  readonly sectionOf: (range: NamedRange, limit: number) => Markup;
  /** The list of the sources that the sections so far have cited. */
  readonly sources: () => Markup;
  /** The content of a snippet that embeds a page of the timeline. */
  readonly embedOf: (path: string, title: string) => SnippetContent;
};

/** Creates an article. It remembers the events and sources that its sections have used. */
export function createArticle({ editions, base }: Site): Article {
  const [edition] = editions;
  if (!edition) throw new Error('a site of no language');
  const { core, details, locale } = edition;
  const instance = staticInstanceOf(edition, base);
  const { timeline, words } = instance;
  const usedEvents = new Set<number>();
  const citedSources: CompiledSource[] = [];
  const folder = `${base}${locale}/`;

  const eventsOf = ({ span }: NamedRange, limit: number): readonly number[] =>
    [...timeline.overlapping(span)]
      .filter((i) => {
        const { startEarliest } = timeline.boundsOf(i);
        const isHere = startEarliest >= span.start && startEarliest < span.end;
        return isHere && !usedEvents.has(i) && Boolean(details[timeline.idOf(i)]?.summary);
      })
      .sort((a, b) => timeline.importanceOf(b) - timeline.importanceOf(a) || a - b)
      .slice(0, limit)
      .sort((a, b) => timeline.anchorOf(a) - timeline.anchorOf(b));

  const notesOf = (id: string): readonly Markup[] => {
    const cited = new Set((details[id]?.claims ?? []).map(({ source }) => source));
    return [...cited].slice(0, MAX_NOTES).map((source) => {
      if (!citedSources.includes(source)) citedSources.push(source);
      const noteNumber = String(citedSources.indexOf(source) + 1);
      const link = element(
        'a',
        { href: `#source-${noteNumber}`, 'aria-label': `Source ${noteNumber}` },
        noteNumber,
      );
      return element('sup', {}, link);
    });
  };

  const paragraphOf = (i: number): Markup => {
    usedEvents.add(i);
    const id = timeline.idOf(i);
    const when = timeline.whenOf(i);
    const date = when ? words.when(when, { length: 'long', updated: core.updated }) : '';
    const link = element('a', { href: `${folder}?event=${id}` }, capital(date));
    return element(
      'p',
      {},
      element('b', {}, link, '.'),
      ` ${details[id]?.summary ?? ''}`,
      ...notesOf(id),
    );
  };

  const dated = Array.from({ length: timeline.dated }, (_, i) => i);
  const [main] = dated.sort((a, b) => timeline.importanceOf(b) - timeline.importanceOf(a) || a - b);
  return {
    locale,
    title: core.title,
    standfirst: core.standfirst,
    ranges: core.ranges.filter(({ span }) => !isWhole(span, core.ranges)),
    event:
      main === undefined
        ? null
        : { path: `e/${timeline.idOf(main)}/`, title: timeline.titleOf(main) },
    head: element(
      'header',
      {},
      element('h1', {}, core.title),
      element('p', { class: 'standfirst' }, core.standfirst),
      element('p', { class: 'byline' }, `${core.byline} · ${words.date(core.updated)}`),
    ),
    sectionOf: (range, limit) =>
      element(
        'section',
        { 'data-range': range.slug },
        element('h2', {}, element('a', { href: `${folder}r/${range.slug}/` }, range.title)),
        element('p', { class: 'lead' }, range.summary),
        ...eventsOf(range, limit).map(paragraphOf),
      ),
    sources: () =>
      element(
        'footer',
        {},
        element('h2', {}, 'Sources'),
        element('ol', {}, ...citedSources.map(sourceItem)),
      ),
    embedOf: (path, title) => {
      const range = core.ranges.find(({ slug }) => path === `r/${slug}/`);
      const drawing = `${folder}${range ? path : ''}drawing`;
      return {
        frame: `${base}embed/v1/${locale}/${path}`,
        page: folder + path,
        title,
        height: IMAGE_SIZE.height,
        image: {
          src: `${drawing}.png`,
          src2x: `${drawing}-2x.png`,
          ...IMAGE_SIZE,
          alt: rangeAlt(instance, range?.title ?? core.title, range?.span ?? timeline.period),
        },
        script: `${base}embed/v1/embed.js`,
      };
    },
  };
}

function sourceItem({ publisher, title, published, url }: CompiledSource, i: number): Markup {
  const name = title === null ? publisher : `${publisher}, “${title}”`;
  const label = published === null ? name : `${name}, ${published}`;
  return element(
    'li',
    { id: `source-${i + 1}` },
    url === null ? label : element('a', { href: url, rel: 'noopener' }, label),
  );
}

/** Whether a range contains all the others. */
function isWhole(span: NamedRange['span'], all: readonly NamedRange[]): boolean {
  return (
    all.length > 1 &&
    all.every((range) => range.span.start >= span.start && range.span.end <= span.end)
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
