/** From anything at all to a dataset that can be compiled, or to what is wrong with it. */
import * as v from 'valibot';
import { checkAddress } from './checks/checkAddress';
import { checkCharacters } from './checks/checkCharacters';
import { checkEditorial } from './checks/checkEditorial';
import { checkReferences } from './checks/checkReferences';
import { readTimes, type DatasetTimes } from './checks/readTimes';
import { checkWords } from './checks/checkWords';
import { compareLanguages } from './checks/compareLanguages';
import { createIssueLog, hasErrors, type Issue, type IssueCode, type IssueLog } from './issues';
import { datasetSchema, FORMAT, type Dataset } from './schema/schema';
import { kindOf, reportSchemaIssue } from './schema/schemaIssues';

/** A dataset that was found whole, with its times read. Only `parseTimeline` makes one. */
export type ParsedDataset = Dataset & { readonly times: DatasetTimes };

/**
 * Reads a dataset. `timeline` is null when any issue is an error; warnings alone leave it there.
 * Never throws, whatever it is fed, and never changes it.
 */
export function parseDataset(json: unknown): {
  dataset: ParsedDataset | null;
  issues: readonly Issue[];
} {
  const log = createIssueLog();
  let timeline: ParsedDataset | null = null;
  try {
    timeline = parse(json, log);
  } catch {
    // JSON cannot get here; what is not JSON (a getter that throws, a revoked proxy) can.
    log.report('unreadable', [], {});
  }
  return { dataset: hasErrors(log.issues) ? null : timeline, issues: log.issues };
}

/** What leaves the values good enough to look at what they refer to. */
const harmlessCodes: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'unknown-key',
  'empty-text',
  'bad-id',
  'out-of-bounds',
  'bad-date',
]);

function parse(json: unknown, log: IssueLog): ParsedDataset | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    log.report('not-an-object', [], { received: kindOf(json) });
    return null;
  }
  // A later format may have any shape: its other faults would be none.
  const format = Object.hasOwn(json, 'format') ? (json as { format: unknown }).format : undefined;
  if (typeof format === 'number' && format > FORMAT) {
    log.report('later-format', ['format'], { found: String(format), known: String(FORMAT) });
    return null;
  }
  const result = v.safeParse(datasetSchema, json);
  for (const found of result.issues ?? []) reportSchemaIssue(found, log);
  if (!log.issues.every(({ code }) => harmlessCodes.has(code))) return null;

  // Typed, or with no fault but unknown keys, which the output leaves out.
  const dataset = result.output as Dataset;
  checkReferences(dataset, log);
  checkWords(dataset, log);
  checkAddresses(dataset, log);
  checkCharacters(dataset, log);
  checkEditorial(dataset, log);
  compareLanguages(dataset, log);
  const times = readTimes(dataset, log);
  return result.success && times ? { ...dataset, times } : null;
}

function checkAddresses(dataset: Dataset, log: IssueLog): void {
  checkAddress(dataset.contact, log, ['contact']);
  dataset.sources.forEach(({ url, archived }, i) => {
    if (url !== null) checkAddress(url, log, ['sources', i, 'url']);
    if (archived !== null) checkAddress(archived, log, ['sources', i, 'archived']);
  });
}
