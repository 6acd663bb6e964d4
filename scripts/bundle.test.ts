import { expect, test } from 'vitest';
import { filesOf, languageOf } from './bundle.mjs';

const manifest = {
  'index.html': { file: 'a/main.js', isEntry: true, imports: ['_react'], dynamicImports: ['app'] },
  app: { file: 'a/app.js', imports: ['_react', '_loop'], css: ['a/app.css'] },
  _react: { file: 'a/react.js' },
  _loop: { file: 'a/loop.js', imports: ['app'], dynamicImports: ['format'] },
  format: { file: 'a/format.js' },
  other: { file: 'a/other.js', isEntry: true },
};

test('at first: static imports alone', () => {
  const { js, css } = filesOf(manifest, 'index.html', { lazy: false });
  expect([...js]).toEqual(['a/main.js', 'a/react.js']);
  expect([...css]).toEqual([]);
});

test('the whole: everything in reach, once, and nothing else', () => {
  const { js, css } = filesOf(manifest, 'index.html', { lazy: true });
  expect([...js].sort()).toEqual([
    'a/app.js',
    'a/format.js',
    'a/loop.js',
    'a/main.js',
    'a/react.js',
  ]);
  expect([...css]).toEqual(['a/app.css']);
});

test.each([
  ['assets/core-en-B1x9.json', 'en'],
  ['assets/details-nl-9-en-x.json', 'nl'],
  ['data/en/core.json', 'en'],
  ['data/core.uk.json', 'uk'],
  ['assets/core-B1x9.json', null],
  ['assets/en-x.js', null],
])('%s is of %s', (file, language) => {
  expect(languageOf(file)).toBe(language);
});
