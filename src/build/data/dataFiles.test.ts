import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { parseDataset } from '../../format';
import { chunkOf, type CompiledDetails, type PackedCore, type DetailsFile } from '../../model';
import { dataFilesOf, splitDetails } from './dataFiles';
import { editionsOf } from '../editions';

const json = JSON.parse(readFileSync('data/security-guarantees.json', 'utf8')) as {
  events: { id: string; aliases?: string[]; importance?: number }[];
};

function editionOf(dataset: unknown) {
  const { dataset: parsed } = parseDataset(dataset);
  const [edition] = parsed ? editionsOf(parsed) : [];
  if (!edition) throw new Error('the dataset has faults');
  return edition;
}

/** As src/app/loadTimeline.ts reads them. */
function read({ sources, events }: DetailsFile): CompiledDetails {
  const entries = Object.entries(events).map(([id, details]) => {
    const claims = details.claims.map((claim) => ({ ...claim, source: sources[claim.source] }));
    return [id, { ...details, claims }];
  });
  return Object.fromEntries(entries) as CompiledDetails;
}

test.each([1, 7])('details in %i files are complete, each in the file of its id', (chunks) => {
  const { details } = editionOf(json);
  const files = JSON.parse(JSON.stringify(splitDetails(details, chunks))) as DetailsFile[];
  expect(files).toHaveLength(chunks);
  files.forEach((file, k) => {
    for (const id of Object.keys(file.events)) expect(chunkOf(id, chunks)).toBe(k);
    expect(new Set(file.sources.map(({ id }) => id)).size).toBe(file.sources.length);
  });
  expect(Object.assign({}, ...files.map(read))).toEqual({ ...details });
});

test('a small dataset has one file of details and plain columns', () => {
  const { core, details } = dataFilesOf(editionOf(json));
  expect(details).toHaveLength(1);
  expect(JSON.parse(core)).toHaveProperty('events.id');
  expect(JSON.parse(core)).not.toHaveProperty('chunks');
});

test('a large dataset is packed, with details in files of about 50 K', () => {
  const template = json.events.find(({ importance }) => importance === 3);
  const many = Array.from({ length: 2001 }, (_, i) => ({ ...template, id: `e${i}`, aliases: [] }));
  const { core, details } = dataFilesOf(editionOf({ ...json, events: [...json.events, ...many] }));
  const written = JSON.parse(core) as PackedCore;
  expect(written).not.toHaveProperty('events');
  expect(written.packed.count).toBe(json.events.length + 2001);
  expect(written.chunks).toBe(details.length);
  expect(details.length).toBeGreaterThan(10);
  for (const file of details) expect(file.length).toBeLessThan(100_000);
});
