import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

import { readSettings, settingFaults } from './settings.mjs';

test('without variables the shipped dataset is built for the root of a host', () => {
  const none = { data: 'data/security-guarantees.json', site: null, home: '/', archive: null };
  expect(readSettings({})).toEqual(none);
  const empty = { KRONIEK_DATA: '', KRONIEK_SITE: '', KRONIEK_BASE: '', KRONIEK_ARCHIVE: '' };
  expect(readSettings(empty)).toEqual(none);
});

test.each([
  [{ KRONIEK_BASE: 'folder' }, { home: '/folder/' }],
  [{ KRONIEK_BASE: '//a/b//' }, { home: '/a/b/' }],
  [{ KRONIEK_SITE: 'https://host.example' }, { site: 'https://host.example/' }],
  [{ KRONIEK_SITE: 'http://localhost:4173/a//' }, { site: 'http://localhost:4173/a/' }],
  [{ KRONIEK_DATA: 'my events.json' }, { data: 'my events.json' }],
  [{ KRONIEK_ARCHIVE: '2026-11-25' }, { archive: '2026-11-25' }],
])('%j is read', (env, settings) => {
  expect(readSettings(env)).toMatchObject(settings);
});

test.each([
  ['KRONIEK_ARCHIVE', '25-11-2026', 'is no day: write it as 2026-11-25'],
  ['KRONIEK_ARCHIVE', '2026-02-30', 'is no day'],
  ['KRONIEK_BASE', 'https://host/path/', 'is no folder of a site: write /folder/'],
  ['KRONIEK_BASE', '/a b/', 'is no folder'],
  ['KRONIEK_BASE', '/../', 'is no folder'],
  ['KRONIEK_PORT', 'http', 'is no port: write a whole number from 1 to 65535'],
  ['KRONIEK_PORT', '0', 'is no port'],
  ['KRONIEK_PORT', '65536', 'is no port'],
  ['KRONIEK_RUNS', '0', 'is no multiple: write a whole number from 1 to 999'],
  ['KRONIEK_RUNS', '1000', 'is no multiple'],
  ['KRONIEK_SEED', '1.5', 'is no seed: write a whole number'],
  ['KRONIEK_SITE', 'host.example', 'is no address of a site: write https://host/path/'],
  ['KRONIEK_SITE', 'ftp://host.example/', 'is no address'],
  ['KRONIEK_SITE', 'https://host.example/?a=b', 'is no address'],
  ['KRONIEK_SITE', 'https://host.example/#', 'is no address'],
  ['KRONIEK_DATASET', 'x.json', 'is not read: the variables are KRONIEK_ARCHIVE, KRONIEK_BASE'],
])('%s=%s %s', (name, text, fault) => {
  expect(settingFaults({ [name]: text })).toEqual([expect.stringContaining(fault)]);
  expect(() => readSettings({ [name]: text })).toThrow(fault);
});

test('variables of other programs are their own', () => {
  expect(settingFaults({ PATH: '/bin', NODE_ENV: 'test', VITE_X: '1' })).toEqual([]);
});

test.each([
  ['an npm script', ['scripts/cli/go.mjs', 'preview']],
  ['Vite itself', ['node_modules/vite/bin/vite.js', 'build']],
  ['the preview', ['scripts/serve/preview.mjs']],
])('a wrong variable ends %s before it does any work', (_, args) => {
  const env = { ...process.env, KRONIEK_BASE: 'https://host/' };
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  expect(status).toBe(1);
  expect(stderr).toContain('KRONIEK_BASE=https://host/ is no folder of a site');
});
