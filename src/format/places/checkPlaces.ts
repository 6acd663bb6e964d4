/** Checks the places, areas and layers of the map. */
import type { IssueLog, Path } from '../issues';
import { countries } from './countries';
import { depthOf, type Geometry } from './geometry';
import type { Dataset } from '../schema/schema';

const RADIUS_KM = { minimum: 0.01, maximum: 20_000 };

export function checkPlaces(dataset: Dataset, log: IssueLog): void {
  dataset.places.forEach(({ coordinates, precision, radiusKm, country, area }, i) => {
    const path = ['places', i];
    if (country !== undefined && !countries.has(country)) {
      const upper = country.trim().toUpperCase();
      const nearest = countries.has(upper) ? upper : '';
      log.report('unknown-country', [...path, 'country'], { country, nearest });
    }
    for (const [key, value] of Object.entries({ precision, radiusKm })) {
      if (value === undefined || coordinates) continue;
      // A country says itself that it is one.
      if (value === 'country' && country !== undefined) continue;
      log.report('precision-alone', [...path, key], { key });
    }
    const { minimum, maximum } = RADIUS_KM;
    if (radiusKm !== undefined && (radiusKm < minimum || radiusKm > maximum)) {
      const params = { received: radiusKm, minimum, maximum };
      log.report('out-of-bounds', [...path, 'radiusKm'], textsOf(params));
    }
    if (area) checkGeometry(area, log, [...path, 'area']);
  });
  dataset.map?.layers?.forEach(({ geometry }, i) => {
    checkGeometry(geometry, log, ['map', 'layers', i, 'geometry']);
  });
}

function textsOf<Key extends string>(params: Record<Key, number>): Record<Key, string> {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, String(value)]),
  ) as Record<Key, string>;
}

/** Reports the first fault of a geometry. */
function checkGeometry({ type, coordinates }: Geometry, log: IssueLog, path: Path): void {
  const isArea = type.endsWith('Polygon');
  const report = (fault: string, at: Path): true => {
    log.report('bad-geometry', [...path, 'coordinates', ...at], { type, fault });
    return true;
  };
  const findFault = (value: unknown, depth: number, at: Path): boolean => {
    if (!Array.isArray(value) || value.length === 0) return report('shape', at);
    if (depth > 1) {
      return value.some((entry, k) => findFault(entry, depth - 1, [...at, k]));
    }
    if (value.length < (isArea ? 4 : 2)) return report('shape', at);
    const faulty = value.findIndex((position) => !isPosition(position));
    if (faulty >= 0) return report('position', [...at, faulty]);
    return isArea && String(value[0]) !== String(value.at(-1)) && report('open', at);
  };
  findFault(coordinates, depthOf(type), []);
}

function isPosition(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 2 || value.length > 3) return false;
  const [lon, lat] = value as readonly unknown[];
  return isWithin(lon, 180) && isWithin(lat, 90);
}

function isWithin(value: unknown, most: number): boolean {
  return typeof value === 'number' && Math.abs(value) <= most;
}
