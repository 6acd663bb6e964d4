/** A sheet with a row for each event. `import/` reads it back. */
import { csvFormatRows } from 'd3';

import { guardFormulas } from '../../base';
import { certaintyOf } from '../../model';
import { isoInstant } from '../../time';
import { absoluteSrc, mediaOf } from '../exportedMedia';
import { releaseOf } from '../releaseOf';
import type { Exported, ExportedEvent } from '../types';
import { endsOf, whenTextOf } from '../whenText';

/** Spreadsheet programs need it to read the text as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The column that names the dataset and its hash, in its first cell. */
const DATASET = 'dataset';

/** The columns by name. `import/` recognises the names of those that it has fields for. */
const columns: {
  readonly [name: string]: (event: ExportedEvent, exported: Exported) => string;
} = {
  id: ({ id }) => id,
  date: ({ when }) => (when && (when.form === 'span' ? endsOf(when)[0] : whenTextOf(when))) || '',
  end: ({ when }) => (when?.form === 'span' ? endsOf(when)[1] : ''),
  'time zone': ({ when }) => when?.zone ?? '',
  title: ({ title }) => title,
  text: ({ details }) => details.summary,
  lane: ({ lane }, { core }) => listOf([core.lanes.find(({ id }) => id === lane)?.name ?? '']),
  status: ({ status }) => status,
  importance: ({ importance }) => String(importance),
  place: ({ details }) => details.place?.name ?? '',
  actors: ({ details }) => listOf(details.actors),
  tags: ({ details }) => listOf(details.tags),
  sources: (event) => unique(sourcesOf(event).flatMap(({ url }) => url ?? [])).join('\n'),
  'source details': (event) =>
    unique(
      sourcesOf(event).map(({ publisher, title, published }) =>
        [publisher, title, published].filter(Boolean).join(', '),
      ),
    ).join('; '),
  media: (event, exported) =>
    mediaOf(event)
      .map(({ src }) => absoluteSrc(src, exported))
      .join('\n'),
  'media credit': (event) =>
    unique(
      mediaOf(event).map(({ credit, licence }) => [credit, licence].filter(Boolean).join(', ')),
    ).join('; '),
  certainty: ({ when, bounds }) => (when && bounds ? certaintyOf(when, bounds) : ''),
  'date in words': ({ details }) => details.wording ?? '',
  'earliest start': ({ bounds }) => (bounds ? isoInstant(bounds.startEarliest) : ''),
  'latest end': ({ bounds }) => (bounds ? isoInstant(bounds.endLatest) : ''),
};

export function writeCsv(exported: Exported): string {
  const { events } = exported;
  const hasMedia = events.some((event) => mediaOf(event).length > 0);
  const names = Object.keys(columns).filter((name) => hasMedia || !name.startsWith('media'));
  const fields = unique(
    events.flatMap(({ details }) => (details.fields ?? []).map(([name]) => name)),
  );
  const release = releaseOf(exported.core);
  // The fields of an earlier export have the names of columns.
  const known = release === '' ? names : [...names, DATASET];
  const extra = fields.filter((name) => !known.includes(name));
  const rows = events.map((event, i) => [
    ...names.map((name) => columns[name]?.(event, exported) ?? ''),
    ...(release === '' ? [] : [i === 0 ? release : '']),
    ...extra.map((name) =>
      (event.details.fields ?? [])
        .flatMap((field) => (field[0] === name ? [field[1]] : []))
        .join('; '),
    ),
  ]);
  const cells = [[...known, ...extra], ...rows].map((row) => row.map(guardFormulas));
  return `${BYTE_ORDER_MARK}${csvFormatRows(cells)}\n`;
}

/** Names with a semicolon after each, since a name may have a comma. */
function listOf(names: readonly string[]): string {
  const clean = names.map((name) => name.replaceAll(/[;|\n]/g, ',')).filter(Boolean);
  return clean.length === 1 && clean[0]?.includes(',') ? `${clean[0]};` : clean.join('; ');
}

function sourcesOf({ details }: ExportedEvent) {
  return details.claims.map(({ source }) => source);
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter(Boolean);
}
