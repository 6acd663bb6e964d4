import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';

import { createFileCache, contentHash } from './fileCache';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kroniek-cache-'));
  return () => rm(folder, { recursive: true });
});

test('a written file is read again, and the folder has no other file', async () => {
  const cache = createFileCache(path.join(folder, 'new'));
  expect(await cache.read('a')).toBeNull();
  expect(await cache.has('a')).toBe(false);
  await cache.write('a', 'ąß');
  expect(String(await cache.read('a'))).toBe('ąß');
  expect(await cache.has('a')).toBe(true);
  // No partial file is left beside it.
  expect(await readdir(path.join(folder, 'new'))).toEqual(['a']);
  await cache.write('a', 'anew');
  expect(String(await cache.read('a'))).toBe('anew');
});

test('files that no build has used in a month are removed, and used ones stay', async () => {
  const cache = createFileCache(folder);
  for (const name of ['old', 'checked', 'read']) {
    await writeFile(path.join(folder, name), name);
    await utimes(path.join(folder, name), 0, 0);
  }
  await mkdir(path.join(folder, 'a folder'));
  await cache.has('checked');
  await cache.read('read');
  await cache.prune();
  expect((await readdir(folder)).toSorted()).toEqual(['a folder', 'checked', 'read']);
});

test('above the size limit the least recently used files are removed', async () => {
  const cache = createFileCache(folder, 10);
  const days = (ago: number) => new Date(Date.now() - ago * 24 * 60 * 60_000);
  for (const [name, ago] of [
    ['third', 3],
    ['first', 1],
    ['second', 2],
  ] as const) {
    await writeFile(path.join(folder, name), '12345');
    await utimes(path.join(folder, name), days(ago), days(ago));
  }
  await cache.prune();
  expect((await readdir(folder)).toSorted()).toEqual(['first', 'second']);
});

test('a hash depends on where a part ends and the next begins', () => {
  expect(contentHash('ab', 'c')).not.toBe(contentHash('a', 'bc'));
  expect(contentHash('ab', 'c')).toBe(contentHash(Buffer.from('ab'), 'c'));
  expect(contentHash('ż')).not.toBe(contentHash('z'));
});
