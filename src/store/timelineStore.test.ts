import { describe, expect, test } from 'vitest';
import { DAY } from '../base';
import { MIN_VIEW_MS } from '../model';
import { createTimelineStore } from './index';
import { inDays, span, start, storeAt, testTimeline } from './testStore';

describe('the view', () => {
  test('starts with the whole period, or with the initial view, clamped', () => {
    expect(storeAt().view()).toEqual([-4, 104]);
    expect(storeAt(span(20, 30)).view()).toEqual([20, 30]);
    expect(storeAt(span(-50, -40)).view()).toEqual([-4, 6]);
    expect(storeAt(span(20, 20)).state().view.end - storeAt(span(20, 20)).state().view.start).toBe(
      MIN_VIEW_MS,
    );
  });

  test('stays within the limits after every move', () => {
    const { actions, view } = storeAt(span(20, 30));
    actions.setView(span(98, 108));
    expect(view()).toEqual([94, 104]);
    actions.setView({ start: NaN, end: start });
    expect(view()).toEqual([-4, 104]);
    actions.setView(span(2, 12));
    actions.panBy(-3);
    expect(view()).toEqual([-4, 6]);
    actions.panBy(0.5);
    expect(view()).toEqual([1, 11]);
    actions.zoomBy(1000);
    expect(view()).toEqual([-4, 104]);
  });

  test('zooms about the anchor, by default the middle', () => {
    const { actions, view } = storeAt(span(20, 30));
    actions.zoomBy(0.5);
    expect(view()).toEqual([22.5, 27.5]);
    actions.zoomBy(2, start + 22.5 * DAY);
    expect(view()).toEqual([22.5, 32.5]);
  });

  test('does not zoom in beyond the shortest view, and keeps the anchor in place', () => {
    const { actions, state, onChange } = storeAt(span(20, 20 + 1 / 96));
    const anchor = start + 20 * DAY;
    actions.zoomBy(0.001, anchor);
    expect(state().view).toEqual({ start: anchor, end: anchor + MIN_VIEW_MS });
    onChange.mockClear();
    for (let k = 0; k < 5; k++) actions.zoomBy(0.5, anchor);
    expect(state().view.start).toBe(anchor);
    expect(onChange).not.toHaveBeenCalled();
  });

  test('notifies no subscriber if a move changes nothing', () => {
    const { actions, onChange } = storeAt(span(94 + 1 / 3, 104));
    for (let k = 1; k < 50; k++) actions.panBy(0.1 + k / 7);
    actions.fit();
    onChange.mockClear();
    actions.fit();
    actions.zoomBy(2);
    actions.zoomBy(1.1, start);
    expect(onChange).not.toHaveBeenCalled();
  });

  test('does not move by a rounding error', () => {
    const { actions, state, onChange } = storeAt(span(20, 30));
    const { view } = state();
    actions.setView({ start: view.start + 0.4, end: view.end - 0.3 });
    actions.restore({
      view: { ...view, end: view.end + 0.9 },
      selected: null,
      asKnownOn: null,
      notices: [],
    });
    expect(state().view).toBe(view);
    expect(onChange).toHaveBeenCalledTimes(1);
    actions.setView({ ...view, end: view.end + 1 });
    expect(state().view.end).toBe(view.end + 1);
  });

  test('has the cause of the last move', () => {
    const { actions, state } = storeAt();
    expect(state().viewCause).toBe('restore');
    actions.setView(span(1, 2));
    expect(state().viewCause).toBe('move');
    actions.setView(span(3, 4), 'jump');
    expect(state().viewCause).toBe('jump');
    actions.panBy(1);
    expect(state().viewCause).toBe('step');
    actions.fit();
    expect(state().viewCause).toBe('jump');
  });
});

describe('reveal', () => {
  // The event is at day 40. A view of 10 days shows it at least 0.8 days from an edge.
  test.each([
    ['well inside', span(35, 45), [35, 45]],
    ['left of the view', span(50, 60), [39.2, 49.2]],
    ['right of the view', span(20, 30), [30.8, 40.8]],
    ['too near the left edge', span(39.9, 49.9), [39.2, 49.2]],
    ['too near the right edge', span(30.1, 40.1), [30.8, 40.8]],
    ['filling the view', span(40.5, 40.6), [40.5, 40.6]],
  ])('moves the view as little as possible for an event %s', (_, before, after) => {
    const { actions, view, state } = storeAt(before);
    actions.reveal('talks');
    expect(view()).toEqual(after);
    const revealed = state().view;
    actions.reveal('talks');
    expect(state().view).toBe(revealed);
  });

  test('does not move for a long visible event or an undated one', () => {
    const { actions, view } = storeAt(span(50, 60));
    actions.reveal('war');
    actions.reveal('decision');
    expect(view()).toEqual([50, 60]);
    actions.setView(span(92, 102));
    actions.reveal('war');
    expect(view()).toEqual([9.2, 19.2]);
  });
});

test('select takes an id or alias, and ignores an unknown id', () => {
  const { actions, state, onChange } = storeAt();
  actions.select('alaska');
  expect(state().selected).toBe('talks');
  onChange.mockClear();
  actions.select('nothing');
  actions.select('talks');
  expect(state().selected).toBe('talks');
  expect(onChange).not.toHaveBeenCalled();
  actions.select(null);
  expect(state().selected).toBeNull();
  const selected = (id: string) =>
    createTimelineStore(testTimeline(), { selected: id }).getState().selected;
  expect([selected('alaska'), selected('nothing')]).toEqual(['talks', null]);
});

test('restore sets everything in one update, clamped; dismiss removes one notice', () => {
  const { actions, state, onChange, view } = storeAt();
  const notices = [
    { code: 'unknown-event', subject: 'x' },
    { code: 'outside-data', subject: 'from' },
  ] as const;
  actions.restore({ view: span(-50, -40), selected: 'alaska', asKnownOn: null, notices });
  expect(onChange).toHaveBeenCalledTimes(1);
  expect(view()).toEqual([-4, 6]);
  expect(state()).toMatchObject({ viewCause: 'restore', selected: 'talks', notices });
  actions.dismiss(notices[0]);
  expect(state().notices).toEqual([notices[1]]);
  actions.restore({ view: span(1, 2), selected: 'nothing', asKnownOn: null, notices: [] });
  expect(state()).toMatchObject({ selected: null, notices: [] });
});

test('two stores of the same timeline share nothing', () => {
  const timeline = testTimeline();
  const [a, b] = [createTimelineStore(timeline), createTimelineStore(timeline)];
  const before = b.getState();
  a.getState().actions.setView(span(1, 2));
  a.getState().actions.select('talks');
  expect(b.getState()).toBe(before);
  b.getState().actions.panBy(1);
  expect(inDays(a.getState().view)).toEqual([1, 2]);
});

describe('as known on a day', () => {
  test('a request changes the day once, and setTimeline shows the variant', () => {
    const { actions, state, onChange } = storeAt();
    actions.setAsKnownOn('2025-03-01');
    actions.setAsKnownOn('2025-03-01');
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(state().asKnownOn).toBe('2025-03-01');
    const other = testTimeline();
    actions.setTimeline(other);
    expect(state().timeline).toBe(other);
  });

  test('closes an event that the variant lacks, with a notice until the next variant', () => {
    const { actions, state } = storeAt();
    const full = state().timeline;
    const without = { ...testTimeline(), indexOf: () => null };
    actions.select('talks');
    actions.setTimeline(without);
    expect(state().selected).toBeNull();
    expect(state().notices).toEqual([{ code: 'not-yet-known', subject: 'talks' }]);
    // An event that this variant lacks cannot be opened.
    actions.open('talks');
    expect(state().selected).toBeNull();
    actions.setTimeline(full);
    expect(state().notices).toEqual([]);
  });

  test('an address names events of the variant that it requests', () => {
    const { actions, state } = storeAt();
    const view = span(20, 30);
    actions.setAsKnownOn('2025-03-01');
    actions.setTimeline({ ...testTimeline(), indexOf: () => null });
    actions.restore({ view, selected: 'talks', asKnownOn: '2025-03-01', notices: [] });
    expect(state().selected).toBeNull();
    actions.restore({ view, selected: 'talks', asKnownOn: null, notices: [] });
    expect(state().selected).toBe('talks');
  });

  test('repeated failures go back to now, with one notice', () => {
    const { actions, state } = storeAt();
    for (let times = 0; times < 2; times++) {
      actions.setAsKnownOn('2025-03-01');
      actions.failAsKnownOn();
    }
    expect(state().asKnownOn).toBeNull();
    expect(state().notices).toEqual([{ code: 'not-fetched', subject: '2025-03-01' }]);
  });
});

test('open selects an event and reveals it', () => {
  const { actions, state } = storeAt(span(0, 5));
  actions.open('talks');
  expect(state().selected).toBe('talks');
  expect(state().view.end).toBeGreaterThan(span(0, 40).end);
  actions.open('nothing');
  expect(state().selected).toBe('talks');
});
