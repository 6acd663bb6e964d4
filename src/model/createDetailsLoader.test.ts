import { expect, test, vi } from 'vitest';

import { chunkOf } from './chunkOf';
import { createDetailsLoader } from './createDetailsLoader';
import type { DetailsFile } from './detailsFile';
import type { CompiledClaim, CompiledSource } from './types';

const source = { id: 's', url: null } as unknown as CompiledSource;
const claim = { by: 'Press', stance: 'states' } as unknown as CompiledClaim;

function fileOf(ids: readonly string[]): DetailsFile {
  const texts = { summary: '', wording: null, basis: null, place: null };
  const lists = { actors: [], tags: [], relations: [] };
  const events = ids.map((id) => {
    return [id, { ...texts, ...lists, summary: id, claims: [{ ...claim, source: 0 }] }] as const;
  });
  return { sources: [source], events: Object.fromEntries(events) };
}

test('each file loads once, and a failed file does not affect the others', async () => {
  const ids = Array.from({ length: 12 }, (_, i) => `event-${i}`);
  const load = vi.fn<(chunk: number) => Promise<DetailsFile>>((chunk) =>
    chunk === 1
      ? Promise.reject(new Error('offline'))
      : Promise.resolve(fileOf(ids.filter((id) => chunkOf(id, 3) === chunk))),
  );
  const details = createDetailsLoader(3, load);
  const summaries = await Promise.all(
    ids.map(async (id) => {
      try {
        return (await details(id))[id]?.summary;
      } catch {
        return 'none';
      }
    }),
  );
  expect(summaries).toEqual(ids.map((id) => (chunkOf(id, 3) === 1 ? 'none' : id)));
  expect(summaries).toContain('none');
  expect(load.mock.calls.flat().toSorted((a, b) => a - b)).toEqual([0, 1, 2]);
});

test('a failed file is loaded again', async () => {
  const load = vi.fn<() => Promise<DetailsFile>>(() => Promise.resolve(fileOf(['a'])));
  load.mockRejectedValueOnce(new Error('offline'));
  const details = createDetailsLoader(1, load);
  await expect(details('a')).rejects.toThrow('offline');
  expect((await details('a'))['a']?.summary).toBe('a');
  expect(load).toHaveBeenCalledTimes(2);
});

test('a file of another format rejects', async () => {
  const details = createDetailsLoader(1, () => Promise.resolve(['a']));
  await expect(details('a')).rejects.toThrow(TypeError);
});

test('claims get their sources, which the file has once', async () => {
  const details = createDetailsLoader(1, () => Promise.resolve(fileOf(['a', 'b'])));
  const { a, b } = await details('a');
  expect(a?.claims).toEqual([{ ...claim, source }]);
  expect(b?.claims[0]?.source).toBe(a?.claims[0]?.source);
});
