import { expect, test } from 'vitest';

import { directionOf, interfaceLanguageOf, openGraphLocaleOf } from './index';

test.each([
  // A language of the interface, and variants of one.
  ['nl', ['en', 'nl'], 'nl'],
  ['nl-BE', ['nl-BE'], 'nl'],
  ['uk-Latn-UA', ['uk-Latn-UA'], 'uk'],
  // The next language of the dataset that the interface has, from the first again after the last.
  ['br', ['en', 'br', 'eu', 'nl', 'uk'], 'nl'],
  ['br', ['pl', 'uk', 'br', 'eu'], 'pl'],
  ['br', ['br', 'pl-PL'], 'pl'],
  // English.
  ['br', ['br', 'eu'], 'en'],
  ['xx', ['xx'], 'en'],
  ['not a code', ['not a code'], 'en'],
  ['constructor', ['constructor'], 'en'],
])('the interface of %s in a dataset in %j is in %s', (locale, languages, expected) => {
  expect(interfaceLanguageOf(locale, languages)).toBe(expected);
});

test.each([
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['fa-AF', 'rtl'],
  ['ur', 'rtl'],
  ['az-Arab', 'rtl'],
  ['dv', 'rtl'],
  ['az', 'ltr'],
  ['en', 'ltr'],
  ['ja', 'ltr'],
  ['xx', 'ltr'],
  ['not a code', 'ltr'],
])('%s is written %s', (locale, direction) => {
  expect(directionOf(locale)).toBe(direction);
});

test('Open Graph has a language with its territory', () => {
  expect(['en', 'nl', 'uk', 'pl', 'de-AT', 'zh-Hant'].map(openGraphLocaleOf)).toEqual([
    'en_GB',
    'nl_NL',
    'uk_UA',
    'pl_PL',
    'de_AT',
    'zh_TW',
  ]);
  expect(openGraphLocaleOf('xx')).toBe(null);
});
