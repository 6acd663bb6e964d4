import { expect, test, vi } from 'vitest';

import { fulfilled, once, oncePerKey } from './once';

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
