/** The bytes of a file or of an address, before it is known what they are. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

import type { ImportOptions } from '../../import';
import { DataFailure, UsageFailure } from './failures.ts';
import { fetchInput, isAddress } from './fetch/fetchInput.ts';

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
    const { code = String(problem) } = problem as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new UsageFailure(`There is no file ${argument}.`);
    if (code === 'EISDIR') throw new UsageFailure(`${argument} is a folder: give a file in it.`);
    throw new DataFailure(`${argument} cannot be read (${code}).`);
  }
}
