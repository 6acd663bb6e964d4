import { expect, test } from 'vitest';

import { DAY } from '../../../base';
import { statuses } from '../../types';
import { exactly, timelineOf } from '../../../testCore';
import { groupings } from './grouping';
import { lanesForGrouping } from './index';

const lists = [['x', 'y'], ['y'], [], ['z', 'y'], ['w'], ['y']];
const timeline = timelineOf(
  lists.map((_, i) => ({ id: `e${i}`, bounds: exactly(i * DAY, (i + 1) * DAY) })),
  { start: 0, end: 10 * DAY },
);
/** A facet with `ids`; `idsByEvent` has the ids of each event. */
const facet = (ids: readonly string[], idsByEvent: readonly (readonly string[])[]) => ({
  ids,
  names: ids.map((id) => id.toUpperCase()),
  choicesAt: (event: number) => (idsByEvent[event] ?? []).map((id) => ids.indexOf(id)),
});
const words = { all: 'All', others: 'Others', status: (id: string) => `as ${id}` };
const inputOf = (isIncluded: (event: number) => boolean = () => true, actors = lists) => ({
  timeline,
  facets: {
    actors: facet([...new Set(actors.flat())], actors),
    places: facet([], []),
    statuses: facet(
      statuses,
      lists.map(() => ['occurred']),
    ),
  },
  isIncluded,
  words,
});

test('actors get lanes by frequency; an event is in the lane of its first actor with one', () => {
  const lanes = lanesForGrouping('actor', inputOf());
  expect(lanes?.lanes.map(({ name }) => name)).toEqual(['Y', 'X', 'Z', 'W', 'Others']);
  expect(lists.map((_, i) => lanes?.laneOf(i))).toEqual([1, 0, 4, 2, 3, 0]);
});

test('excluded events do not count for lanes', () => {
  const lanes = lanesForGrouping(
    'actor',
    inputOf((event) => event === 4),
  );
  expect(lanes?.lanes.map(({ id }) => id)).toEqual(['w', 'others']);
});

test('at most eight lanes; other choices share the last, unless the event has a frequent one', () => {
  const many = Array.from({ length: 30 }, (_, i) => [
    `a${i % 15}`,
    ...(i % 15 === 14 ? ['a0'] : []),
  ]);
  const lanes = lanesForGrouping('actor', {
    ...inputOf(() => true, many),
    timeline: { ...timeline, count: 30 },
  });
  expect(lanes?.lanes).toHaveLength(8);
  expect(lanes?.lanes[0]?.id).toBe('a0');
  expect(lanes?.laneOf(14)).toBe(0);
  expect(lanes?.laneOf(13)).toBe(7);
});

test('groupings by status, by none, by place, and by theme', () => {
  expect(lanesForGrouping('status', inputOf())?.lanes.map(({ name }) => name)).toEqual([
    'as occurred',
    'Others',
  ]);
  expect(lanesForGrouping('none', inputOf())?.lanes).toEqual([{ id: 'all', name: 'All' }]);
  expect(lanesForGrouping('place', inputOf())?.laneOf(0)).toBe(0);
  expect(lanesForGrouping('theme', inputOf())).toBeNull();
  expect(groupings[0]).toBe('theme');
});
