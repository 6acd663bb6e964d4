/**
 * Hostile values in texts are valid, since texts never run. In ids and addresses they are errors.
 */
import { expect, test } from 'vitest';

import { hostileDataset } from '../../e2e/hostile/hostileDataset';
import { hostileTexts } from '../../e2e/hostile/hostileTexts';
import { loadIssueWords } from '../i18n';
import { eachText } from './checks/eachText';
import { parseDataset } from './index';
import { sampleDataset, sampleWith } from './sampleDataset';
import type { Dataset } from './schema/schema';

test('a dataset with every hostile text in every field has no error', () => {
  const dataset = hostileDataset();
  const { issues } = parseDataset(dataset);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);

  expect(hostileTexts.length).toBeGreaterThanOrEqual(60);
  const fields = fieldsOf(dataset);
  // The sample uses every key of the format.
  expect([...fields.keys()]).toEqual(expect.arrayContaining([...fieldsOf(sampleDataset()).keys()]));
  // The title is on every page, so it has only some of the texts.
  fields.delete('title');
  for (const [field, texts] of fields) {
    const missing = hostileTexts.filter(
      (text) => !texts.some((fieldText) => fieldText.includes(text)),
    );
    expect([field, missing]).toEqual([field, []]);
  }
});

/** The English texts of each field. The key is its path without indexes. */
function fieldsOf(dataset: unknown): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  const { dataset: parsed } = parseDataset(dataset);
  eachText(parsed as Dataset, ({ en = '' }, path) => {
    const field = path.filter((key) => typeof key === 'string').join('.');
    fields.set(field, [...(fields.get(field) ?? []), en]);
  });
  return fields;
}

const addresses = [
  'javascript:alert(1)',
  'JavaScript:alert(1)//https://example.org',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript&colon;alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://example.org/x',
  'file:///etc/passwd',
  'view-source:https://example.org',
  '//example.org',
  '\\\\example.org',
  'https:\\\\example.org',
  'https://known.example@attacker.example/',
  'https://example.org/\u0000',
  'https://example.org/ onclick=alert(1)',
  'mailto:a@example.org?bcc=b@example.org',
];
const values: readonly (readonly [path: string, value: string])[] = [
  ...addresses.flatMap((address) =>
    ['contact', 'sources.0.url', 'sources.0.archived'].map((path) => [path, address] as const),
  ),
  ['events.0.id', '"><script>'],
  ['events.0.aliases.0', '__proto__'],
  ['ranges.0.slug', '../../x'],
  ['lanes.0.id', 'a b'],
  ['timeZone', '<script>'],
  ['updated', '2025-09-15"'],
  ['events.0.when', '<img src=x onerror=alert(1)>'],
  ['events.0.claims.0.quoteLanguage', 'en"onload'],
  ['sources.0.language', '"><b>'],
  ['events.0.status', 'constructor'],
  ['relations.0.type', '__proto__'],
  ['title.en', 'A\0'],
];

test('each rejected value gives an issue at its path, with sentences', async () => {
  const words = await loadIssueWords('en');
  for (const [path, value] of values) {
    const { dataset, issues } = parseDataset(sampleWith(path, value));
    expect([path, value, dataset]).toEqual([path, value, null]);
    const issue = issues.find(({ severity, path: at }) => severity === 'error' && at === path);
    expect([path, value, issue?.path]).toEqual([path, value, path]);
    const { what, todo } = words(issue!);
    expect(what).toMatch(/^\S.*\.$/);
    expect(todo).toMatch(/^\S.*\.$/);
  }
});
