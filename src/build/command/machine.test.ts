/** Tests what differs between systems and terminals. */
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

import { cacheFolderOf } from './cacheFolder';
import { isOwnHost } from '../../../scripts/serve/isOwnHost.mjs';
import { openerOf } from './openBrowser';
import { readBase, readDay, readPort, readSite } from './optionValues';
import { measure } from './buildSite';
import { clearSiteFolder } from './siteFolder';
import { createTerminal, type Stream } from './terminal';

test('the cache is where each system wants it', () => {
  const home = '/home/me';
  expect(cacheFolderOf({ platform: 'linux', env: {}, home })).toBe('/home/me/.cache/kroniek');
  expect(cacheFolderOf({ platform: 'darwin', env: {}, home })).toBe(
    '/home/me/Library/Caches/kroniek',
  );
  expect(cacheFolderOf({ platform: 'linux', env: { XDG_CACHE_HOME: '/c' }, home })).toBe(
    '/c/kroniek',
  );
  const windows = { platform: 'win32' as const, home: String.raw`C:\Users\me` };
  expect(cacheFolderOf({ ...windows, env: {} })).toBe(
    String.raw`C:\Users\me\AppData\Local\kroniek\Cache`,
  );
  expect(cacheFolderOf({ ...windows, env: { LOCALAPPDATA: String.raw`D:\Local` } })).toBe(
    String.raw`D:\Local\kroniek\Cache`,
  );
});

test('each system opens a browser in its own way', () => {
  const url = 'http://localhost:4173/';
  expect(openerOf('darwin', url)).toEqual(['open', url]);
  expect(openerOf('win32', url)).toEqual(['cmd', '/c', 'start', '""', url]);
  expect(openerOf('linux', url)).toEqual(['xdg-open', url]);
});

test.each([
  ['localhost:4173', true],
  ['127.0.0.1:80', true],
  ['[::1]:4173', true],
  ['localhost', true],
  ['localhost.example.org:4173', false],
  ['example.org', false],
  [undefined, false],
])('a request to %s is one of this machine: %s', (host, expected) => {
  expect(isOwnHost(host)).toBe(expected);
});

test('options have the values of the repository’s variables', () => {
  expect(readBase('folder')).toBe('/folder/');
  expect(readBase('/a/b/')).toBe('/a/b/');
  expect(() => readBase('/a b/')).toThrow(/is no folder of a site/);
  expect(readSite('https://example.org/t')).toBe('https://example.org/t/');
  expect(() => readSite('example.org')).toThrow(/is no address of a site/);
  expect(() => readSite('')).toThrow(/Give the address/);
  expect(readPort('8000')).toBe(8000);
  expect(() => readPort('70000')).toThrow(/whole number/);
  expect(() => readPort('x')).toThrow(/whole number/);
  expect(readDay('2026-11-25')).toBe('2026-11-25');
  expect(() => readDay('2026-13-01')).toThrow(/Write a day/);
});

test('only a folder with a site is emptied, and keeps what belongs to its host', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kroniek-site-'));
  writeFileSync(path.join(folder, 'thesis.docx'), 'ten years of work');
  await expect(clearSiteFolder(folder)).rejects.toThrow(/files that are no site/);
  expect(readdirSync(folder)).toEqual(['thesis.docx']);

  mkdirSync(path.join(folder, 'embed/v1'), { recursive: true });
  writeFileSync(path.join(folder, 'embed/v1/embed.js'), '');
  writeFileSync(path.join(folder, 'CNAME'), 'example.org');
  mkdirSync(path.join(folder, '.git'));
  await clearSiteFolder(folder);
  expect(readdirSync(folder).toSorted()).toEqual(['.git', 'CNAME']);
  // What is kept is not counted as a file of the site.
  writeFileSync(path.join(folder, '.git', 'config'), 'of git');
  writeFileSync(path.join(folder, 'index.html'), 'site');
  expect(await measure(folder)).toEqual({ folder, files: 1, bytes: 4 });
  await clearSiteFolder(path.join(folder, 'new', 'site'));
  expect(readdirSync(path.join(folder, 'new'))).toEqual(['site']);
});

function createStream(isTTY: boolean): Stream & { readonly text: () => string } {
  let text = '';
  return {
    isTTY,
    columns: 80,
    hasColors: () => true,
    write: (part: string | Uint8Array) => {
      text += String(part);
      return true;
    },
    text: () => text,
  };
}

test.each([
  ['a terminal', true, {}, true],
  ['a terminal without colours', true, { NO_COLOR: '1' }, false],
  ['a file', false, {}, false],
])('%s has colours as its user wants', (_, isTTY, env, expected) => {
  const [stdout, stderr] = [createStream(isTTY), createStream(isTTY)];
  const terminal = createTerminal({ isJson: false, stdout, stderr, env });
  terminal.note('broken', 'error');
  terminal.result('done', {});
  expect(stderr.text().includes('\u001B[')).toBe(expected);
  expect(stderr.text()).toContain('✖ broken');
  // A result is for other programs.
  expect(stdout.text()).toBe('done\n');
});

test('a result is JSON for a machine, and messages stay apart from it', () => {
  const [stdout, stderr] = [createStream(true), createStream(true)];
  const terminal = createTerminal({ isJson: true, stdout, stderr, env: {} });
  terminal.note('a warning', 'warning');
  terminal.progress().begin();
  terminal.result('done', { files: 3 });
  expect(stdout.text()).toBe('{"files":3}\n');
  expect(stderr.text()).toContain('a warning');
});
