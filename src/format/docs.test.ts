/** docs/data.md is what an editor goes by: its examples are valid, and its tables true. */
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
const whole = blocks.find(({ kind }) => kind === 'dataset')?.json as { [key: string]: unknown };

/** The dataset with an example in it, in place of what has its id. */
function withExample(dataset: typeof whole, { kind, json }: Block): typeof whole {
  if (kind === 'dataset') return dataset;
  if (kind === 'coverage') return { ...dataset, coverage: json };
  const list = `${kind}s`;
  const { id, slug } = json as Entry;
  const others = ((dataset[list] ?? []) as Entry[]).filter(
    (other) => (other.id ?? other.slug) !== (id ?? slug) || (id ?? slug) === undefined,
  );
  return { ...dataset, [list]: [...others, json] };
}

test('all of the examples are of a kind', () => {
  expect(docs.match(/```json/g)).toHaveLength(blocks.length);
  expect(blocks.length).toBeGreaterThanOrEqual(11);
});

test.each(blocks)('$kind: valid, and nothing to warn of but what the text says', (block) => {
  // These two are about other examples.
  const base = block.kind === 'relation' || block.kind === 'range' ? everything : whole;
  const { issues } = parseDataset(withExample(base, block));
  expect(issues.map(({ code }) => code)).toEqual(block.warns);
});

const everything = blocks
  .filter(({ warns, kind }) => warns.length === 0 && kind !== 'relation')
  .reduce(withExample, whole);

test('all of them together are valid too', () => {
  expect(parseDataset(everything).issues).toEqual([]);
});

test('the examples use every key that their kinds have', () => {
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
  const [event] = whole['events'] as object[];
  const { dataset } = parseDataset({ ...whole, events: [{ ...event, when }] });
  if (!dataset) throw new Error(`${when} is refused`);
  const { core } = compile(dataset, 'en');
  const [first] = core.events.when;
  expect(first ? createWords('en', core.timeZone).when(first) : '').toBe(reads);
});

test('every message of the check is in the table of them, and no other', async () => {
  expect(dates.length).toBeGreaterThanOrEqual(14);
  const words = await loadIssueWords('en');
  const said = Object.entries(issueParams).map(([code, params]) => {
    const values = Object.fromEntries((params as readonly string[]).map((name) => [name, '…']));
    return words({ code: code as keyof typeof issueParams, params: values }).what;
  });
  const table = docs.split('## What the check says')[1] ?? '';
  const told = new Set(
    [...table.matchAll(/^\| (.+?)\s*\| .+\|$/gm)].map(([, what]) => what).slice(2),
  );
  expect(told).toEqual(new Set(said));
});
