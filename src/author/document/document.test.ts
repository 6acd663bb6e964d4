/** Tests that a document gives the dataset that it was made of, with what an editor changed. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { parseDataset } from '../../format';
import { importFile } from '../../import';
import { openFile } from '../check/openFile';
import { enWords } from '../words/en';
import { setEventKey } from './edits';
import { makeDataset } from './makeDataset';
import type { AuthorDocument, JsonObject } from './types';

const SAMPLES = 'src/import/samples';
const SHIPPED = 'data/security-guarantees.json';
const english = { language: 'en', names: enWords.columns } as const;

async function open(file: string): Promise<AuthorDocument> {
  const bytes = new Uint8Array(readFileSync(file));
  const { document } = await openFile({ name: file, bytes, options: {} }, english);
  if (!document) throw new Error(`${file} gives no document`);
  return document;
}

function withCell(document: AuthorDocument, row: number, column: string, text: string) {
  const k = document.columns.indexOf(column);
  expect(k).toBeGreaterThanOrEqual(0);
  const rows = document.rows.map((each, at) =>
    at === row ? { ...each, cells: each.cells.with(k, text) } : each,
  );
  return { ...document, rows };
}

const eventsOf = (dataset: object | null) =>
  (dataset as { readonly events: readonly JsonObject[] } | null)?.events ?? [];

const samples = readdirSync(SAMPLES).filter((name) => /\.\w+$/.test(name) && name !== 'README.md');

test.each(samples)('%s gives the events of an import', async (name) => {
  const document = await open(`${SAMPLES}/${name}`);
  const bytes = new Uint8Array(readFileSync(`${SAMPLES}/${name}`));
  const imported = await importFile({ name, bytes });
  const { dataset, eventRows } = await makeDataset(document);
  expect(eventsOf(dataset)).toEqual(eventsOf(imported.dataset));
  expect(eventRows).toHaveLength(eventsOf(dataset).length);
});

test('the shipped dataset stays as it is, also with its lists', async () => {
  const { $schema: _, ...shipped } = JSON.parse(readFileSync(SHIPPED, 'utf8')) as JsonObject;
  const { dataset, report } = await makeDataset(await open(SHIPPED));
  expect(dataset).toEqual(shipped);
  expect(report).toEqual([]);
});

test('an edited cell changes its own key alone, in the language of the cells', async () => {
  const shipped = JSON.parse(readFileSync(SHIPPED, 'utf8')) as JsonObject;
  const [before = {}] = eventsOf(shipped);
  const document = withCell(await open(SHIPPED), 0, 'Title', 'Another title');
  const { dataset } = await makeDataset(document);
  const [after] = eventsOf(dataset);
  expect(after).toEqual({
    ...before,
    title: { ...(before['title'] as object), en: 'Another title' },
  });
  expect(eventsOf(dataset).slice(1)).toEqual(eventsOf(shipped).slice(1));
});

test('a lane in words is found in the list of lanes, and a new one is added to it', async () => {
  const shipped = JSON.parse(readFileSync(SHIPPED, 'utf8')) as {
    readonly lanes: readonly { readonly id: string; readonly name: { readonly en: string } }[];
  };
  const [, second] = shipped.lanes;
  const document = await open(SHIPPED);
  const moved = await makeDataset(withCell(document, 0, 'Lane', second?.name.en ?? ''));
  expect(eventsOf(moved.dataset)[0]?.['lane']).toBe(second?.id);
  expect(moved.dataset?.['lanes']).toEqual(shipped.lanes);
  const added = await makeDataset(withCell(document, 0, 'Lane', 'A new lane'));
  expect(eventsOf(added.dataset)[0]?.['lane']).toBe('a-new-lane');
  expect(added.dataset?.['lanes']).toEqual([
    ...shipped.lanes,
    { id: 'a-new-lane', name: 'A new lane' },
  ]);
});

test('a date in words becomes the date, and the reason for the bounds stays', async () => {
  const document = await open(SHIPPED);
  const basis = { en: 'From the first alarm.' };
  const words = document.columns.indexOf('Date in words');
  const at = document.rows.findIndex(({ cells }) => cells[words] === '');
  const rows = document.rows.map((row, k) =>
    k === at ? { ...row, event: { ...row.event, when: { start: '2025-09-04', basis } } } : row,
  );
  const changed = withCell({ ...document, rows }, at, 'Date', 'ca. 4 September 2025');
  const { dataset, report } = await makeDataset(changed);
  expect(eventsOf(dataset)[at]?.['when']).toEqual({ start: '2025-09-04~', basis });
  expect(report.find(({ code }) => code === 'approximate')).toMatchObject({ row: at + 1 });
});

test('a row whose date cannot be read is refused at its own row, and the others stay', async () => {
  const document = withCell(await open(SHIPPED), 3, 'Date', 'soon');
  const { dataset, report, eventRows } = await makeDataset(document);
  expect(report.filter(({ kind }) => kind === 'refused')).toMatchObject([
    { code: 'bad-date', row: 4, column: 'Date' },
  ]);
  expect(eventRows.slice(0, 4)).toEqual([0, 1, 2, 4]);
  expect(eventsOf(dataset)).toHaveLength(document.rows.length - 1);
});

test('a new row in an opened dataset becomes an event', async () => {
  const document = await open(SHIPPED);
  const cells = document.columns.map((column) =>
    column === 'Date' ? '12 May 2025' : column === 'Title' ? 'Something new' : '',
  );
  const rows = [...document.rows, { key: 9999, cells }];
  const { dataset } = await makeDataset({ ...document, rows });
  expect(eventsOf(dataset).at(-1)).toEqual({ when: '2025-05-12', title: 'Something new' });
});

test('a chosen column is read as its field', async () => {
  const text = 'A;B;C\n2025-01-02;Something happened;North';
  const bytes = new TextEncoder().encode(text);
  const { document } = await openFile({ name: 'x.csv', bytes, options: {} }, english);
  if (!document) throw new Error('no document');
  const asLane = await makeDataset({ ...document, fields: { C: 'lane' } });
  expect(eventsOf(asLane.dataset)[0]).toMatchObject({ lane: 'North' });
  const asField = await makeDataset({ ...document, fields: { C: 'none' } });
  expect(eventsOf(asField.dataset)[0]).toMatchObject({ fields: [{ name: 'C', value: 'North' }] });
});

test('a claim with an address and a name gets a source, and an actor if there is a list', async () => {
  const address = 'https://example.org/letter';
  const said = { by: 'The mayor', paraphrase: 'It happened.', published: '2025-01-03' };
  const claims = [{ ...said, source: address }];
  const bytes = new TextEncoder().encode('Date;Title\n2025-01-02;Something happened');
  const { document } = await openFile({ name: 'x.csv', bytes, options: {} }, english);
  if (!document) throw new Error('no document');
  const sheet = await makeDataset(setEventKey(0, 'claims', claims)(document));
  expect(sheet.dataset).toMatchObject({
    sources: [{ id: 'example-org-letter', url: address }],
    events: [{ claims: [{ ...claims[0], source: 'example-org-letter' }] }],
  });
  expect(parseDataset(sheet.dataset).issues).toEqual([]);
  const shipped = await makeDataset(setEventKey(0, 'claims', claims)(await open(SHIPPED)));
  const { actors, sources } = shipped.dataset as Record<string, readonly JsonObject[]>;
  expect(actors?.at(-1)).toEqual({ id: 'the-mayor', name: 'The mayor' });
  expect(sources?.at(-1)).toEqual({ id: 'example-org-letter', url: address });
});
