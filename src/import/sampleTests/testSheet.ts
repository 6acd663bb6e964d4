import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

import { parseDataset } from '../../format';
import { importFile, type ImportOptions } from '..';

type Written = {
  readonly when:
    | string
    | { readonly start: string; readonly end?: string; readonly wording?: string };
  readonly title: string;
  readonly fields?: readonly { readonly name: string; readonly value: string }[];
  readonly [key: string]: unknown;
};

function fieldsOf(fields: NonNullable<Written['fields']>): string {
  return fields.map(({ name, value }) => `${name}=${value}`).join(', ');
}

/** What an import gives, in short: an event as `when | title | …`, a line as `code row column`. */
export async function readSample(name: string, options: ImportOptions = {}) {
  const bytes = new Uint8Array(readFileSync(`src/import/samples/${name}`));
  const { dataset, report, counts } = await importFile({ name, bytes, options });
  const { events = [], ...front } = (dataset ?? {}) as { readonly events?: readonly Written[] };
  if (dataset) {
    const { issues } = parseDataset(dataset);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  }
  return {
    front,
    counts,
    events: events.map(({ when, title, fields, ...rest }) => {
      const date = typeof when === 'string' ? when : Object.values(when).join(' ; ');
      const others = Object.entries({ ...rest, ...(fields && { fields: fieldsOf(fields) }) }).map(
        ([key, value]) => `${key}: ${value}`,
      );
      return [date, title, ...others].join(' | ');
    }),
    /** Without the lines that say what was read as it stands. */
    lines: report
      .filter(({ kind }) => kind !== 'read')
      .map(({ code, row, path, column }) => [code, row ?? path, column].filter(Boolean).join(' ')),
    readings: report.filter(({ kind }) => kind === 'read'),
  };
}
