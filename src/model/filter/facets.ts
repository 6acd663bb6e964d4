/** The facets that load lazily, in columns: actors, places, tags and sources. */
import type { FacetKind } from './filter';
import type { CompiledFacets, CompiledFacet } from '../compiledFacets';

/** The choices of a facet, and the choices that each event has. */
export type Facet = {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** The choices of event `i` are at `[starts[i], starts[i + 1])` of `choices`. */
  readonly starts: Uint32Array;
  readonly choices: Uint16Array;
};

/** The facets that are not in the core. */
export type LazyFacetKind = Exclude<FacetKind, 'lanes' | 'statuses'>;
export type Facets = { readonly [kind in LazyFacetKind]: Facet };

/** Reads the facets of `count` events from a compiled file. */
export function readFacets(compiled: CompiledFacets, count: number): Facets {
  return mapFacets(compiled, (facet) => readFacet(facet, count));
}

function readFacet({ ids, names, counts, choices }: CompiledFacet, count: number): Facet {
  const starts = new Uint32Array(count + 1);
  for (let i = 0; i < count; i++) starts[i + 1] = (starts[i] as number) + (counts[i] ?? 0);
  return { ids, names, starts, choices: new Uint16Array(choices) };
}

/**
 * The facets of a variant of a timeline with `count` events. `eventOf(i)` is the index in `facets`
 * of the variant's event `i`. `isKnown(i, k)` tells whether the event's `k`th source stays. A
 * choice that no event has is left out, its name as well.
 */
export function remapFacets(
  facets: Facets,
  count: number,
  eventOf: (i: number) => number,
  isKnown: (i: number, k: number) => boolean,
): Facets {
  return mapFacets(facets, (facet, kind) => {
    const used = new Map<number, number>();
    const starts = new Uint32Array(count + 1);
    const choices: number[] = [];
    for (let i = 0; i < count; i++) {
      for (const [k, choice] of choicesOf(facet, eventOf(i)).entries()) {
        if (kind === 'sources' && !isKnown(i, k)) continue;
        const at = used.get(choice) ?? used.size;
        used.set(choice, at);
        choices.push(at);
      }
      starts[i + 1] = choices.length;
    }
    const usedChoices = [...used.keys()];
    return {
      ids: usedChoices.map((choice) => facet.ids[choice] ?? ''),
      names: usedChoices.map((choice) => facet.names[choice] ?? ''),
      starts,
      choices: new Uint16Array(choices),
    };
  });
}

/** The choices of an event, as indexes into `ids` and `names`. */
export function choicesOf({ starts, choices }: Facet, event: number): Uint16Array {
  return choices.subarray(starts[event], starts[event + 1]);
}

function mapFacets<From, To>(
  facets: { readonly [kind in LazyFacetKind]: From },
  to: (facet: From, kind: LazyFacetKind) => To,
): { readonly [kind in LazyFacetKind]: To } {
  return {
    actors: to(facets.actors, 'actors'),
    places: to(facets.places, 'places'),
    tags: to(facets.tags, 'tags'),
    sources: to(facets.sources, 'sources'),
  };
}
