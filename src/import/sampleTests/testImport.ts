/** Imports a file for a test, and tells in lines of text what came of it. */
import { expect } from 'vitest';

import { parseDataset } from '../../format';
import { importFile, type ImportOptions, type ReportLine } from '..';

type Imported = {
  readonly format: string | null;
  /** The title of the timeline, its events and its named ranges. Empty if the import stopped. */
  readonly found: readonly string[];
  /** `code place: params`, without the lines that every import has. */
  readonly report: readonly string[];
  /** What `parseDataset` finds wrong. */
  readonly errors: readonly string[];
  readonly dataset: object | null;
};

const ALWAYS: ReadonlySet<string> = new Set(
  'encoding-read format-read events-read id-changed title-read'.split(' '),
);

export async function importText(
  name: string,
  content: string | Uint8Array,
  options: ImportOptions = {},
): Promise<Imported> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { dataset, report, format } = await importFile({ name, bytes, options });
  const issues = dataset ? parseDataset(dataset).issues : [];
  return {
    format,
    dataset,
    found: dataset ? linesOf(dataset as Written) : [],
    report: report.filter(({ code }) => !ALWAYS.has(code)).map(reportLine),
    errors: issues
      .filter(({ severity }) => severity === 'error')
      .map(({ code, path }) => `${code} ${path}`),
  };
}

/** The import must not fail, and what it gives must pass the check. All that it says, as text. */
export async function importSoundly(name: string, content: string): Promise<string> {
  const result = await importFile({ name, bytes: new TextEncoder().encode(content) });
  const { dataset, report } = result;
  expect(report.filter(({ code }) => code === 'unexpected')).toEqual([]);
  if (dataset === null) expect(report.some(({ severity }) => severity === 'error')).toBe(true);
  else {
    const { issues } = parseDataset(dataset);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  }
  return JSON.stringify([dataset, report]);
}

type Named = { readonly [key in 'id' | 'name' | 'url' | 'publisher' | 'title']?: string } & {
  readonly coordinates?: readonly number[];
};
type WrittenEvent = {
  readonly when: string | { readonly [key: string]: string };
  readonly title: string;
  readonly importance?: number;
} & { readonly [key in 'timeZone' | 'lane' | 'status' | 'place' | 'summary']?: string } & {
  readonly [key in 'actors' | 'tags' | 'sources']?: readonly string[];
} & { readonly fields?: readonly { readonly name: string; readonly value: string }[] };
type Range = { readonly [key in 'from' | 'to' | 'title' | 'summary']: string };
type Written = {
  readonly title?: string;
  readonly standfirst?: string;
  readonly timeZone?: string;
  readonly places?: readonly Named[];
  readonly sources?: readonly Named[];
  readonly events: readonly WrittenEvent[];
  readonly ranges?: readonly Range[];
};

function linesOf(dataset: Written): readonly string[] {
  const { title, standfirst, timeZone, events, ranges = [] } = dataset;
  return [
    ...(title === undefined ? [] : [`title ${title}`]),
    ...(standfirst === undefined ? [] : [standfirst]),
    ...(timeZone === undefined ? [] : [`zone ${timeZone}`]),
    ...events.map((event) => eventLine(event, dataset)),
    ...ranges.map(({ from, to, title: name, summary }) => {
      const text = summary === name ? '' : ` | text ${summary}`;
      return `range ${from}/${to} | ${name}${text}`;
    }),
  ];
}

function eventLine(event: WrittenEvent, { places = [], sources = [] }: Written): string {
  const { when, title, importance = '', actors = [], tags = [], summary = '' } = event;
  const place = places.find(({ id }) => id === event.place);
  const cited = (event.sources ?? []).map((id) => {
    const { url = id, ...source } = sources.find((each) => each.id === id) ?? {};
    const words = [source.title, source.publisher].filter(Boolean).join('; ');
    return words === '' ? url : `${url} (${words})`;
  });
  const parts = {
    wording: typeof when === 'string' ? '' : when['wording'],
    zone: event.timeZone,
    lane: event.lane,
    status: event.status,
    importance: String(importance),
    place: [place?.name, place?.coordinates?.join()].filter(Boolean).join(' '),
    actors: actors.join(),
    tags: tags.join(),
    text: summary.replace(/\n/g, ' ⏎ '),
    fields: (event.fields ?? []).map(({ name, value }) => `${name}=${value}`).join(', '),
    sources: cited.join(', '),
  };
  return [
    typeof when === 'string' ? when : [when['start'], when['end']].filter(Boolean).join('/'),
    title,
    ...Object.entries(parts).flatMap(([key, value]) => (value ? [`${key} ${value}`] : [])),
  ].join(' | ');
}

function reportLine({ code, severity, row, path, column, params }: ReportLine): string {
  const place = [row, path, column].filter((part) => part !== undefined).join(' ');
  const values = Object.values(params).join(' | ');
  const mark = severity === 'error' ? '!' : '';
  return `${mark}${code}${place === '' ? '' : ` ${place}`}${values === '' ? '' : `: ${values}`}`;
}
