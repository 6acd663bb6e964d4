import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { HOUR } from '../../base';
import { createTimelineStore } from '../../store';
import { exactly, timelineOf } from '../../testCore';
import { followSettledView, type UpdateTiming } from './settledView';

const start = Date.UTC(2025, 0, 1);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Thirty steps of a gesture, a frame apart: at which of them the view was told, or after which. */
function notificationsOf(timing: UpdateTiming): string[] {
  const events = [{ id: 'a', bounds: exactly(start, start + HOUR) }];
  const store = createTimelineStore(
    timelineOf(events, { start: start - 900 * HOUR, end: start + 900 * HOUR }),
    { view: { start, end: start + 100 * HOUR } },
  );
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

test('what need not follow each step of a gesture is told of its end', () => {
  expect(notificationsOf('debounce')).toEqual(['first', 'after 30']);
});

test('what follows every so often is told together with a step, which is drawn anyway, and of the end', () => {
  expect(notificationsOf('throttle')).toEqual(['first', 'at 8', 'at 16', 'at 24', 'after 30']);
});

test('a drawing that is held still has come to rest, and has not been let go', () => {
  let isHeld = true;
  vi.stubGlobal('document', { querySelector: () => (isHeld ? {} : null) });
  const events = [{ id: 'a', bounds: exactly(start, start + HOUR) }];
  const store = createTimelineStore(
    timelineOf(events, { start: start - 900 * HOUR, end: start + 900 * HOUR }),
    { view: { start, end: start + 100 * HOUR } },
  );
  const told = vi.fn<() => void>();
  const rested = vi.fn<() => void>();
  isHeld = false;
  const stops = [followSettledView(store, told, 'on-release'), followSettledView(store, rested)];
  isHeld = true;
  store.getState().actions.setView({ start: start + HOUR, end: start + 101 * HOUR });
  vi.advanceTimersByTime(5000);
  expect([told.mock.calls.length, rested.mock.calls.length]).toEqual([1, 2]);
  isHeld = false;
  vi.advanceTimersByTime(500);
  expect(told).toHaveBeenCalledTimes(2);
  for (const stop of stops) stop();
  vi.unstubAllGlobals();
});
