import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { writeArchive } from './archive.mjs';

const into = mkdtempSync(path.join(tmpdir(), 'kroniek-archive-'));

afterEach(() => {
  vi.restoreAllMocks();
});

/** Asks for a pinned copy in a way that ends before any build, in this process; returns the reason. */
async function refusedAtOnce(...args: string[]): Promise<string> {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`);
  });
  await expect(writeArchive(['--into', into, ...args])).rejects.toThrow('exit 1');
  return said.mock.calls.join('\n');
}

/** Asks for a pinned copy whose build fails, as `npm run archive` does; returns what it prints. */
function refusedByBuild(...args: string[]): string {
  const { status, stderr } = spawnSync(
    process.execPath,
    [path.resolve('scripts/cli/go.mjs'), 'archive', '--into', into, ...args],
    { encoding: 'utf8', env: { ...process.env, KRONIEK_DATA: path.join(into, 'none.json') } },
  );
  expect(status).toBe(1);
  return stderr;
}

test.each(['2025-02-30', '25-11-2026', 'today', '../../x', ''])('no copy of %j', async (date) => {
  expect(await refusedAtOnce(`--date=${date}`)).toContain(
    `--date ${date} is no day: write it as 2026-11-25`,
  );
  expect(readdirSync(into)).toEqual([]);
});

test('what is not asked for in a known way is said to be so', async () => {
  expect(await refusedAtOnce('--day', '2025-10-01')).toContain("Unknown option '--day'");
});

test('a copy that is there is never written over unasked; a build that fails leaves it', async () => {
  const kept = path.join(into, '2025-10-01', 'kept.txt');
  mkdirSync(path.dirname(kept));
  writeFileSync(kept, '');
  expect(await refusedAtOnce('--date', '2025-10-01')).toContain('is there already');
  expect(refusedByBuild('--date', '2025-10-01', '--force')).toContain('No copy was written');
  expect(refusedByBuild('--date', '2025-10-02')).toContain('No copy was written');
  expect(existsSync(kept)).toBe(true);
  expect(readdirSync(into)).toEqual(['2025-10-01']);
});
