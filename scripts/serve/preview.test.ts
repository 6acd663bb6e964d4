import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';

import { freePort } from './freePort.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'kroniek-preview-'));
writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>A site</title>');
const started: ChildProcess[] = [];

afterEach(() => {
  for (const child of started.splice(0)) child.kill();
});

/** Starts the preview. Resolves to its first output. */
async function start(port: number, ...options: string[]) {
  const args = ['scripts/serve/preview.mjs', '--outDir', folder, '--port', String(port)];
  const env = { ...process.env, KRONIEK_BASE: '' };
  const child = spawn(process.execPath, [...args, ...options], { env });
  started.push(child);
  const output = await Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data')]);
  return { child, output: String(output[0]) };
}

test('only reads are answered, and other methods with those that there are', async () => {
  const port = await freePort();
  const address = `http://localhost:${port}/`;
  expect((await start(port)).output).toContain(address);
  expect(await (await fetch(address)).text()).toContain('A site');
  const { status, headers } = await fetch(address, { method: 'POST', body: 'x' });
  expect([status, headers.get('Allow')]).toEqual([405, 'GET, HEAD']);
  expect((await fetch(`${address}none`)).status).toBe(404);
});

test('a name that no file can have is not found, and the server goes on', async () => {
  const port = await freePort();
  await start(port);
  for (const name of ['%00', 'x'.repeat(300), 'x/'.repeat(3000)]) {
    expect((await fetch(`http://localhost:${port}/${name}`)).status).toBe(404);
  }
});

test('a request by the name of another host is refused', async () => {
  const port = await freePort();
  await start(port);
  const request = get({ port, host: 'localhost', headers: { host: 'example.org' } });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  response.resume();
  expect(response.statusCode).toBe(403);
});

test('a taken port is an error with --strictPort, else the next port serves', async () => {
  const port = await freePort();
  await start(port);
  const { child, output } = await start(port, '--strictPort');
  expect(output).toContain(`port ${port} is taken`);
  expect((await once(child, 'exit'))[0]).toBe(1);
  expect((await start(port)).output).not.toContain(`:${port}/`);
});
