/** What a reader asks of events: a text to look for, and choices in each facet of them. */

/** Lists are in order and without doubles; all empty: nothing is asked. */
export type Filter = {
  /** Matches stay bright, the others dim. */
  readonly query: string;
  /** Of each of these lists that is not empty an event must have one; others are taken away. */
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

/** Letters of a text to look for, at most. */
export const MAX_QUERY_LENGTH = 200;
/** Choices in one list, at most: an address holds no more than 2 KB. */
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

/** A filter with some of it replaced, as it is kept; the very same where that changes nothing. */
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

/** Choices as they are kept: in order, each once, and not too many. */
export function normalizeChoices(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort().slice(0, MAX_CHOICES);
}

/** A text as it is looked for: on one line, without white space around it, and not too long. */
export function normalizeQuery(text: string): string {
  // Half a character, as a cut leaves it, no address can hold.
  const withoutSurrogates = (one: string): string => one.replaceAll(/\p{Cs}/gu, '');
  const line = withoutSurrogates(text)
    .normalize('NFC')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return withoutSurrogates(line.slice(0, MAX_QUERY_LENGTH)).trim();
}

/** Whether events are taken away. */
export function hasFacetFilters(filter: Filter): boolean {
  return facetKinds.some((kind) => filter[kind].length > 0);
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, k) => one === b[k]);
}
