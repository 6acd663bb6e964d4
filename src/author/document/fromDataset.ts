/** Makes the table of a dataset: a row for each event. What no column holds stays in its row. */
import { isObject, objectsOf, textIn, textsOf } from './json';
import { BASIC_FIELDS, EVENT_FIELDS, type ColumnNames, type EventField } from './columns';
import { languageOf, type AuthorDocument, type AuthorRow, type JsonObject } from './types';

export function documentOfDataset(dataset: JsonObject, names: ColumnNames): AuthorDocument {
  const { events, $schema: _, ...settings } = dataset;
  const list = objectsOf(events);
  const language = languageOf(settings) ?? firstLanguageOf(list) ?? 'en';
  const cellOf = createCellReader(settings, language);
  const used = EVENT_FIELDS.filter(
    (field) => BASIC_FIELDS.includes(field) || list.some((event) => cellOf(event, field) !== ''),
  );
  const extra = [
    ...new Set(list.flatMap((event) => extraOf(event, language).map(([name]) => name))),
  ];
  const taken = new Set(used.map((field) => names[field]));
  // A field with the name of a column stays in its row.
  const extraColumns = extra.filter((name) => !taken.has(name));
  const columns = [...used.map((field) => names[field]), ...extraColumns];
  const rows = list.map((event, key): AuthorRow => {
    const more = new Map(extraOf(event, language));
    const cells = [
      ...used.map((field) => cellOf(event, field)),
      ...extraColumns.map((name) => more.get(name) ?? ''),
    ];
    return { key, cells, event, asRead: cells };
  });
  return {
    columns,
    isNamed: true,
    fields: {
      ...Object.fromEntries(used.map((field) => [names[field], field])),
      ...Object.fromEntries(extraColumns.map((name) => [name, 'none'])),
    },
    rows,
    settings: { ...settings, languages: settings['languages'] ?? [language] },
  };
}

/** The language of the first text by language. */
function firstLanguageOf(events: readonly JsonObject[]): string | undefined {
  const byLanguage = events.map(({ title }) => title).find((title) => isObject(title));
  return isObject(byLanguage) ? Object.keys(byLanguage)[0] : undefined;
}

/** The fields of an event that have a name of their own. */
function extraOf(event: JsonObject, language: string): readonly (readonly [string, string])[] {
  return objectsOf(event['fields']).map(({ name, value }) => [
    textIn(name, language),
    textIn(value, language),
  ]);
}

/** Reads what an event has in a field as the text of a cell. */
function createCellReader(settings: JsonObject, language: string) {
  const nameOf = (list: string, id: string): string => {
    const entry = objectsOf(settings[list]).find((each) => each['id'] === id);
    return entry ? textIn(entry['name'], language) || id : id;
  };
  const sourceOf = (id: string): string => {
    const source = objectsOf(settings['sources']).find((each) => each['id'] === id);
    const { url, title, publisher } = source ?? {};
    return [url, title, publisher].find((each) => typeof each === 'string') ?? id;
  };
  const plain = (value: unknown): string =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const named = (list: string, value: unknown): string =>
    typeof value === 'string' ? nameOf(list, value) : '';
  const readers: Readonly<Record<EventField, (event: JsonObject) => string>> = {
    date: ({ when }) => dateOf(when),
    displayDate: ({ when }) => (isObject(when) ? textIn(when['wording'], language) : ''),
    title: ({ title }) => textIn(title, language),
    text: ({ summary }) => textIn(summary, language),
    lane: ({ lane }) => named('lanes', lane),
    place: ({ place }) => named('places', place),
    actors: ({ actors }) =>
      textsOf(actors)
        .map((id) => nameOf('actors', id))
        .join('; '),
    tags: ({ tags }) =>
      textsOf(tags)
        .map((id) => nameOf('tags', id))
        .join('; '),
    link: ({ sources }) =>
      textsOf(sources)
        .map((id) => sourceOf(id))
        .join(' '),
    status: ({ status }) => plain(status),
    importance: ({ importance }) => plain(importance),
    timeZone: ({ timeZone }) => plain(timeZone),
    id: ({ id }) => plain(id),
  };
  return (event: JsonObject, field: EventField): string => readers[field](event);
}

/** The date as a text that the import reads back. */
function dateOf(when: unknown): string {
  if (typeof when === 'string') return when;
  if (!isObject(when)) return '';
  const { start, end } = when;
  const first = typeof start === 'string' ? start : '';
  if (end === undefined) return first;
  return `${first}/${typeof end === 'string' ? end : ''}`;
}
