/** Bands of groups of lanes. */
import { expect, test } from 'vitest';

import { bandsOf, capacityOf, laneRows, measuresOf, shownLanes } from './lanes';

const lanes = [
  { id: 'europe', name: 'Europe', isGroup: true },
  { id: 'talks', name: 'Talks', parent: 'europe' },
  { id: 'courts', name: 'Courts', parent: 'europe' },
  { id: 'press', name: 'Press' },
];
const size = { widthPx: 900, heightPx: 400 };

function bandsIn(density: 'full' | 'compact', isCollapsed: boolean) {
  const measures = measuresOf(size, density);
  const shown = isCollapsed
    ? lanes.map((lane) => ({
        ...lane,
        ...(lane.isGroup && { isCollapsed }),
        ...(lane.parent !== undefined && { isHidden: true }),
      }))
    : lanes;
  const capacity = capacityOf(measures, shown, 'tight');
  const rows = laneRows(shown, () => 3, capacity);
  return { shown, ...bandsOf(shown, rows, 'tight', measures) };
}

test('the name of a group has a band of its own, and its lanes follow', () => {
  const { bands, shown } = bandsIn('full', false);
  expect(bands.map(({ level }) => level)).toEqual(['group', 'member', 'member', null]);
  expect(bands[0]!.heightPx).toBe(26);
  expect(bands.slice(1).every(({ heightPx }) => heightPx > 70)).toBe(true);
  const last = bands.at(-1)!;
  expect(last.y + last.heightPx).toBeCloseTo(size.heightPx);
  expect(shownLanes(shown)).toHaveLength(3);
});

test('a collapsed group is as low as a collapsed lane, and its lanes have no height', () => {
  const { bands, shown } = bandsIn('full', true);
  expect(bands.map(({ heightPx }) => Math.round(heightPx))).toEqual([22, 0, 0, 334]);
  expect(bands.map(({ isCollapsed }) => isCollapsed)).toEqual([true, false, false, false]);
  expect(shownLanes(shown)).toHaveLength(2);
});

test('a compact drawing names no groups', () => {
  expect(bandsIn('compact', false).bands[0]!.heightPx).toBe(0);
});
