import { describe, expect, test } from 'vitest';

import { compile, parseDataset } from '../index';
import { sampleDataset, sampleWith } from '../sampleDataset';

function mapOf(json: unknown = sampleDataset()) {
  const { dataset } = parseDataset(json);
  if (!dataset) throw new Error('the sample is not valid');
  return compile(dataset, 'en').map;
}

function placeWith(change: object) {
  const [{ precision: _, ...first } = {}] = sampleDataset().places as { precision?: string }[];
  const found = mapOf(sampleWith('places.0', { ...first, ...change }));
  return found?.places.find(({ id }) => id === 'anchorage');
}

describe('a place claims no more than the dataset says', () => {
  test.each([
    [{ precision: 'site' }, 'point', 0],
    [{ precision: 'village' }, 'point', 2],
    [{ precision: 'city' }, 'ring', 10],
    [{}, 'ring', 10],
    [{ precision: 'region' }, 'area', 75],
    [{ precision: 'country' }, 'area', 300],
    [{ precision: 'site', radiusKm: 3 }, 'ring', 3],
    [{ radiusKm: 40 }, 'area', 40],
  ])('%j is a %s', (change, shape, km) => {
    expect(placeWith(change)).toMatchObject({ at: [-149.9, 61.2], shape, km });
  });

  test('a country is a circle as large, in the middle of its largest part', () => {
    const poland = mapOf()?.places.find(({ id }) => id === 'poland');
    expect(poland).toMatchObject({ at: [19.4, 52.1], shape: 'area', km: 315, country: 'PL' });
  });

  test('a place that is nowhere is not on the map', () => {
    expect(placeWith({ coordinates: null })).toBeUndefined();
  });
});

test('events have all of their places, and routes their order', () => {
  const map = mapOf();
  const names = (indexes: readonly number[] = []) => indexes.map((i) => map?.places[i]?.id);
  expect(names(map?.events['drones-over-poland'])).toEqual(['poland', 'strip', 'base']);
  expect(names(map?.routes['drones-over-poland'])).toEqual(['strip', 'base']);
});

test('a layer has its dates as instants, and no end while it holds', () => {
  const [layer] = mapOf()?.layers ?? [];
  expect(layer).toMatchObject({
    start: Date.parse('2025-09-09T22:00Z'),
    end: Date.parse('2025-09-11T22:00Z'),
    source: { id: 'wire', publisher: 'A wire', url: null },
    isArea: false,
  });
  const open = mapOf(sampleWith('map.layers.0.to', undefined));
  expect(open?.layers[0]?.end).toBeNull();
});

test('an outline is drawn from its inside, whichever way the file runs', () => {
  const ring = [
    [0, 0],
    [0, 1],
    [1, 1],
    [0, 0],
  ];
  const outlineOf = (points: number[][]) =>
    mapOf(sampleWith('places.3.area.coordinates', [points]))?.places.find(
      ({ id }) => id === 'strip',
    )?.outline;
  expect(outlineOf(ring)).toEqual(outlineOf(ring.toReversed()));
});

test('a dataset without positions has no map', () => {
  const sample = sampleDataset();
  const places = sample.places.map(({ id, name }) => ({ id, name }));
  const { dataset } = parseDataset({ ...sample, places });
  const compiled = dataset && compile(dataset, 'en');
  expect([compiled?.map, compiled?.core.map]).toEqual([null, undefined]);
});

describe('what cannot be drawn is refused with words', () => {
  const swapped = [[[51, 123], [51, 24], [52, 24], [51, 123]]]; // prettier-ignore
  test.each([
    ['places.1.country', 'pl', 'unknown-country', { country: 'pl', nearest: 'PL' }],
    ['places.1.country', 'Poland', 'unknown-country', { country: 'Poland', nearest: '' }],
    ['places.0.coordinates', null, 'precision-alone', { key: 'precision' }],
    ['places.2.radiusKm', 0, 'out-of-bounds', { received: '0', minimum: '0.01', maximum: '20000' }],
    ['places.0.precision', 'street', 'not-one-of', undefined],
    ['places.3.area.coordinates', [], 'bad-geometry', { type: 'Polygon', fault: 'shape' }],
    ['places.3.area.coordinates', swapped, 'bad-geometry', { type: 'Polygon', fault: 'position' }],
    ['places.3.area.coordinates.0.3', [9, 9], 'bad-geometry', { type: 'Polygon', fault: 'open' }],
    ['places.3.area.type', 'Point', 'not-one-of', undefined],
    ['events.1.places.0', 'mars', 'dangling-reference', undefined],
    ['events.1.route', ['strip'], 'empty-list', undefined],
    ['map.borders', 'un', 'not-one-of', { received: 'un', allowed: 'none', nearest: '' }],
    ['map.layers.0.source', 'nobody', 'dangling-reference', undefined],
    ['map.layers.0.to', '2025-09-09', 'end-before-start', undefined],
    ['map.layers.0.from', '2025-09-31', 'impossible-date', undefined],
  ])('%s: %j', (path, value, code, params) => {
    const { dataset, issues } = parseDataset(sampleWith(path, value));
    expect(dataset).toBeNull();
    const found = issues.find((issue) => issue.code === code);
    expect(found?.path.startsWith(path.split('.').slice(0, 2).join('.'))).toBe(true);
    if (params) expect(found?.params).toEqual(params);
  });
});
