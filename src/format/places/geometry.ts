/** Geometries of GeoJSON, whose positions have the longitude first. */
import { geoArea } from 'd3';

import type { LonLat, Polygon } from '../../model';

export type Geometry = { readonly type: string; readonly coordinates: readonly unknown[] };

/** How many lists lie around the positions of a line or ring. */
const DEPTHS: { readonly [type: string]: number } = {
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

export function depthOf(type: string): number {
  return DEPTHS[type] ?? 1;
}

/**
 * The polygons of a checked geometry, or its lines as polygons of a single open ring. The outer
 * ring of a polygon runs as D3 needs it: GeoJSON's files run either way, and D3 would draw the rest
 * of the world.
 */
export function polygonsOf({ type, coordinates }: Geometry): readonly Polygon[] {
  const depth = depthOf(type);
  const polygons = (
    depth === 1 ? [[coordinates]] : depth === 2 ? [coordinates] : coordinates
  ) as readonly Polygon[];
  const flat = polygons.map((rings) => rings.map((ring) => ring.map(plainPosition)));
  return type.endsWith('Polygon') ? flat.map(wound) : flat;
}

/** Without a height. */
function plainPosition([lon, lat]: LonLat): LonLat {
  return [lon, lat];
}

function wound(rings: Polygon): Polygon {
  return rings.map((ring, k) => {
    const coordinates = [ring.map(([lon, lat]) => [lon, lat])];
    const isWholeWorld = geoArea({ type: 'Polygon', coordinates }) > 2 * Math.PI;
    return isWholeWorld === (k === 0) ? ring.toReversed() : ring;
  });
}
