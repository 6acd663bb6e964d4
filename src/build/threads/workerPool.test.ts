import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';

import { createPool, type WorkerPool } from './workerPool';

type Sums = {
  readonly double: (n: number) => number;
  readonly thread: (input: undefined) => number;
  readonly fail: (words: string) => never;
  readonly end: (code: number) => never;
};

// What `answerWith` does, for a script that no bundler has seen.
const SCRIPT = `
import { parentPort, threadId, workerData } from 'node:worker_threads';
const work = {
  double: (n) => workerData.factor * n,
  thread: () => threadId,
  fail: function failing(words) { throw new TypeError(words); },
  end: (code) => process.exit(code),
};
parentPort.on('message', ({ id, name, input }) => {
  try {
    parentPort.postMessage({ id, output: work[name](input) });
  } catch (problem) {
    parentPort.postMessage({ id, problem });
  }
});
`;

let script: string;

beforeAll(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'kroniek-pool-'));
  script = path.join(folder, 'script.mjs');
  await writeFile(script, SCRIPT);
  return () => rm(folder, { recursive: true });
});

async function withPool(threads: number, work: (pool: WorkerPool<Sums>) => Promise<void>) {
  const pool = createPool<Sums>(script, { threads, workerData: { factor: 2 } });
  try {
    await work(pool);
  } finally {
    await pool.close();
  }
}

test.each([1, 3])('%i threads give what was asked, in the order in which it was', (threads) =>
  withPool(threads, async ({ run }) => {
    const asked = Array.from({ length: 100 }, (_, k) => k);
    const given = await Promise.all(asked.map((n) => run('double', n)));
    expect(given).toEqual(asked.map((n) => 2 * n));
  }),
);

test('what is for each thread is done by each, and the others share what is left', () =>
  withPool(2, async ({ run, runOnEach }) => {
    const each = await runOnEach('thread', undefined);
    expect(new Set(each).size).toBe(2);
    const some = await Promise.all(Array.from({ length: 20 }, () => run('thread', undefined)));
    expect(new Set(some)).toEqual(new Set(each));
  }));

test('an error keeps its message, its kind and where it was thrown, and others go on', () =>
  withPool(1, async ({ run }) => {
    const problem: unknown = await run('fail', 'no such page').catch((found: unknown) => found);
    expect(problem).toBeInstanceOf(TypeError);
    expect((problem as Error).message).toBe('no such page');
    expect((problem as Error).stack).toContain('failing');
    expect(await run('double', 4)).toBe(8);
  }));

test('a thread that ends takes all that waits with it', () =>
  withPool(1, async ({ run }) => {
    const both = await Promise.allSettled([run('end', 3), run('double', 1)]);
    for (const one of both) {
      expect(one).toMatchObject({
        status: 'rejected',
        reason: { message: expect.stringContaining('ended (3)') as string },
      });
    }
    await expect(run('double', 1)).rejects.toThrow(/ended/);
  }));
