/** A small timeline and a store of it, for the tests of the store. */
import { vi } from 'vitest';
import { DAY } from '../base';
import type { Timeline } from '../model';
import { exactly, timelineOf } from '../testCore';
import type { Span } from '../time';
import { createTimelineStore } from './index';

export const start = Date.UTC(2025, 0, 1);
/** A span in days from the start of the period, which is 100 days long. */
export const span = (from: number, to: number): Span => ({
  start: start + from * DAY,
  end: start + to * DAY,
});
export const inDays = (view: Span): number[] =>
  [view.start, view.end].map((at) => Math.round(((at - start) / DAY) * 1e4) / 1e4);

/** A timeline with a long event, an event of a day, and an undated event. */
export const testTimeline = (): Timeline =>
  timelineOf(
    [
      { id: 'war', status: 'ongoing', bounds: exactly(start + 10 * DAY, start + 90 * DAY) },
      { id: 'talks', bounds: exactly(start + 40 * DAY, start + 41 * DAY) },
      { id: 'decision', status: 'conditional', bounds: null },
    ],
    span(0, 100),
    { aliases: [['alaska', 1]] },
  );

/** A store with a view, and a subscriber that counts changes. */
export function storeAt(view?: Span) {
  const store = createTimelineStore(testTimeline(), view && { view });
  const onChange = vi.fn<() => void>();
  store.subscribe(onChange);
  const { actions } = store.getState();
  return {
    store,
    actions,
    onChange,
    state: store.getState,
    view: () => inDays(store.getState().view),
  };
}
