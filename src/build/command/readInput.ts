/** Reads the file of a command: a dataset of Kroniek's own, or a file that is imported. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

import type { ParsedDataset } from '../../format';
import { parseDatasetText, sourceTextProblems, type Problem } from '../data/dataset';
import { decodeText } from '../data/decodeText';
import { DataFailure, UsageFailure } from './failures';
import { fetchInput, isAddress } from './fetchInput';

/** The bytes of a file, and what is known of it. */
export type InputFile = {
  /** As the user wrote it: messages name it. */
  readonly name: string;
  /** The path on this machine; null for an address. */
  readonly file: string | null;
  readonly bytes: Uint8Array;
  /** The day of the file, `YYYY-MM-DD`. */
  readonly updated: string;
};

/** A dataset as JSON, checked. */
export type Input = {
  readonly name: string;
  /** The dataset's JSON; null if the file could not be read as a dataset at all. */
  readonly text: string | null;
  /** Null if any problem is an error. */
  readonly dataset: ParsedDataset | null;
  readonly problems: readonly Problem[];
};

type ReadOptions = {
  readonly cacheDir: string;
  readonly note: (message: string, severity: 'warning') => void;
};

/** Reads a path or an address. Throws a `UsageFailure` if there is no such file. */
export async function readInputFile(
  argument: string,
  { cacheDir, note }: ReadOptions,
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
    return { name, file: null, bytes, updated: day };
  }
  const file = path.resolve(argument);
  try {
    const [{ mtime }, bytes] = await Promise.all([stat(file), readFile(file)]);
    return { name: argument, file, bytes, updated: mtime.toISOString().slice(0, 10) };
  } catch (problem) {
    const { code = String(problem) } = problem as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new UsageFailure(`There is no file ${argument}.`);
    if (code === 'EISDIR') throw new UsageFailure(`${argument} is a folder: give a file in it.`);
    throw new DataFailure(`${argument} cannot be read (${code}).`);
  }
}

/** Reads and checks the dataset in a file. Never throws. */
export async function readInput({ name, file, bytes, updated }: InputFile): Promise<Input> {
  const decoded = decodeText(bytes);
  if ('fault' in decoded) {
    const problem: Problem = { severity: 'error', file: name, ...decoded.fault };
    return { name, text: null, dataset: null, problems: [problem] };
  }
  const { dataset, problems } = await parseDatasetText(decoded.text, name, { updated });
  const ofTexts = file === null ? [] : await sourceTextProblems(file, name);
  return {
    name,
    text: decoded.text,
    dataset: ofTexts.length > 0 ? null : dataset,
    problems: [...problems, ...ofTexts],
  };
}
