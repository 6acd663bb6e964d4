import type { CompiledFacets, CompiledFacet } from '../../model';
import { claimsInOrder } from './compileDetails';
import type { ParsedDataset } from '../parseDataset';
import type { DatasetEvent, LocalizedText } from '../schema/schema';

/** Compiles what events are about, in one language. `events` in the order of the columns. */
export function compileFacets(
  { actors, places, tags, sources }: ParsedDataset,
  events: readonly DatasetEvent[],
  localize: (words: LocalizedText) => string,
): CompiledFacets {
  const named = (list: readonly { id: string; name: LocalizedText }[]): readonly Choice[] =>
    list.map(({ id, name }) => ({ id, name: localize(name) }));
  return {
    actors: compileFacet(named(actors), events, (event) => event.actors),
    places: compileFacet(named(places), events, ({ place }) => (place === null ? [] : [place])),
    tags: compileFacet(named(tags), events, (event) => event.tags),
    // In the order of the claims, as the history has them.
    sources: compileFacet(namedSources(sources), events, (event) =>
      claimsInOrder(event).map(({ source }) => source),
    ),
  };
}

type Choice = { readonly id: string; readonly name: string };

/** A publisher's name, with the date or the title where it published several. */
function namedSources(sources: ParsedDataset['sources']): readonly Choice[] {
  const isOnly = (publisher: string): boolean =>
    sources.filter((other) => other.publisher === publisher).length === 1;
  return sources.map(({ id, publisher, published, title }) => {
    const more = published ?? title;
    return { id, name: isOnly(publisher) || more === null ? publisher : `${publisher}, ${more}` };
  });
}

/** Of a facet the choices that some event has, in the dataset's order. */
function compileFacet(
  all: readonly Choice[],
  events: readonly DatasetEvent[],
  idsOf: (event: DatasetEvent) => readonly string[],
): CompiledFacet {
  const lists = events.map((event) => [...new Set(idsOf(event))]);
  const used = new Set(lists.flat());
  const choices = all.filter(({ id }) => used.has(id));
  const indexOf = new Map(choices.map(({ id }, k) => [id, k]));
  return {
    ids: choices.map(({ id }) => id),
    names: choices.map(({ name }) => name),
    counts: lists.map((ids) => ids.length),
    choices: lists.flatMap((ids) => ids.flatMap((id) => indexOf.get(id) ?? [])),
  };
}
