import {
  loadFinding,
  loadGroupings,
  MANY_EVENTS,
  takesAway,
  type AllFacets,
  type Status,
  type Timeline,
} from '../../model';
import type { TimelineState } from '../../store';
import { loadWordParts } from '../../view';
import { createFinder, type Finder, type Matches } from './finder';
import type { Late, LateContext } from './late';

const [finding, groupedLanes, { tray: Tray }] = await Promise.all([
  loadFinding(),
  loadGroupings(),
  loadWordParts(),
]);

/** What is known of a telling: made once for each. */
type Known = {
  readonly finder: Finder;
  facets: AllFacets | null;
  /** Its other words are being fetched, or are there. */
  isLearning: boolean;
};

/** How long keys must pause before many events are arranged by what they say (ms). */
const PAUSE_MS = 180;

/** What of the state it follows. */
const FOLLOWED = ['timeline', 'filter', 'grouping', 'folded'] as const;

/**
 * Arranges the timeline as the store's filter, grouping and folds ask, as soon as what that takes is
 * there: in the same turn where it is, so that nothing is shown in between. A later text ends the
 * search for an earlier one.
 */
export function startFinding({ store, instance, parts }: LateContext): Late {
  const { t } = instance;
  const tellings = new WeakMap<Timeline, Known>();
  const { actions } = store.getState();
  let isStopped = false;
  let finder: Finder | null = null;
  /** Of the last text that was looked for. */
  let last: { of: Timeline; q: string; words: number; matches: Matches } | null = null;
  /** Counts what has been learnt: a text is looked for again then. */
  let words = 0;

  const knownOf = (timeline: Timeline): Known => {
    const known = tellings.get(timeline) ?? {
      finder: createFinder(timeline, finding.createSearch(timeline)),
      facets: null,
      isLearning: false,
    };
    tellings.set(timeline, known);
    return known;
  };
  const fail = (problem: unknown): void => {
    reportError(problem);
    if (!isStopped) actions.tell('not-loaded');
  };
  const facetsOf = async (timeline: Timeline): Promise<AllFacets> => {
    const known = knownOf(timeline);
    known.facets ??= finding.allFacets(timeline, await timeline.facets());
    return known.facets;
  };
  const learn = async (timeline: Timeline): Promise<void> => {
    const known = knownOf(timeline);
    if (known.isLearning) return;
    known.isLearning = true;
    try {
      known.finder.learn(await timeline.texts());
      words += 1;
      await update();
    } catch (problem) {
      known.isLearning = false;
      fail(problem);
    }
  };
  const find = (timeline: Timeline, q: string): Promise<Matches> | Matches => {
    if (last?.of === timeline && last.q === q && last.words === words) return last.matches;
    const keep = (matches: Matches): Matches => {
      last = { of: timeline, q, words, matches };
      return matches;
    };
    const found = knownOf(timeline).finder.find(q);
    return found instanceof Promise ? found.then(keep) : keep(found);
  };

  const arrange = (state: TimelineState, facets: AllFacets | null, matches: Matches) => {
    const { timeline, filter, grouping, folded } = state;
    const known = facets ?? finding.allFacets(timeline, noFacets);
    const { kept } = finding.matched(timeline, known, filter, null);
    const isKept = (event: number): boolean => kept === null || kept[event] === 1;
    const own = groupedLanes(grouping, {
      timeline,
      facets: known,
      isKept,
      words: {
        all: t('group.all'),
        others: t('group.others'),
        status: (id) => t(`status.${id as Status}`),
      },
    });
    // Lanes in which nothing stays keep their place and colour, and take no room.
    const filled = new Set<number>();
    const laneOf = own?.laneOf ?? timeline.laneOf;
    let [shown, found] = [0, 0];
    for (let i = 0; i < timeline.count; i++) {
      if (!isKept(i)) continue;
      shown += 1;
      found += matches?.[i] ?? 0;
      if (i < timeline.dated) filled.add(laneOf(i));
    }
    const lanes = own?.lanes ?? timeline.core.lanes;
    const empty = kept ? lanes.filter((_, lane) => !filled.has(lane)).map(({ id }) => id) : [];
    const listed = own && {
      ...own,
      lanes: own.lanes.filter((_, lane) => filled.has(lane) || lane < own.lanes.length - 1),
    };
    actions.arrange({
      of: timeline,
      timeline: finding.arranged(timeline, {
        kept,
        matches,
        lanes: listed,
        folded: [...folded, ...empty],
      }),
      q: filter.q,
      key: JSON.stringify([{ ...filter, q: '' }, grouping]),
      kept,
      matches,
      shown,
      found: matches && found,
    });
  };

  /** Choices that the facets do not have. */
  const check = (state: TimelineState, facets: AllFacets): boolean => {
    const unknown: string[] = [];
    const kinds = ['actors', 'places', 'tags', 'sources'] as const;
    const change = Object.fromEntries(
      kinds.map((kind) => {
        const [there, not] = [new Set(facets[kind].ids), state.filter[kind]];
        unknown.push(...not.filter((id) => !there.has(id)));
        return [kind, not.filter((id) => there.has(id))];
      }),
    );
    // On an earlier day an actor may not have been known: the choice stays for the days when it was.
    if (unknown.length === 0 || state.known !== null) return true;
    actions.unchoose(change, unknown);
    return false;
  };

  async function update(): Promise<void> {
    const state = store.getState();
    const { timeline, filter, grouping, folded } = state;
    const now = knownOf(timeline).finder;
    if (finder !== now) finder?.close();
    finder = now;
    finder.stop();
    if (filter.q === '' && !takesAway(filter) && grouping === 'theme' && folded.length === 0) {
      return actions.arrange(null);
    }
    try {
      const { facets: ready } = knownOf(timeline);
      const facets = ready ?? (asksFacets(state) ? await facetsOf(timeline) : null);
      if (isStopped || isOld(state)) return;
      if (facets && !check(state, facets)) return;
      if (filter.q !== '') void learn(timeline);
      const found = find(timeline, filter.q);
      const matches = found instanceof Promise ? await found : found;
      // Of many, all of them are arranged anew, which takes longer than a key: once keys pause.
      if (filter.q !== '' && timeline.count > MANY_EVENTS) await pause(PAUSE_MS);
      if (!isStopped && !isOld(state)) arrange(state, facets, matches);
    } catch (problem) {
      if (!isOld(state)) fail(problem);
    }
  }
  function isOld(state: TimelineState): boolean {
    const now = store.getState();
    return FOLLOWED.some((key) => now[key] !== state[key]);
  }

  // The undated events follow filter and search from now on. An embed does not show them.
  const tray = instance.isGuest ? null : parts.hydrate('tray', <Tray />);
  const unsubscribe = store.subscribe((now, before) => {
    if (FOLLOWED.some((key) => now[key] !== before[key])) void update();
  });
  return {
    settled: Promise.all([update(), tray]),
    stop: () => {
      isStopped = true;
      finder?.close();
      unsubscribe();
    },
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, ms));
}

const none = { ids: [], names: [], starts: new Uint32Array(0), choices: new Uint16Array(0) };
const noFacets = { actors: none, places: none, tags: none, sources: none };

function asksFacets({ filter, grouping }: TimelineState): boolean {
  const { actors, places, tags, sources } = filter;
  const isGrouped = grouping === 'actor' || grouping === 'place';
  return isGrouped || [actors, places, tags, sources].some((ids) => ids.length > 0);
}
