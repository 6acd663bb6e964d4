/** Moves in folded time: what is under the pointer stays there, and every event can be reached. */
import { expect, test } from 'vitest';

import { DAY } from '../../../base';
import { loadFolding } from '../../../layout';
import { createTimeline } from '../../../model';
import { createTimelineStore } from '../../../store';
import { coreOf, exactly } from '../../../testCore';
import { createFoldedStore } from './foldedStore';

const { createTimeMaps } = await loadFolding();

const start = Date.UTC(2020, 0, 1);
/** Crowds of a few days, with years and months between them. */
const days = [0, 1, 3, 400, 402, 403, 500, 501, 1500, 1501, 1502.5];
const events = days.map((day, k) => {
  const at = start + day * DAY;
  return { id: `event-${k}`, lane: 0, bounds: exactly(at, at) };
});
const core = coreOf(events, { start, end: start + 1510 * DAY });

function foldedStore() {
  const timeline = createTimeline(core, () => Promise.resolve({}));
  const real = createTimelineStore(timeline);
  const folding = createFoldedStore(real, createTimeMaps(timeline));
  const { store, map } = folding;
  const view = () => store.getState().view;
  /** The share of the width at which an instant is drawn. */
  const shareOf = (instant: number) =>
    (map().fold(instant) - view().start) / (view().end - view().start);
  return { ...folding, real, timeline, view, shareOf };
}

test('years without events take less room than days with events', () => {
  const { map, view } = foldedStore();
  expect(map().breaks.length).toBe(2);
  expect(view().end - view().start).toBeLessThan(500 * DAY);
});

test('a gesture’s zoom keeps the instant under the pointer, through a change of breaks', () => {
  const { store, map, real, shareOf } = foldedStore();
  const anchor = start + 402 * DAY;
  const seen = new Set([map()]);
  const share = shareOf(anchor);
  for (let k = 0; k < 60; k++) {
    store.getState().actions.zoomBy(0.85, map().fold(anchor));
    expect(shareOf(anchor)).toBeCloseTo(share, 3);
    seen.add(map());
  }
  expect(seen.size).toBe(2);
  const { view: shown } = real.getState();
  expect(shown.start).toBeLessThan(anchor);
  expect(shown.end).toBeGreaterThan(anchor);
});

test('a pan keeps the breaks and the length of the view in folded time', () => {
  const { store, map, view } = foldedStore();
  store.getState().actions.zoomBy(0.3, view().start);
  const [before, length] = [map(), view().end - view().start];
  for (let k = 0; k < 8; k++) {
    const { start: from, end } = view();
    store.getState().actions.setView({ start: from + length / 20, end: end + length / 20 });
    expect(map()).toBe(before);
    expect(view().end - view().start).toBeCloseTo(length, -3);
  }
});

test('an event out of view is revealed', () => {
  const { store, map, view, timeline } = foldedStore();
  store.getState().actions.zoomBy(0.05, view().start);
  for (const k of [10, 4, 0, 7]) {
    store.getState().actions.reveal(`event-${k}`);
    const x = map().fold(timeline.anchorOf(k));
    expect(x).toBeGreaterThanOrEqual(view().start);
    expect(x).toBeLessThanOrEqual(view().end);
  }
});

test('an opened break is shown at its length, and listeners hear of it', () => {
  const { store, map, openBreak, real } = foldedStore();
  let calls = 0;
  store.subscribe(() => calls++);
  const [first] = map().breaks;
  const before = real.getState().view;
  openBreak(first!.from);
  expect(calls).toBe(1);
  expect(real.getState().view).toBe(before);
  const middle = (first!.start + first!.end) / 2;
  expect(map().breaks.some((each) => each.start < middle && each.end > middle)).toBe(false);
  // Another zoom has other margins.
  for (const factor of [0.9, 0.9, 1.2, 1.2]) {
    store.getState().actions.zoomBy(factor, undefined, 'step');
    expect(map().breaks.some((each) => each.start < middle && each.end > middle)).toBe(false);
  }
});

test('a view that does not change is the same object', () => {
  const { store, real } = foldedStore();
  const { view } = store.getState();
  real.getState().actions.select('event-1');
  expect(store.getState().view).toBe(view);
  expect(store.getState().selected).toBe('event-1');
});
