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

/** Tries to write a copy with options that end it before the build. Returns the error message. */
async function errorBeforeBuild(...args: string[]): Promise<string> {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`);
  });
  await expect(writeArchive(['--into', into, ...args])).rejects.toThrow('exit 1');
  return logged.mock.calls.join('\n');
}

/**
 * Tries to write a copy of a dataset that is missing, so that its build fails. Returns the output.
 */
function errorOfBuild(...args: string[]): string {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/cli/archive.mjs', '--into', into, ...args],
    { encoding: 'utf8', env: { ...process.env, KRONIEK_DATA: path.join(into, 'none.json') } },
  );
  expect(status).toBe(1);
  return stderr;
}

test.each(['2025-02-30', '25-11-2026', 'today', '../../x', ''])('%j is no date', async (date) => {
  expect(await errorBeforeBuild(`--date=${date}`)).toContain(
    `--date ${date} is no day: write it as 2026-11-25`,
  );
  expect(readdirSync(into)).toEqual([]);
});

test('an unknown option is named', async () => {
  expect(await errorBeforeBuild('--day', '2025-10-01')).toContain("Unknown option '--day'");
});

test('only --force replaces a copy, and not if its build fails', async () => {
  const existing = path.join(into, '2025-10-01', 'existing.txt');
  mkdirSync(path.dirname(existing));
  writeFileSync(existing, '');
  expect(await errorBeforeBuild('--date', '2025-10-01')).toContain('is there already');
  expect(errorOfBuild('--date', '2025-10-01', '--force')).toContain('No copy was written');
  expect(errorOfBuild('--date', '2025-10-02')).toContain('No copy was written');
  expect(existsSync(existing)).toBe(true);
  expect(readdirSync(into)).toEqual(['2025-10-01']);
});
