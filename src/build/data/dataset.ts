/** Reads and checks a dataset's file, for the build and for `npm start`. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

import { jsonFaultOf } from '../../base';
import { parseDataset, type Defaults, type ParsedDataset } from '../../format';
import { loadIssueWords } from '../../i18n';
import { decodeText } from './decodeText';
import { mediaReferencesOf, readMediaFile, type MediaFault } from '../media/mediaFiles';
import { sourceTextFiles } from './sourceTexts';

/** A problem of the file, worded for its editor. */
export type Problem = {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** `events.3.when.start`, or `line 12, column 5` if it is not JSON; '' for the whole file. */
  readonly path: string;
  readonly what: string;
  readonly todo: string;
  /** The kind of problem; '' if the file is no dataset at all. */
  readonly code: string;
  /** The id of the event, source and so on that has the problem: `events.41` is hard to find. */
  readonly ownerId?: string;
};

export type DatasetResult = {
  /** Null when any problem is an error. */
  readonly dataset: ParsedDataset | null;
  readonly problems: readonly Problem[];
};

/** Reads and checks a file. Never throws. Messages call the file `name`. */
export async function readDataset(file: string, name: string): Promise<DatasetResult> {
  try {
    const { mtime } = await stat(file);
    const bytes = await readFile(file);
    const result = await parseDatasetBytes(bytes, name, {
      updated: mtime.toISOString().slice(0, 10),
    });
    const beside = await problemsBeside(file, name, bytes);
    if (beside.length === 0) return result;
    return { dataset: null, problems: [...result.problems, ...beside] };
  } catch (problem) {
    const { code = String(problem) } = problem as NodeJS.ErrnoException;
    return failedResult(
      name,
      '',
      code === 'ENOENT' ? 'The file does not exist.' : `The file cannot be read (${code}).`,
      'Put the dataset there, or name another file in KRONIEK_DATA.',
    );
  }
}

/** Checks the content of a file. Messages call the file `name`. */
export async function parseDatasetBytes(
  bytes: Uint8Array,
  name: string,
  defaults?: Defaults,
): Promise<DatasetResult> {
  const decoded = decodeText(bytes);
  if ('text' in decoded) return parseDatasetText(decoded.text, name, defaults);
  const { path: at, what, todo } = decoded.fault;
  return failedResult(name, at, what, todo);
}

/** What is wrong with the files beside a dataset: texts of sources, pictures and other media. */
export async function problemsBeside(
  file: string,
  name: string,
  bytes: Uint8Array,
): Promise<readonly Problem[]> {
  const faults: MediaFault[] = [];
  // One after the other: each file may be large.
  for (const reference of mediaReferencesOf(Buffer.from(bytes).toString('utf8'))) {
    const read = await readMediaFile(path.dirname(file), reference);
    if (!('bytes' in read)) faults.push(read);
  }
  return [
    ...(await sourceTextProblems(file, name)),
    ...faults.map((fault): Problem => ({ ...fault, code: '', file: name })),
  ];
}

/** The texts of sources beside a dataset that are not UTF-8. Pages would show them with �. */
async function sourceTextProblems(file: string, name: string): Promise<readonly Problem[]> {
  const files = await sourceTextFiles(file);
  const problems = await Promise.all(
    files.map(async ({ file: textFile }): Promise<readonly Problem[]> => {
      const decoded = decodeText(await readFile(textFile));
      if ('text' in decoded) return [];
      const shown = path.join(path.dirname(name), 'sources', path.basename(textFile));
      return [{ severity: 'error', code: '', file: shown, ...decoded.fault }];
    }),
  );
  return problems.flat();
}

/** Checks the text of a file. Messages call the file `name`. */
export async function parseDatasetText(
  text: string,
  name: string,
  defaults?: Defaults,
): Promise<DatasetResult> {
  const source = text.replace(/^\uFEFF/, '');
  const fault = jsonFaultOf(source);
  if (fault) {
    const { line, column, expected, found } = fault;
    return failedResult(
      name,
      `line ${line}, column ${column}`,
      `This is not JSON: expected ${expected}, found ${found}.`,
      found.startsWith('U+')
        ? 'Remove that character: such characters often come in by copying.'
        : /^“?[}\]]/.test(found) && /^a (key|value)/.test(expected)
          ? 'Remove the comma before it: none follows the last entry.'
          : `Write ${expected} here, or mend what stands before it.`,
    );
  }
  return parseDatasetJson(JSON.parse(source), name, defaults);
}

/** Checks the JSON of a dataset. Messages call its file `name`. */
export async function parseDatasetJson(
  json: unknown,
  name: string,
  defaults?: Defaults,
): Promise<DatasetResult> {
  const { dataset, issues } = parseDataset(json, defaults);
  const words = await loadIssueWords('en');
  const problems = issues.map((issue): Problem => {
    const { severity, code, path: at } = issue;
    return { severity, code, file: name, path: at, ...words(issue), ...ownerOf(json, at) };
  });
  return { dataset, problems };
}

/** Formats a problem: `file: path: what is wrong: what to do (ownerId)`. */
export function formatProblem({ file, path: at, what, todo, ownerId }: Problem): string {
  const parts = [file, at, what.replace(/\.$/, ''), todo].filter((part) => part !== '');
  return `${parts.join(': ')}${ownerId === undefined ? '' : ` (${ownerId})`}`;
}

/** The id or slug of the entry that contains a path such as `events.3.title`. */
function ownerOf(json: unknown, at: string): { ownerId?: string } {
  const [list = '', index = ''] = at.split('.');
  const entry = (json as { [list: string]: { [index: string]: unknown } | undefined })[list]?.[
    index
  ];
  if (!/^\d+$/.test(index) || typeof entry !== 'object' || entry === null) return {};
  const { id, slug } = entry as { id?: unknown; slug?: unknown };
  const ownerId = id ?? slug;
  return typeof ownerId === 'string' ? { ownerId: ownerId.slice(0, 80) } : {};
}

function failedResult(file: string, at: string, what: string, todo: string): DatasetResult {
  return { dataset: null, problems: [{ severity: 'error', code: '', file, path: at, what, todo }] };
}
