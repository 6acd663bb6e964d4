/** Tests fetching from servers that misbehave. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { csvAddressOf, fetchInput, isAddress, nameOf } from './fetchInput';

let server: Server | undefined;
let cacheDir: string;

beforeEach(() => {
  cacheDir = mkdtempSync(path.join(tmpdir(), 'kroniek-fetch-'));
});
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  rmSync(cacheDir, { recursive: true });
});

async function serve(listener: RequestListener): Promise<string> {
  server?.closeAllConnections();
  server?.close();
  const started = createServer(listener);
  server = started;
  await new Promise<void>((resolve) => {
    started.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
}

const csv: RequestListener = (_, response) => {
  response.writeHead(200, { 'Content-Type': 'text/csv; charset=utf-8' }).end('date,title\n');
};

test('a file has its bytes, the day, and a name by which a reader is chosen', async () => {
  const address = `${await serve(csv)}/spreadsheets/pub?output=csv`;
  const fetched = await fetchInput(address, { cacheDir });
  expect(Buffer.from(fetched.bytes).toString()).toBe('date,title\n');
  expect(fetched).toMatchObject({ name: 'pub.csv', staleBecause: null });
  expect(Date.parse(fetched.fetchedAt)).toBeGreaterThan(Date.now() - 60_000);
});

test.each<[string, RequestListener, RegExp]>([
  ['a missing file', (_, to) => to.writeHead(404).end(), /status 404\. There is no such file/],
  ['a private file', (_, to) => to.writeHead(403).end(), /status 403\. It is not public/],
  ['a broken server', (_, to) => to.writeHead(503).end(), /status 503\. Try again later/],
  ['a web page', (_, to) => to.setHeader('Content-Type', 'text/html').end('x'), /is a web page/],
  ['a web page by another type', (_, to) => to.end('\n<!DOCTYPE html><p>'), /is a web page/],
  ['a broken connection', (request) => request.socket.destroy(), /the connection broke/],
  ['an endless redirect', (_, to) => to.writeHead(302, { Location: '/' }).end(), /redirect/],
  [
    'a file that breaks off',
    (request, to) => {
      to.writeHead(200, { 'Content-Length': '1000' });
      to.write('date');
      setImmediate(() => request.socket.destroy());
    },
    /cannot be fetched/,
  ],
  [
    'a server that never ends',
    (_, to) => {
      to.write('date');
    },
    /did not send the whole file within 0\.3 seconds/,
  ],
  ['a server that is silent', () => {}, /did not send the whole file/],
  [
    'a file without end',
    (_, to) => {
      const more = (): void => {
        while (to.write('x'.repeat(1000)));
      };
      to.on('drain', more);
      more();
    },
    /has more than 0\.1 MB/,
  ],
])('%s has a clear message', async (_, listener, message) => {
  const address = `${await serve(listener)}/`;
  await expect(fetchInput(address, { cacheDir, timeoutMs: 300, maxBytes: 1e5 })).rejects.toThrow(
    message,
  );
});

test('no host is a message too', async () => {
  const address = await serve(csv);
  server?.close();
  await expect(fetchInput(`${address}/x.csv`, { cacheDir })).rejects.toThrow(
    /nothing answers there/,
  );
  await expect(fetchInput('https://', { cacheDir })).rejects.toThrow(/is no address/);
});

test('the copy of an earlier day takes the place of a file that does not come', async () => {
  let isDown = false;
  const address = `${await serve((request, response) => {
    if (isDown) response.writeHead(500).end();
    else csv(request, response);
  })}/events.csv`;
  const first = await fetchInput(address, { cacheDir });
  isDown = true;
  const second = await fetchInput(address, { cacheDir });
  expect(second).toMatchObject({ name: 'events.csv', fetchedAt: first.fetchedAt });
  expect(Buffer.from(second.bytes).toString()).toBe('date,title\n');
  expect(second.staleBecause).toMatch(/status 500/);
});

test('a file that is gone has no copy in its place', async () => {
  let isGone = false;
  const address = `${await serve((request, response) => {
    if (isGone) response.writeHead(410).end();
    else csv(request, response);
  })}/events.csv`;
  await fetchInput(address, { cacheDir });
  isGone = true;
  await expect(fetchInput(address, { cacheDir })).rejects.toThrow(/status 410/);
});

test('a cache that cannot be written is no matter', async () => {
  const address = `${await serve(csv)}/events.csv`;
  const fetched = await fetchInput(address, { cacheDir: path.join(cacheDir, 'a\0b') });
  expect(fetched.name).toBe('events.csv');
});

test.each([
  ['https://example.org/events.csv', true],
  ['HTTP://example.org/', true],
  [String.raw`C:\Users\me\events.csv`, false],
  ['c:/events.csv', false],
  [String.raw`\\server\share\events.csv`, false],
  ['./https/events.csv', false],
  ['ftp://example.org/events.csv', false],
])('%s is an address: %s', (argument, expected) => {
  expect(isAddress(argument)).toBe(expected);
});

test.each([
  ['https://example.org/a/events.csv?x=1', 'text/plain', 'events.csv'],
  ['https://example.org/data', 'application/json', 'data.json'],
  ['https://example.org/', 'text/calendar', 'example.org.ics'],
  ['https://docs.google.com/spreadsheets/d/e/x/pub?output=tsv', 'text/plain', 'pub.tsv'],
  ['https://example.org/data', 'application/octet-stream', 'data'],
])('%s of type %s is named %s', (address, type, expected) => {
  expect(nameOf(new URL(address), type)).toBe(expected);
});

test('a sheet that is open for editing names the address of its CSV', () => {
  const id = '1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms';
  const edited = new URL(`https://docs.google.com/spreadsheets/d/${id}/edit#gid=42`);
  expect(csvAddressOf(edited)).toBe(
    `https://docs.google.com/spreadsheets/d/${id}/export?format=csv&gid=42`,
  );
  expect(csvAddressOf(new URL(`https://example.org/spreadsheets/d/${id}/edit`))).toBeNull();
});
