import type { CompiledFacets, CompiledFacet } from '../../model';
import { claimsInOrder } from './compileDetails';
import { placesOf } from '../places/placesOf';
import type { ParsedDataset } from '../parseDataset';
import type { DatasetEvent, LocalizedText } from '../schema/schema';

/** Compiles the facets in one language. `events`: in the order of the columns. */
export function compileFacets(
  { actors, places, tags, sources }: ParsedDataset,
  events: readonly DatasetEvent[],
  localize: (words: LocalizedText) => string,
): CompiledFacets {
  const localizeNames = (list: readonly { id: string; name: LocalizedText }[]): readonly Choice[] =>
    list.map(({ id, name }) => ({ id, name: localize(name) }));
  return {
    actors: compileFacet(localizeNames(actors), events, (event) => event.actors),
    places: compileFacet(localizeNames(places), events, placesOf),
    tags: compileFacet(localizeNames(tags), events, (event) => event.tags),
    // In the same order as the claims in the history.
    sources: compileFacet(nameSources(sources), events, (event) =>
      claimsInOrder(event).map(({ source }) => source),
    ),
  };
}

type Choice = { readonly id: string; readonly name: string };

/** Names sources by publisher. A publisher of several sources also has the date or the title. */
function nameSources(sources: ParsedDataset['sources']): readonly Choice[] {
  const isOnly = (publisher: string): boolean =>
    sources.filter((other) => other.publisher === publisher).length === 1;
  return sources.map(({ id, publisher, published, title }) => {
    const distinction = published ?? title;
    return {
      id,
      name: isOnly(publisher) || distinction === null ? publisher : `${publisher}, ${distinction}`,
    };
  });
}

/** Compiles a facet. Its choices are those that some event has, in the order of the dataset. */
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
