import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

const into = mkdtempSync(path.join(tmpdir(), 'kroniek-archive-'));

/** Asks for a pinned copy in a way that cannot succeed; gives what is said of it. */
function refused(...args: string[]): string {
  const { status, stderr } = spawnSync(
    process.execPath,
    [path.resolve('scripts/go.mjs'), 'archive', '--into', into, ...args],
    { encoding: 'utf8', env: { ...process.env, KRONIEK_DATA: path.join(into, 'none.json') } },
  );
  expect(status).toBe(1);
  return stderr;
}

test.each(['2025-02-30', '25-11-2026', 'today', '../../x', ''])('no copy of %j', (date) => {
  expect(refused(`--date=${date}`)).toContain(`--date ${date} is no day: write it as 2026-11-25`);
  expect(readdirSync(into)).toEqual([]);
});

test('what is not asked for in a known way is said to be so', () => {
  expect(refused('--day', '2025-10-01')).toContain("Unknown option '--day'");
});

test('a copy that is there is never written over unasked; a build that fails leaves it', () => {
  const kept = path.join(into, '2025-10-01', 'kept.txt');
  mkdirSync(path.dirname(kept));
  writeFileSync(kept, '');
  expect(refused('--date', '2025-10-01')).toContain('is there already');
  expect(refused('--date', '2025-10-01', '--force')).toContain('No copy was written');
  expect(refused('--date', '2025-10-02')).toContain('No copy was written');
  expect(existsSync(kept)).toBe(true);
  expect(readdirSync(into)).toEqual(['2025-10-01']);
});
