/** The bytes of a file or of an address, before it is known what they are. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

import { readers, type ImportOptions } from '../../import';
import { DataFailure, systemMessageOf, UsageFailure } from './failures.ts';
import { fetchInput, isAddress } from './fetch/fetchInput.ts';
import { isSite } from './siteFolder';

/** The bytes of a file, and what is known of it. */
export type InputFile = {
  /** Messages name it, and its extension may say what it is. */
  readonly name: string;
  /** The path on this machine; null for an address. */
  readonly file: string | null;
  /** The address that it comes from; null for a file. */
  readonly address: string | null;
  readonly bytes: Uint8Array;
  /** The day of the file, `YYYY-MM-DD`. */
  readonly updated: string;
  /** What the editor says of it. */
  readonly options: ImportOptions;
};

export type ReadOptions = {
  readonly importOptions?: ImportOptions;
  readonly cacheDir: string;
  readonly note: (message: string, severity: 'warning') => void;
};

/** Reads a path or an address. Throws a `UsageFailure` if there is no such file. */
export async function readInputFile(
  argument: string,
  { cacheDir, note, importOptions: options = {} }: ReadOptions,
): Promise<InputFile> {
  if (isAddress(argument)) {
    const { name, bytes, fetchedAt, staleBecause } = await fetchInput(argument, { cacheDir });
    const day = fetchedAt.slice(0, 10);
    if (staleBecause !== null) {
      note(
        `${staleBecause} This is the copy of ${fetchedAt.slice(0, 16).replace('T', ' ')} UTC.`,
        'warning',
      );
    }
    return { name, file: null, address: argument, bytes, updated: day, options };
  }
  const file = path.resolve(argument);
  try {
    const [{ mtime }, bytes] = await Promise.all([stat(file), readFile(file)]);
    return {
      name: argument,
      file,
      address: null,
      bytes,
      updated: mtime.toISOString().slice(0, 10),
      options,
    };
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new UsageFailure(await missingFile(argument));
    if (code === 'EISDIR') throw new UsageFailure(await folderAsFile(argument));
    throw new DataFailure(systemMessageOf(Object.assign(problem as Error, { path: argument })));
  }
}

/** A host and a path, without `https://`. */
const HOST = /^(?:localhost|[\w-]+(?:\.[\w-]+)+)(?::\d+)?\/|^www\./i;

async function missingFile(argument: string): Promise<string> {
  const folder = path.dirname(argument);
  const near = await readableIn(folder);
  const others = near.length > 0 ? ` In that folder: ${listOf(near)}.` : '';
  const address = HOST.test(argument) ? ' An address begins with https:// or http://.' : '';
  return `There is no file ${argument}.${address || others}`;
}

async function folderAsFile(argument: string): Promise<string> {
  if (isSite(argument)) {
    return `${argument} is a site that is written already: kroniek preview ${argument} shows it.`;
  }
  const inside = await readableIn(argument);
  const names = inside.length > 0 ? `: ${listOf(inside)}` : '';
  return `${argument} is a folder: give a file in it${names}.`;
}

/** How many files of a folder a message names. */
const MAX_NAMED = 5;

/** The paths of the files in a folder that a command may read. */
async function readableIn(folder: string): Promise<readonly string[]> {
  const extensions = new Set(readers.flatMap((reader) => reader.extensions));
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => path.join(folder, name))
    .filter((file) => extensions.has(path.extname(file).slice(1).toLowerCase()))
    .toSorted();
}

function listOf(files: readonly string[]): string {
  const rest = files.length > MAX_NAMED ? ', …' : '';
  return files.slice(0, MAX_NAMED).join(', ') + rest;
}
