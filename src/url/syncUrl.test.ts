import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { HOUR } from '../base';
import { createTimelineStore, type TimelineStore } from '../store';
import { readAddress, syncUrl } from './index';
import { testPage } from './testPage';
import { testTimeline } from './testTimeline';

const timeline = testTimeline();
const start = Date.parse('2025-09-09T16:00Z');

type Page = ReturnType<typeof testPage>;
let stop = (): void => {};
let store: TimelineStore;
let page: Page;

function open(address: string, framed = false): void {
  page = testPage(address, framed);
  store = createTimelineStore(timeline, readAddress(page.window.location.search, timeline));
  stop = syncUrl(store, page.window);
}

/** Waits for the writes of one turn of the event loop. */
const settled = async (): Promise<void> => void (await vi.advanceTimersByTimeAsync(0));
const show = (hours: number, cause?: 'move' | 'jump'): void =>
  store.getState().actions.setView({ start, end: start + hours * HOUR }, cause);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  stop();
  vi.useRealTimers();
});

test('the address stays until the state changes', async () => {
  open('/en/?to=2025-09-15&from=2025-08-10#list');
  page.fire('pagehide');
  await vi.advanceTimersByTimeAsync(5000);
  expect(page.calls).toEqual([]);
});

test('moves replace the entry once, 400 ms after the last', async () => {
  open('/en/?utm=x&from=2025-08-10#list');
  for (const hours of [14, 13, 12]) {
    show(hours);
    await vi.advanceTimersByTimeAsync(399);
  }
  expect(page.calls).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(page.calls).toEqual(['replace /en/?from=2025-09-09T18:00&to=2025-09-10T06:00&utm=x#list']);
  expect(page.history.state).toEqual({ kroniek: [start, start + 12 * HOUR] });
  show(12.001);
  show(12);
  await vi.advanceTimersByTimeAsync(5000);
  expect(page.calls).toHaveLength(1);
});

test.each(['pagehide', 'pointerup', 'pointercancel'])('%s writes at once', async (end) => {
  open('/en/');
  page.fire(end);
  show(12);
  await settled();
  expect(page.calls).toEqual([]);
  page.fire(end);
  const written = [...page.calls];
  await vi.advanceTimersByTimeAsync(5000);
  page.fire(end);
  expect(page.calls).toEqual(written);
  expect(written).toEqual(['replace /en/?from=2025-09-09T18:00&to=2025-09-10T06:00']);
});

test('a jump makes an entry; the move before it is in the entry before', async () => {
  open('/en/');
  show(12);
  await settled();
  show(24, 'jump');
  await settled();
  expect(page.calls).toEqual([
    'replace /en/?from=2025-09-09T18:00&to=2025-09-10T06:00',
    'push /en/?from=2025-09-09T18:00&to=2025-09-10T18:00',
  ]);
  store.getState().actions.fit();
  await settled();
  expect(page.calls.at(-1)).toBe('push /en/');
});

test('opening the first event makes one entry, with its move; next and close replace it', async () => {
  open('/en/');
  show(12, 'jump');
  await settled();
  const { actions } = store.getState();
  // Select before or after the move: one turn makes one entry.
  actions.reveal('talks');
  actions.select('talks');
  await settled();
  expect(page.calls).toEqual([
    'push /en/?from=2025-09-09T18:00&to=2025-09-10T06:00',
    expect.stringMatching(/^push .*event=talks$/),
  ]);
  expect(page.depth).toBe(3);
  actions.select('drones');
  await settled();
  actions.select(null);
  await settled();
  expect(page.calls.slice(2).map((call) => call.split(' ')[0])).toEqual(['replace', 'replace']);
  expect(page.depth).toBe(3);
  page.go(-1);
  expect(store.getState().view).toEqual({ start, end: start + 12 * HOUR });
});

test('Back restores the same pixels and writes nothing', async () => {
  open('/en/');
  const view = { start: start + 1234.5, end: start + 9 * HOUR + 0.25 };
  store.getState().actions.setView(view);
  await vi.advanceTimersByTimeAsync(400);
  store.getState().actions.select('drones');
  await settled();
  show(3);
  await settled();
  const before = page.calls.length;
  page.go(-1);
  expect(store.getState()).toMatchObject({ view, selected: null, viewCause: 'restore' });
  await vi.advanceTimersByTimeAsync(5000);
  expect(page.calls).toHaveLength(before);
  page.go(1);
  expect(store.getState()).toMatchObject({ view, selected: 'drones' });
  page.go(-1);
  // The first change after Back makes an entry like any other.
  store.getState().actions.select('talks');
  await settled();
  expect(page.calls.at(-1)).toMatch(/^push .*event=talks$/);
});

test('Back writes nothing if it only closes an event or undoes a move', async () => {
  open('/en/?to=2025-09-15&from=2025-08-10');
  store.getState().actions.select('talks');
  await settled();
  page.go(-1);
  page.go(1);
  await settled();
  expect(page.calls).toHaveLength(1);
  show(12);
  await settled();
  show(11);
  page.go(-1);
  await vi.advanceTimersByTimeAsync(5000);
  expect(page.calls).toHaveLength(1);
  expect(page.address).toBe('/en/?to=2025-09-15&from=2025-08-10');
});

test('Back to the whole period writes nothing', async () => {
  open('/en/');
  store.getState().actions.select('talks');
  await settled();
  page.go(-1);
  await settled();
  expect(page.calls).toHaveLength(1);
  expect(store.getState()).toMatchObject({ view: timeline.period, selected: null });
});

test('a restored state is not written', async () => {
  open('/en/');
  const view = { start, end: start + HOUR };
  store.getState().actions.restore({ view, selected: 'talks', asKnownOn: null, notices: [] });
  await vi.advanceTimersByTimeAsync(5000);
  expect(page.calls).toEqual([]);
});

test('a jump that rounds to the current address makes no entry', async () => {
  open('/en/?from=2025-09-09T18:00&to=2025-09-10T06:00');
  store.getState().actions.setView({ start, end: start + 12 * HOUR + 7 }, 'jump');
  await settled();
  expect(page.calls).toEqual(['replace /en/?from=2025-09-09T18:00&to=2025-09-10T06:00']);
});

test('Back to an invalid address adds a notice', async () => {
  open('/en/?event=nothing');
  store.getState().actions.select('talks');
  await settled();
  page.go(-1);
  expect(store.getState()).toMatchObject({
    selected: null,
    notices: [{ code: 'unknown-event', subject: 'nothing' }],
  });
});

test('a link to a fragment of the page changes nothing', async () => {
  open('/en/');
  show(12);
  await settled();
  page.toHash('#list');
  expect(store.getState().view).toEqual({ start, end: start + 12 * HOUR });
  await vi.advanceTimersByTimeAsync(400);
  expect(page.address).toBe('/en/?from=2025-09-09T18:00&to=2025-09-10T06:00#list');
});

test('a frame never makes an entry', async () => {
  open('/embed/v1/en/', true);
  show(24, 'jump');
  await settled();
  store.getState().actions.select('talks');
  await settled();
  expect(page.calls.map((call) => call.split(' ')[0])).toEqual(['replace', 'replace']);
  expect(page.depth).toBe(1);
});

test('a history that throws does no harm', async () => {
  open('/en/');
  page.history.replaceState = () => {
    throw new DOMException('too many', 'SecurityError');
  };
  show(12);
  await vi.advanceTimersByTimeAsync(400);
  expect(page.calls).toEqual([]);
  show(24, 'jump');
  await settled();
  expect(page.calls).toHaveLength(1);
});

test('stopping writes the last move, and nothing later', async () => {
  open('/en/');
  show(12);
  stop();
  expect(page.calls).toHaveLength(1);
  show(24, 'jump');
  await vi.advanceTimersByTimeAsync(5000);
  page.fire('pagehide');
  page.go(0);
  expect(page.calls).toHaveLength(1);
  expect(store.getState().view).toEqual({ start, end: start + 24 * HOUR });
});

test('two timelines share nothing', async () => {
  open('/en/');
  const other = { store, page };
  open('/nl/');
  show(24, 'jump');
  await settled();
  expect(page.calls).toHaveLength(1);
  expect(other.page.calls).toEqual([]);
});

test('a typed query replaces the entry, once settled', async () => {
  open('/en/');
  const { setFilter } = store.getState().actions;
  for (const query of ['d', 'dr', 'drones', 'дрони']) {
    setFilter({ query });
    await vi.advanceTimersByTimeAsync(200);
  }
  expect(page.calls).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(page.calls).toEqual(['replace /en/?q=%D0%B4%D1%80%D0%BE%D0%BD%D0%B8']);
});

test('a facet, a grouping and a comparison make entries; a theme, a zone and a lane do not', async () => {
  open('/en/');
  const { actions } = store.getState();
  const acts = [
    () => actions.setFilter({ query: 'a' }),
    () => actions.setFilter({ statuses: ['claimed'] }),
    () => actions.setGrouping('actor'),
    () => actions.setLaneCollapsed('tusk', true),
    () => actions.setTheme('dark'),
    () => actions.setZone('utc'),
    () => actions.setComparedSpan({ start, end: start + HOUR }),
    () => actions.setComparedSpan({ start, end: start + 2 * HOUR }),
    () => actions.clearFilter(),
  ];
  for (const act of acts) {
    act();
    await settled();
  }
  expect(page.calls.map((call) => call.replace('/en/?', ''))).toEqual([
    // The typed query stays in the entry before.
    'replace q=a',
    'push statuses=claimed&q=a',
    'push group=actor&statuses=claimed&q=a',
    'replace group=actor&fold=tusk&statuses=claimed&q=a',
    'replace theme=dark&group=actor&fold=tusk&statuses=claimed&q=a',
    'replace zone=utc&theme=dark&group=actor&fold=tusk&statuses=claimed&q=a',
    'push with=2025-09-09T18:00,2025-09-09T19:00&zone=utc&theme=dark&group=actor&fold=tusk&statuses=claimed&q=a',
    'replace with=2025-09-09T18:00,2025-09-09T20:00&zone=utc&theme=dark&group=actor&fold=tusk&statuses=claimed&q=a',
    'push with=2025-09-09T18:00,2025-09-09T20:00&zone=utc&theme=dark&group=actor&fold=tusk',
  ]);
  page.go(-2);
  expect(store.getState()).toMatchObject({ grouping: 'actor', comparedSpan: null, theme: 'dark' });
  expect(store.getState().filter.query).toBe('a');
});

// Safari refuses all writes after a hundred in thirty seconds.
test.each([
  ['without a pause', 1, 60],
  ['in bursts, each of which comes to rest', 7, 421],
])('500 zooms in half a minute write at most 75 times: %s', async (_, burst, restMs) => {
  open('/en/');
  const { zoomBy } = store.getState().actions;
  for (let k = 1; k <= 500; k += 1) {
    zoomBy(k % 40 < 20 ? 0.9 : 1 / 0.9);
    await vi.advanceTimersByTimeAsync(k % burst === 0 ? restMs : 1);
  }
  await vi.advanceTimersByTimeAsync(5000);
  expect(page.calls.length).toBeGreaterThan(0);
  expect(page.calls.length).toBeLessThanOrEqual(75);
});
