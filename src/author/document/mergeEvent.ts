/** Puts what an editor changed in the cells of a row into the event of that row. */
import { slugOf } from '../../base';
import { isObject, objectsOf, textIn, textsOf, withText } from './json';
import type { EventField } from './columns';
import type { JsonObject } from './types';

/** The lists of a dataset to which events refer. New entries are added. */
export type Lists = { readonly [list in ListName]: ReferenceList };
type ListName = 'lanes' | 'places' | 'actors' | 'tags' | 'sources';

/** The entries of a list of the document, and the reference of an imported entry among them. */
export type ReferenceList = {
  readonly referenceOf: (imported: string) => string;
  /** The list with the new entries; undefined if the events have names instead. */
  readonly entries: () => readonly JsonObject[] | undefined;
};

/** Finds what an imported event refers to in a list of the document. */
export function createReferenceList(
  own: unknown,
  imported: unknown,
  { language, isSource }: { readonly language: string; readonly isSource: boolean },
): ReferenceList {
  const entries = Array.isArray(own) ? [...objectsOf(own)] : undefined;
  const importedEntries = objectsOf(imported);
  const added: JsonObject[] = [];
  const all = (): readonly JsonObject[] => [...(entries ?? []), ...added];
  const keyOf = ({ name, url, title, publisher }: JsonObject): string =>
    isSource
      ? textIn(url ?? title ?? publisher, language).trim()
      : textIn(name, language).trim().toLowerCase();
  const idFor = (wanted: string): string => {
    const taken = new Set(all().map(({ id }) => id));
    let id = wanted;
    for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`;
    return id;
  };
  return {
    referenceOf: (reference) => {
      const entry = importedEntries.find(({ id }) => id === reference);
      const written = entry ?? (isSource ? { url: reference } : { name: reference });
      const key = keyOf(written);
      const known =
        all().find((each) => each['id'] === reference && !entry) ??
        all().find((each) => keyOf(each) === key);
      if (known && typeof known['id'] === 'string') return known['id'];
      // Without a list events have names, and sources that are only an address have no entry.
      if (isSource ? !entry : !entries)
        return isSource ? reference : textIn(written['name'] ?? reference, language);
      const id = idFor(slugOf(reference));
      added.push({ ...written, id });
      return id;
    },
    entries: () => (entries || added.length > 0 ? all() : undefined),
  };
}

type Merging = {
  readonly lists: Lists;
  readonly language: string;
  /** The fields whose cells were edited. */
  readonly edited: ReadonlySet<EventField>;
  /** The columns without a field that were edited. */
  readonly extra: ReadonlySet<string>;
};

/** The event of a row with what its edited cells say. */
export function mergeEvent(
  event: JsonObject,
  imported: JsonObject,
  { lists, language, edited, extra }: Merging,
): JsonObject {
  const merged: Record<string, unknown> = { ...event };
  const set = (key: string, value: unknown): void => {
    if (value === undefined) delete merged[key];
    else merged[key] = value;
  };
  const text = (key: string, value: unknown): void =>
    set(key, typeof value === 'string' ? withText(event[key], language, value) : undefined);
  const names = (list: ListName, value: unknown): readonly string[] | undefined => {
    const found = textsOf(value).map((each) => lists[list].referenceOf(each));
    return found.length > 0 ? [...new Set(found)] : undefined;
  };
  const name = (list: ListName, value: unknown): string | undefined =>
    typeof value === 'string' ? lists[list].referenceOf(value) : undefined;
  if (edited.has('date') || edited.has('displayDate')) {
    set('when', mergeWhen(event['when'], imported['when'], language));
  }
  if (edited.has('title')) text('title', imported['title']);
  if (edited.has('text')) text('summary', imported['summary']);
  if (edited.has('lane')) set('lane', name('lanes', imported['lane']));
  if (edited.has('place')) set('place', name('places', imported['place']));
  if (edited.has('actors')) set('actors', names('actors', imported['actors']));
  if (edited.has('tags')) set('tags', names('tags', imported['tags']));
  if (edited.has('link')) set('sources', names('sources', imported['sources']));
  for (const key of ['status', 'importance', 'timeZone', 'id'] as const) {
    if (edited.has(key)) set(key, imported[key]);
  }
  if (extra.size > 0) set('fields', mergeFields(event, imported, extra, language));
  return merged;
}

/** A new date keeps the reason for its bounds, but no calendar, which was that of the old days. */
function mergeWhen(before: unknown, imported: unknown, language: string): unknown {
  if (!isObject(before)) return imported;
  const { basis, wording } = before;
  const after = isObject(imported) ? imported : splitWhen(imported);
  const words = after['wording'];
  const merged = {
    ...after,
    ...(basis !== undefined && { basis }),
    ...(typeof words === 'string' && { wording: withText(wording, language, words) }),
  };
  const isPlain = Object.keys(merged).every((key) => key === 'start' || key === 'end');
  return isPlain ? imported : merged;
}

function splitWhen(when: unknown): JsonObject {
  if (typeof when !== 'string') return {};
  const [start = '', end] = when.split('/');
  return { start: start || null, ...(end !== undefined && { end: end || null }) };
}

/** The fields of an event, with those of the edited columns as they are now. */
function mergeFields(
  event: JsonObject,
  imported: JsonObject,
  extra: ReadonlySet<string>,
  language: string,
): readonly JsonObject[] | undefined {
  const now = new Map(
    objectsOf(imported['fields']).map(({ name, value }) => [
      textIn(name, language),
      textIn(value, language),
    ]),
  );
  const before = objectsOf(event['fields']);
  const kept = before.flatMap((field): readonly JsonObject[] => {
    const name = textIn(field['name'], language);
    if (!extra.has(name)) return [field];
    const value = now.get(name);
    return value === undefined
      ? []
      : [{ ...field, value: withText(field['value'], language, value) }];
  });
  const known = new Set(before.map(({ name }) => textIn(name, language)));
  const added = [...now].flatMap(([name, value]) =>
    extra.has(name) && !known.has(name) ? [{ name, value }] : [],
  );
  const all = [...kept, ...added];
  return all.length > 0 ? all : undefined;
}
