import { describe, expect, test } from 'vitest';

import type { LonLat, MapPlace } from '../../model';
import { exactly, timelineOf } from '../../testCore';
import {
  arrowOf,
  chooseProjection,
  clampView,
  createProjection,
  groupPlaces,
  inOrder,
  mapLabels,
  maxScale,
  placeEvents,
  radiusPx,
  readMapView,
  scaledView,
  tileBox,
  tilePaths,
  viewOf,
  writeMapView,
} from './index';

const size = { widthPx: 800, heightPx: 400 };
const placeAt = (at: LonLat, more: Partial<MapPlace> = {}): MapPlace => ({
  id: at.join(),
  name: at.join(),
  at,
  km: 0,
  shape: 'point',
  ...more,
});
const placesAt = (...points: readonly LonLat[]) => points.map((at) => placeAt(at));
const paris: LonLat = [2.35, 48.86];
const anchorage: LonLat = [-149.8, 61.25];
const vladivostok: LonLat = [131.89, 43.12];

describe('the projection suits where things happened', () => {
  test.each<[string, readonly LonLat[], string, number]>([
    ['a town', [paris], 'mercator', 2.35],
    ['a country', [paris, [5.4, 43.3]], 'mercator', 3.875],
    ['a continent', [paris, [30.5, 50.4], [-9, 38.7]], 'azimuthal', 10.75],
    ['both sides of the Equator', [[36.8, -1.3], [32.6, 15.6], [28, -26]], 'azimuthal', 32.4], // prettier-ignore
    ['the surroundings of a pole', [[20, 70], [-150, 71], [100, 73]], 'azimuthal', -25], // prettier-ignore
    ['the world', [anchorage, paris, vladivostok], 'world', -8.955],
    ['the Pacific', [[174.8, -36.8], [-149.6, -17.5]], 'azimuthal', -167.4], // prettier-ignore
  ])('%s', (_, points, kind, lon) => {
    const choice = chooseProjection(placesAt(...points));
    expect(choice.kind).toBe(kind);
    expect(choice.centre[0]).toBeCloseTo(lon, 2);
  });

  test('every place is inside the box, with what it is vague by', () => {
    for (const points of [
      [paris],
      [anchorage, paris, vladivostok],
      [
        [174.8, -36.8],
        [-149.6, -17.5],
      ],
    ]) {
      const places = (points as LonLat[]).map((at) => placeAt(at, { km: 300, shape: 'area' }));
      const projection = createProjection(chooseProjection(places), places, size, 40);
      for (const { at, km } of places) {
        const [x, y] = projection([at[0], at[1]]) ?? [NaN, NaN];
        const r = radiusPx(at, km, projection);
        expect(x - r).toBeGreaterThan(10);
        expect(x + r).toBeLessThan(790);
        expect(y - r).toBeGreaterThan(10);
        expect(y + r).toBeLessThan(390);
      }
    }
  });

  test('a radius on the map is that on the globe', () => {
    const places = placesAt(paris);
    const projection = createProjection(chooseProjection(places), places, size, 40);
    const [, y] = projection([2.35, 48.86]) ?? [0, 0];
    const [, north] = projection([2.35, 49.36]) ?? [0, 0];
    expect(radiusPx(paris, 55.6, projection)).toBeCloseTo(y - north, 0);
  });
});

describe('the view', () => {
  const places = placesAt(anchorage, paris, vladivostok);
  const projection = createProjection(chooseProjection(places), places, size, 40);
  const most = maxScale(projection, size);

  test('stays on the map, and is not closer than its data', () => {
    expect(clampView({ k: 0.5, x: 90, y: -90 }, size, most)).toEqual({ k: 1, x: 0, y: 0 });
    expect(clampView({ k: 2, x: -9000, y: 20 }, size, most)).toEqual({ k: 2, x: -800, y: 0 });
    expect(clampView({ k: 1e6, x: -9, y: -9 }, size, most).k).toBe(most);
    expect(most).toBeGreaterThan(20);
  });

  test('scales about a point', () => {
    const before = { k: 2, x: -300, y: -200 };
    const after = scaledView(before, 1.5, [400, 100], size, most);
    expect((400 - after.x) / after.k).toBeCloseTo((400 - before.x) / before.k, 9);
    expect((100 - after.y) / after.k).toBeCloseTo((100 - before.y) / before.k, 9);
  });

  test('goes to an address and back', () => {
    for (const view of [
      { k: 3, x: -700, y: -350 },
      { k: 12.5, x: -4200, y: -1500 },
    ]) {
      const again = readMapView(writeMapView(view, projection, size), projection, size, most);
      expect(again.k).toBeCloseTo(view.k, 2);
      expect(Math.abs(again.x - view.x)).toBeLessThan(1.5);
      expect(Math.abs(again.y - view.y)).toBeLessThan(1.5);
    }
    expect(writeMapView({ k: 1, x: 0, y: 0 }, projection, size)).toBe('1');
    expect(readMapView('1', projection, size, most)).toEqual({ k: 1, x: 0, y: 0 });
    expect(readMapView('48.9,2.4,9999', projection, size, most).k).toBe(most);
  });

  test('shows positions in the middle, and no closer than asked', () => {
    const view = viewOf([[100, 100], [140, 120]], size, most, 8); // prettier-ignore
    expect(view.k).toBe(8);
    expect(view.k * 120 + view.x).toBeCloseTo(400, 6);
    expect(viewOf([], size, most, 8)).toEqual({ k: 1, x: 0, y: 0 });
  });
});

const DAY = 86_400_000;
const span = (from: number, to: number) => ({ start: from * DAY, end: to * DAY });
const timeline = timelineOf(
  [
    { id: 'a', bounds: exactly(10 * DAY, 11 * DAY) },
    { id: 'b', bounds: exactly(20 * DAY, 21 * DAY) },
    { id: 'c', bounds: exactly(30 * DAY, 31 * DAY) },
    { id: 'undated', status: 'conditional', bounds: null },
  ],
  span(0, 100),
);
const map = {
  places: placesAt([0, 0], [1, 1], [2, 2]),
  events: { a: [0], b: [0, 1], c: [2], undated: [2] },
};

describe('what happened where', () => {
  test('is bright in the visible range, faint before it, and absent after it', () => {
    expect(placeEvents(map, timeline, span(15, 25))).toEqual([
      { place: 0, now: [1], before: [0] },
      { place: 1, now: [1], before: [] },
      { place: 2, now: [], before: [] },
    ]);
  });

  test('is faint if it does not match the search', () => {
    const searched = { ...timeline, matches: new Uint8Array([1, 0, 1, 0]) };
    const [first, second] = placeEvents(map, searched, span(0, 100));
    expect(first).toEqual({ place: 0, now: [0], before: [1] });
    expect(second).toEqual({ place: 1, now: [], before: [1] });
  });

  test('is in the order of time and then of names, with faint places last', () => {
    const names = inOrder(
      [
        { name: 'faint', now: [] },
        { name: 'later', now: [2] },
        { name: 'second', now: [0, 2] },
        { name: 'first', now: [0] },
      ],
      timeline,
    ).map(({ name }) => name);
    expect(names).toEqual(['first', 'second', 'later', 'faint']);
  });
});

describe('groups', () => {
  const group = (k: number, events = placeEvents(map, timeline, span(0, 100))) =>
    groupPlaces({
      places: map.places,
      positions: [[100, 100], [110, 100], [300, 100]], // prettier-ignore
      events,
      k,
      compare: (a, b) => a - b,
    });

  test('count each event once, and come apart when the map is closer', () => {
    const far = group(1);
    expect(far.map(({ key, now, shape }) => [key, now, shape])).toEqual([
      ['0,0', [0, 1], 'several'],
      ['2,2', [2], 'point'],
    ]);
    expect(far[0]?.name).toBe('0,0 +1');
    expect(group(4).map(({ places }) => places)).toEqual([[0], [1], [2]]);
  });

  test('keep faint places out of bright ones, and leave out places without events', () => {
    const groups = group(1, placeEvents(map, timeline, span(5, 15)));
    expect(groups.map(({ key, now, before }) => [key, now, before])).toEqual([['0,0', [0], []]]);
    const apart = { ...map, events: { a: [0], b: [1] } };
    const mixed = group(1, placeEvents(apart, timeline, span(15, 25)));
    expect(mixed.map(({ places, now, before }) => [places, now, before])).toEqual([
      [[1], [1], []],
      [[0], [], [0]],
    ]);
    const later = group(1, placeEvents(map, timeline, span(25, 35)));
    expect(later.map(({ places, now }) => [places, now])).toEqual([[[2], [2]], [[0, 1], []]]); // prettier-ignore
  });
});

describe('labels', () => {
  const measure = (text: string): number => text.length * 7;
  const mark = (key: string, x: number, y: number) => ({ key, text: `place ${key}`, x, y, r: 7 });

  test('do not cover each other or a mark, and stay on the map', () => {
    const marks = Array.from({ length: 40 }, (_, i) => mark(String(i), (i % 8) * 60, (i % 5) * 30));
    const { places } = mapLabels(marks, [], size, measure);
    expect(places.length).toBeGreaterThan(8);
    const boxes = places.map(({ text, x, y, anchor }) => {
      const width = measure(text);
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
      return { left, right: left + width, top: y - 7, bottom: y + 7 };
    });
    boxes.forEach((a, i) => {
      expect(a.left).toBeGreaterThanOrEqual(0);
      for (const b of boxes.slice(i + 1)) {
        const isApart =
          a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(isApart).toBe(true);
      }
      for (const { x, y, r } of marks) {
        const isBeside = x + r <= a.left || x - r >= a.right || y + r <= a.top || y - r >= a.bottom;
        expect(isBeside).toBe(true);
      }
    });
  });

  test('of countries give way to those of places, and fit their countries', () => {
    const country = (key: string, x: number, r: number) => ({ key, text: 'Country', x, y: 100, r });
    const { countries } = mapLabels(
      [mark('a', 100, 100)],
      [country('under', 150, 90), country('free', 400, 90), country('small', 600, 9)],
      size,
      measure,
    );
    expect(countries.map(({ key }) => key)).toEqual(['free']);
  });
});

describe('arrows and tiles', () => {
  const places = placesAt([-10, 35], [40, 60]);
  const projection = createProjection(chooseProjection(places), places, size, 40);

  test('an arrow ends beside its mark, and is left out between neighbours', () => {
    const arrow = arrowOf([-9, 39], [30, 50], projection, 1);
    const [x = 0, y = 0] = (/^M([^L]+)/.exec(arrow?.tip ?? '')?.[1] ?? '').split(',').map(Number);
    const [endX, endY] = projection([30, 50]) ?? [0, 0];
    expect(Math.hypot(x - endX, y - endY)).toBeGreaterThan(10);
    expect(Math.hypot(x - endX, y - endY)).toBeLessThan(40);
    expect(arrowOf([2, 48], [2.1, 48.1], projection, 1)).toBeNull();
  });

  test('a tile covers its own part of the map', () => {
    const tile = { parts: 1, width: 30, height: 20, land: [[0, 40, 9, 0, 0, 9, -9, 0]], lakes: [], rivers: [] }; // prettier-ignore
    const paths = tilePaths(tile, '0,40', projection);
    const [left, top, right, bottom] = tileBox('0,40', projection);
    const points = [...(paths?.water ?? '').matchAll(/([\d.-]+),([\d.-]+)/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    );
    expect(points.length).toBeGreaterThan(100);
    expect(Math.min(...points.map(([x]) => x))).toBeCloseTo(left, 0);
    expect(Math.max(...points.map(([x]) => x))).toBeCloseTo(right, 0);
    expect(Math.max(...points.map(([, y]) => y))).toBeCloseTo(bottom, 0);
    expect(Math.min(...points.map(([, y]) => y)) - top).toBeLessThan(1);
    expect(paths?.land).toMatch(/^M[^M]+Z$/);
  });

  test('a tile that the edge of the map cuts stays coarse', () => {
    const world = placesAt(anchorage, paris, vladivostok);
    const wide = createProjection(chooseProjection(world), world, size, 40);
    const tile = { parts: 1, width: 30, height: 20, land: [], lakes: [], rivers: [] };
    expect(tilePaths(tile, '150,40', wide)).toBeNull();
    expect(tilePaths(tile, '0,40', wide)).not.toBeNull();
  });
});
