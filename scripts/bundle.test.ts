import { expect, test } from 'vitest';
import { cataloguesOf, filesOf, forOneReader, languageOf } from './bundle.mjs';

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

test('of the catalogues only the largest language counts, with all that is its own', () => {
  const catalogues = cataloguesOf({
    'src/i18n/en.ts': { file: 'a/en.js' },
    'src/i18n/nl.ts': { file: 'a/nl.js' },
    'src/i18n/issues.nl.ts': { file: 'a/issues-nl.js' },
    'src/i18n/words.ts': { file: 'a/words.js' },
    'src/view/en.ts': { file: 'a/view.js' },
  });
  expect([...catalogues.keys()]).toEqual(['en', 'nl']);

  const weights: Record<string, number> = { 'a/en.js': 3, 'a/nl.js': 2, 'a/issues-nl.js': 2 };
  const weightOf = (files: Set<string>) =>
    [...files].reduce((sum, file) => sum + (weights[file] ?? 1), 0);
  const ofReader = (...files: string[]) => {
    const { files: kept, language } = forOneReader(new Set(files), catalogues, weightOf);
    return [language, ...kept];
  };
  expect(ofReader('a/en.js', 'a/main.js', 'a/nl.js', 'a/issues-nl.js')).toEqual([
    'nl',
    'a/main.js',
    'a/nl.js',
    'a/issues-nl.js',
  ]);
  expect(ofReader('a/en.js', 'a/main.js', 'a/nl.js')).toEqual(['en', 'a/main.js', 'a/en.js']);
  expect(ofReader('a/main.js')).toEqual([null, 'a/main.js']);
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
