import { expect, test } from 'vitest';

import { catalogueOf } from './catalogue';
import { createTranslate, isLocale, loadIssueWords, localeName, locales } from './index';
import { issuesEn } from './issues.en';
import { issuesNl } from './issues.nl';

const en = createTranslate('en');
const nl = createTranslate('nl');

test('languages', () => {
  expect(locales).toEqual(['en', 'nl']);
  expect(locales.map(localeName)).toEqual(['English', 'Nederlands']);
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

const namesIn = (text: string): string[] => (text.match(/\{[\w.]+\}/g) ?? []).toSorted();

test.each([
  ['catalogue', catalogueOf('en').messages, catalogueOf('nl').messages],
  ['issues', issuesEn, issuesNl],
])('%s: every language has the same names in the same messages', (_, english, dutch) => {
  const expected = new Map(texts(english).map(([path, text]) => [path, namesIn(text)]));
  expect(new Map(texts(dutch).map(([path, text]) => [path, namesIn(text)]))).toEqual(expected);
});

test('no text is empty or has odd spaces', () => {
  const every = locales.flatMap((locale) => texts(catalogueOf(locale).messages, locale));
  const odd = [...every, ...texts(issuesEn, 'en'), ...texts(issuesNl, 'nl')].filter(
    ([, text]) => text.trim() === '' || text !== text.trim() || /[^\S ]| {2}/.test(text),
  );
  expect(odd).toEqual([]);
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
