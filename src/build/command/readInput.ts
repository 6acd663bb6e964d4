/** Reads what a file has: a dataset of Kroniek's own, or a file that is imported. */
import path from 'node:path';

import type { ParsedDataset } from '../../format';
import { loadImportWords } from '../../i18n';
import { importFile, type ImportResult, type ReportLine } from '../../import';
import { parseDatasetJson, parseDatasetText, problemsBeside, type Problem } from '../data/dataset';
import { sha256Of } from '../data/fileHash';
import { decodeText } from '../data/decodeText';
import type { InputFile } from './inputFile';
import { nameSource } from './nameSource';

/** A dataset as JSON, checked. */
export type Input = {
  readonly name: string;
  /** The SHA-256 of the file. */
  readonly sha256: string;
  /** The dataset's JSON; null if the file could not be read as a dataset at all. */
  readonly text: string | null;
  /** Null if any problem is an error. */
  readonly dataset: ParsedDataset | null;
  readonly problems: readonly Problem[];
  /** Those of the problems that the check of an imported dataset found. */
  readonly checked: readonly Problem[];
  /** Hints that do not concern a file of this kind. */
  readonly hidden: readonly Problem[];
  /** How it was imported; null for a dataset. */
  readonly imported: ImportResult | null;
};

/** Reads and checks the dataset in a file, or imports the file. Never throws. */
export async function readInput(inputFile: InputFile): Promise<Input> {
  const input = await readUnhashed(inputFile);
  const isStrict = inputFile.options.strict === true;
  return { ...(isStrict ? strictly(input) : input), sha256: sha256Of(inputFile.bytes) };
}

/** Every warning is an error. */
function strictly<Found extends Omit<Input, 'sha256'>>(input: Found): Found {
  const asError = (problem: Problem): Problem => ({ ...problem, severity: 'error' });
  const [problems, checked] = [input.problems.map(asError), input.checked.map(asError)];
  return { ...input, problems, checked, dataset: problems.length > 0 ? null : input.dataset };
}

async function readUnhashed(inputFile: InputFile): Promise<Omit<Input, 'sha256'>> {
  const { name, bytes, updated, address, options } = inputFile;
  const imported = await importFile({ name: path.basename(name), bytes, options });
  const isDataset = imported.format === 'kroniek' || isBrokenJson(inputFile);
  if (isDataset) return readDataset(inputFile);
  const problems = await problemsOf(name, imported);
  if (!imported.dataset) {
    return { name, text: null, dataset: null, problems, checked: [], hidden: [], imported };
  }
  const json = address === null ? imported.dataset : nameSource(imported.dataset, address);
  const text = JSON.stringify(json);
  const checked = await parseDatasetJson(json, name, { updated });
  const isOwnAddress = ({ code, what }: Problem): boolean =>
    code === 'insecure-address' && address !== null && what.includes(address);
  const isHidden = (problem: Problem): boolean =>
    ofDatasets.has(problem.code) || isOwnAddress(problem);
  const found = checked.problems.filter((problem) => !isHidden(problem));
  return {
    name,
    text,
    dataset: checked.dataset,
    problems: [...problems, ...found],
    checked: found,
    hidden: checked.problems.filter(isHidden),
    imported,
  };
}

/** Hints for those who write a dataset. A sheet has no claims. */
const ofDatasets: ReadonlySet<string> = new Set(['event-without-source', 'unused-source']);

/** Whether a file should be JSON and is not. Its own messages say where it stops being JSON. */
function isBrokenJson({ name, bytes }: InputFile): boolean {
  if (path.extname(name).toLowerCase() !== '.json') return false;
  const decoded = decodeText(bytes);
  if ('fault' in decoded) return true;
  try {
    JSON.parse(decoded.text.replace(/^\uFEFF/, ''));
    return false;
  } catch {
    return true;
  }
}

/** Reads a dataset of Kroniek's own. */
async function readDataset({
  name,
  file,
  bytes,
  updated,
}: InputFile): Promise<Omit<Input, 'sha256'>> {
  const rest = { checked: [], hidden: [], imported: null };
  const decoded = decodeText(bytes);
  if ('fault' in decoded) {
    const problem: Problem = { severity: 'error', code: '', file: name, ...decoded.fault };
    return { name, text: null, dataset: null, problems: [problem], ...rest };
  }
  const { dataset, problems } = await parseDatasetText(decoded.text, name, { updated });
  const beside = file === null ? [] : await problemsBeside(file, name, bytes);
  return {
    name,
    text: decoded.text,
    dataset: beside.length > 0 ? null : dataset,
    problems: [...problems, ...beside],
    ...rest,
  };
}

/** The lines of a report that an editor should act on. */
async function problemsOf(name: string, { report }: ImportResult): Promise<readonly Problem[]> {
  const words = await loadImportWords('en');
  const toProblem = (line: ReportLine): readonly Problem[] => {
    if (line.severity === 'info') return [];
    const { where, what, todo } = words.line(line);
    return [{ severity: line.severity, code: line.code, file: name, path: where, what, todo }];
  };
  return report.flatMap(toProblem);
}
