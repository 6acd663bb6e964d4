import { expect, test, vi } from 'vitest';

import { createChunkLoader, fulfilled, lazyExport, LoadError, once, oncePerKey } from './loader';

test('loads once for each key, and marks the promise as fulfilled for React', async () => {
  const load = vi.fn<(key: string) => Promise<string>>((key) => Promise.resolve(`${key}!`));
  const loadKey = oncePerKey(load, new Map([['c', fulfilled('known')]]));
  const promise = loadKey('a');
  expect(loadKey('a')).toBe(promise);
  expect(await Promise.all(['a', 'b', 'c'].map(loadKey))).toEqual(['a!', 'b!', 'known']);
  expect(load.mock.calls).toEqual([['a'], ['b']]);
  expect(promise).toMatchObject({ status: 'fulfilled', value: 'a!' });
});

test('loads again after a failure', async () => {
  const load = vi
    .fn<() => Promise<number>>()
    .mockRejectedValueOnce(new Error('offline'))
    .mockResolvedValue(1);
  const loadOne = once(load);
  await expect(loadOne()).rejects.toThrow('offline');
  expect(await loadOne()).toBe(1);
  expect(await loadOne()).toBe(1);
  expect(load).toHaveBeenCalledTimes(2);
});

test('asks for a chunk that failed under a fresh address, and keeps the one that loaded', async () => {
  const importModule = vi
    .fn<(address: string) => Promise<unknown>>()
    .mockRejectedValueOnce(new Error('offline'))
    .mockRejectedValueOnce(new Error('syntax'))
    .mockResolvedValue({ answer: 42 });
  const { importChunk } = createChunkLoader(importModule);
  await expect(importChunk('./a.js')).rejects.toThrow('./a.js');
  await expect(importChunk('./a.js')).rejects.toThrow('./a.js?1');
  expect(await importChunk('./a.js')).toEqual({ answer: 42 });
  await importChunk('./a.js');
  await importChunk('./b.js');
  const addresses = ['./a.js', './a.js?1', './a.js?2', './a.js?2', './b.js'];
  expect(importModule.mock.calls.flat()).toEqual(addresses);
});

test('gives calls that fail together the same fresh address', async () => {
  const importModule = vi
    .fn<(address: string) => Promise<unknown>>()
    .mockRejectedValueOnce(new Error('offline'))
    .mockRejectedValueOnce(new Error('offline'))
    .mockResolvedValue({});
  const { importChunk } = createChunkLoader(importModule);
  await Promise.allSettled([importChunk('./a.js'), importChunk('./a.js')]);
  await importChunk('./a.js');
  expect(importModule).toHaveBeenLastCalledWith('./a.js?1');
});

test('throws what the diagnosis finds', async () => {
  const cause = new Error('404');
  const { diagnoseBy, importChunk } = createChunkLoader(() => Promise.reject(cause));
  diagnoseBy((url, problem) =>
    Promise.resolve(new LoadError(url, { cause: problem, isGone: true })),
  );
  await expect(importChunk('./a.js')).rejects.toMatchObject({ isGone: true, cause });
});

test('loads one export of a module once', async () => {
  const load = vi.fn<() => Promise<{ one: number }>>().mockResolvedValue({ one: 1 });
  const loadOne = lazyExport(load, 'one');
  expect(await Promise.all([loadOne(), loadOne()])).toEqual([1, 1]);
  expect(load).toHaveBeenCalledOnce();
});
