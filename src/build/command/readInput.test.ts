/** Tests what a command reads: a file, the file of another tool, an address. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { DataFailure, UsageFailure } from './failures';
import { nameSource } from './nameSource';
import { readInputFile } from './inputFile';
import { readInput } from './readInput';

let folder: string;
let server: Server;
let address: string;
const notes: string[] = [];

const SHEET = 'date,title,source\n2025-09-04,Leaders meet,\n2025-09-10,Talks,https://a.example/\n';

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'kroniek-read-'));
  server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/csv' }).end(SHEET);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sheet`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

async function read(name: string, text?: string, isStrict = false) {
  const file = path.join(folder, name);
  if (text !== undefined) writeFileSync(file, text);
  const given = text === undefined ? name : file;
  const options = { cacheDir: folder, note: (message: string) => notes.push(message) };
  const importOptions = isStrict ? { strict: true } : {};
  return readInput(await readInputFile(given, { ...options, importOptions }));
}

const messagesOf = ({ problems }: Awaited<ReturnType<typeof read>>): string[] =>
  problems.map(({ severity, path: at, what }) => `${severity} ${at}: ${what}`);

test('a dataset and a sheet both give a dataset', async () => {
  const own = await read('own.json', '{"events": [{"when": "2025-09-04", "title": "Talks"}]}');
  expect(own.dataset?.events).toHaveLength(1);
  expect(own.imported).toBeNull();
  const sheet = await read('sheet.csv', SHEET);
  expect(sheet.dataset?.events).toHaveLength(2);
  expect(sheet.imported?.format).toBe('csv');
  // A sheet has no claims, and need not hear of it.
  expect(messagesOf(sheet)).toEqual([]);
});

test('with --strict, warnings of the check are errors too', async () => {
  const own = '{"title": "<b>Own</b>", "events": [{"when": "2025-09-04", "title": "Talks"}]}';
  expect((await read('own.json', own)).dataset).not.toBeNull();
  const strict = await read('own.json', own, true);
  expect(strict.dataset).toBeNull();
  expect(messagesOf(strict)).toContainEqual(expect.stringMatching(/^error title\.en: /));
  const zoned =
    'date,title,time zone\n' +
    '2025-03-30T02:30,Skipped,Europe/Amsterdam\n' +
    '2025-09-10T10:00,Talks,Europe/Amsterdam\n';
  expect(messagesOf(await read('zoned.csv', zoned))).toEqual([
    expect.stringMatching(/^warning events\.0\.when: /),
  ]);
  const refused = await read('zoned.csv', zoned, true);
  expect(refused.dataset).toBeNull();
  expect(messagesOf(refused)).toEqual([expect.stringMatching(/^error events\.0\.when: /)]);
});

test('JSON that breaks off says where, and a sheet says its row', async () => {
  const broken = await read('broken.json', '{"events": [\n{"when": "2025-09-04",}]}');
  expect(messagesOf(broken)).toEqual([expect.stringContaining('error line 2, column 23')]);
  const sheet = await read('wrong.csv', 'date,title\n3/4/2025,Talks\n5/6/2025,Decision\n');
  expect(sheet.dataset).toBeNull();
  expect(messagesOf(sheet)).toEqual([expect.stringMatching(/^error row 2.*3\/4\/2025/)]);
});

test('a file that is not there is a wrong use, and an address that fails is not', async () => {
  await expect(read('none.csv')).rejects.toThrow(UsageFailure);
  await expect(read(folder)).rejects.toThrow(/is a folder/);
  await expect(read('http://127.0.0.1:1/x.csv')).rejects.toThrow(DataFailure);
});

test('an address is the source of the events that name none', async () => {
  const input = await read(address);
  const { dataset, text } = input;
  // The user gave it, so the check has nothing to say of it.
  expect(messagesOf(input)).toEqual([]);
  expect(dataset?.events).toHaveLength(2);
  const { events } = JSON.parse(text ?? '') as { events: { sources?: string[] }[] };
  expect(events[0]?.sources).toEqual([address]);
  const urls = dataset?.sources.map(({ url }) => url);
  expect(urls).toContain(address);
  expect(urls).toContain('https://a.example/');
  expect(notes).toEqual([]);
  expect(nameSource({ title: 'x' }, address)).toEqual({ title: 'x' });
});
