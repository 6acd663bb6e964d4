import { describe, expect, test } from 'vitest';

import { loadMapLayout } from '../../layout';
import type { BaseMap, CompiledMap, MapPlace } from '../../model';
import { exactly, timelineOf } from '../../testCore';
import { areasOf, arrowsOf, layersIn, marksNear, marksOf } from './mapModel';
import { createScene, mapSize } from './scene';

const layout = await loadMapLayout();
const DAY = 86_400_000;
const span = (from: number, to: number) => ({ start: from * DAY, end: to * DAY });

const timeline = timelineOf(
  [
    { id: 'claimed', status: 'claimed', bounds: exactly(10 * DAY, 11 * DAY) },
    { id: 'sure', bounds: exactly(20 * DAY, 21 * DAY) },
    { id: 'way', bounds: exactly(30 * DAY, 31 * DAY) },
  ],
  span(0, 100),
);
const place = (id: string, at: MapPlace['at'], more: Partial<MapPlace> = {}): MapPlace => ({
  id,
  name: id,
  at,
  km: 0,
  shape: 'point',
  ...more,
});
const layer = (start: number, end: number | null): CompiledMap['layers'][number] => ({
  name: 'front',
  start: start * DAY,
  end: end === null ? null : end * DAY,
  source: { publisher: 'Agency', url: null },
  isArea: false,
  polygons: [
    [
      [
        [0, 50],
        [5, 52],
      ],
    ],
  ],
});
const map: CompiledMap = {
  places: [
    place('a', [0, 50]),
    place('b', [20, 50], { km: 300, shape: 'area' }),
    place('c', [40, 60], { km: 10, shape: 'ring' }),
  ],
  events: { claimed: [0], sure: [1], way: [0, 2] },
  routes: { way: [0, 2] },
  layers: [layer(0, 15), layer(40, null)],
  tiles: [],
};
const base: BaseMap = { parts: 1, land: [], lakes: [], rivers: [], countries: [] };
const scene = createScene(layout, map, base, mapSize(layout, map, 800));
const t = ((_: string, { n }: { n: number }) => `${n} events`) as never;
const marks = (range = span(0, 100), selected: string | null = null) =>
  marksOf(
    { timeline, t },
    layout,
    map,
    scene,
    layout.placeEvents(map, timeline, range),
    1,
    selected,
  );

describe('marks', () => {
  test('say what is doubtful, and which has the opened event', () => {
    const early = marks(span(5, 15), 'claimed');
    expect(early.map(({ key, isDoubtful, hasSelected }) => [key, isDoubtful, hasSelected])).toEqual(
      [['a', true, true]],
    );
    const [first] = marks();
    expect(first).toMatchObject({ key: 'a', isDoubtful: false, label: 'a: 2 events' });
  });

  test('far out of view are left out only if there are many', () => {
    const [mark] = marks();
    if (!mark) throw new Error('no mark');
    const far = Array.from({ length: 400 }, (_, i) => ({ ...mark, key: String(i), x: i * 100 }));
    const view = { k: 1, x: 0, y: 0 };
    expect(marksNear(far.slice(0, 200), view, scene.size, null)).toHaveLength(200);
    const near = marksNear(far, view, scene.size, '399');
    expect(near.length).toBeLessThan(30);
    expect(near.at(-1)?.key).toBe('399');
  });
});

test('only what is no point is an area, the largest first', () => {
  const events = layout.placeEvents(map, timeline, span(0, 100));
  expect(areasOf(timeline, map, scene, events).map((area) => area.place)).toEqual([1, 2]);
  expect(scene.radii[0]).toBe(0);
});

test('a way has an arrow for each leg, in the visible range alone', () => {
  const arrows = (shown: readonly number[]) =>
    arrowsOf(timeline, layout, map, scene, new Set(shown), null, 1).map(({ key }) => key);
  expect(arrows([2])).toEqual(['way 0']);
  expect(arrows([0, 1])).toEqual([]);
});

test('a layer shows while the visible range touches its dates', () => {
  expect(layersIn(map, span(0, 10))).toEqual([0]);
  expect(layersIn(map, span(15, 40))).toEqual([]);
  expect(layersIn(map, span(14, 41))).toEqual([0, 1]);
  expect(layersIn(map, span(90, 95))).toEqual([1]);
});
