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

// The same as `serveTasks`, for a script that is not bundled.
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

test.each([1, 3])('%i threads return results in the order of the tasks', (threads) =>
  withPool(threads, async ({ run }) => {
    const inputs = Array.from({ length: 100 }, (_, k) => k);
    const results = await Promise.all(inputs.map((n) => run('double', n)));
    expect(results).toEqual(inputs.map((n) => 2 * n));
  }),
);

test('runOnEach runs on every thread, and run shares tasks between the threads', () =>
  withPool(2, async ({ run, runOnEach }) => {
    const each = await runOnEach('thread', undefined);
    expect(new Set(each).size).toBe(2);
    const shared = await Promise.all(Array.from({ length: 20 }, () => run('thread', undefined)));
    expect(new Set(shared)).toEqual(new Set(each));
  }));

test('an error keeps its message, class and stack, and later tasks run', () =>
  withPool(1, async ({ run }) => {
    const problem: unknown = await run('fail', 'no such page').catch((found: unknown) => found);
    expect(problem).toBeInstanceOf(TypeError);
    expect((problem as Error).message).toBe('no such page');
    expect((problem as Error).stack).toContain('failing');
    expect(await run('double', 4)).toBe(8);
  }));

test('all waiting tasks are rejected if a thread ends', () =>
  withPool(1, async ({ run }) => {
    const both = await Promise.allSettled([run('end', 3), run('double', 1)]);
    for (const result of both) {
      expect(result).toMatchObject({
        status: 'rejected',
        reason: { message: expect.stringContaining('ended (3)') as string },
      });
    }
    await expect(run('double', 1)).rejects.toThrow(/ended/);
  }));
