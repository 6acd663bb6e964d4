/** GeoJSON: features with a position and properties. */
import { createUnreadKeys, noteKeys, type UnreadKeys } from '../report/unreadKeys';
import { recordsToTable } from '../table/recordsToTable';
import { tableToDrafts } from '../table/tableToDrafts';
import { isRecord, jsonText, listAt } from '../text/json';
import type { Drafts, ReadContext, SourceFile } from '../types';
import type { ReportLog } from '../report/report';

const GEOMETRY_KEYS = { type: 'text', coordinates: 'any', geometries: 'any' } as const;
const ROOT_KEYS = { type: 'text', features: 'any' } as const;

export function readGeoJson(file: SourceFile, context: ReadContext): Drafts {
  const { log } = context;
  const json = file.json();
  const features = listAt(json, 'features');
  const unread = createUnreadKeys(log);
  if (features) noteKeys(json, ROOT_KEYS, '', unread);
  const path = features ? 'features' : '';
  const records = (features ?? [json]).map((feature, k) =>
    recordOf(feature, features ? `${path}.${k}` : '', log, unread),
  );
  unread.report();
  const table = recordsToTable(records, path, log);
  return { ...tableToDrafts(table, context), total: table.total };
}

/** The properties of a feature, its own keys and the position of its point. */
function recordOf(feature: unknown, path: string, log: ReportLog, unread: UnreadKeys): unknown {
  if (!isRecord(feature)) return feature;
  const { type: _type, properties, geometry, ...others } = feature;
  const at = (key: string) => ({ path: path === '' ? key : `${path}.${key}` });
  const position = positionOf(geometry);
  if (!position && geometry !== null && geometry !== undefined) {
    log.report('bad-coordinates', at('geometry'), { value: jsonText(geometry) });
  }
  if (position && position.length > 2) {
    log.report('part-unread', at('geometry.coordinates.2'), { value: jsonText(position[2]) });
  }
  if (isRecord(geometry)) noteKeys(geometry, GEOMETRY_KEYS, at('geometry').path, unread);
  const isBlank = properties === null || properties === undefined;
  if (!isBlank && !isRecord(properties)) {
    log.report('part-unread', at('properties'), { value: jsonText(properties) });
  }
  const own = isRecord(properties) ? properties : {};
  return {
    ...own,
    ...Object.fromEntries(
      Object.entries(others).map(([key, value]) => [key in own ? `feature.${key}` : key, value]),
    ),
    ...(position && { 'geometry.coordinates': position.slice(0, 2) }),
  };
}

/** Latitude, longitude and perhaps the height of a point. GeoJSON has the longitude first. */
function positionOf(geometry: unknown): readonly number[] | null {
  if (!isRecord(geometry) || geometry['type'] !== 'Point') return null;
  const [longitude, latitude, ...more] = listAt(geometry, 'coordinates') ?? [];
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return null;
  return [latitude, longitude, ...more.filter((each) => typeof each === 'number')];
}
