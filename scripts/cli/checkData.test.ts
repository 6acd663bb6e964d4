import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';

// Each run starts Vite, on a machine that may be busy with other tests.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(path.join(tmpdir(), 'kroniek-check-'));

/** Checks the shipped dataset with a change to its text. Returns the exit code and the lines. */
function checkChanged(change: (text: string) => string): { code: number | null; lines: string[] } {
  const file = path.join(folder, 'x.json');
  writeFileSync(file, change(readFileSync('data/security-guarantees.json', 'utf8')));
  const { status, stdout } = spawnSync(
    process.execPath,
    [path.resolve('scripts/cli/checkData.mjs'), 'x.json'],
    { encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } },
  );
  return { code: status, lines: stdout.trimEnd().split('\n') };
}

test('a dataset without faults', () => {
  expect(checkChanged((text) => text)).toEqual({ code: 0, lines: ['0 errors, 0 warnings'] });
});

test('a warning leaves the exit code 0, and is printed in full', () => {
  const { code, lines } = checkChanged((text) => text.replace('"url": "https:', '"url": "http:'));
  expect(lines).toEqual([
    expect.stringMatching(
      /^x\.json: sources\.\d+\.url: http:.+ is not a secure address: Use https/,
    ),
    '0 errors, 1 warning',
  ]);
  expect(code).toBe(0);
});

test('errors come last, after the warnings, and make the exit code 1', () => {
  const { code, lines } = checkChanged((text) =>
    text.replace('"url": "https:', '"url": "http:').replace('"updated": "', '"updated": "x'),
  );
  expect(lines).toEqual([
    expect.stringContaining('is not a secure address'),
    expect.stringContaining('x.json: updated: “x'),
    '1 error, 1 warning',
  ]);
  expect(code).toBe(1);
});

test('a deleted comma is found on its line', () => {
  const { code, lines } = checkChanged((text) => text.replace('"format": 1,', '"format": 1'));
  expect(lines).toEqual([
    expect.stringContaining('x.json: line 4, column 3: This is not JSON: expected a comma or }'),
    '1 error, 0 warnings',
  ]);
  expect(code).toBe(1);
});
