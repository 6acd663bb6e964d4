/** Turns issues of valibot into issues of a dataset, with a code, a path and params. */
import type { BaseIssue, IssuePathItem } from 'valibot';
import { reportBadDate } from '../dates/reportBadDate';
import type { IssueCode, IssueLog, Path } from '../issues';
import { findNearest } from '../checks/findNearest';
import { MAX_PIXELS } from './mediaSchema';
import { DATE, DAY } from './schemaParts';

type ValibotIssue = BaseIssue<unknown>;

/** Reports an issue of valibot. `parents`: the path of its own root from the top of the file. */
export function reportSchemaIssue(
  found: ValibotIssue,
  log: IssueLog,
  parents: readonly IssuePathItem[] = [],
): void {
  const items = [...parents, ...(found.path ?? [])];
  const listAt = items.findIndex((item) => item.type === 'object' && Array.isArray(item.input));
  if (listAt >= 0) {
    // valibot reads a list as an object with digits for keys. The list itself is the fault.
    log.report('wrong-type', pathOf(items.slice(0, listAt)), {
      expected: 'object',
      received: 'array',
    });
    return;
  }
  if (found.kind === 'validation') reportValidation(found, log, pathOf(items));
  else if (found.type === 'union' && found.issues) reportUnion(found, log, items);
  else reportShape(found, log, items);
}

/** Only ids, dates and other small parts have validations. Their message is the code. */
function reportValidation(found: ValibotIssue, log: IssueLog, path: Path): void {
  const code = found.message as IssueCode;
  const written = String(found.input);
  switch (code) {
    case 'bad-id':
      return log.report(code, path, { id: written });
    case 'bad-language':
      return log.report(code, path, { language: written });
    case 'bad-colour':
      return log.report(code, path, { colour: written });
    case 'bad-fonts':
      return log.report(code, path, { fonts: written });
    case 'out-of-bounds': {
      const [minimum, maximum] = rangeOf(found);
      return log.report(code, path, {
        received: written,
        minimum: String(minimum),
        maximum: String(maximum),
      });
    }
    case 'bad-date': {
      const { requirement } = found;
      const form = requirement === DAY ? 'day' : requirement === DATE ? 'date' : 'bound';
      return reportBadDate(written, form, null, log, path);
    }
    case 'empty-list':
      return log.report(code, path, {});
    default:
      return log.report('empty-text', path, {});
  }
}

/** The range of a number of the format by one of its bounds. That of a coordinate is symmetric. */
function rangeOf({ type, requirement }: ValibotIssue): readonly [minimum: number, maximum: number] {
  const bound = Number(requirement);
  if (bound === 0 || (bound === 1 && type === 'max_value')) return [0, 1];
  if (bound === 1 || bound === MAX_PIXELS) return [1, MAX_PIXELS];
  return [-Math.abs(bound), Math.abs(bound)];
}

/** Reports the faults inside the option that has the right kind, else the wrong kind. */
function reportUnion(found: ValibotIssue, log: IssueLog, items: readonly IssuePathItem[]): void {
  const inner = (found.issues ?? []).filter((issue) => issue.path);
  for (const issue of inner) reportSchemaIssue(issue, log, items);
  if (inner.length > 0) return;
  const kinds = (found.issues ?? []).flatMap((issue) => expectedKind(issue.expected));
  log.report('wrong-type', pathOf(items), {
    expected: [...new Set(kinds)].join('|'),
    received: kindOf(found.input),
  });
}

function reportShape(found: ValibotIssue, log: IssueLog, items: readonly IssuePathItem[]): void {
  const path = pathOf(items);
  const last = items.at(-1);
  const isMissing = last?.origin === 'key' ? found.expected !== 'never' : found.input === undefined;
  if (last && isMissing) {
    return log.report('missing-key', path, { key: String(last.key) });
  }
  if (last && found.expected === 'never') {
    return last.type === 'object'
      ? reportUnknownKeys(last, found.message, log, path.slice(0, -1))
      : log.report('unknown-key', path, { key: String(last.key), nearest: '', known: '0, 1' });
  }
  if (found.type === 'picklist' || found.type === 'literal') {
    const allowed = found.message;
    // Quotation marks distinguish a text "3" from the number 3.
    const isNumeric = /^\d/.test(allowed);
    const { input } = found;
    const received =
      typeof input === 'string'
        ? isNumeric
          ? JSON.stringify(input)
          : input
        : typeof input === 'number'
          ? String(input)
          : kindOf(input);
    const nearest = isNumeric ? '' : findNearest(received, allowed.split(', '));
    return log.report('not-one-of', path, { received, allowed, nearest });
  }
  // Editors often forget the object around a text by language, so it has a kind of its own.
  const isWords = found.type === 'record' && last?.key !== 'forms';
  const expected = isWords ? 'words' : expectedKind(found.expected).join('|');
  log.report('wrong-type', path, { expected, received: kindOf(found.input) });
}

/** Reports all unknown keys of an object, since valibot gives only the first. */
function reportUnknownKeys(item: IssuePathItem, known: string, log: IssueLog, parent: Path): void {
  const knownKeys = known.split(', ');
  const keys = Object.keys(item.input as object).filter((key) => !knownKeys.includes(key));
  for (const key of keys.length > 0 ? keys : [String(item.key)]) {
    log.report('unknown-key', [...parent, key], {
      key,
      nearest: findNearest(key, knownKeys),
      known,
    });
  }
}

function pathOf(items: readonly IssuePathItem[]): (string | number)[] {
  return items.map((item) => item.key as string | number);
}

/** The expected kinds of an issue of valibot, as params of `wrong-type`. */
function expectedKind(expected: string | null): string[] {
  return (expected ?? 'other').toLowerCase().split('|');
}

/** The kind of a JSON value, as a param of `wrong-type`. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  const kind = typeof value;
  return ['string', 'number', 'boolean', 'object', 'undefined'].includes(kind) ? kind : 'other';
}
