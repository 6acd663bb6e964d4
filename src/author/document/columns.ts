/** The columns of a document that an editor begins, or that is made of a dataset. */
import { FIELDS } from '../../import';

export type Field = (typeof FIELDS)[number];

/** The fields of an event that have a column in an opened dataset, in their order. */
export const EVENT_FIELDS = [
  'date',
  'title',
  'text',
  'displayDate',
  'lane',
  'place',
  'actors',
  'tags',
  'link',
  'status',
  'importance',
  'timeZone',
  'id',
] as const satisfies readonly Field[];

export type EventField = (typeof EVENT_FIELDS)[number];

/** The columns that every document has. */
export const BASIC_FIELDS: readonly EventField[] = ['date', 'title', 'text', 'lane', 'link'];

/** The name of the column of each field, in the language of the page. */
export type ColumnNames = Readonly<Record<EventField, string>>;

/** The field that a column stands for, if the document says so. */
export function fieldOfColumn(
  fields: Readonly<Record<string, string>>,
  column: string,
): Field | undefined {
  return FIELDS.find((field) => field === fields[column]);
}

/** The part of an event to which a field belongs. */
const PARTS: { readonly [field in Field]?: EventField } = {
  end: 'date',
  time: 'date',
  endTime: 'date',
  year: 'date',
  month: 'date',
  day: 'date',
  endYear: 'date',
  endMonth: 'date',
  endDay: 'date',
  latitude: 'place',
  longitude: 'place',
  coordinates: 'place',
  publisher: 'link',
  media: 'link',
  mediaCredit: 'link',
  mediaCaption: 'link',
  mediaThumbnail: 'link',
};

export function eventFieldOf(field: Field): EventField | undefined {
  return EVENT_FIELDS.find((each) => each === field) ?? PARTS[field];
}
