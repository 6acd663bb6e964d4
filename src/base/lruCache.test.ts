import { expect, test, vi } from 'vitest';

import { LruCache } from './lruCache';

test('creates a value once, and drops the least recently used one', () => {
  const cache = new LruCache<string, string>(2);
  const create = vi.fn<(key: string) => string>((key) => key.toUpperCase());
  const values = ['a', 'b', 'a', 'c', 'a'].map((key) => cache.get(key, create));
  expect(values).toEqual(['A', 'B', 'A', 'C', 'A']);
  expect(create.mock.calls.flat()).toEqual(['a', 'b', 'c']);
  cache.get('b', create);
  expect(create).toHaveBeenCalledTimes(4);
});
