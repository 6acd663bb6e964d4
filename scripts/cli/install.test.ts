import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faultOfLock } from './install.mjs';
import { isSupported } from './nodeVersion.mjs';

const lock = (packages: Record<string, object>) => JSON.stringify({ packages });
const manifest = { devDependencies: { oxlint: '1.0.0' } };

test('the lock of this project is sound', () => {
  const own = JSON.parse(readFileSync('package.json', 'utf8')) as Parameters<typeof faultOfLock>[1];
  expect(faultOfLock(readFileSync('package-lock.json', 'utf8'), own)).toBeNull();
});

test.each([
  ['<<<<<<< HEAD', 'is not JSON'],
  ['{}', 'is of an old kind'],
  [lock({}), 'wants oxlint 1.0.0, package-lock.json has none'],
  [lock({ 'node_modules/oxlint': { version: '1.1.0' } }), 'package-lock.json has 1.1.0'],
  [
    lock({
      'node_modules/oxlint': { version: '1.0.0', optionalDependencies: { '@oxlint/mac': '1' } },
    }),
    'lacks @oxlint/mac, the binary of oxlint',
  ],
])('a fault of a lock is named: %s', (text, words) => {
  expect(faultOfLock(text, manifest)).toContain(words);
});

test('a binary may be nested', () => {
  const sound = lock({
    'node_modules/oxlint': { version: '1.0.0', optionalDependencies: { '@oxlint/mac': '1' } },
    'node_modules/oxlint/node_modules/@oxlint/mac': { version: '1' },
  });
  expect(faultOfLock(sound, manifest)).toBeNull();
});

test.each([
  ['18.20.0', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['21.7.0', false],
  ['22.11.0', false],
  ['22.12.0', true],
  ['23.5.0', false],
  ['24.0.0', true],
  ['31.1.0', true],
])('Node %s is supported: %s', (version, supported) => {
  expect(isSupported(version, '^20.19.0 || ^22.12.0 || >=24')).toBe(supported);
});
