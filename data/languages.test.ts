/**
 * The shipped dataset has no issue in any language, and mistakes in a translation would be found.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDataset } from '../src/format';

const text = readFileSync(new URL('./security-guarantees.json', import.meta.url), 'utf8');

const issuesOf = (json: unknown) =>
  parseDataset(json).issues.map(({ severity, code, path }) => `${severity} ${code} ${path}`);

test('the dataset has 0 errors and 0 warnings', () => {
  expect(issuesOf(JSON.parse(text))).toEqual([]);
});

test('a wrong number, month or name in a translation gives an issue', () => {
  for (const [right, wrong, code] of [
    ['10 september 2025', '11 september 2025', 'number'],
    ['18 februari 2025', '18 maart 2025', 'number'],
    [' Poetin', ' hij', 'name-missing'],
  ] as const) {
    expect(text).toContain(right);
    expect(issuesOf(JSON.parse(text.replaceAll(right, wrong))).join()).toContain(code);
  }
});
