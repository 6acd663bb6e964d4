/** The parts of the schema about where things happened. */
import * as v from 'valibot';

import { precisions } from '../../model';
import {
  bound,
  forms,
  id,
  localizedText,
  nonEmptyList,
  oneOf,
  strictObject,
  zone,
} from './schemaParts';

const degrees = (most: number) =>
  v.pipe(v.number(), v.minValue(-most, 'out-of-bounds'), v.maxValue(most, 'out-of-bounds'));

/** A geometry of GeoJSON. `places/checkPlaces.ts` checks its positions. */
const geometryOf = <const Types extends readonly string[]>(types: Types) =>
  v.pipe(
    strictObject({ type: oneOf(types), coordinates: v.array(v.unknown()) }),
    v.description('A GeoJSON geometry, with the longitude before the latitude.'),
  );

export const place = strictObject({
  id,
  name: localizedText,
  coordinates: v.pipe(
    v.optional(v.nullable(v.strictTuple([degrees(90), degrees(180)])), null),
    v.description('Latitude and longitude in degrees; null if the place is not a single point.'),
  ),
  precision: v.exactOptional(
    v.pipe(
      oneOf(precisions),
      v.description('How exact the coordinates are. Without it the map shows a town, not a point.'),
    ),
  ),
  radiusKm: v.exactOptional(
    v.pipe(
      v.number(),
      v.description('Instead of precision: the place is within so many km of the coordinates.'),
    ),
  ),
  country: v.exactOptional(
    v.pipe(
      v.string(),
      v.description('The two letters of a country (ISO 3166-1), for a place without a point.'),
    ),
  ),
  area: v.exactOptional(geometryOf(['Polygon', 'MultiPolygon'])),
  timeZone: v.exactOptional(zone),
  forms: v.exactOptional(forms),
});

const layer = strictObject({
  name: localizedText,
  from: v.pipe(bound, v.description('When the layer begins to hold.')),
  to: v.exactOptional(v.pipe(bound, v.description('When it no longer holds.'))),
  source: id,
  geometry: geometryOf(['Polygon', 'MultiPolygon', 'LineString', 'MultiLineString']),
});

export const mapOptions = strictObject({
  borders: v.pipe(
    v.optional(oneOf(['none']), 'none'),
    v.description('The borders on the map. Only none: borders are contested.'),
  ),
  layers: v.exactOptional(
    v.pipe(
      nonEmptyList(layer),
      v.description('Front lines, zones and other areas, each with its dates and its source.'),
    ),
  ),
});
