import { createTimelineStore, type TimelineState, type TimelineStore } from '../../store';
import type { Instance } from '../context/instanceContext';

type LinkedInstance = {
  /** Its view is the compared span. */
  readonly instance: Instance;
  /** Keeps both stores in sync. Returns `stop`. */
  readonly keepInSync: () => () => void;
};

/**
 * Creates a second instance for the compared span of the first. They share the opened event, the
 * zone, the filter and the drag; each has its own view.
 */
export function createLinkedInstance(first: Instance): LinkedInstance {
  const { store, timeline } = first;
  const { comparedSpan, ...now } = store.getState();
  const second = createTimelineStore(timeline, {
    ...sharedStateOf(now),
    ...(comparedSpan && { view: comparedSpan }),
  });
  return {
    instance: { ...first, store: second, uid: `${first.uid}-2` },
    keepInSync: () => {
      const stops = [
        syncSharedState(store, second),
        syncSharedState(second, store),
        store.subscribe(({ comparedSpan: newRange, viewCause }) => {
          if (newRange) second.getState().actions.setView(newRange, viewCause);
        }),
        second.subscribe(({ view }, before) => {
          if (view !== before.view) store.getState().actions.setComparedSpan(view);
        }),
      ];
      return () => stops.forEach((stop) => stop());
    },
  };
}

type SharedState = Pick<TimelineState, 'selected' | 'zone' | 'filter' | 'isDragging'>;

function sharedStateOf({ selected, zone, filter, isDragging }: SharedState): SharedState {
  return { selected, zone, filter, isDragging };
}

/** Copies shared state from a store to the other when it differs. */
function syncSharedState(from: TimelineStore, to: TimelineStore): () => void {
  return from.subscribe((now) => {
    const current = to.getState();
    const isDifferent =
      now.selected !== current.selected ||
      now.zone !== current.zone ||
      now.filter !== current.filter ||
      now.isDragging !== current.isDragging;
    if (isDifferent) to.setState(sharedStateOf(now));
  });
}
