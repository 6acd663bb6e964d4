import { expect, test } from 'vitest';
import { cataloguesOf, filesOf, languageOf, withoutCatalogues } from './bundle.mjs';

const manifest = {
  'index.html': { file: 'a/main.js', isEntry: true, imports: ['_react'], dynamicImports: ['app'] },
  app: { file: 'a/app.js', imports: ['_react', '_loop'], css: ['a/app.css'] },
  _react: { file: 'a/react.js' },
  _loop: { file: 'a/loop.js', imports: ['app'], dynamicImports: ['format'] },
  format: { file: 'a/format.js' },
  other: { file: 'a/other.js', isEntry: true },
};

test('the first files are those of static imports', () => {
  const { js, css } = filesOf(manifest, 'index.html', { lazy: false });
  expect([...js]).toEqual(['a/main.js', 'a/react.js']);
  expect([...css]).toEqual([]);
});

test('with lazy imports, every file in reach once', () => {
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

test('catalogues are found by language and left out', () => {
  const catalogues = cataloguesOf({
    'src/i18n/languages/en/catalogue.ts': { file: 'a/en.js' },
    'src/i18n/languages/nl/catalogue.ts': { file: 'a/nl.js' },
    'src/i18n/languages/nl/snippetWords.ts': { file: 'a/snippetWords.js' },
    'src/i18n/words.ts': { file: 'a/words.js' },
    'src/view/en.ts': { file: 'a/view.js' },
  });
  expect([...catalogues.keys()]).toEqual(['en', 'nl']);
  expect([...(catalogues.get('nl') ?? [])]).toEqual(['a/nl.js', 'a/snippetWords.js']);
  const files = new Set(['a/en.js', 'a/words.js', 'a/snippetWords.js', 'a/view.js']);
  expect([...withoutCatalogues(files, catalogues)]).toEqual(['a/words.js', 'a/view.js']);
});

test.each([
  ['assets/core-en-B1x9.json', 'en'],
  ['assets/details-nl-9-en-x.json', 'nl'],
  ['data/en/core.json', 'en'],
  ['data/core.uk.json', 'uk'],
  ['assets/core-zh-Hant-B1x9.json', 'zh-Hant'],
  ['assets/core-pt-BR-B1x9.json', 'pt-BR'],
  ['assets/core-B1x9.json', null],
  ['assets/en-x.js', null],
])('the language of %s is %s', (file, language) => {
  expect(languageOf(file)).toBe(language);
});
