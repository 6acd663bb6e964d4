import type { TimeMap, TimeMaps } from '../../../layout';
import { MIN_VIEW_MS } from '../../../model';
import type { TimelineStore } from '../../../store';
import { clamped, panned, shortestViewAt, zoomed, type Span } from '../../../time';

/** As in the store of real time (store/timelineStore.ts). */
const REVEAL_MARGIN = 0.08;
const SHOWN_SHARE = 1 / 3;

type State = ReturnType<TimelineStore['getState']>;
type Actions = State['actions'];

export type FoldedStore = {
  /** Its view is in folded time. The rest of the state is that of the store of real time. */
  readonly store: TimelineStore;
  /** The map of the current view. */
  readonly map: () => TimeMap;
  /** Shows a break at its length, by its `from`. */
  readonly openBreak: (from: number) => void;
};

/**
 * Wraps a store, so that a drawing moves in folded time: what is under the pointer stays there, and
 * a pan by a screen moves a screen. A gesture keeps its map, until it has zoomed too far for it.
 */
export function createFoldedStore(store: TimelineStore, maps: TimeMaps): FoldedStore {
  let opened: ReadonlySet<number> = new Set();
  let map = maps.of(store.getState().view);
  let mapped = store.getState().view;
  const lengthOf = ({ start, end }: Span): number => map.fold(end) - map.fold(start);
  /** The length of the view for which the map was chosen, in folded time. */
  let chosenMs = lengthOf(mapped);
  /** The map of a view that is about to be set. */
  let pending: TimeMap | null = null;
  /** The view whose change brought another map, which is not eased. */
  let jump: Span | null = null;
  // Equal views must be the same object, because components compare them by identity.
  let views = new WeakMap<Span, Span>();
  let states = new WeakMap<State, State>();

  const takeMap = (next: TimeMap, view: Span): void => {
    if (next === map) return;
    map = next;
    chosenMs = lengthOf(view);
    jump = view;
    views = new WeakMap();
    states = new WeakMap();
  };
  const folded = ({ start, end }: Span): Span => ({ start: map.fold(start), end: map.fold(end) });
  const unfolded = ({ start, end }: Span, { unfold } = map): Span => ({
    start: unfold(start),
    end: unfold(end),
  });
  const cached = <Key extends object, Value>(
    cache: WeakMap<Key, Value>,
    key: Key,
    create: () => Value,
  ): Value => {
    const value = cache.get(key) ?? create();
    cache.set(key, value);
    return value;
  };
  const mapFor = (view: Span, isGesture: boolean): TimeMap =>
    isGesture && maps.serves(map, view, chosenMs) ? map : maps.of(view, opened);
  const stateOf = (state: State): State => {
    if (state.view !== mapped) {
      mapped = state.view;
      const isGesture = state.viewCause === 'move';
      takeMap(pending ?? mapFor(state.view, isGesture), state.view);
      pending = null;
      if (!isGesture) chosenMs = lengthOf(state.view);
    }
    return cached(states, state, () => ({
      ...state,
      view: cached(views, state.view, () => folded(state.view)),
      viewCause: state.view === jump ? 'restore' : state.viewCause,
      actions,
    }));
  };

  const real = store.getState().actions;
  const currentView = (): Span => stateOf(store.getState()).view;
  const setView: Actions['setView'] = (view, cause) => {
    const limits = folded(store.getState().timeline.limits);
    real.setView(unfolded(clamped(view, limits, MIN_VIEW_MS)), cause);
  };
  const actions: Actions = {
    ...real,
    setView,
    zoomBy: (factor, anchor, cause = 'move') => {
      const view = currentView();
      const fixed = anchor ?? (view.start + view.end) / 2;
      const leastMs = shortestViewAt(map.unfold(fixed), MIN_VIEW_MS);
      const least = Math.min(1, leastMs / (view.end - view.start));
      const next = zoomed(view, Math.max(factor, least), fixed);
      const nextReal = unfolded(next);
      const nextMap = mapFor(nextReal, cause === 'move');
      if (nextMap === map) return setView(next, cause);
      // Under another map, the instant at the pointer keeps its share of the width.
      const length = nextMap.fold(nextReal.end) - nextMap.fold(nextReal.start);
      const share = (fixed - next.start) / (next.end - next.start);
      const start = nextMap.fold(map.unfold(fixed)) - share * length;
      pending = nextMap;
      real.setView(unfolded({ start, end: start + length }, nextMap), cause);
      // Without a subscriber, nothing has read the state yet.
      currentView();
      pending = null;
    },
    panBy: (share) => {
      const view = currentView();
      setView(panned(view, (view.end - view.start) * share), 'step');
    },
    open: (id, cause) => {
      real.select(id);
      actions.reveal(id, cause);
    },
    reveal: (id, cause = 'move') => {
      const { timeline } = store.getState();
      const i = timeline.indexOf(id);
      if (i === null || i >= timeline.dated) return;
      const view = currentView();
      const length = view.end - view.start;
      const { startEarliest, endLatest } = timeline.boundsOf(i);
      const bounds = folded({ start: startEarliest, end: endLatest });
      const shownMs = Math.min(bounds.end, view.end) - Math.max(bounds.start, view.start);
      if (shownMs > length * SHOWN_SHARE) return;
      const anchor = map.fold(timeline.anchorOf(i));
      const margin = length * REVEAL_MARGIN;
      const beforeStart = anchor - margin - view.start;
      const pastEnd = anchor + margin - view.end;
      const by = beforeStart < 0 ? beforeStart : Math.max(pastEnd, 0);
      if (by !== 0) setView(panned(view, by), cause);
    },
  };
  return {
    map: () => {
      stateOf(store.getState());
      return map;
    },
    openBreak: (from) => {
      opened = new Set([...opened, from]);
      const { view } = store.getState();
      takeMap(maps.of(view, opened), view);
      // Tells subscribers, although the view is the same.
      store.setState({});
    },
    store: {
      ...store,
      getState: () => stateOf(store.getState()),
      getInitialState: () => stateOf(store.getState()),
      subscribe: (listener) =>
        store.subscribe((now, before) => {
          const foldedBefore = states.get(before) ?? before;
          listener(stateOf(now), foldedBefore);
        }),
    },
  };
}
