import { writeCsv } from './formats/csv';
import { writeICalendar } from './formats/icalendar';
import { writeJson } from './formats/json';
import type { ExportFormat } from './types';

/** The formats by name. */
export const formats = {
  csv: { extension: 'csv', type: 'text/csv;charset=utf-8', write: writeCsv },
  json: { extension: 'json', type: 'application/json', write: writeJson },
  ics: { extension: 'ics', type: 'text/calendar;charset=utf-8', write: writeICalendar },
} as const satisfies { readonly [name: string]: ExportFormat };

export type FormatName = keyof typeof formats;
