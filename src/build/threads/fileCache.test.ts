import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';

import { createFileCache, contentHash } from './fileCache';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kroniek-kept-'));
  return () => rm(folder, { recursive: true });
});

test('what is written is read again, and nothing else is there', async () => {
  const kept = createFileCache(path.join(folder, 'new'));
  expect(await kept.read('a')).toBeNull();
  expect(await kept.has('a')).toBe(false);
  await kept.write('a', 'ąß');
  expect(String(await kept.read('a'))).toBe('ąß');
  expect(await kept.has('a')).toBe(true);
  // No part of a file is left beside it.
  expect(await readdir(path.join(folder, 'new'))).toEqual(['a']);
  await kept.write('a', 'anew');
  expect(String(await kept.read('a'))).toBe('anew');
});

test('what no build asked for in a month is forgotten, and what is asked for stays', async () => {
  const kept = createFileCache(folder);
  for (const name of ['old', 'asked', 'read']) {
    await writeFile(path.join(folder, name), name);
    await utimes(path.join(folder, name), 0, 0);
  }
  await mkdir(path.join(folder, 'a folder'));
  await kept.has('asked');
  await kept.read('read');
  await kept.prune();
  expect((await readdir(folder)).toSorted()).toEqual(['a folder', 'asked', 'read']);
});

test('of too much, what was unused for longest is forgotten', async () => {
  const kept = createFileCache(folder, 10);
  const days = (ago: number) => new Date(Date.now() - ago * 24 * 60 * 60_000);
  for (const [name, ago] of [
    ['third', 3],
    ['first', 1],
    ['second', 2],
  ] as const) {
    await writeFile(path.join(folder, name), '12345');
    await utimes(path.join(folder, name), days(ago), days(ago));
  }
  await kept.prune();
  expect((await readdir(folder)).toSorted()).toEqual(['first', 'second']);
});

test('a key tells where one part ends and the next begins', () => {
  expect(contentHash('ab', 'c')).not.toBe(contentHash('a', 'bc'));
  expect(contentHash('ab', 'c')).toBe(contentHash(Buffer.from('ab'), 'c'));
  expect(contentHash('ż')).not.toBe(contentHash('z'));
});
