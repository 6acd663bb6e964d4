/** Everything that a reader can take along, in a zip with a README. */
import { fileNameOf } from './fileNameOf';
import { formats } from './formats';
import type { Exported } from './types';
import { zipOf } from './zipOf';

/** What the reader saw, in words. */
type ShownInWords = {
  readonly range: string;
  /** Null without filters. */
  readonly filters: string | null;
  /** The day of "as known on", `YYYY-MM-DD`; null for what is known now. */
  readonly asKnownOn: string | null;
  /** The address of the view; null without a site. */
  readonly address: string | null;
  /** When the files were written. */
  readonly writtenAt: Date;
};

/**
 * Writes the data in each format and the images beside a README. `images` are the contents of files
 * by their extension.
 */
export function downloadZip(
  exported: Exported,
  shown: ShownInWords,
  images: { readonly [extension: string]: string | Uint8Array },
): Uint8Array<ArrayBuffer> {
  const data = Object.values(formats).map(
    ({ extension, write }) => [fileNameOf(exported, extension), write(exported)] as const,
  );
  const drawn = Object.entries(images).map(
    ([extension, content]) => [fileNameOf(exported, extension), content] as const,
  );
  const files = Object.fromEntries([...data, ...drawn]);
  const folder = exported.core.id;
  const readme = readmeOf(exported, shown, Object.keys(files));
  const entries = Object.entries({ ...files, 'README.txt': readme });
  return zipOf(
    Object.fromEntries(entries.map(([name, content]) => [`${folder}/${name}`, content])),
    shown.writtenAt.toISOString().slice(0, 10),
  );
}

/** The README. Like a citation, it has English words in every language of the page. */
function readmeOf(
  { core, events }: Exported,
  { range, filters, asKnownOn, address, writtenAt }: ShownInWords,
  files: readonly string[],
): string {
  const lines = (...rows: readonly (readonly [name: string, value: string | null])[]): string =>
    rows.flatMap(([name, value]) => (value ? [`${`${name}:`.padEnd(16)}${value}`] : [])).join('\n');
  const sources = new Map(
    events.flatMap(({ details }) =>
      details.claims.map(({ source }) => [source.id, source] as const),
    ),
  );
  const sourceLines = [...sources.values()].map(
    ({ publisher, title, published, url, archived }) => {
      const named = [publisher, title, published].filter(Boolean).join(', ');
      const places = [url, archived].flatMap((place) => (place ? [`  ${place}`] : []));
      return [`- ${named}`, ...places].join('\n');
    },
  );
  const description: { readonly [extension: string]: string } = {
    csv: 'a sheet with a row for each event',
    json: 'a dataset, which Kroniek opens again',
    ics: 'a calendar',
    svg: 'the drawing, with text as text',
    png: 'a picture of the drawing',
    pdf: 'the drawing for print',
  };
  return `${core.title}

WHAT WAS SHOWN
${lines(
  ['Range', range],
  ['Filters', filters ?? 'none'],
  ['As known on', asKnownOn ?? 'everything that is known now'],
  ['Events', String(events.length)],
  ['Language', core.language],
  ['Time zone', core.timeZone],
  ['Address', address],
)}

WHERE IT IS FROM
${lines(
  ['By', core.byline],
  ['Version', core.version],
  ['SHA-256', core.sha256 ?? null],
  ['Last updated', core.updated],
  ['Licence', core.licence || 'not stated'],
  ['Contact', core.contact],
  ['Written', writtenAt.toISOString()],
)}

FILES
${files.map((name) => `- ${name}: ${description[name.split('.').at(-1) ?? ''] ?? 'a file'}`).join('\n')}

SOURCES
${sourceLines.length > 0 ? sourceLines.join('\n') : 'none'}
`;
}
