import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { locales } from '../../i18n';
import { keepLanguageRows, keepNames } from './languageRows';

const table = readFileSync('src/i18n/languageTable.ts', 'utf8');
const imported = (source: string): readonly string[] =>
  [...source.matchAll(/import\('\.\/languages\/([\w-]+)\/catalogue'\)/g)].map(
    ([, code = '']) => code,
  );

test('a bundle has the words of the languages of its dataset alone', () => {
  expect(imported(table)).toEqual(locales);
  expect(imported(keepLanguageRows(table, ['uk', 'en']))).toEqual(['en', 'uk']);
  for (const code of locales) {
    const kept = keepLanguageRows(table, [code]);
    expect(kept.match(/import\('[^']+'\)/g)).toEqual([
      `import('./languages/${code}/catalogue')`,
      `import('./languages/${code}/snippetWords')`,
    ]);
  }
  expect(() => keepLanguageRows(table, ['en', 'xx'])).toThrow('no row of xx');
});

const dateLocales = locales.map((code) => {
  const catalogue = readFileSync(`src/i18n/languages/${code}/catalogue.ts`, 'utf8');
  const [, name = ''] = /from 'date-fns\/locale\/([\w-]+)'/.exec(catalogue) ?? [];
  return name;
});

test.each(dateLocales)('the locale %s of date-fns keeps the names that catalogues use', (name) => {
  const folder = 'node_modules/date-fns/locale';
  const locale = keepNames(readFileSync(`${folder}/${name}.js`, 'utf8'));
  const [, body = ''] = /export const \w+ = \{([^]*?)\n\};/.exec(locale) ?? [];
  expect(body).toContain('localize: localize');
  expect(body).not.toMatch(/match|formatDistance|formatLong|formatRelative/);
  const [, file = ''] = /import \{ localize \} from "\.\/([^"]+)"/.exec(locale) ?? [];
  const names = keepNames(readFileSync(`${folder}/${file}`, 'utf8'));
  const [, kept = ''] = /export const localize = \{([^]*?)\n\};/.exec(names) ?? [];
  const keys = [...kept.matchAll(/^ {2}(\w+)/gm)].map(([, key]) => key);
  // Only French has one.
  expect(keys.filter((key) => key !== 'preprocessor')).toEqual(['ordinalNumber', 'month', 'day']);
  const original = readFileSync(`${folder}/${file}`, 'utf8');
  const wide = (code: string) => code.match(/^ +(?:wide|abbreviated): \[[^\]]*\]/gm);
  expect(wide(names)).toEqual(wide(original));
});
