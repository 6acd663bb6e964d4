/** Checks docs/data.md, the guide for editors: its examples are valid and its tables are true. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createWords, loadIssueWords } from '../i18n';
import { compile, issueParams, parseDataset } from './index';

const docs = readFileSync(new URL('../../docs/data.md', import.meta.url), 'utf8');

type Block = { readonly kind: string; readonly warns: readonly string[]; readonly json: unknown };
type Entry = { readonly id?: string; readonly slug?: string };

const blocks = [...docs.matchAll(/```json ([\w-]+)(?:, warns: ([\w, -]+))?\n([^]*?)\n```/g)].map(
  ([, kind = '', warns, text = '']): Block => ({
    kind,
    warns: warns?.split(', ') ?? [],
    json: JSON.parse(text),
  }),
);
const example = blocks.find(({ kind }) => kind === 'dataset')?.json as { [key: string]: unknown };

/** The dataset with a block added, or replaced if the dataset has its id. */
function withBlock(dataset: typeof example, { kind, json }: Block): typeof example {
  if (kind === 'dataset') return dataset;
  if (kind === 'smallest') return json as typeof example;
  if (['coverage', 'map', 'theme', 'method'].includes(kind)) return { ...dataset, [kind]: json };
  const list = `${kind}s`;
  const { id, slug } = json as Entry;
  const others = ((dataset[list] ?? []) as Entry[]).filter(
    (other) => (other.id ?? other.slug) !== (id ?? slug) || (id ?? slug) === undefined,
  );
  return { ...dataset, [list]: [...others, json] };
}

test('every JSON block has a kind', () => {
  expect(docs.match(/```json/g)).toHaveLength(blocks.length);
  expect(blocks.length).toBeGreaterThanOrEqual(11);
});

test.each(blocks)('$kind: valid, with exactly the warnings that the text names', (block) => {
  // Blocks of these kinds refer to other blocks.
  const base = block.kind === 'relation' || block.kind === 'range' ? everything : example;
  const { issues } = parseDataset(withBlock(base, block));
  expect(issues.map(({ code }) => code)).toEqual(block.warns);
});

const everything = blocks
  .filter(({ warns, kind }) => warns.length === 0 && kind !== 'relation')
  .reduce(withBlock, example);

test('all blocks together are valid', () => {
  expect(parseDataset(everything).issues).toEqual([]);
});

test('the guide has every key of the schema', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../data/kroniek.schema.json', import.meta.url), 'utf8'),
  ) as unknown;
  const keys = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'properties') for (const name of Object.keys(inner as object)) keys.add(name);
      visit(inner);
    }
  };
  visit(schema);
  expect(keys.size).toBeGreaterThan(50);
  expect(
    [...keys].filter((key) => !docs.includes(`"${key}"`) && !docs.includes(`\`${key}\``)),
  ).toEqual([]);
});

const dates = [...docs.matchAll(/^\| `(".+?")`\s+\| (.+?)\s+\|$/gm)].map(
  ([, when = '', reads = '']) => ({ when: JSON.parse(when) as string, reads }),
);

test.each(dates)('$when reads: $reads', ({ when, reads }) => {
  const [event] = example['events'] as object[];
  const { dataset } = parseDataset({ ...example, events: [{ ...event, when }] });
  if (!dataset) throw new Error(`${when} is rejected`);
  const { core } = compile(dataset, 'en');
  const [first] = core.events.when;
  expect(first ? createWords('en', core.timeZone).when(first) : '').toBe(reads);
});

test('the table of messages has every message of the check and no other', async () => {
  expect(dates.length).toBeGreaterThanOrEqual(14);
  const words = await loadIssueWords('en');
  const messages = Object.entries(issueParams).map(([code, params]) => {
    const values = Object.fromEntries((params as readonly string[]).map((name) => [name, '…']));
    return words({ code: code as keyof typeof issueParams, params: values }).what;
  });
  const table = docs.split('## What the check says')[1] ?? '';
  const documented = new Set(
    [...table.matchAll(/^\| (.+?)\s*\| .+\|$/gm)].map(([, what]) => what).slice(2),
  );
  expect(documented).toEqual(new Set(messages));
});
