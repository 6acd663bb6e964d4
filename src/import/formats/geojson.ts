/** GeoJSON: features with a position and properties. */
import { recordsToTable } from '../table/recordsToTable';
import { tableToDrafts } from '../table/tableToDrafts';
import { isRecord, listAt } from '../text/json';
import type { Drafts, ReadContext, SourceFile } from '../types';

export function readGeoJson(file: SourceFile, context: ReadContext): Drafts {
  const { log } = context;
  const features = listAt(file.json(), 'features') ?? [];
  const records = features.map((feature, k): unknown => {
    if (!isRecord(feature)) return feature;
    const { id, properties, geometry } = feature;
    const position = positionOf(geometry);
    if (!position && isRecord(geometry)) {
      log.report(
        'bad-coordinates',
        { path: `features.${k}.geometry` },
        { value: JSON.stringify(geometry) },
      );
    }
    return {
      ...(id !== undefined && { id }),
      ...(isRecord(properties) && properties),
      ...(position && { coordinates: position }),
    };
  });
  const table = recordsToTable(records, 'features', log);
  return { ...tableToDrafts(table, context), total: table.total };
}

/** Latitude and longitude of a point. GeoJSON has the longitude first. */
function positionOf(geometry: unknown): readonly [number, number] | null {
  if (!isRecord(geometry) || geometry['type'] !== 'Point') return null;
  const [longitude, latitude] = listAt(geometry, 'coordinates') ?? [];
  return typeof longitude === 'number' && typeof latitude === 'number'
    ? [latitude, longitude]
    : null;
}
