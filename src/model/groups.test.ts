/** Groups of lanes: a collapsed group has the events of its lanes. */
import { expect, test } from 'vitest';

import { DAY } from '../base';
import { coreOf, exactly } from '../testCore';
import { deriveTimeline } from './deriveTimeline';
import { applyFilter, createFacetReaders } from './filter/applyFilter';
import { emptyFilter, updateFilter } from './filter/filter';
import { createTimeline } from './timeline';

const start = Date.UTC(2025, 0, 1);
const lanes = [
  { id: 'press', name: 'Press' },
  { id: 'europe', name: 'Europe', isGroup: true },
  { id: 'talks', name: 'Talks', parent: 'europe' },
  { id: 'courts', name: 'Courts', parent: 'europe' },
];
const events = [0, 2, 3, 2].map((lane, k) => ({
  id: `event-${k}`,
  lane,
  bounds: exactly(start + k * DAY, start + k * DAY),
}));
const core = coreOf(events, { start, end: start + 9 * DAY }, { lanes });
const timeline = createTimeline(core, () => Promise.resolve({}));
const derive = (...collapsedLanes: string[]) =>
  deriveTimeline(timeline, { included: null, matches: null, lanes: null, collapsedLanes });
const lanesOf = (derived: typeof timeline) =>
  Array.from({ length: derived.count }, (_, k) => derived.laneOf(k));

test('a collapsed group has the events of its lanes, which are hidden', () => {
  const derived = derive('europe', 'talks');
  expect(lanesOf(derived)).toEqual([0, 1, 1, 1]);
  expect([...derived.columns.lane]).toEqual([0, 1, 1, 1]);
  expect(derived.core.lanes.map(({ id, isHidden, isCollapsed }) => [id, isHidden, isCollapsed])) //
    .toEqual([
      ['press', undefined, undefined],
      ['europe', undefined, true],
      ['talks', true, true],
      ['courts', true, undefined],
    ]);
  expect(lanesOf(derive('talks'))).toEqual([0, 2, 3, 2]);
});

test('a group filters the events of its lanes', () => {
  const none = { ids: [], names: [], starts: new Uint32Array(5), choices: new Uint16Array() };
  const facets = { actors: none, places: none, tags: none, sources: none };
  const readers = createFacetReaders(timeline, facets);
  const result = (...chosen: string[]) =>
    applyFilter(timeline, readers, updateFilter(emptyFilter, { lanes: chosen }), null);
  expect([...result('europe').included!]).toEqual([0, 1, 1, 1]);
  expect([...result('courts').included!]).toEqual([0, 0, 1, 0]);
  expect([...result('europe').counts().lanes]).toEqual([1, 3, 2, 1]);
});
