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
/** `ids` in the order of the dataset; each event has its list of them. */
const facet = (ids: readonly string[], of: readonly (readonly string[])[]) => ({
  ids,
  names: ids.map((id) => id.toUpperCase()),
  choicesAt: (event: number) => (of[event] ?? []).map((id) => ids.indexOf(id)),
});
const words = { all: 'All', others: 'Others', status: (id: string) => `as ${id}` };
const grouped = (isIncluded: (event: number) => boolean = () => true, of = lists) => ({
  timeline,
  facets: {
    actors: facet([...new Set(of.flat())], of),
    places: facet([], []),
    statuses: facet(
      statuses,
      lists.map(() => ['occurred']),
    ),
  },
  isIncluded,
  words,
});

test('a lane for each actor, the most frequent first; an event once, with the first that has one', () => {
  const lanes = lanesForGrouping('actor', grouped());
  expect(lanes?.lanes.map(({ name }) => name)).toEqual(['Y', 'X', 'Z', 'W', 'Others']);
  expect(lists.map((_, i) => lanes?.laneOf(i))).toEqual([1, 0, 4, 2, 3, 0]);
});

test('what a filter takes away counts for no lane', () => {
  const lanes = lanesForGrouping(
    'actor',
    grouped((event) => event === 4),
  );
  expect(lanes?.lanes.map(({ id }) => id)).toEqual(['w', 'others']);
});

test('no more lanes than colours: the rest are others, but for what a frequent one shares', () => {
  const many = Array.from({ length: 30 }, (_, i) => [
    `a${i % 15}`,
    ...(i % 15 === 14 ? ['a0'] : []),
  ]);
  const lanes = lanesForGrouping('actor', {
    ...grouped(() => true, many),
    timeline: { ...timeline, count: 30 },
  });
  expect(lanes?.lanes).toHaveLength(8);
  expect(lanes?.lanes[0]?.id).toBe('a0');
  expect(lanes?.laneOf(14)).toBe(0);
  expect(lanes?.laneOf(13)).toBe(7);
});

test('by status, by none, and as the dataset has them', () => {
  expect(lanesForGrouping('status', grouped())?.lanes.map(({ name }) => name)).toEqual([
    'as occurred',
    'Others',
  ]);
  expect(lanesForGrouping('none', grouped())?.lanes).toEqual([{ id: 'all', name: 'All' }]);
  expect(lanesForGrouping('place', grouped())?.laneOf(0)).toBe(0);
  expect(lanesForGrouping('theme', grouped())).toBeNull();
  expect(groupings[0]).toBe('theme');
});
