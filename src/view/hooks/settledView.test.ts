import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { HOUR } from '../../base';
import { createTimelineStore } from '../../store';
import { exactly, timelineOf } from '../../testCore';
import { followSettledView, type UpdateTiming } from './settledView';

const start = Date.UTC(2025, 0, 1);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function createStore() {
  const events = [{ id: 'a', bounds: exactly(start, start + HOUR) }];
  const period = { start: start - 900 * HOUR, end: start + 900 * HOUR };
  return createTimelineStore(timelineOf(events, period), {
    view: { start, end: start + 100 * HOUR },
  });
}

/**
 * Moves the view by 30 steps, 16 ms apart. Returns when the callback ran: at or after which step.
 */
function notificationsOf(timing: UpdateTiming): string[] {
  const store = createStore();
  const notifiedAt: string[] = [];
  let now = 'first';
  const stop = followSettledView(store, () => notifiedAt.push(now), timing);
  for (let step = 1; step <= 30; step += 1) {
    vi.advanceTimersByTime(16);
    now = `at ${step}`;
    store
      .getState()
      .actions.setView({ start: start + step * HOUR, end: start + (100 + step) * HOUR });
    now = `after ${step}`;
  }
  vi.advanceTimersByTime(1000);
  stop();
  return notifiedAt;
}

test('debounce: notifies once, after the last step of a gesture', () => {
  expect(notificationsOf('debounce')).toEqual(['first', 'after 30']);
});

test('throttle: notifies in the same task as some steps, and after the last', () => {
  expect(notificationsOf('throttle')).toEqual(['first', 'at 8', 'at 16', 'at 24', 'after 30']);
});

test('on-release: a dragged view that rests is settled, but not released', () => {
  const store = createStore();
  const { actions } = store.getState();
  const onRelease = vi.fn<() => void>();
  const onSettled = vi.fn<() => void>();
  const stops = [
    followSettledView(store, onRelease, 'on-release'),
    followSettledView(store, onSettled),
  ];
  actions.setDragging(true);
  actions.setView({ start: start + HOUR, end: start + 101 * HOUR });
  vi.advanceTimersByTime(5000);
  expect([onRelease.mock.calls.length, onSettled.mock.calls.length]).toEqual([1, 2]);
  actions.setDragging(false);
  // Inertia moves the view on.
  actions.setView({ start: start + 2 * HOUR, end: start + 102 * HOUR });
  expect(onRelease).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(5000);
  expect(onRelease).toHaveBeenCalledTimes(2);
  // Without a new move, neither a timer nor another drag notifies again.
  actions.setDragging(true);
  actions.setDragging(false);
  vi.advanceTimersByTime(5000);
  expect(onRelease).toHaveBeenCalledTimes(2);
  for (const stop of stops) stop();
});

test('on-release: a drag in another timeline of the page delays nothing', () => {
  // The other timeline's plot has the class of a drag.
  vi.stubGlobal('document', { querySelector: () => ({}) });
  createStore().getState().actions.setDragging(true);
  const store = createStore();
  const onRelease = vi.fn<() => void>();
  const stop = followSettledView(store, onRelease, 'on-release');
  store.getState().actions.setView({ start: start + HOUR, end: start + 101 * HOUR });
  vi.advanceTimersByTime(5000);
  expect(onRelease).toHaveBeenCalledTimes(2);
  stop();
  vi.unstubAllGlobals();
});
