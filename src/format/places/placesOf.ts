import type { DatasetEvent } from '../schema/schema';

/** The ids of all places of an event, each once. */
export function placesOf({
  place,
  places = [],
  route = [],
}: Pick<DatasetEvent, 'place' | 'places' | 'route'>): readonly string[] {
  return [...new Set([...(place === null ? [] : [place]), ...places, ...route])];
}
