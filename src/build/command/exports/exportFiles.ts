import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import {
  collectEvents,
  downloadZip,
  embedFolderZip,
  fileNameOf,
  formats,
  singleFile,
  type Exported,
  type FormatName,
} from '../../../export';
import { bundleContentOf, compile, type ParsedDataset } from '../../../format';
import { createTimeline } from '../../../model';
import type { Span } from '../../../time';
import { readBound } from '../../../url';
import { UsageFailure } from '../failures';
import type { Input } from '../readInput';
import { readInlineAsset } from '../shippedFiles';

const DEFAULT_WIDTH_PX = 960;

/** What is exported, as the options of the command say it. */
type ExportChoice = {
  /** The folder that the files go into. */
  readonly out: string;
  /** By default every format of the data. */
  readonly kinds: readonly ExportKind[];
  /** The bounds of the range, as in an address; by default those of the timeline. */
  readonly from?: string;
  readonly to?: string;
  /** By default the first language of the dataset. */
  readonly lang?: string;
  /** The width of images (px). */
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
};

/** A format of the data, or another file that carries the timeline. */
type ExportKind = FormatName | keyof typeof others;

/** A dataset, its JSON, and the SHA-256 of its file. */
type Source = {
  readonly dataset: ParsedDataset;
  readonly json: object;
  readonly sha256: string;
};

type Context = Source & {
  readonly exported: Exported;
  readonly width: number;
  readonly theme: 'light' | 'dark';
};

type OtherKind = {
  readonly extension: string;
  /** Whether the file has the whole timeline, also if a range is chosen. */
  readonly isWhole?: boolean;
  readonly write: (context: Context) => Promise<string | Uint8Array>;
};

/** What is not a format of the data. */
const others = {
  html: {
    extension: 'html',
    isWhole: true,
    write: async ({ dataset, json }) =>
      singleFile(await bundleContentOf(dataset, json, readInlineAsset)),
  },
  folder: {
    extension: 'zip',
    isWhole: true,
    write: async ({ dataset, json }) =>
      embedFolderZip(await bundleContentOf(dataset, json, readInlineAsset)),
  },
  svg: { extension: 'svg', write: async (context) => (await drawingsOf(context)).svg },
  png: { extension: 'png', write: async (context) => (await drawingsOf(context)).png(1) },
  pdf: { extension: 'pdf', write: async (context) => (await drawingsOf(context)).pdf() },
  zip: { extension: 'all.zip', write: writeZip },
} as const satisfies { readonly [name: string]: OtherKind };

async function drawingsOf(context: Context) {
  const { drawingsOf: draw } = await import('./drawings');
  return draw(context);
}

/** Everything in a zip, as the download of a page has it, and a PDF. */
async function writeZip(context: Context): Promise<Uint8Array> {
  const { exported } = context;
  const { svg, png, pdf, rangeInWords } = await drawingsOf(context);
  const shown = {
    range: rangeInWords,
    filters: null,
    asKnownOn: null,
    address: null,
    writtenAt: new Date(),
  };
  const images = { svg, '1x.png': png(1), '2x.png': png(2), '3x.png': png(3), pdf: await pdf() };
  return downloadZip(exported, shown, images);
}

/** The options of the command: each kind by its name, but `dataset` for JSON. */
export type ExportFlags = Omit<ExportChoice, 'kinds'> & {
  readonly [name in 'dataset' | Exclude<ExportKind, 'json'>]?: true;
};

/** Writes what the options ask for of a file that was read without errors. */
export async function exportInput(
  { dataset, text, sha256 }: Pick<Input, 'dataset' | 'text' | 'sha256'>,
  options: ExportFlags,
): ReturnType<typeof exportFiles> {
  if (!dataset || text === null) return { files: [], events: 0 };
  const { csv, dataset: json, ics, svg, png, pdf, zip, html, folder } = options;
  const chosen = Object.entries({ csv, json, ics, svg, png, pdf, zip, html, folder });
  const kinds = chosen.flatMap(([kind, isChosen]) => (isChosen ? [kind as ExportKind] : []));
  return exportFiles({ dataset, json: JSON.parse(text) as object, sha256 }, { ...options, kinds });
}

/** Writes files of a dataset. Returns their paths, and the number of events in them. */
export async function exportFiles(
  source: Source,
  choice: ExportChoice,
): Promise<{ readonly files: readonly string[]; readonly events: number }> {
  const { dataset, sha256 } = source;
  const language = choice.lang ?? dataset.languages[0] ?? '';
  if (!dataset.languages.includes(language)) {
    const known = dataset.languages.join(', ');
    throw new UsageFailure(`The dataset is not written in ${language}: --lang can be ${known}.`);
  }
  const range = rangeOf(dataset, choice);
  const { core: compiled, details, map } = compile(dataset, language);
  const core = { ...compiled, sha256 };
  const timeline = createTimeline(core, () => Promise.resolve(details));
  const indexes = range
    ? timeline.overlapping(range)
    : Array.from({ length: timeline.count }, (_, i) => i);
  const exported = { core, range, map, events: await collectEvents(timeline, indexes) };
  const { width = DEFAULT_WIDTH_PX, theme = 'light' } = choice;
  const context = { ...source, exported, width, theme };
  await mkdir(choice.out, { recursive: true });
  const kinds = choice.kinds.length > 0 ? choice.kinds : allFormats();
  const files: string[] = [];
  for (const kind of kinds) {
    // One after the other: each may take much memory.
    const { name, content } = await fileOf(kind, context);
    const file = path.join(choice.out, name);
    await writeFile(file, content);
    files.push(file);
  }
  return { files, events: exported.events.length };
}

async function fileOf(kind: ExportKind, context: Context) {
  const { exported } = context;
  if (kind in formats) {
    const { extension, write } = formats[kind as FormatName];
    return { name: fileNameOf(exported, extension), content: write(exported) };
  }
  const { extension, isWhole, write }: OtherKind = others[kind as keyof typeof others];
  const named = isWhole ? { ...exported, range: null } : exported;
  return { name: fileNameOf(named, extension), content: await write(context) };
}

function allFormats(): readonly FormatName[] {
  return Object.keys(formats) as FormatName[];
}

/** The range of `--from` and `--to`; null without either. */
function rangeOf({ timeZone, times }: ParsedDataset, { from, to }: ExportChoice): Span | null {
  if (from === undefined && to === undefined) return null;
  const start = from === undefined ? times.extent.start : boundOf('--from', from, timeZone).asStart;
  const end = to === undefined ? times.extent.end : boundOf('--to', to, timeZone).asEnd;
  if (start < end) return { start, end };
  throw new UsageFailure('Nothing is between --from and --to: give the earlier date first.');
}

function boundOf(option: string, text: string, timeZone: string) {
  const bound = readBound(text, timeZone);
  if (bound) return bound;
  throw new UsageFailure(`${option} ${text} is no date: write 2025-09-10, 2025-09 or 2025.`);
}
