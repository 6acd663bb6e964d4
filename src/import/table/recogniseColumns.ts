/** Which column of a table is which field: by what the editor says, by name, and by content. */
import { fold } from '../dates/foldText';
import type { ReportLog } from '../report/report';
import type { ImportOptions } from '../types';
import { COLUMN_NAMES, FIELDS, type Field } from './columnNames';
import { columnContents, type Contents } from './columnContents';
import type { Table } from './table';

export type Columns = {
  /** The indexes of the columns of a field. */
  readonly of: (field: Field) => readonly number[];
  readonly fieldAt: (column: number) => Field | null;
  /** The columns that have no field, and some content. */
  readonly extra: readonly number[];
  /** The language of the names, if they show it. */
  readonly language: string | undefined;
};

/** Fields that several columns may have. */
const MANY: ReadonlySet<Field> = new Set(['link', 'media', 'place', 'tags', 'actors']);

/** The folded name of a column: `startDate`, `Start_date` and `start date` are the same. */
function nameOf(column: string): string {
  return fold(column.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

type Known = { readonly field: Field; readonly languages: readonly string[] };

let knownNames: ReadonlyMap<string, readonly Known[]> | undefined;

/** The fields that a name can mean. */
export function fieldsOfName(column: string): readonly Known[] {
  knownNames ??= readNames();
  const known = knownNames.get(nameOf(column));
  if (known || !column.includes('.')) return known ?? [];
  // A key within a key: `location.name` is a place, and `geo.lat` a latitude.
  const keys = column.split('.').filter((key) => !/^(?:name|value|text|label)$/i.test(key));
  return knownNames.get(nameOf(keys.at(-1) ?? '')) ?? [];
}

function readNames(): ReadonlyMap<string, readonly Known[]> {
  const found = new Map<string, Map<Field, string[]>>();
  for (const field of FIELDS) {
    for (const [language, names] of Object.entries(COLUMN_NAMES[field])) {
      for (const name of names.split('|')) {
        const key = nameOf(name);
        const fields = found.get(key) ?? new Map<Field, string[]>();
        fields.set(field, [...(fields.get(field) ?? []), language]);
        found.set(key, fields);
      }
    }
  }
  return new Map(
    [...found].map(([name, fields]) => [
      name,
      [...fields].map(([field, languages]) => ({ field, languages })),
    ]),
  );
}

export function recogniseColumns(table: Table, options: ImportOptions, log: ReportLog): Columns {
  const { columns } = table;
  const fieldOf: (Field | null)[] = columns.map(() => null);
  const has = (field: Field): boolean => fieldOf.includes(field);
  readMap(table, options, log, fieldOf);
  const chosen = readChosenFields(table, options, fieldOf);
  const mapped = new Set(fieldOf.flatMap((field, k) => (field || chosen.has(k) ? [k] : [])));
  const language = table.isNamed ? languageOfNames(columns) : undefined;
  columns.forEach((column, k) => {
    if (mapped.has(k) || !table.isNamed) return;
    const meanings = fieldsOfName(column);
    const inLanguage = meanings.filter(({ languages }) => language && languages.includes(language));
    const meant = [...inLanguage, ...meanings].find(({ field }) => MANY.has(field) || !has(field));
    if (meant) fieldOf[k] = meant.field;
  });
  const contents = columnContents(table);
  settleTypes(contents, fieldOf);
  recogniseContents(contents, fieldOf, mapped);
  columns.forEach((column, k) => {
    const field = fieldOf[k];
    if (contents[k]?.isEmpty !== false) return;
    if (field) log.report('column-read', { column }, { field });
    else log.report('column-kept', { column }, {});
  });
  const columnsOf = new Map(
    FIELDS.map((field) => [field, fieldOf.flatMap((each, k) => (each === field ? [k] : []))]),
  );
  return {
    of: (field) => columnsOf.get(field) ?? [],
    fieldAt: (k) => fieldOf[k] ?? null,
    extra: fieldOf.flatMap((field, k) => (field || contents[k]?.isEmpty ? [] : [k])),
    language: options.language ?? language,
  };
}

/** `--map date=Datum,title=Wat` */
function readMap(
  { columns }: Table,
  { map = {} }: ImportOptions,
  log: ReportLog,
  fieldOf: (Field | null)[],
): void {
  for (const [field, column] of Object.entries(map)) {
    const known = FIELDS.find((each) => each === field);
    if (!known) log.stop('unknown-field', {}, { field, fields: FIELDS.join(', ') });
    const exact = columns.indexOf(column);
    const at = exact >= 0 ? exact : columns.findIndex((each) => nameOf(each) === nameOf(column));
    if (at < 0) log.stop('unknown-column', {}, { field, column, columns: columns.join(', ') });
    fieldOf[at] = known;
  }
}

/** The columns whose field an editor has chosen, or that an editor keeps without one. */
function readChosenFields(
  { columns }: Table,
  { columns: chosen = {} }: ImportOptions,
  fieldOf: (Field | null)[],
): ReadonlySet<number> {
  const found = new Set<number>();
  columns.forEach((column, k) => {
    if (!Object.hasOwn(chosen, column)) return;
    fieldOf[k] = FIELDS.find((field) => field === chosen[column]) ?? null;
    found.add(k);
  });
  return found;
}

/** The language in which most names are. */
function languageOfNames(columns: readonly string[]): string | undefined {
  const votes = new Map<string, number>();
  for (const column of columns) {
    const languages = new Set(fieldsOfName(column).flatMap((known) => known.languages));
    for (const language of languages)
      votes.set(language, (votes.get(language) ?? 0) + 1 / languages.size);
  }
  const [best, next] = [...votes].sort(([, a], [, b]) => b - a);
  // Names that two languages share do not show which of these it is.
  return best && best[1] > (next?.[1] ?? 0) ? best[0] : undefined;
}

/** A column "Type" is a group, unless it has the types of TimelineJS. */
function settleTypes(contents: readonly Contents[], fieldOf: (Field | null)[]): void {
  const at = fieldOf.indexOf('type');
  if (at < 0 || contents[at]?.hasTypes) return;
  fieldOf[at] = fieldOf.includes('lane') ? 'tags' : 'lane';
}

/** Finds the fields that names do not show. */
function recogniseContents(
  contents: readonly Contents[],
  fieldOf: (Field | null)[],
  mapped: ReadonlySet<number>,
): void {
  const has = (...fields: Field[]): boolean => fields.some((field) => fieldOf.includes(field));
  const findFree = (test: (content: Contents) => boolean): number =>
    contents.findIndex((content, k) => !fieldOf[k] && !mapped.has(k) && test(content));
  const take = (field: Field, test: (content: Contents) => boolean): boolean => {
    const at = findFree(test);
    if (at >= 0) fieldOf[at] = field;
    return at >= 0;
  };
  // A name such as "from" or "day" is no date if its cells are none.
  if (!has('date', 'year')) take('date', ({ dates }) => dates > 0.5);
  if (!has('title')) {
    take('title', ({ words, isLong }) => words > 0.5 && !isLong);
  }
  while (take('link', ({ links }) => links > 0.5));
  if (!has('text')) take('text', ({ isLong }) => isLong);
  if (!has('coordinates', 'latitude')) take('coordinates', ({ pairs }) => pairs > 0.5);
}
