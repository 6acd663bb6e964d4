import { expect, test } from 'vitest';

import { catalogueOf, type CatalogueShape } from './catalogue';
import { createTranslate, isLocale, loadIssueWords, localeName, locales } from './index';
import { issueCatalogueOf } from './issueWords';
import { issuesEn } from './languages/issues.en';
import { interpolate } from './translate';

const en = createTranslate('en');
const nl = createTranslate('nl');

test('languages', () => {
  expect(locales.slice(0, 3)).toEqual(['en', 'nl', 'uk']);
  expect(locales.slice(0, 3).map(localeName)).toEqual(['English', 'Nederlands', 'Українська']);
  expect(isLocale('nl')).toBe(true);
  expect(['de', 'constructor', '', 'EN'].filter(isLocale)).toEqual([]);
});

test('plain messages and messages with names', () => {
  expect(en('zoom.in')).toBe('Zoom in');
  expect(nl('zoom.in')).toBe('Inzoomen');
  expect(nl('when.since', { date: '1 mei 2025' })).toBe('sinds 1 mei 2025');
  expect(
    en('announce.event', { title: 'A $& {n}', when: '1 May', status: 'claimed', n: 2, total: 27 }),
  ).toBe('A $& {n}, 1 May, claimed, 2 of 27');
});

test.each([
  [0, '0 sources', '0 bronnen'],
  [1, '1 source', '1 bron'],
  [2, '2 sources', '2 bronnen'],
  [1000, '1,000 sources', '1.000 bronnen'],
  [1234567, '1,234,567 sources', '1.234.567 bronnen'],
])('%d sources', (n, inEnglish, inDutch) => {
  expect(en('count.sources', { n })).toBe(inEnglish);
  expect(nl('count.sources', { n })).toBe(inDutch);
});

test('the compiler asks for the names of a message', () => {
  // @ts-expect-error a name is missing
  expect(en('when.since', {})).toBe('since {date}');
  // @ts-expect-error there is no such message
  expect(() => en('when.sins')).toThrow(TypeError);
  // @ts-expect-error text where a number belongs
  expect(en('count.sources', { n: '1' })).toBe('1 source');
});

type Tree = string | { readonly [key: string]: Tree };

/** Every text of a catalogue with its path. */
function texts(tree: Tree, path = ''): readonly (readonly [string, string])[] {
  if (typeof tree === 'string') return [[path, tree]];
  return Object.entries(tree).flatMap(([key, value]) => texts(value, `${path}/${key}`));
}

/** Without the case that a language may ask for: `{date:genitive}`. */
const namesIn = (text: string): string[] =>
  (text.match(/\{[\w.:]+\}/g) ?? []).map((name) => name.replace(/:\w+/, '')).toSorted();

const inIssues = await Promise.all(
  locales.map(async (locale) => [locale, await issueCatalogueOf(locale)] as const),
);
const written = [
  ...locales.map((locale) => [locale, catalogueOf(locale).messages, catalogueOf('en').messages]),
  ...inIssues.map(([locale, issues]) => [`issues.${locale}`, issues, issuesEn]),
] as [name: string, tree: Tree, english: Tree][];

// Plural forms stand in for one another: English has two, others have more.
const formless = (path: string): string => path.replace(/\/(?:zero|one|two|few|many|other)$/, '');

test.each(written)('%s: the same names in the same messages as in English', (_, tree, english) => {
  const expected = new Map(
    texts(english).map(([path, text]) => [formless(path), namesIn(text).join()]),
  );
  const found = texts(tree).map(([path, text]) => [formless(path), namesIn(text).join()] as const);
  expect(new Set(found.map(([path]) => path))).toEqual(new Set(expected.keys()));
  expect(found.filter(([path, names]) => names !== expected.get(path))).toEqual([]);
});

test.each(written)('%s: no text is empty or has odd spaces', (_, tree) => {
  const odd = texts(tree).filter(
    ([, text]) => text.trim() === '' || text !== text.trim() || /[^\S ]| {2}/.test(text),
  );
  expect(odd).toEqual([]);
});

test.each(locales)('%s: the plural forms that the language has, and its own cases', (locale) => {
  const { tag, messages, cases = {} }: CatalogueShape = catalogueOf(locale);
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const plurals = Object.values(messages).filter((message) => typeof message !== 'string');
  for (const message of plurals) {
    expect(Object.keys(message).toSorted()).toEqual([...forms].toSorted());
  }
  const asked = texts(messages).flatMap(([, text]) =>
    [...text.matchAll(/\{[\w.]+:(\w+)\}/g)].map(([, name = '']) => name),
  );
  expect([...new Set(asked)].toSorted()).toEqual(Object.keys(cases).toSorted());
});

test('a value in another case: the words that are known, whole words alone', () => {
  const cases = { genitive: { рік: 'року', один: 'одного' } };
  const inGenitive = (date: string): string =>
    interpolate('до {date:genitive}', { date }, '', cases);
  expect(inGenitive('2025 рік')).toBe('до 2025 року');
  expect(inGenitive('один рік, одинадцять років')).toBe('до одного року, одинадцять років');
  expect(interpolate('{date} ({date:dative})', { date: 'рік' }, '', cases)).toBe('рік (рік)');
  expect(interpolate('{date:genitive}', {}, '', cases)).toBe('{date:genitive}');
});

test('issues in words', async () => {
  const english = await loadIssueWords('en');
  const dutch = await loadIssueWords('nl');
  const unknown = { key: 'lan', nearest: 'lane', known: 'id,lane' };
  expect(english({ code: 'unknown-key', params: unknown })).toEqual({
    what: 'The key “lan” does not exist here.',
    todo: 'Did you mean “lane”? Known keys: id, lane.',
  });
  expect(dutch({ code: 'unknown-key', params: { ...unknown, nearest: '' } })).toEqual({
    what: 'De sleutel “lan” bestaat hier niet.',
    todo: 'Verwijder hem. Bekende sleutels: id, lane.',
  });
  expect(
    english({ code: 'wrong-type', params: { expected: 'string|null', received: 'array' } }),
  ).toEqual({ what: 'Here stands a list [ ].', todo: 'Write text or null.' });
  expect(
    dutch({ code: 'dangling-reference', params: { id: 'nato', kind: 'source', nearest: '' } }).what,
  ).toBe('Er is geen bron met de id “nato”.');
});
