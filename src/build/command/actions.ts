/** What each command does. Code that takes long to load is loaded by the command that needs it. */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';

import { ARCHIVE } from '../archives';
import { formatProblem } from '../data/dataset';
import { ownCacheFolder } from './cacheFolder';
import type { ExportFlags } from './exports/exportFiles';
import { DataFailure, UsageFailure } from './failures';
import {
  countOf,
  eventCountOf,
  noteProblems,
  noteReading,
  problemCounts,
  readChecked,
  readOptions,
} from './checkedInput';
import type { FileOptions } from './importOptions';
import { readInputFile, type InputFile, type ReadOptions } from './inputFile';
import { readInput } from './readInput';
import { authorFolder, clientFolder, readClientBundle } from './shippedFiles';
import type { Terminal } from './terminal';

const COMMANDS = [
  'archive',
  'author',
  'build',
  'check',
  'export',
  'import',
  'init',
  'preview',
  'sources',
  'verify',
];

type PortOption = { readonly port?: number };
type BaseOption = { readonly base?: string };
/** The options of each command, as `program.ts` reads them. */
export type OpenOptions = FileOptions &
  PortOption & {
    readonly open: boolean;
    /** The arguments after the file: a command that does not exist has some. */
    readonly more: readonly string[];
  };
export type BuildOptions = FileOptions &
  BaseOption & { readonly out: string; readonly site?: string; readonly archive: string };
export type ImportCommandOptions = FileOptions & {
  readonly out?: string;
  readonly media?: boolean;
};
export type ExportOptions = FileOptions & ExportFlags;
export type AuthorOptions = PortOption & { readonly open: boolean };
export type PreviewOptions = PortOption & BaseOption;
export type ArchiveOptions = FileOptions &
  BaseOption & {
    readonly date?: string;
    readonly into: string;
    readonly force: boolean;
  };

export async function open(
  argument: string,
  { port, open: isWanted, more, ...options }: OpenOptions,
  terminal: Terminal,
): Promise<void> {
  const reading = readOptions(terminal, options);
  const first = await readFirst([argument, ...more], reading);
  const { createLiveSite } = await import('./liveSite');
  const { serveLive } = await import('./serveLive');
  const { createFileCache } = await import('../threads/fileCache');
  const { cacheFolder } = await import('../threads/siteCaches');
  const client = await readClientBundle();
  const mediaCache = createFileCache(cacheFolder(ownCacheFolder(), 'media'));
  let pending: InputFile | null = first;
  let lastReport = '';
  const load = async (version: string) => {
    const inputFile = pending ?? (await readAgain(argument, first, reading, terminal));
    const isFirst = pending !== null;
    pending = null;
    const input = await readInput(inputFile);
    const report = input.problems.map(formatProblem).join('\n');
    // Says each report once, however often the file is saved.
    if (report !== lastReport) noteProblems(input.problems, terminal);
    if (isFirst) noteReading(argument, input, terminal);
    if (report === '' && lastReport !== '') terminal.note('The file has no faults any more.');
    lastReport = report;
    return createLiveSite({ input, file: inputFile.file, client, mediaCache, version });
  };
  const { url } = await serveLive({
    load,
    file: first.file,
    assets: clientFolder,
    port: port ?? null,
    onError: (problem) => terminal.note(String(problem), 'error'),
  });
  terminal.result(url, { url });
  const following = first.file === null ? '' : `Save ${argument} to see it anew. `;
  terminal.note(`${following}Ctrl+C ends.`);
  if (isWanted && process.stdout.isTTY) {
    const { openBrowser } = await import('./openBrowser');
    openBrowser(url);
  }
}

/** Reads the file of `kroniek FILE`, which a mistyped command may be. */
async function readFirst(
  [argument = '', ...more]: readonly string[],
  reading: ReadOptions,
): Promise<InputFile> {
  if (/^[a-z]+$/i.test(argument) && !existsSync(argument)) {
    throw new UsageFailure(
      `There is no file ${argument}, and no such command: ${COMMANDS.join(', ')}.`,
    );
  }
  if (more.length > 0) {
    throw new UsageFailure(`One file at a time: ${argument} or ${more.join(' or ')}.`);
  }
  return readInputFile(argument, reading);
}

/** The file after a change. A file that is gone for a moment is empty, and so has its problem. */
async function readAgain(
  argument: string,
  first: InputFile,
  reading: ReadOptions,
  terminal: Terminal,
): Promise<InputFile> {
  try {
    return await readInputFile(argument, reading);
  } catch (problem) {
    terminal.note(problem instanceof Error ? problem.message : String(problem), 'error');
    return { ...first, bytes: new Uint8Array() };
  }
}

export async function build(
  argument: string,
  { out, site, archive: archives, ...options }: BuildOptions,
  terminal: Terminal,
): Promise<void> {
  const { buildSite } = await import('./buildSite');
  const home = options.base ?? (site === undefined ? '/' : new URL(site).pathname);
  const read = await readChecked(argument, options, terminal);
  const address = site ?? null;
  const cacheDir = ownCacheFolder();
  const written = await buildSite(out, { ...read, home, address, cacheDir, archives, terminal });
  terminal.result(`${out}: ${eventCountOf(read.input)}, ${sizeOf(written)}`, {
    ...written,
    events: read.input.dataset?.events.length ?? 0,
    base: home,
    site: address,
    ...problemCounts(read.input),
  });
  terminal.note(`kroniek preview ${out} shows it.`);
}

export async function archive(
  argument: string,
  options: ArchiveOptions,
  terminal: Terminal,
): Promise<void> {
  const { buildArchive } = await import('./buildSite');
  // Today in the local zone. The Swedish format is that of ISO 8601.
  const { base: home = '/', date = new Date().toLocaleDateString('sv'), into, force } = options;
  const read = await readChecked(argument, options, terminal);
  const written = await buildArchive(
    { into, date, isForced: force },
    { ...read, home, address: null, cacheDir: ownCacheFolder(), terminal },
  );
  const address = `${home}archive/${date}/embed/v1/`;
  terminal.result(`${written.folder}: ${sizeOf(written)}`, { ...written, address });
  terminal.note(
    `The next kroniek build${into === ARCHIVE ? '' : ` with --archive ${into}`} includes it. In a snippet: ${address} instead of ${home}embed/v1/`,
  );
}

export async function check(
  argument: string,
  options: FileOptions,
  terminal: Terminal,
): Promise<void> {
  const inputFile = await readInputFile(argument, readOptions(terminal, options));
  const input = await readInput(inputFile);
  const { problems, dataset, sha256 } = input;
  noteProblems(problems, terminal);
  noteReading(argument, input, terminal);
  const { errors, warnings } = problemCounts({ problems });
  const words = `${countOf(errors, 'error')}, ${countOf(warnings, 'warning')}`;
  const events = dataset?.events.length ?? null;
  const summary = events === null ? words : `${eventCountOf(input)}, ${words}`;
  terminal.result(summary, {
    file: inputFile.name,
    sha256,
    events,
    errors,
    warnings,
    problems,
  });
  // The messages are above.
  if (errors > 0) throw new DataFailure('');
}

/** The report goes to stderr, and the dataset to a file or to stdout. */
export async function importData(
  argument: string,
  { out, media, ...options }: ImportCommandOptions,
  terminal: Terminal,
): Promise<void> {
  const { describeReport } = await import('../../import');
  const inputFile = await readInputFile(argument, readOptions(terminal, { ...options, media }));
  const { text, dataset, imported, problems, checked } = await readInput(inputFile);
  if (imported) {
    for (const line of await describeReport(imported.report)) terminal.note(line);
  } else noteProblems(problems, terminal);
  // What only the check of the made dataset finds.
  if (imported) noteProblems(checked, terminal);
  if (text === null || !dataset) throw new DataFailure(`${argument} gives no dataset: see above.`);
  let value: unknown = JSON.parse(text);
  if (media) {
    if (out === undefined)
      throw new UsageFailure('Pictures stand beside the dataset: add --out FILE.');
    const { fetchMedia } = await import('./fetch/fetchMedia');
    value = await fetchMedia(value, path.dirname(out), terminal);
  }
  const json = `${JSON.stringify(value, null, 2)}\n`;
  if (out === undefined && !terminal.isJson) return terminal.print(json);
  if (out !== undefined) await writeFile(out, json);
  const { events } = dataset;
  terminal.result(`${out}: ${countOf(events.length, 'event')}`, {
    file: out ?? null,
    // Without a file, the dataset is part of what is printed.
    ...(out === undefined && { dataset: value }),
    events: events.length,
    counts: imported?.counts ?? null,
    report: imported?.report ?? [],
  });
}

export async function exportData(
  argument: string,
  options: ExportOptions,
  terminal: Terminal,
): Promise<void> {
  const { exportInput } = await import('./exports/exportFiles');
  const { input } = await readChecked(argument, options, terminal);
  const { files, events } = await exportInput(input, options);
  terminal.result(files.join('\n'), { files, events });
}

export async function author(
  { port, open: isWanted }: AuthorOptions,
  terminal: Terminal,
): Promise<void> {
  const { servePreview } = await import('./servePreview');
  const url = await servePreview({ folder: authorFolder, base: '/', port: port ?? null });
  terminal.result(url, { url });
  terminal.note('Your work stays in the browser. Ctrl+C ends.');
  if (isWanted && process.stdout.isTTY) {
    const { openBrowser } = await import('./openBrowser');
    openBrowser(url);
  }
}

export async function preview(
  folder: string,
  { port, base }: PreviewOptions,
  terminal: Terminal,
): Promise<void> {
  const { servePreview } = await import('./servePreview');
  const url = await servePreview({ folder, base: base ?? null, port: port ?? null });
  terminal.result(url, { url });
}

export async function init(folder: string, terminal: Terminal, version: string): Promise<void> {
  const { initFolder, SHEET } = await import('./initFolder');
  const files = await initFolder(folder, version);
  terminal.result(files.map((name) => path.join(folder, name)).join('\n'), { folder, files });
  terminal.note(`npx kroniek ${path.join(folder, SHEET)} opens it.`);
}

function sizeOf({ files, bytes }: { readonly files: number; readonly bytes: number }): string {
  return `${countOf(files, 'file')}, ${(bytes / 1e6).toFixed(1)} MB`;
}
