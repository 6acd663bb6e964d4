/** Where events happened, as a dataset says it. */
import type { MapLayer, MapPlace } from '../../model';
import { isoInstant } from '../../time';
import type { Exported } from '../types';

/** The radius of a town (km), as `format/compile/compileMap.ts` has it. */
const TOWN_KM = 10;

/** What the map says of a place. */
export function whereOf(place: MapPlace | undefined): object {
  if (!place) return {};
  const { at, km, shape, country, outline } = place;
  if (country !== undefined) return { country };
  if (outline) return { area: { type: 'MultiPolygon', coordinates: outline } };
  const coordinates = at.toReversed();
  if (shape === 'point') return { coordinates, precision: km === 0 ? 'site' : 'village' };
  return km === TOWN_KM ? { coordinates, precision: 'city' } : { coordinates, radiusKm: km };
}

/** The names of the places of an event that the map has: all of them, and those of its way. */
export function placeNamesOf(
  { map }: Pick<Exported, 'map'>,
  event: string,
): { readonly all: readonly string[]; readonly route: readonly string[] } {
  const named = (indexes: readonly number[] = []): readonly string[] =>
    indexes.flatMap((i) => map?.places[i]?.name ?? []);
  return { all: named(map?.events[event]), route: named(map?.routes[event]) };
}

export function layerOf({ name, start, end, source, isArea, polygons }: MapLayer): object {
  return {
    name,
    from: isoInstant(start),
    to: end === null ? undefined : isoInstant(end),
    source: source.id,
    geometry: isArea
      ? { type: 'MultiPolygon', coordinates: polygons }
      : { type: 'MultiLineString', coordinates: polygons.flat() },
  };
}
