/** Which tool wrote a JSON file. */
import { isRecord, listAt, textAt } from '../text/json';
import { secondVersionOf } from './timelineJsSecondVersion';

function somewhere(list: readonly unknown[] | null, ...keys: readonly string[]): boolean {
  return (list ?? []).some((entry) => isRecord(entry) && keys.every((key) => key in entry));
}

/** Whether events have `when` and `title`, as those of a dataset of Kroniek. */
export function isKroniek(value: unknown): boolean {
  const events = listAt(value, 'events');
  if (!isRecord(value) || !events) return false;
  const isEmpty = value['format'] !== undefined && events.length === 0;
  return isEmpty || somewhere(events, 'when', 'title');
}

export function isTimelineJs(value: unknown): boolean {
  const events = listAt(value, 'events');
  return (
    somewhere(events, 'start_date') ||
    (events ?? []).some((event) => textAt(event, 'text', 'headline') !== '') ||
    secondVersionOf(value) !== null
  );
}

export function isSimileJson(value: unknown): boolean {
  const events = listAt(value, 'events');
  if (!isRecord(value) || !events) return false;
  const marks = ['dateTimeFormat', 'wikiURL', 'wiki-url', 'wikiSection'];
  const keys = ['durationEvent', 'isDuration', 'latestStart'];
  return marks.some((key) => key in value) || keys.some((key) => somewhere(events, key));
}

/** The items of vis-timeline, as a list or at a key. */
export function visItemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : (listAt(value, 'items') ?? []);
}

export function isVis(value: unknown): boolean {
  return somewhere(visItemsOf(value), 'start', 'content');
}

export function isGeoJson(value: unknown): boolean {
  if (!isRecord(value)) return false;
  return value['type'] === 'FeatureCollection'
    ? listAt(value, 'features') !== null
    : value['type'] === 'Feature' && 'geometry' in value;
}
