/** Tests fetching pictures once, from servers that misbehave. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { testPicture } from '../../media/testPictures';
import { fetchMedia } from './fetchMedia';

let folder: string;
let server: Server | undefined;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kroniek-media-'));
});
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  rmSync(folder, { recursive: true });
});

async function serve(listener: RequestListener): Promise<string> {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((resolve) => {
    started.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
}

/** Fetches the one picture of a dataset. */
async function fetchOne(src: string, more: object = {}) {
  const notes: string[] = [];
  const dataset = { events: [{ media: [{ type: 'image', src, ...more }] }] };
  const fetched = (await fetchMedia(dataset, folder, {
    note: (message) => notes.push(message),
    timeoutMs: 2000,
  })) as typeof dataset;
  return { item: fetched.events[0]?.media[0], notes, dataset };
}

test('a picture is saved beside the dataset, with its address as its source', async () => {
  const bytes = await testPicture({ width: 60 }).jpeg().toBuffer();
  let requests = 0;
  const host = await serve((_, to) => {
    requests += 1;
    to.end(bytes);
  });
  const { item, notes, dataset } = await fetchOne(`${host}/Dam.php?id=1`, { licence: 'CC0' });
  expect(item).toMatchObject({ source: `${host}/Dam.php?id=1`, licence: 'CC0' });
  expect(item?.src).toMatch(/^media\/dam-[\w-]{8}\.jpg$/);
  expect(existsSync(path.join(folder, item?.src ?? ''))).toBe(true);
  expect(notes).toEqual([expect.stringContaining('licence: CC0')]);
  // The given dataset is unchanged, and what is a file already is not fetched again.
  expect(dataset.events[0]?.media[0]?.src).toBe(`${host}/Dam.php?id=1`);
  await fetchOne(item?.src ?? '');
  expect(requests).toBe(1);
  expect((await fetchOne(`${host}/b.jpg`)).notes).toEqual([
    expect.stringContaining('no licence is noted'),
  ]);
});

test.each<[string, RequestListener, RegExp]>([
  ['a missing file', (_, to) => to.writeHead(404).end(), /status 404/],
  ['a web page', (_, to) => to.end('<!doctype html><p>'), /is not a picture/],
  ['a program', (_, to) => to.end('\x7fELF\x02\x01'), /is not a picture/],
  ['a drawing with a script', (_, to) => to.end('<svg><script/></svg>'), /drawing with scripts/],
  ['a broken connection', (request) => request.socket.destroy(), /connection broke/],
  ['a server that does not answer', () => {}, /did not send the whole file/],
])('%s stays an address, and nothing is written', async (_, listener, words) => {
  const address = `${await serve(listener)}/../../etc/a.jpg`;
  const { item, notes } = await fetchOne(address);
  expect(item?.src).toBe(address);
  expect(notes).toEqual([expect.stringMatching(words)]);
  expect(readdirSync(folder)).toEqual([]);
});
