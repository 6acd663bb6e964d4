/** Pages of primary sources whose text lies beside the dataset, with the quotes marked. */
import type { CompiledSource } from '../../model';
import { loadBuildOnlyBundle, type Instance, type SourceRun } from '../../view';
import { staticInstanceOf, type Edition } from '../editions';
import { readingPage } from './readingPage';
import type { Site, SiteFile } from '../site';
import { collapseWhitespace } from '../data/sourceTexts';

const { SourcePage } = await loadBuildOnlyBundle();

/** A page for each source text. An entry of `fileKinds` in `site.ts`. */
export function sourcePages(site: Site): readonly SiteFile[] {
  return site.editions.flatMap((edition) => {
    const instance = staticInstanceOf(edition, site.base);
    return [...edition.texts].flatMap(([id, text]) => {
      const source = sourceOf(edition, id);
      if (!source) return [];
      const name = source.title ?? source.publisher;
      return readingPage(site, edition, instance, {
        path: `source/${id}/`,
        title: `${name} · ${edition.core.title}`,
        description: source.note ?? name,
        content: () => (
          <SourcePage source={source} paragraphs={paragraphsOf(text, edition, instance, id)} />
        ),
      });
    });
  });
}

function sourceOf({ details }: Edition, id: string): CompiledSource | undefined {
  for (const { claims } of Object.values(details)) {
    const found = claims.find(({ source }) => source.id === id);
    if (found) return found.source;
  }
  return undefined;
}

/** The text in paragraphs, each cut into runs where quotes begin and end. */
function paragraphsOf(
  text: string,
  { details }: Edition,
  { timeline }: Instance,
  id: string,
): readonly (readonly SourceRun[])[] {
  const paragraphs = text
    .split(/\n[ \t]*\n/)
    .map(collapseWhitespace)
    .filter(Boolean);
  // A quote may span paragraphs, so the whole text is searched.
  const whole = paragraphs.join(' ');
  const quotes = Object.entries(details).flatMap(([event, { claims }]) =>
    claims.flatMap(({ source, quote, anchor }) => {
      const words = collapseWhitespace(quote?.text ?? '');
      const start = source.id === id && words !== '' ? whole.indexOf(words) : -1;
      const at = timeline.indexOf(event);
      return start < 0 || anchor === undefined || at === null
        ? []
        : [{ anchor, event: at, start, end: start + words.length }];
    }),
  );
  const cuts = new Set(quotes.flatMap(({ start, end }) => [start, end]));
  let from = 0;
  return paragraphs.map((paragraph) => {
    const to = from + paragraph.length;
    const inside = [...cuts].filter((cut) => cut > from && cut < to);
    const edges = [from, ...inside.toSorted((a, b) => a - b), to];
    const runs = edges.slice(0, -1).map((start, k): SourceRun => {
      const end = edges[k + 1] ?? to;
      return {
        at: start,
        text: whole.slice(start, end),
        isQuoted: quotes.some((quote) => quote.start <= start && quote.end >= end),
        anchors: quotes.filter((quote) => quote.start === start).map(({ anchor }) => anchor),
        events: quotes
          .filter((quote) => quote.end > start && quote.end <= end)
          .map(({ event }) => event),
      };
    });
    from = to + 1;
    return runs;
  });
}
