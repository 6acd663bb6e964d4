/** Tests what the library does without a browser. */
import { afterEach, expect, test, vi } from 'vitest';

import { createTimelineStore } from '../store';
import { followSettings, spanOf } from './followSettings';
import { checkDataset } from './format';
import { DatasetError } from './datasetError';
import { loadData } from './loadData';
import type { TimelineSettings } from './types';

const data = {
  languages: ['en', 'nl'],
  title: { en: 'Talks', nl: 'Gesprekken' },
  events: [
    { id: 'a', when: '2025-09-04', title: { en: 'Leaders meet', nl: 'Leiders komen bijeen' } },
    { id: 'b', when: '2025-10-04', title: { en: 'They meet again', nl: 'Zij komen weer bijeen' } },
  ],
};

const { signal } = new AbortController();

afterEach(() => {
  vi.useRealTimers();
});

test.each([
  [['nl'], 'nl'],
  [['nl-BE'], 'nl'],
  [['fr', 'nl'], 'nl'],
  [['fr'], 'en'],
  [[], 'en'],
])('of two languages, a reader of %j gets %s', async (wanted, expected) => {
  const { locale, timeline } = await loadData(data, wanted, signal);
  expect(locale).toBe(expected);
  expect(timeline.titleOf(0)).toBe(expected === 'nl' ? 'Leiders komen bijeen' : 'Leaders meet');
});

test('a wrong dataset has its problems in words, also for a machine', async () => {
  const wrong = { events: [{ when: '2025-13-04', title: 'Leaders meet' }] };
  const failure: unknown = await loadData(wrong, [], signal).catch((problem: unknown) => problem);
  expect(failure).toBeInstanceOf(DatasetError);
  const { problems, message } = failure as DatasetError;
  expect(problems.map(({ path }) => path)).toContain('events.0.when');
  expect(message).toContain('events.0.when');
  const checked = await checkDataset(wrong);
  expect(checked.isValid).toBe(false);
  expect(checked.problems).toEqual(expect.arrayContaining([...problems]));
  expect(await checkDataset(data)).toMatchObject({ isValid: true });
  for (const value of [null, undefined, 3, 'x', [], () => 3]) {
    expect((await checkDataset(value)).isValid).toBe(false);
  }
});

test.each([
  ['2025-09-04', '2025-09-05'],
  [new Date('2025-09-04'), new Date('2025-09-05')],
  [Date.UTC(2025, 8, 4), Date.UTC(2025, 8, 5)],
])('%s is an instant', (from, to) => {
  expect(spanOf({ from, to })).toEqual({ start: 1_756_944_000_000, end: 1_757_030_400_000 });
});

test('a text that is no date is an error', () => {
  expect(() => spanOf({ from: 'soon', to: '2025' })).toThrow(/not an instant: soon/);
});

/** A store that an app follows, with what the app was told. */
async function follow(first: TimelineSettings) {
  const { timeline } = await loadData(data, [], signal);
  const store = createTimelineStore(timeline, {
    ...(first.range && { view: spanOf(first.range) }),
    selected: first.selected ?? null,
  });
  let settings = first;
  const told: unknown[] = [];
  const callbacks: TimelineSettings = {
    onSelect: (id) => told.push(id),
    onRangeChange: ({ from }) => told.push(from.toISOString().slice(0, 10)),
  };
  const followed = followSettings(store, () => ({ ...callbacks, ...settings }));
  return {
    store,
    told,
    stop: followed.stop,
    set: (change: TimelineSettings) => {
      const before = settings;
      settings = { ...settings, ...change };
      followed.apply(settings, before);
    },
  };
}

const september = { from: '2025-09-03', to: '2025-09-13' };
const october = { from: '2025-09-23', to: '2025-10-03' };

test('an app that controls nothing learns what its reader does', async () => {
  vi.useFakeTimers();
  const { store, told, stop } = await follow({});
  const { actions } = store.getState();
  actions.setView(spanOf(september), 'jump');
  actions.select('b');
  vi.runAllTimers();
  expect(told).toEqual(['2025-09-03', 'b']);
  expect(store.getState().selected).toBe('b');
  stop();
  actions.select(null);
  expect(told).toHaveLength(2);
});

test('an app that gives a range that is none still learns what its reader does', async () => {
  vi.useFakeTimers();
  const { store, told, set, stop } = await follow({});
  expect(() => set({ range: { from: 'soon', to: '2025' } })).toThrow(/not an instant/);
  store.getState().actions.setView(spanOf(october), 'move');
  expect(told).toEqual(['2025-09-23']);
  stop();
});

test('an app that controls both decides, and is not told of its own changes', async () => {
  vi.useFakeTimers();
  const { store, told, set, stop } = await follow({ range: september, selected: null });
  const { actions } = store.getState();
  // The app ignores what its reader does.
  actions.setView(spanOf(october), 'move');
  actions.select('b');
  expect(told).toEqual(['2025-09-23', 'b']);
  vi.runAllTimers();
  expect(store.getState().view).toEqual(spanOf(september));
  expect(store.getState().selected).toBeNull();
  set({ range: october, selected: 'a' });
  expect(store.getState().view).toEqual(spanOf(october));
  expect(store.getState().selected).toBe('a');
  expect(told).toHaveLength(2);
  stop();
});
