/** Parses any value into a dataset that `compile` accepts, or into a list of issues. */
import * as v from 'valibot';
import { checkAddress } from './checks/checkAddress';
import { checkCharacters } from './checks/words/checkCharacters';
import { checkEditorial } from './checks/words/checkEditorial';
import { checkMedia } from './checks/checkMedia';
import { checkMarkup } from './checks/words/checkMarkup';
import { checkPlaces } from './places/checkPlaces';
import { checkReferences } from './checks/checkReferences';
import { checkTheme } from './checks/checkTheme';
import { readTimes, type DatasetTimes } from './checks/readTimes';
import { checkWords } from './checks/words/checkWords';
import { compareLanguages } from './checks/compareLanguages';
import { createIssueLog, hasErrors, type Issue, type IssueCode, type IssueLog } from './issues';
import { completeDataset, type Defaults, type JsonObject } from './shorthand/completeDataset';
import { datasetSchema, FORMAT, type Dataset } from './schema/schema';
import { kindOf, reportSchemaIssue } from './schema/schemaIssues';

/** A valid dataset with its times as instants. Only {@link parseDataset} creates one. */
export type ParsedDataset = Dataset & { readonly times: DatasetTimes };

/**
 * Validates and reads a dataset, completed by defaults. `dataset` is null if any issue is an error,
 * but not for warnings. Never throws and never changes `json`.
 */
export function parseDataset(
  json: unknown,
  defaults: Defaults = { updated: new Date().toISOString().slice(0, 10) },
): {
  dataset: ParsedDataset | null;
  issues: readonly Issue[];
} {
  const log = createIssueLog();
  let dataset: ParsedDataset | null = null;
  try {
    dataset = parse(json, defaults, log);
  } catch {
    // Only for values that are not JSON, such as a getter that throws or a revoked proxy.
    log.report('unreadable', [], {});
  }
  return { dataset: hasErrors(log.issues) ? null : dataset, issues: log.issues };
}

/** Schema issues after which the types are still right, so that the other checks can run. */
const harmlessCodes: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'unknown-key',
  'empty-text',
  'bad-id',
  'bad-colour',
  'bad-fonts',
  'out-of-bounds',
  'bad-date',
  'date-form',
  'unknown-date',
  'date-outside-years',
  'impossible-date',
]);

function parse(json: unknown, defaults: Defaults, log: IssueLog): ParsedDataset | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    log.report('not-an-object', [], { received: kindOf(json) });
    return null;
  }
  // A later format may have any shape, so no other check applies to it.
  const format = Object.hasOwn(json, 'format') ? (json as { format: unknown }).format : undefined;
  if (typeof format === 'number' && format > FORMAT) {
    log.report('later-format', ['format'], { found: String(format), known: String(FORMAT) });
    return null;
  }
  const result = v.safeParse(datasetSchema, completeDataset(json as JsonObject, defaults));
  for (const issue of result.issues ?? []) reportSchemaIssue(issue, log);
  if (!log.issues.every(({ code }) => harmlessCodes.has(code))) return null;

  // The remaining issues do not affect the type. The output has no unknown keys.
  const dataset = result.output as Dataset;
  checkReferences(dataset, log);
  checkWords(dataset, log);
  checkAddresses(dataset, log);
  checkMedia(dataset, log);
  checkCharacters(dataset, log);
  checkEditorial(dataset, log);
  checkMarkup(dataset, log);
  checkPlaces(dataset, log);
  checkTheme(dataset, log);
  compareLanguages(dataset, log);
  const times = readTimes(dataset, log);
  return result.success && times ? { ...dataset, times } : null;
}

function checkAddresses(dataset: Dataset, log: IssueLog): void {
  if (dataset.contact !== undefined) checkAddress(dataset.contact, log, ['contact']);
  dataset.sources.forEach(({ url, archived }, i) => {
    if (url !== null) checkAddress(url, log, ['sources', i, 'url']);
    if (archived !== null) checkAddress(archived, log, ['sources', i, 'archived']);
  });
}
