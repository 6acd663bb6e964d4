/** Chooses a projection that suits where things happened, and makes it. */
import {
  geoAzimuthalEqualArea,
  geoCircle,
  geoEqualEarth,
  geoMercator,
  type GeoProjection,
} from 'd3';

import type { LonLat, MapPlace } from '../../model';

export type ProjectionChoice =
  /** Equal Earth, for much of the world. */
  | { readonly kind: 'world'; readonly centre: LonLat }
  /** A plane that touches the globe in the middle, for a continent or around a pole. */
  | { readonly kind: 'azimuthal'; readonly centre: LonLat }
  /** Mercator, for a country or less. Angles are right there, and north is up. */
  | { readonly kind: 'mercator'; readonly centre: LonLat };

/** The least extent of a map, in degrees of latitude: a single place has land around it. */
const LEAST_DEGREES = 6;
/** A map that crosses the date line has to be narrower than one that does not, by this share. */
const DATE_LINE_SHARE = 0.7;
const KM_PER_DEGREE = 111.2;

type Extent = {
  readonly west: number;
  /** More than 180 if it crosses the date line. */
  readonly east: number;
  readonly south: number;
  readonly north: number;
};

type Located = Pick<MapPlace, 'at' | 'km' | 'outline'>;

export function chooseProjection(places: readonly Located[]): ProjectionChoice {
  const { west, east, south, north } = extentOf(places);
  const [width, height] = [east - west, north - south];
  const [lon, lat] = [(west + east) / 2, (south + north) / 2];
  const centre: LonLat = [normalLon(lon), lat];
  const reach = Math.max(Math.abs(south), Math.abs(north));
  if (width > 100 && Math.min(Math.abs(south), Math.abs(north)) > 55 && south * north > 0)
    return { kind: 'azimuthal', centre: [centre[0], Math.sign(lat) * 90] };
  if (width > 150 || height > 110) return { kind: 'world', centre: [centre[0], 0] };
  if (height <= 14 && width <= 24 && reach < 72) return { kind: 'mercator', centre };
  return { kind: 'azimuthal', centre };
}

/** The projection of a choice. Its places fit a box with a margin (px). */
export function createProjection(
  choice: ProjectionChoice,
  places: readonly Located[],
  size: { readonly widthPx: number; readonly heightPx: number },
  marginPx: number,
): GeoProjection {
  const margin = Math.min(marginPx, size.widthPx / 4, size.heightPx / 4);
  const points = places.flatMap(cornersOf).map(([lon, lat]) => [lon, lat]);
  return projectionOf(choice).fitExtent(
    [
      [margin, margin],
      [size.widthPx - margin, size.heightPx - margin],
    ],
    { type: 'MultiPoint', coordinates: [...points, ...leastCorners(places)] },
  );
}

function projectionOf(choice: ProjectionChoice): GeoProjection {
  const [lon, lat] = choice.centre;
  switch (choice.kind) {
    case 'world':
      return geoEqualEarth().rotate([-lon, 0]);
    case 'azimuthal':
      return geoAzimuthalEqualArea().rotate([-lon, -lat]).clipAngle(150);
    case 'mercator':
      return geoMercator().rotate([-lon, 0]).center([0, lat]);
  }
}

/** The extent of places with the distance that they are vague by. */
function extentOf(places: readonly Located[]): Extent {
  const corners = places.flatMap(cornersOf);
  const lats = corners.map(([, lat]) => lat);
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const lons = corners.map(([lon]) => normalLon(lon)).toSorted((a, b) => a - b);
  const [first = 0] = lons;
  const last = lons.at(-1) ?? 0;
  // The widest gap between neighbours lies outside the map.
  const gaps = lons.slice(1).map((lon, k) => ({ width: lon - (lons[k] ?? 0), k }));
  const widest = gaps.toSorted((a, b) => b.width - a.width)[0];
  const isAcross = widest && 360 - widest.width < (last - first) * DATE_LINE_SHARE;
  const [west, east] = isAcross
    ? [lons[widest.k + 1] ?? first, (lons[widest.k] ?? last) + 360]
    : [first, last];
  return { west, east, south, north };
}

/** The corners of a small box around the middle, for places that are close together. */
function leastCorners(places: readonly Located[]): [number, number][] {
  const { west, east, south, north } = extentOf(places);
  const [lon, lat] = [normalLon((west + east) / 2), (south + north) / 2];
  const half = LEAST_DEGREES / 2;
  return [
    [lon, Math.max(-89, lat - half)],
    [lon, Math.min(89, lat + half)],
  ];
}

/** The points that a place reaches: of its circle, or of its outline. */
function cornersOf({ at, km, outline }: Located): readonly LonLat[] {
  if (outline) return outline.flat(2);
  if (km < KM_PER_DEGREE / 4) return [at];
  const radius = Math.min(km / KM_PER_DEGREE, 80);
  const [ring = []] = geoCircle()
    .center([...at])
    .radius(radius)
    .precision(45)().coordinates;
  return ring.map(([lon = 0, lat = 0]): LonLat => [lon, lat]);
}

/** From -180 up to 180. */
function normalLon(lon: number): number {
  return ((((lon + 180) % 360) + 360) % 360) - 180;
}
