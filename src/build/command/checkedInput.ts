/** The input of a command, with what is wrong with it on the terminal. */
import { group } from 'd3';

import { formatProblem, type Problem } from '../data/dataset';
import { ownCacheFolder } from './cacheFolder';
import { DataFailure } from './failures';
import { importOptionsOf, type FileOptions } from './importOptions';
import { readInputFile, type ReadOptions } from './inputFile';
import { readInput, type Input } from './readInput';
import type { Terminal } from './terminal';

export function readOptions({ note }: Terminal, options: FileOptions): ReadOptions {
  return { cacheDir: ownCacheFolder(), note, importOptions: importOptionsOf(options) };
}

/** Reads a file whose site is written. Throws if it has errors, after it has named them. */
export async function readChecked(argument: string, options: FileOptions, terminal: Terminal) {
  const inputFile = await readInputFile(argument, readOptions(terminal, options));
  const input = await readInput(inputFile);
  noteProblems(input.problems, terminal);
  noteReading(argument, input, terminal);
  if (!input.dataset) throw new DataFailure(`${argument} cannot be used: see above.`);
  return { inputFile, input };
}

/** How many problems of a kind are written out. */
const MAX_ALIKE = 5;

/** Errors last, so that many warnings do not hide them. Of many of a kind, the rest is counted. */
export function noteProblems(problems: readonly Problem[], { note }: Terminal): void {
  const kinds = group(problems, ({ severity, code, what }) => `${severity} ${code || what}`);
  const isError = (alike: readonly Problem[]): boolean => alike[0]?.severity === 'error';
  const inOrder = [...kinds.values()].toSorted((a, b) => Number(isError(a)) - Number(isError(b)));
  for (const alike of inOrder) {
    for (const problem of alike.slice(0, MAX_ALIKE)) note(formatProblem(problem), problem.severity);
    const more = alike.length - MAX_ALIKE;
    if (more > 0) note(`  and ${more} more like this; --json of kroniek check has them all`);
  }
}

export function problemCounts({ problems }: Pick<Input, 'problems'>) {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

/** `3 events`, and how many rows or entries of the file gave none. */
export function eventCountOf({ dataset, imported }: Input): string {
  const refused = imported?.counts.refused ?? 0;
  const leftOut = refused > 0 ? ` (${refused} left out)` : '';
  return countOf(dataset?.events.length ?? 0, 'event') + leftOut;
}

export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The kinds of what is read that an editor expects, such as a date that is about right. */
const expected: ReadonlySet<string> = new Set(['empty-row', 'key-unread', 'markup-removed']);

/** Says where to read what was read in another way than written, if anything was. */
export function noteReading(argument: string, { imported }: Input, { note }: Terminal): void {
  if (!imported?.dataset) return;
  const changes = imported.report.filter(
    ({ kind, severity, code }) => kind !== 'read' && severity === 'info' && !expected.has(code),
  );
  if (changes.length === 0) return;
  const changed = countOf(changes.length, 'change');
  note(`Read with ${changed}: kroniek import ${argument} -o events.json names them.`);
}
