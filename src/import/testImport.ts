/** Imports a file for a test, and tells in lines of text what came of it. */
import { parseDataset } from '../format';
import { importFile, type ImportInput, type ImportOptions, type ReportLine } from '.';

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

const ALWAYS = ['encoding-read', 'format-read', 'events-read', 'id-changed', 'title-read'];

export async function importText(
  name: string,
  content: string | Uint8Array,
  options: ImportOptions = {},
): Promise<Imported> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const input: ImportInput = { name, bytes, options };
  const { dataset, report, format } = await importFile(input);
  const issues = dataset ? parseDataset(dataset).issues : [];
  return {
    format,
    dataset,
    found: dataset ? linesOf(dataset as Written) : [],
    report: report.filter(({ code }) => !ALWAYS.includes(code)).map(reportLine),
    errors: issues
      .filter(({ severity }) => severity === 'error')
      .map(({ code, path }) => `${code} ${path}`),
  };
}

type Named = { readonly id: string; readonly [key: string]: unknown };
type Written = {
  readonly title?: string;
  readonly standfirst?: string;
  readonly timeZone?: string;
  readonly places?: readonly Named[];
  readonly sources?: readonly Named[];
  readonly events: readonly (Named & { readonly when: string | { [key: string]: string } })[];
  readonly ranges?: readonly Named[];
};

function linesOf(dataset: Written): readonly string[] {
  const { title, standfirst, timeZone, places = [], sources = [], events, ranges = [] } = dataset;
  const placeOf = (id: unknown): string => {
    const place = places.find((each) => each.id === id);
    return [place?.['name'], place?.['coordinates']].filter(Boolean).map(String).join(' ');
  };
  const sourceOf = (id: string): string => {
    const source = sources.find((each) => each.id === id);
    const words = [source?.['title'], source?.['publisher']].filter(Boolean).join('; ');
    const url = String(source?.['url'] ?? id);
    return words === '' ? url : `${url} (${words})`;
  };
  const head = [title && `title ${title}`, standfirst, timeZone && `zone ${timeZone}`];
  return [
    ...head.filter((line) => line !== undefined && line !== ''),
    ...events.map(({ when, ...event }) => {
      const { lane, status, place, actors, tags, summary, importance } = event;
      const list = Array.isArray(event['sources']) ? (event['sources'] as string[]) : [];
      const isText = typeof when === 'string';
      return [
        isText ? when : [when['start'], when['end']].filter(Boolean).join('/'),
        event['title'],
        !isText && when['wording'] && `wording ${when['wording']}`,
        event['timeZone'] && `zone ${String(event['timeZone'])}`,
        lane && `lane ${String(lane)}`,
        status && `status ${String(status)}`,
        importance && `importance ${String(importance)}`,
        place && `place ${placeOf(place)}`,
        actors && `actors ${String(actors)}`,
        tags && `tags ${String(tags)}`,
        summary && `text ${String(summary).replace(/\n/g, ' ⏎ ')}`,
        list.length > 0 && `sources ${list.map(sourceOf).join(', ')}`,
      ]
        .filter(Boolean)
        .join(' | ');
    }),
    ...ranges.map((range) => {
      const { from, to, summary } = range;
      const text = summary === range['title'] ? '' : ` | text ${String(summary)}`;
      return `range ${String(from)}/${String(to)} | ${String(range['title'])}${text}`;
    }),
  ] as string[];
}

function reportLine({ code, severity, row, path, column, params }: ReportLine): string {
  const place = [row, path, column].filter((part) => part !== undefined).join(' ');
  const values = Object.values(params).join(' | ');
  const mark = severity === 'error' ? '!' : '';
  return `${mark}${code}${place === '' ? '' : ` ${place}`}${values === '' ? '' : `: ${values}`}`;
}
