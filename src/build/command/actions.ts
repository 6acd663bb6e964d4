/** What each command does. Code that takes long to load is loaded by the command that needs it. */
import path from 'node:path';

import { formatProblem, type Problem } from '../data/dataset';
import { ownCacheFolder } from './cacheFolder';
import { DataFailure, UsageFailure } from './failures';
import { readInput, readInputFile, type Input, type InputFile } from './readInput';
import { clientFolder, readClientBundle } from './shippedFiles';
import type { Terminal } from './terminal';

const COMMANDS = ['archive', 'build', 'check', 'init', 'preview'];

type PortOption = { readonly port?: number };
type BaseOption = { readonly base?: string };
/** The options of each command, as `program.ts` reads them. */
export type OpenOptions = PortOption & { readonly open: boolean };
export type BuildOptions = BaseOption & { readonly out: string; readonly site?: string };
export type PreviewOptions = PortOption & BaseOption;
export type ArchiveOptions = BaseOption & {
  readonly date?: string;
  readonly into: string;
  readonly force: boolean;
};

export async function open(
  argument: string,
  { port, open: isWanted }: OpenOptions,
  terminal: Terminal,
): Promise<void> {
  const { createLiveSite } = await import('./liveSite');
  const { serveLive } = await import('./serveLive');
  const client = await readClientBundle();
  const first = await readFirst(argument, terminal);
  let pending: InputFile | null = first;
  let lastReport = '';
  const load = async () => {
    const inputFile = pending ?? (await readAgain(argument, first, terminal));
    pending = null;
    const input = await readInput(inputFile);
    const report = input.problems.map(formatProblem).join('\n');
    // Says each report once, however often the file is saved.
    if (report !== lastReport) noteProblems(input.problems, terminal);
    if (report === '' && lastReport !== '') terminal.note('The file has no faults any more.');
    lastReport = report;
    return createLiveSite(input, inputFile.file, client);
  };
  const { url } = await serveLive({
    load,
    file: first.file,
    assets: clientFolder,
    port: port ?? null,
    onError: (problem) => terminal.note(String(problem), 'error'),
  });
  terminal.result(url, { url });
  if (first.file !== null) terminal.note(`Save ${argument} to see it anew. Ctrl+C ends.`);
  if (isWanted && process.stdout.isTTY) {
    const { openBrowser } = await import('./openBrowser');
    openBrowser(url);
  }
}

/** Reads a file that a mistyped command may be. */
async function readFirst(argument: string, terminal: Terminal): Promise<InputFile> {
  try {
    return await readInputFile(argument, readOptions(terminal));
  } catch (problem) {
    const isWord = problem instanceof UsageFailure && /^[a-z]+$/i.test(argument);
    if (!isWord) throw problem;
    throw new UsageFailure(
      `There is no file ${argument}, and no such command: ${COMMANDS.join(', ')}.`,
    );
  }
}

/** The file after a change. A file that is gone for a moment is empty, and so has its problem. */
async function readAgain(
  argument: string,
  first: InputFile,
  terminal: Terminal,
): Promise<InputFile> {
  try {
    return await readInputFile(argument, readOptions(terminal));
  } catch (problem) {
    terminal.note(problem instanceof Error ? problem.message : String(problem), 'error');
    return { ...first, bytes: new Uint8Array() };
  }
}

export async function build(
  argument: string,
  { out, site, ...options }: BuildOptions,
  terminal: Terminal,
): Promise<void> {
  const { buildSite } = await import('./buildSite');
  const home = options.base ?? (site === undefined ? '/' : new URL(site).pathname);
  const read = await readChecked(argument, terminal);
  const address = site ?? null;
  const cacheDir = ownCacheFolder();
  const written = await buildSite(out, { ...read, home, address, cacheDir, terminal });
  terminal.result(`${out}: ${sizeOf(written)}`, {
    ...written,
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
  const read = await readChecked(argument, terminal);
  const written = await buildArchive(
    { into, date, isForced: force },
    { ...read, home, address: null, cacheDir: ownCacheFolder(), terminal },
  );
  const address = `${home}archive/${date}/embed/v1/`;
  terminal.result(`${written.folder}: ${sizeOf(written)}`, { ...written, address });
  terminal.note(
    `The next kroniek build here includes it. In a snippet: ${address} instead of ${home}embed/v1/`,
  );
}

export async function check(argument: string, terminal: Terminal): Promise<void> {
  const inputFile = await readInputFile(argument, readOptions(terminal));
  const { problems, dataset } = await readInput(inputFile);
  noteProblems(problems, terminal);
  const { errors, warnings } = problemCounts({ problems });
  const words = `${countOf(errors, 'error')}, ${countOf(warnings, 'warning')}`;
  const events = dataset?.events.length ?? null;
  const summary = events === null ? words : `${countOf(events, 'event')}, ${words}`;
  terminal.result(summary, { file: inputFile.name, events, errors, warnings, problems });
  // The messages are above.
  if (errors > 0) throw new DataFailure('');
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

const readOptions = ({ note }: Terminal) => ({ cacheDir: ownCacheFolder(), note });

/** Reads a file whose site is written. Throws if it has errors, after it has named them. */
async function readChecked(argument: string, terminal: Terminal) {
  const inputFile = await readInputFile(argument, readOptions(terminal));
  const input = await readInput(inputFile);
  noteProblems(input.problems, terminal);
  if (!input.dataset) throw new DataFailure(`${argument} cannot be built: see above.`);
  return { inputFile, input };
}

/** Errors last, so that many warnings do not hide them. */
function noteProblems(problems: readonly Problem[], { note }: Terminal): void {
  const isError = ({ severity }: Problem): boolean => severity === 'error';
  const inOrder = problems.toSorted((a, b) => Number(isError(a)) - Number(isError(b)));
  for (const problem of inOrder) note(formatProblem(problem), problem.severity);
}

function problemCounts({ problems }: Pick<Input, 'problems'>) {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function sizeOf({ files, bytes }: { readonly files: number; readonly bytes: number }): string {
  return `${countOf(files, 'file')}, ${(bytes / 1e6).toFixed(1)} MB`;
}
