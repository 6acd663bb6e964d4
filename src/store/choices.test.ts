import { describe, expect, test } from 'vitest';
import { inDays, span, storeAt } from './testStore';

describe('choices', () => {
  test('a filter is changed in part and normalized, and unchanged if equal', () => {
    const { actions, state, onChange } = storeAt();
    const { filter } = state();
    actions.setFilter({ query: '  ', tags: [] });
    expect(state().filter).toBe(filter);
    actions.setFilter({ query: ' drones ' });
    actions.setFilter({ tags: ['b', 'a', 'b'] });
    expect(state().filter).toMatchObject({ query: 'drones', tags: ['a', 'b'], actors: [] });
    const { tags } = state().filter;
    actions.setFilter({ tags: ['a', 'b'] });
    expect(onChange).toHaveBeenCalledTimes(2);
    actions.setFilter({ query: 'jets' });
    expect(state().filter.tags).toBe(tags);
    actions.clearFilter();
    expect(state().filter).toBe(filter);
  });

  test('lanes collapse and expand, and another grouping expands all', () => {
    const { actions, state, onChange } = storeAt();
    actions.setLaneCollapsed('b', true);
    actions.setLaneCollapsed('a', true);
    actions.setLaneCollapsed('a', true);
    expect(state().collapsedLanes).toEqual(['a', 'b']);
    actions.setLaneCollapsed('b', false);
    actions.setGrouping('theme');
    expect(state().collapsedLanes).toEqual(['a']);
    expect(onChange).toHaveBeenCalledTimes(3);
    actions.setGrouping('actor');
    expect(state()).toMatchObject({ grouping: 'actor', collapsedLanes: [] });
  });

  test('the compared span stays within the limits', () => {
    const { actions, state } = storeAt();
    actions.setComparedSpan(span(98, 108));
    expect(inDays(state().comparedSpan ?? span(0, 0))).toEqual([94, 104]);
    actions.setComparedSpan(null);
    expect(state().comparedSpan).toBeNull();
  });

  test('at the same scale, view and compared span have the same length', () => {
    const { actions, state, onChange } = storeAt();
    actions.setView(span(10, 20));
    actions.setComparedSpan(span(40, 70));
    actions.setSameScale(true);
    expect(inDays(state().comparedSpan ?? span(0, 0))).toEqual([40, 50]);
    const before = onChange.mock.calls.length;
    actions.setComparedSpan(span(42, 47));
    // One update, so that no subscriber sees two scales.
    expect(onChange.mock.calls.length).toBe(before + 1);
    expect(inDays(state().view)).toEqual([10, 15]);
    expect(inDays(state().comparedSpan ?? span(0, 0))).toEqual([42, 47]);
    actions.setView(span(0, 8));
    expect(inDays(state().comparedSpan ?? span(0, 0))).toEqual([42, 50]);
    actions.setComparedSpan(null);
    expect(state().isSameScale).toBe(false);
  });

  test('restore resets the choices that an address leaves out', () => {
    const { actions, state } = storeAt();
    actions.setTheme('dark');
    actions.setZone('utc');
    actions.setFilter({ query: 'x' });
    const { view } = state();
    actions.restore({ view, selected: null, asKnownOn: null, notices: [], grouping: 'none' });
    expect(state()).toMatchObject({ theme: null, zone: null, grouping: 'none' });
    expect(state().filter.query).toBe('');
  });
});
