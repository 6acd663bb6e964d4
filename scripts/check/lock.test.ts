import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Lock {
  packages: Record<string, { optionalDependencies?: Record<string, string> }>;
}

/** npm drops a platform's binary that the registry lacks, silently, and fails on that platform. */
function missingBinaries({ packages }: Lock): string[] {
  const locked = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  return Object.values(packages)
    .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    .filter((name) => !locked.has(name));
}

test('package-lock.json has the binaries of every platform', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
  // If one is missing: pin an older version of its package, and make the lock anew (CONTRIBUTING).
  expect(missingBinaries(lock)).toEqual([]);
});

test('a missing binary is found, a nested one is not missing', () => {
  const oxlint = { optionalDependencies: { '@oxlint/linux': '1', '@oxlint/mac': '1' } };
  const nested = 'node_modules/oxlint/node_modules/@oxlint/linux';
  expect(missingBinaries({ packages: { 'node_modules/oxlint': oxlint, [nested]: {} } })).toEqual([
    '@oxlint/mac',
  ]);
});

test('package.json pins every dependency to one version', () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as Record<string, Record<string, string>>;
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect.soft(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
  }
});
