import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { locales } from '../../i18n';
import { keepLanguageRows, keepLocalize } from './languageRows';

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

test('a locale of date-fns keeps its names', () => {
  const locale = readFileSync('node_modules/date-fns/locale/uk.js', 'utf8');
  const [, body = ''] = /export const uk = \{([^]*?)\n\};/.exec(keepLocalize(locale)) ?? [];
  expect(body).toContain('localize: localize');
  expect(body).not.toMatch(/match|formatDistance|formatLong|formatRelative/);
});
