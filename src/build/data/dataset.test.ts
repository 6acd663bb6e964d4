import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { jsonFaultOf } from '../../base';
import { parseDatasetText, formatProblem, readDataset } from './dataset';

const text = readFileSync('data/security-guarantees.json', 'utf8');

type Json = {
  events: { lane: string; title: Record<string, string>; claims: { source: string }[] }[];
  lanes: { id: string }[];
  sources: { id: string }[];
};

async function messages(source: string): Promise<string[]> {
  const { dataset, problems } = await parseDatasetText(source, 'data/x.json');
  expect(dataset).toBeNull();
  return problems.map((problem) => formatProblem(problem));
}

function changed(change: (json: Json) => void): string {
  const json = JSON.parse(text) as Json;
  change(json);
  return JSON.stringify(json, null, 2);
}

test('the dataset of this site has no faults', async () => {
  const { dataset, problems } = await parseDatasetText(text, 'data/security-guarantees.json');
  expect(problems).toEqual([]);
  expect(dataset?.events.length).toBeGreaterThanOrEqual(45);
});

test('a deleted comma is found on its line', async () => {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.includes('"id": "security-guarantees",'));
  lines[at] = lines[at]?.replace(/,$/, '') ?? '';
  const [message = '', ...others] = await messages(lines.join('\n'));
  expect(others).toEqual([]);
  // The next line is where something other than a comma stands.
  expect(message).toContain(`data/x.json: line ${at + 2}, column 3: This is not JSON`);
  expect(message).toContain('a comma or }');
});

test('a deleted translation is named by its path', async () => {
  const found = await messages(changed(({ events }) => delete events[3]?.title['nl']));
  expect(found.join('\n')).toMatch(/^data\/x\.json: events\.3\.title.*: .+: .+$/m);
});

test('a problem names the id of its event', async () => {
  const id = (JSON.parse(text) as { events: { id: string }[] }).events[3]?.id ?? '';
  const found = await messages(changed(({ events }) => delete events[3]?.title['nl']));
  expect(found[0]).toMatch(new RegExp(` \\(${id}\\)$`));
});

test.each(['{"a":1,}', '[1,\n]'])('%j: the message names the extra comma', async (source) => {
  expect((await messages(source))[0]).toContain('Remove the comma before it');
});

test('a deleted lane is named wherever it is used', async () => {
  const json = JSON.parse(text) as Json;
  const lane = json.lanes[1]?.id ?? '';
  const indexes = json.events.flatMap((event, i) => (event.lane === lane ? [i] : []));
  const found = await messages(changed(({ lanes }) => lanes.splice(1, 1)));
  for (const i of indexes) {
    expect(found.join('\n')).toContain(`data/x.json: events.${i}.lane: `);
  }
  expect(found.join('\n')).toContain(lane);
});

test('a deleted source is named wherever it is cited', async () => {
  const json = JSON.parse(text) as Json;
  const source = json.events[0]?.claims[0]?.source ?? '';
  const found = await messages(
    changed((copy) => (copy.sources = copy.sources.filter(({ id }) => id !== source))),
  );
  expect(found.join('\n')).toContain('data/x.json: events.0.claims.0.source: ');
  expect(found.join('\n')).toContain(source);
});

test('a missing or empty file is a problem', async () => {
  const { dataset, problems } = await readDataset('nowhere/none.json', 'none.json');
  expect(dataset).toBeNull();
  expect(problems.map((problem) => formatProblem(problem))).toEqual([
    'none.json: The file does not exist: Put the dataset there, or name another file in KRONIEK_DATA.',
  ]);
  expect((await messages(''))[0]).toContain('line 1, column 1: This is not JSON');
});

test('a byte-order mark is no fault', async () => {
  expect((await parseDatasetText(`\uFEFF${text}`, 'x.json')).problems).toEqual([]);
});

test('a dataset in languages that the interface lacks has no error', async () => {
  const json = JSON.parse(text.replaceAll('"nl":', '"fr":').replaceAll('"en":', '"de":')) as {
    languages: string[];
    events: { claims: { quoteLanguage?: string }[] }[];
  };
  json.languages = ['de', 'fr'];
  for (const { claims } of json.events) {
    for (const claim of claims) if (claim.quoteLanguage) claim.quoteLanguage = 'fr';
  }
  const { dataset } = await parseDatasetText(JSON.stringify(json), 'x.json');
  expect(dataset?.languages).toEqual(['de', 'fr']);
});

test.each([
  ['{"a":1 "b":2}', 1, 8, 'a comma or }'],
  ['[1,\n2 3]', 2, 3, 'a comma or ]'],
  ['{"a" 1}', 1, 6, 'a colon'],
  ['{"a":1,}', 1, 8, 'a key in double quotes'],
  ['[1,]', 1, 4, 'a value'],
  ['{"a": "b\n"}', 1, 9, 'the closing "'],
  ['{"a": "\\x"}', 1, 8, 'a known escape'],
  ['{} x', 1, 4, 'the end of the file'],
  ['[01]', 1, 3, 'a comma or ]'],
])('%j stops being JSON at %i:%i', (source, line, column, expected) => {
  expect(jsonFaultOf(source)).toMatchObject({ line, column, expected });
});

const parses = (source: string): boolean => {
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
};

test('a fault is found exactly where JSON.parse finds one', () => {
  const broken = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', ':', '\\', '0', '-', '\n'))
    .map(([json, at, put]) => {
      const offset = at % (json.length + 1);
      return json.slice(0, offset) + put + json.slice(offset + 1);
    });
  fc.assert(
    fc.property(fc.oneof(fc.json(), broken, fc.string()), (source) => {
      expect(jsonFaultOf(source) === null).toBe(parses(source));
    }),
    { numRuns: 2000 },
  );
});
