import {
  loadSearch,
  loadGroupings,
  PACKED_ABOVE,
  hasFacetFilters,
  type FacetReaders,
  type Status,
  type Timeline,
} from '../../model';
import { loadLaneHistograms } from '../../layout';
import type { TimelineState } from '../../store';
import { loadStaticIslands } from '../../view';
import { createBackgroundSearch, type BackgroundSearch, type Matches } from './backgroundSearch';
import type { Feature, FeatureContext } from './lazyFeatures';

/** What search has loaded for a variant of the timeline. */
type VariantCache = {
  readonly backgroundSearch: BackgroundSearch;
  facets: FacetReaders | null;
  /** Loads the texts to search. Null until the first query, and after a failure. */
  texts: Promise<void> | null;
};

/** The pause in typing before a large timeline is derived from the query (ms). */
const TYPING_PAUSE_MS = 180;

/** The parts of the state that change the derived timeline. */
const WATCHED_KEYS = ['timeline', 'filter', 'grouping', 'collapsedLanes'] as const;

/**
 * Derives the timeline from the store's filter, grouping and collapsed lanes. If everything is
 * loaded, it derives in the same tick, so that nothing is shown in between. A new query cancels the
 * search for an earlier one.
 */
export async function startSearch({
  store,
  instance,
  islands,
  failureNotice,
}: FeatureContext): Promise<Feature> {
  const [searchCode, groupedLanes, { tray: UndatedEvents }, createLaneHistograms] =
    await Promise.all([loadSearch(), loadGroupings(), loadStaticIslands(), loadLaneHistograms()]);
  if (instance.lazyLayout) instance.lazyLayout.createLaneHistograms = createLaneHistograms;
  const { t } = instance;
  const variantCaches = new WeakMap<Timeline, VariantCache>();
  const { actions } = store.getState();
  let isStopped = false;
  let activeSearch: BackgroundSearch | null = null;
  let readDate: ReturnType<typeof searchCode.createDateReader> | null = null;
  /** The last finished search. */
  let lastSearch: {
    timeline: Timeline;
    query: string;
    matches: Matches;
  } | null = null;

  const cacheOf = (timeline: Timeline): VariantCache => {
    const cache = variantCaches.get(timeline) ?? {
      backgroundSearch: createBackgroundSearch(timeline, searchCode.createSearch(timeline)),
      facets: null,
      texts: null,
    };
    variantCaches.set(timeline, cache);
    return cache;
  };
  let hasFailed = false;
  const fail = (problem: unknown): void => {
    hasFailed = true;
    if (!isStopped) failureNotice.show(problem, { retry: () => void update() });
  };
  const facetsOf = async (timeline: Timeline): Promise<FacetReaders> => {
    const cache = cacheOf(timeline);
    cache.facets ??= searchCode.createFacetReaders(timeline, await timeline.facets());
    return cache.facets;
  };
  /** Loads the texts, once. Without them, only titles are searched. The reader can try again. */
  const loadTexts = (timeline: Timeline): Promise<void> => {
    const cache = cacheOf(timeline);
    cache.texts ??= timeline.texts().then(cache.backgroundSearch.addTexts, (problem: unknown) => {
      cache.texts = null;
      fail(problem);
    });
    return cache.texts;
  };
  const searchText = (timeline: Timeline, query: string): Promise<Matches> | Matches => {
    if (lastSearch?.timeline === timeline && lastSearch.query === query && !hasFailed)
      return lastSearch.matches;
    const remember = (matches: Matches): Matches => {
      lastSearch = { timeline, query, matches };
      return matches;
    };
    const result = searchTextAndDates(timeline, query);
    return result instanceof Promise ? result.then(remember) : remember(result);
  };
  /** Finds the events with every word, and those of a date in the query with every other word. */
  const searchTextAndDates = (timeline: Timeline, query: string): Promise<Matches> | Matches => {
    const { search } = cacheOf(timeline).backgroundSearch;
    readDate ??= searchCode.createDateReader([instance.locale, 'en']);
    const dateQuery = readDate(query);
    const found = search(query);
    if (!dateQuery) return found;
    const ofDate = searchCode.findByDate(timeline, dateQuery.date);
    const unite = (withWords: Matches, withRest: Matches): Matches =>
      ofDate.map((isOfDate, i) => (withWords?.[i] || (isOfDate && (withRest?.[i] ?? 1)) ? 1 : 0));
    // A second search cancels a first that is still running.
    if (found instanceof Promise) {
      return found.then(async (withWords) => unite(withWords, await search(dateQuery.rest)));
    }
    const withRest = search(dateQuery.rest);
    return withRest instanceof Promise
      ? withRest.then((rest) => unite(found, rest))
      : unite(found, withRest);
  };

  const derive = (state: TimelineState, facets: FacetReaders | null, matches: Matches) => {
    const { timeline, filter, grouping, collapsedLanes } = state;
    const facetReaders = facets ?? searchCode.createFacetReaders(timeline, emptyFacets);
    const { included } = searchCode.applyFilter(timeline, facetReaders, filter, null);
    const isIncluded = (event: number): boolean => included === null || included[event] === 1;
    const grouped = groupedLanes(grouping, {
      timeline,
      facets: facetReaders,
      isIncluded,
      words: {
        all: t('group.all'),
        others: t('group.others'),
        status: (id) => t(`status.${id as Status}`),
      },
    });
    // Empty lanes keep their index and colour, and take no height.
    const filledLanes = new Set<number>();
    const laneOf = grouped?.laneOf ?? timeline.laneOf;
    let [visibleCount, matchCount] = [0, 0];
    for (let i = 0; i < timeline.count; i++) {
      if (!isIncluded(i)) continue;
      visibleCount += 1;
      matchCount += matches?.[i] ?? 0;
      if (i < timeline.dated) filledLanes.add(laneOf(i));
    }
    const lanes = grouped?.lanes ?? timeline.core.lanes;
    for (const lane of filledLanes) {
      const group = lanes.findIndex(({ id }) => id === lanes[lane]?.parent);
      if (group >= 0) filledLanes.add(group);
    }
    const emptyLanes = included
      ? lanes.filter((_, lane) => !filledLanes.has(lane)).map(({ id }) => id)
      : [];
    const shownLanes = grouped && {
      ...grouped,
      lanes: grouped.lanes.filter(
        (_, lane) => filledLanes.has(lane) || lane < grouped.lanes.length - 1,
      ),
    };
    const shown = { lanes: shownLanes, collapsedLanes: [...collapsedLanes, ...emptyLanes] };
    const derived = searchCode.deriveTimeline(timeline, { ...shown, included, matches });
    let matching: Timeline | null = matches ? null : derived;
    actions.setDerived({
      source: timeline,
      timeline: derived,
      matching: () =>
        (matching ??= searchCode.deriveTimeline(timeline, {
          ...shown,
          included: matches?.map((isMatch, i) => (isMatch && isIncluded(i) ? 1 : 0)) ?? null,
          matches: null,
        })),
      query: filter.query,
      cacheKey: JSON.stringify([{ ...filter, query: '' }, grouping]),
      included,
      matches,
      visibleCount,
      matchCount: matches && matchCount,
    });
  };

  /** Drops choices that the facets do not have. Returns false if it dropped any. */
  const dropUnknown = (state: TimelineState, facets: FacetReaders): boolean => {
    const unknown: string[] = [];
    const kinds = ['actors', 'places', 'tags', 'sources'] as const;
    const change = Object.fromEntries(
      kinds.map((kind) => {
        const [validIds, chosenIds] = [new Set(facets[kind].ids), state.filter[kind]];
        unknown.push(...chosenIds.filter((id) => !validIds.has(id)));
        return [kind, chosenIds.filter((id) => validIds.has(id))];
      }),
    );
    // An actor may be unknown on an earlier day. The choice stays for the days on which it is
    // known.
    if (unknown.length === 0 || state.asKnownOn !== null) return true;
    actions.dropUnknownChoices(change, unknown);
    return false;
  };

  async function update(): Promise<void> {
    const state = store.getState();
    const { timeline, filter, grouping, collapsedLanes } = state;
    const current = cacheOf(timeline).backgroundSearch;
    if (activeSearch !== current) activeSearch?.close();
    activeSearch = current;
    activeSearch.cancel();
    if (hasFailed) failureNotice.hide();
    hasFailed = false;
    if (
      filter.query === '' &&
      !hasFacetFilters(filter) &&
      grouping === 'theme' &&
      collapsedLanes.length === 0
    ) {
      return actions.setDerived(null);
    }
    try {
      const { facets: cachedFacets } = cacheOf(timeline);
      const facets = cachedFacets ?? (needsFacets(state) ? await facetsOf(timeline) : null);
      if (isStopped || isStale(state)) return;
      if (facets && !dropUnknown(state, facets)) return;
      // A count without the texts would be wrong.
      if (filter.query !== '') await loadTexts(timeline);
      if (isStopped || isStale(state)) return;
      const result = searchText(timeline, filter.query);
      const matches = result instanceof Promise ? await result : result;
      // Deriving a large timeline takes longer than a keystroke, so it waits for a pause.
      if (filter.query !== '' && timeline.count > PACKED_ABOVE) await pause(TYPING_PAUSE_MS);
      if (!isStopped && !isStale(state)) derive(state, facets, matches);
    } catch (problem) {
      if (!isStale(state)) fail(problem);
    }
  }
  function isStale(state: TimelineState): boolean {
    const now = store.getState();
    return WATCHED_KEYS.some((key) => now[key] !== state[key]);
  }

  // From now on the undated events follow filter and search. An embed does not show them.
  const undatedEvents = instance.isEmbedded ? null : islands.hydrate('tray', <UndatedEvents />);
  const unsubscribe = store.subscribe((now, before) => {
    if (WATCHED_KEYS.some((key) => now[key] !== before[key])) void update();
  });
  return {
    settled: Promise.all([update(), undatedEvents]),
    askAgain: () => {
      if (hasFailed) void update();
    },
    stop: () => {
      isStopped = true;
      activeSearch?.close();
      unsubscribe();
    },
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, ms));
}

const emptyFacet = { ids: [], names: [], starts: new Uint32Array(0), choices: new Uint16Array(0) };
const emptyFacets = {
  actors: emptyFacet,
  places: emptyFacet,
  tags: emptyFacet,
  sources: emptyFacet,
};

function needsFacets({ filter, grouping }: TimelineState): boolean {
  const { actors, places, tags, sources } = filter;
  const isGrouped = grouping === 'actor' || grouping === 'place';
  return isGrouped || [actors, places, tags, sources].some((ids) => ids.length > 0);
}
