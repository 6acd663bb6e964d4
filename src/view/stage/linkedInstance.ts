import { MINUTE } from '../../base';
import type { Translate, Words } from '../../i18n';
import { createTimelineStore, type TimelineState, type TimelineStore } from '../../store';
import type { Span } from '../../time';
import type { Instance } from '../context/instanceContext';

/** Less apart than this is the same (ms): addresses hold whole minutes. */
const EPSILON_MS = MINUTE;

type LinkedInstance = {
  /** Its view is what the first one is compared with. */
  readonly instance: Instance;
  /** Keeps both in step until stopped. */
  readonly keepInSync: () => () => void;
};

/**
 * A second instance beside one whose store has a range to compare with. What is opened and looked
 * for is the same in both; each view moves by itself.
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

type SharedState = Pick<TimelineState, 'selected' | 'zone' | 'filter'>;

function sharedStateOf({ selected, zone, filter }: SharedState): SharedState {
  return { selected, zone, filter };
}

/** Hands on what both have in common, wherever it is another. */
function syncSharedState(from: TimelineStore, to: TimelineStore): () => void {
  return from.subscribe((now) => {
    const current = to.getState();
    const isDifferent =
      now.selected !== current.selected ||
      now.zone !== current.zone ||
      now.filter !== current.filter;
    if (isDifferent) to.setState(sharedStateOf(now));
  });
}

/** How a second range differs from the first, in words: when it begins, and how long it is. */
export function differenceText(t: Translate, words: Words, first: Span, second: Span): string {
  const partText = (
    by: number,
    same: 'same-start' | 'same-length',
    more: 'later' | 'longer',
    less: 'earlier' | 'shorter',
  ): string =>
    Math.abs(by) < EPSILON_MS
      ? t(`compare.${same}`)
      : t(`compare.${by > 0 ? more : less}`, { duration: words.duration(Math.abs(by)) });
  const later = second.start - first.start;
  const longer = second.end - first.end - later;
  return [
    partText(later, 'same-start', 'later', 'earlier'),
    partText(longer, 'same-length', 'longer', 'shorter'),
  ].join(', ');
}
