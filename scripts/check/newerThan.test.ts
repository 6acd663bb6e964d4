import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { newerThan } from './newerThan.mjs';
import { supportedBrowsers } from './supportedBrowsers.mjs';

const OLD = ['chrome80'];

test.each([
  ['class A { #b = 1; static { this.c = a?.b ?? 1; } }', []],
  ['const all = [3, 1].toSorted(); const last = all.findLast(Boolean);', []],
  ['const own = /[\\p{L}--[a-z]]/v;', ['syntax: const own = /[\\p{L}--[a-z]]/v;']],
  ['const by = Object.groupBy(all, kind);', ['Object.groupBy']],
  ['const own = new RegExp("[a]", "gv");', ['RegExp("[a]", "gv']],
  ['new Intl.Segmenter().segment(text)', ['Intl.Segmenter']],
  ['"Segmenter" in Intl ? new Intl.Segmenter().segment(text) : [...text]', []],
  ['new URLSearchParams(location.search).size > 0', ['URLSearchParams(location.search).size']],
])('%s', async (code, faults) => {
  expect(await newerThan(code, supportedBrowsers)).toEqual(faults);
});

test('what supported browsers know may be too new for older ones', async () => {
  expect(await newerThan('a ??= 1;', OLD)).toEqual(['syntax: a ??= 1;']);
});

test('the README names the browsers that the build is written for', () => {
  const readme = readFileSync('README.md', 'utf8');
  const names = {
    chrome: 'Chrome',
    edge: 'Edge',
    firefox: 'Firefox',
    safari: 'Safari',
    ios: 'iOS',
  };
  for (const browser of supportedBrowsers) {
    const [, name = '', version = ''] = /^([a-z]+)([\d.]+)$/.exec(browser) ?? [];
    const written = new RegExp(`${names[name as keyof typeof names]}[^|]*\\| ${version} `);
    expect.soft(readme, browser).toMatch(written);
  }
});
