/** The dataset that is shipped, in each of its languages: what the check says of it is nothing. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDataset } from '../src/format';

const text = readFileSync(new URL('./security-guarantees.json', import.meta.url), 'utf8');

const said = (json: unknown) =>
  parseDataset(json).issues.map(({ severity, code, path }) => `${severity} ${code} ${path}`);

test('the dataset has 0 errors and 0 warnings', () => {
  expect(said(JSON.parse(text))).toEqual([]);
});

test('a number, a month or a name that one translation gets wrong would be found', () => {
  for (const [right, wrong, code] of [
    ['10 september 2025', '11 september 2025', 'number'],
    ['18 februari 2025', '18 maart 2025', 'number'],
    [' Poetin', ' hij', 'name-missing'],
  ] as const) {
    expect(text).toContain(right);
    expect(said(JSON.parse(text.replaceAll(right, wrong))).join()).toContain(code);
  }
});
