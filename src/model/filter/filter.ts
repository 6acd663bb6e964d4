/** A filter: a query, and choices in each facet. */

/** Each list is sorted and has no duplicates. All empty means no filter. */
export type Filter = {
  /** A text to search for. It dims events that do not match, and excludes none. */
  readonly query: string;
  /** An event must have one id of each list that is not empty, else it is excluded. */
  readonly lanes: readonly string[];
  readonly statuses: readonly string[];
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly tags: readonly string[];
  readonly sources: readonly string[];
};

/** The lists of a filter. */
export const facetKinds = ['lanes', 'statuses', 'actors', 'places', 'tags', 'sources'] as const;
export type FacetKind = (typeof facetKinds)[number];

/** The longest query, in UTF-16 code units. */
export const MAX_QUERY_LENGTH = 200;
/** The most choices in one list: an address is at most 2 KB long. */
export const MAX_CHOICES = 15;

export const emptyFilter: Filter = {
  query: '',
  lanes: [],
  statuses: [],
  actors: [],
  places: [],
  tags: [],
  sources: [],
};

/** Returns a normalized filter with some members replaced; the same object if nothing changes. */
export function updateFilter(filter: Filter, change: Partial<Filter>): Filter {
  const next = { ...filter, ...change };
  const normalized: Filter = { ...next, query: normalizeQuery(next.query) };
  for (const kind of facetKinds) {
    const list = normalizeChoices(next[kind]);
    Object.assign(normalized, { [kind]: isSame(list, filter[kind]) ? filter[kind] : list });
  }
  if (normalized.query === '' && !hasFacetFilters(normalized)) return emptyFilter;
  const isUnchanged =
    normalized.query === filter.query &&
    facetKinds.every((kind) => normalized[kind] === filter[kind]);
  return isUnchanged ? filter : normalized;
}

/** Sorts ids, removes duplicates, and limits them to {@link MAX_CHOICES}. */
export function normalizeChoices(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort().slice(0, MAX_CHOICES);
}

/** Puts a query on one line, trims it, and limits it to {@link MAX_QUERY_LENGTH}. */
export function normalizeQuery(text: string): string {
  // An address cannot hold a lone surrogate, which a cut may leave.
  const withoutSurrogates = (input: string): string => input.replaceAll(/\p{Cs}/gu, '');
  const line = withoutSurrogates(text)
    .normalize('NFC')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return withoutSurrogates(line.slice(0, MAX_QUERY_LENGTH)).trim();
}

/** Whether the filter excludes events: a query alone does not. */
export function hasFacetFilters(filter: Filter): boolean {
  return facetKinds.some((kind) => filter[kind].length > 0);
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, k) => id === b[k]);
}
