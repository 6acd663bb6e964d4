/** The base map as paths, in pixels of the map at its first scale. */
import { geoDistance, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3';

import type { BaseMap, BaseTile, LonLat, Polygon } from '../../model';

/** The size of a tile, in degrees. */
const TILE = { width: 30, height: 20 };

export type BasePaths = {
  readonly land: string;
  readonly lakes: string;
  readonly rivers: string;
};

/** The paths of the whole world. D3 cuts what the edge of the map cuts. */
export function basePaths(base: BaseMap, projection: GeoProjection): BasePaths {
  const draw = createDraw(projection);
  const polygons = (all: BaseMap['land']): GeoPermissibleObjects => ({
    type: 'MultiPolygon',
    coordinates: all.map((rings) => rings.map((ring) => pointsOf(ring, base.parts))),
  });
  return {
    land: draw(polygons(base.land)),
    lakes: draw(polygons(base.lakes)),
    rivers: draw({
      type: 'MultiLineString',
      coordinates: base.rivers.map((line) => pointsOf(line, base.parts)),
    }),
  };
}

/** The paths of a tile, and of the water below it, which hides the coarse map. */
export type TilePaths = BasePaths & { readonly water: string };

/**
 * The paths of a tile; null if the edge of the map cuts it. Its rings are drawn from point to
 * point, since they are cut to the tile already.
 */
export function tilePaths(
  tile: BaseTile,
  corner: string,
  projection: GeoProjection,
): TilePaths | null {
  const { parts, width, height } = tile;
  const [west = 0, south = 0] = corner.split(',').map(Number);
  const edge = Array.from({ length: 8 * (width + height) + 1 }, (_, i): [number, number] =>
    alongEdge(i / 4, [west, south], [width, height]),
  );
  if (isCut(west, width, projection)) return null;
  const draw = (lines: readonly (readonly [number, number][])[], end: string): string => {
    let isWhole = true;
    const d = lines
      .map((line) => {
        const points = line.map((point) => projection(point));
        isWhole &&= !points.includes(null);
        return `M${points.map((point) => point?.map((at) => at.toFixed(3)).join()).join('L')}${end}`;
      })
      .join('');
    return isWhole ? d : '';
  };
  const rings = (all: BaseTile['land']): string =>
    draw(
      all.map((ring) => pointsOf(ring, parts)),
      'Z',
    );
  const water = draw([edge], 'Z');
  if (water === '') return null;
  return {
    water,
    land: rings(tile.land),
    lakes: rings(tile.lakes),
    rivers: draw(
      tile.rivers.map((line) => pointsOf(line, parts)),
      '',
    ),
  };
}

/** A point of the edge of a box, at a distance from its south-west corner (degrees). */
function alongEdge(
  at: number,
  [west, south]: readonly [number, number],
  [width, height]: readonly [number, number],
): [number, number] {
  if (at <= width) return [west + at, south];
  if (at <= width + height) return [west + width, south + at - width];
  if (at <= 2 * width + height) return [west + 2 * width + height - at, south + height];
  return [west, south + Math.max(0, 2 * width + 2 * height - at)];
}

/** Whether the meridian at which a projection cuts the globe runs through a tile. */
function isCut(west: number, width: number, projection: GeoProjection): boolean {
  const cut = 180 - projection.rotate()[0];
  const east = (((cut - west) % 360) + 360) % 360;
  return east > 0 && east < width;
}

/** The box of a tile, in pixels of the map at its first scale. */
export function tileBox(
  corner: string,
  projection: GeoProjection,
): readonly [left: number, top: number, right: number, bottom: number] {
  const [west = 0, south = 0] = corner.split(',').map(Number);
  const points = Array.from({ length: 25 }, (_, i) =>
    projection([west + ((i % 5) * TILE.width) / 4, south + (Math.floor(i / 5) * TILE.height) / 4]),
  ).filter((point) => point !== null);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** The path of a layer, or of the outline of a place. */
export function polygonPath(
  polygons: readonly Polygon[],
  isArea: boolean,
  projection: GeoProjection,
): string {
  const coordinates = polygons.map((rings) =>
    rings.map((ring) => ring.map(([lon, lat]) => [lon, lat])),
  );
  return createDraw(projection)(
    isArea
      ? { type: 'MultiPolygon', coordinates }
      : { type: 'MultiLineString', coordinates: coordinates.flat() },
  );
}

/** The radius of a circle around a place (px of the map at its first scale). */
export function radiusPx([lon, lat]: LonLat, km: number, projection: GeoProjection): number {
  const near: LonLat = [lon, lat + (lat > 0 ? -0.5 : 0.5)];
  const [a, b] = [projection([lon, lat]), projection([near[0], near[1]])];
  if (!a || !b) return 0;
  const kmBetween = geoDistance([lon, lat], [...near]) * 6371;
  return (Math.hypot(a[0] - b[0], a[1] - b[1]) / kmBetween) * km;
}

function createDraw(projection: GeoProjection): (object: GeoPermissibleObjects) => string {
  const draw = geoPath(projection).digits(2);
  return (object) => draw(object) ?? '';
}

/** The points of a line that is written as steps. */
function pointsOf(steps: readonly number[], parts: number): [number, number][] {
  let [x, y] = [0, 0];
  const points: [number, number][] = [];
  for (let i = 0; i + 1 < steps.length; i += 2) {
    x += steps[i] ?? 0;
    y += steps[i + 1] ?? 0;
    points.push([x / parts, y / parts]);
  }
  return points;
}
