/** A dataset's file, read and checked for the build and for `npm start`. */
import { readFile } from 'node:fs/promises';

import { parseDataset, type ParsedDataset } from '../../format';
import { isLocale, loadIssueWords, localeName, locales } from '../../i18n';
import { jsonFaultOf } from './jsonFault';

/** Something wrong with the file, in words for its editor. */
export type Problem = {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** `events.3.when.start`, or `line 12, column 5` where it is no JSON; '' for the whole file. */
  readonly path: string;
  readonly what: string;
  readonly todo: string;
  /** The id of the event, source and so on that it is in: nobody counts to `events.41`. */
  readonly of?: string;
};

export type DatasetResult = {
  /** Null when any problem is an error. */
  readonly dataset: ParsedDataset | null;
  readonly problems: readonly Problem[];
};

/** Reads and checks a file; never throws. `name` is what messages call it. */
export async function readDataset(file: string, name: string): Promise<DatasetResult> {
  try {
    return await parseDatasetText(await readFile(file, 'utf8'), name);
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

/** Checks the text of a file. */
export async function parseDatasetText(text: string, name: string): Promise<DatasetResult> {
  const source = text.replace(/^\uFEFF/, '');
  const fault = jsonFaultOf(source);
  if (fault) {
    const { line, column, expected, found } = fault;
    return failedResult(
      name,
      `line ${line}, column ${column}`,
      `This is not JSON: expected ${expected}, found ${found}.`,
      /^“?[}\]]/.test(found) && /^a (key|value)/.test(expected)
        ? 'Remove the comma before it: none follows the last entry.'
        : `Write ${expected} here, or mend what stands before it.`,
    );
  }
  const json: unknown = JSON.parse(source);
  const { dataset, issues } = parseDataset(json);
  const words = await loadIssueWords('en');
  const problems = issues.map((issue): Problem => {
    const { severity, path } = issue;
    return { severity, file: name, path, ...words(issue), ...ownerOf(json, path) };
  });
  if (dataset && !dataset.languages.some(isLocale)) {
    const known = locales.map((locale) => `${locale} (${localeName(locale)})`).join(', ');
    return failedResult(
      name,
      'languages',
      'The interface has none of these languages.',
      `Write the dataset in one of: ${known}; or give the interface a catalogue of yours.`,
    );
  }
  return { dataset, problems };
}

/** `file: path: what is wrong: what to do`, and after it in brackets what it is in. */
export function formatProblem({ file, path, what, todo, of }: Problem): string {
  const parts = [file, path, what.replace(/\.$/, ''), todo].filter((part) => part !== '');
  return `${parts.join(': ')}${of === undefined ? '' : ` (${of})`}`;
}

/** What a path such as `events.3.title` leads into, by its id or slug. */
function ownerOf(json: unknown, path: string): { of?: string } {
  const [list = '', index = ''] = path.split('.');
  const entry = (json as { [list: string]: { [index: string]: unknown } | undefined })[list]?.[
    index
  ];
  if (!/^\d+$/.test(index) || typeof entry !== 'object' || entry === null) return {};
  const { id, slug } = entry as { id?: unknown; slug?: unknown };
  const of = id ?? slug;
  return typeof of === 'string' ? { of: of.slice(0, 80) } : {};
}

function failedResult(file: string, path: string, what: string, todo: string): DatasetResult {
  return { dataset: null, problems: [{ severity: 'error', file, path, what, todo }] };
}
