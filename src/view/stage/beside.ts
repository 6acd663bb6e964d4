import type { Translate, Words } from '../../i18n';
import { createTimelineStore, type TimelineState, type TimelineStore } from '../../store';
import type { Span } from '../../time';
import type { Instance } from '../context/instance';

/** Less apart than this is the same (ms): addresses hold whole minutes. */
const SAME_MS = 60_000;

type Beside = {
  /** Its view is what the first one is compared with. */
  readonly instance: Instance;
  /** Keeps both in step until stopped. */
  readonly follow: () => () => void;
};

/**
 * A second instance beside one whose store has a range to compare with. What is opened and looked
 * for is the same in both; each view moves by itself.
 */
export function besideOf(first: Instance): Beside {
  const { store, timeline } = first;
  const { compared, ...now } = store.getState();
  const second = createTimelineStore(timeline, {
    ...inCommon(now),
    ...(compared && { view: compared }),
  });
  return {
    instance: { ...first, store: second, uid: `${first.uid}-2` },
    follow: () => {
      const stops = [
        share(store, second),
        share(second, store),
        store.subscribe(({ compared: asked, viewCause }) => {
          if (asked) second.getState().actions.setView(asked, viewCause);
        }),
        second.subscribe(({ view }, before) => {
          if (view !== before.view) store.getState().actions.setCompared(view);
        }),
      ];
      return () => stops.forEach((stop) => stop());
    },
  };
}

type Common = Pick<TimelineState, 'selected' | 'zone' | 'filter'>;

function inCommon({ selected, zone, filter }: Common): Common {
  return { selected, zone, filter };
}

/** Hands on what both have in common, wherever it is another. */
function share(from: TimelineStore, to: TimelineStore): () => void {
  return from.subscribe((now) => {
    const there = to.getState();
    const isOther =
      now.selected !== there.selected || now.zone !== there.zone || now.filter !== there.filter;
    if (isOther) to.setState(inCommon(now));
  });
}

/** How a second range differs from the first, in words: when it begins, and how long it is. */
export function differenceText(t: Translate, words: Words, first: Span, second: Span): string {
  const told = (
    by: number,
    same: 'same-start' | 'same-length',
    more: 'later' | 'longer',
    less: 'earlier' | 'shorter',
  ): string =>
    Math.abs(by) < SAME_MS
      ? t(`compare.${same}`)
      : t(`compare.${by > 0 ? more : less}`, { duration: words.duration(Math.abs(by)) });
  const later = second.start - first.start;
  const longer = second.end - first.end - later;
  return [
    told(later, 'same-start', 'later', 'earlier'),
    told(longer, 'same-length', 'longer', 'shorter'),
  ].join(', ');
}
