/** Compiles the places of a dataset for the map. */
import { geoCentroid, geoDistance } from 'd3';

import { codeOf } from '../../base';
import type { CompiledMap, LonLat, MapLayer, MapPlace, Polygon, Precision } from '../../model';
import { isSafeAddress } from '../checks/checkAddress';
import type { ParsedDataset } from '../parseDataset';
import { countries } from '../places/countries';
import { polygonsOf } from '../places/geometry';
import { placesOf } from '../places/placesOf';
import type { LocalizedText } from '../schema/schema';
import { withoutPrototype } from './withoutPrototype';

type DatasetPlace = ParsedDataset['places'][number];

/**
 * The radius of a place by its precision (km). A place with coordinates alone is taken for a town,
 * so that the map claims no more than the dataset does.
 */
const RADII_KM: { readonly [precision in Precision]: number } = {
  site: 0,
  village: 2,
  city: 10,
  region: 75,
  country: 300,
};
/** Up to this radius a place is a ring of fixed size, and above it an area (km). */
const RING_UP_TO_KM = 25;
const EARTH_RADIUS_KM = 6371;

/** What a map has, without the tiles of its base; null if no event has a place on a map. */
export type PlacesOfMap = Omit<CompiledMap, 'tiles'>;

export function compileMap(
  dataset: ParsedDataset,
  localize: (words: LocalizedText) => string,
): PlacesOfMap | null {
  const used = new Set(dataset.events.flatMap(placesOf));
  const places = dataset.places.flatMap((place): MapPlace[] => {
    const where = used.has(place.id) ? whereIs(place) : null;
    return where ? [{ id: place.id, name: localize(place.name), ...where }] : [];
  });
  if (places.length === 0) return null;
  const indexOf = new Map(places.map(({ id }, i) => [id, i]));
  const indexes = (ids: readonly string[]): readonly number[] =>
    ids.flatMap((id) => indexOf.get(id) ?? []);
  return {
    places,
    events: withoutPrototype(
      dataset.events.flatMap((event) => {
        const own = indexes(placesOf(event));
        return own.length > 0 ? [[event.id, own] as const] : [];
      }),
    ),
    routes: withoutPrototype(
      dataset.events.flatMap(({ id, route = [] }) => {
        const own = indexes(route);
        return own.length > 1 ? [[id, own] as const] : [];
      }),
    ),
    layers: layersOf(dataset, localize),
  };
}

/** Changes with the contents of a map. */
export function versionOf(map: PlacesOfMap): string {
  return codeOf(JSON.stringify(map));
}

/** Where a place is; null if the dataset does not say it. */
function whereIs({
  coordinates,
  precision = 'city',
  radiusKm,
  country = '',
  area,
}: DatasetPlace): Omit<MapPlace, 'id' | 'name'> | null {
  if (area) {
    const outline = polygonsOf(area);
    const at = middleOf(outline);
    const reach = Math.max(...outline.flat(2).map((point) => geoDistance([...at], [...point])));
    return { at, km: Math.round(reach * EARTH_RADIUS_KM), shape: 'area', outline };
  }
  if (coordinates) {
    const [lat, lon] = coordinates;
    const km = radiusKm ?? RADII_KM[precision];
    const isPoint = radiusKm === undefined && (precision === 'site' || precision === 'village');
    return { at: [lon, lat], km, shape: isPoint ? 'point' : km > RING_UP_TO_KM ? 'area' : 'ring' };
  }
  const found = countries.get(country);
  return found ? { ...found, shape: 'area', country } : null;
}

function middleOf(polygons: readonly Polygon[]): LonLat {
  const coordinates = polygons.map((rings) =>
    rings.map((ring) => ring.map(([lon, lat]) => [lon, lat])),
  );
  const [lon, lat] = geoCentroid({ type: 'MultiPolygon', coordinates });
  return [Math.round(lon * 100) / 100, Math.round(lat * 100) / 100];
}

function layersOf(
  { map, sources, times }: ParsedDataset,
  localize: (words: LocalizedText) => string,
): readonly MapLayer[] {
  return (map?.layers ?? []).flatMap(({ name, source, geometry }, i) => {
    const span = times.layers[i];
    const cited = sources.find(({ id }) => id === source);
    if (!span || !cited) return [];
    const url = cited.url !== null && isSafeAddress(cited.url) ? cited.url : null;
    return [
      {
        name: localize(name),
        ...span,
        source: { id: source, publisher: cited.publisher, url },
        isArea: geometry.type.endsWith('Polygon'),
        polygons: polygonsOf(geometry),
      },
    ];
  });
}
