/**
 * A facet in a file: by event the number of its choices, and the choices of all events in order.
 */
export type CompiledFacet = {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly counts: readonly number[];
  readonly choices: readonly number[];
};

/** The facets in one language, which few readers need. Events are as in the core. */
export type CompiledFacets = {
  readonly [kind in 'actors' | 'places' | 'tags' | 'sources']: CompiledFacet;
};
