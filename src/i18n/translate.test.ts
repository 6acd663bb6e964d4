import { expect, test } from 'vitest';

import { catalogueOf, type CatalogueShape } from './catalogue';
import {
  createTranslate,
  createWords,
  isLocale,
  loadIssueWords,
  localeName,
  locales,
} from './index';
import { issueCatalogueOf } from './issueWords';
import { issues as issuesEn } from './languages/en/issues';
import { formatNumber, interpolate } from './translate';

const en = createTranslate('en');
const nl = createTranslate('nl');

test('locales are in order, and only they are accepted', () => {
  expect(locales.slice(0, 3)).toEqual(['en', 'nl', 'uk']);
  expect(locales.slice(0, 3).map(localeName)).toEqual(['English', 'Nederlands', 'Українська']);
  expect(isLocale('nl')).toBe(true);
  expect(['la', 'constructor', '', 'EN'].filter(isLocale)).toEqual([]);
});

test('messages with and without placeholders', () => {
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

test('numbers have the separators and digits of the language', () => {
  const million = 1_234_567;
  expect(createTranslate('hi')('count.events', { n: million })).toContain('12,34,567');
  expect(createTranslate('es')('count.events', { n: 1234 })).toContain('1234 ');
  expect(createTranslate('es')('count.events', { n: million })).toContain('1.234.567 ');
  expect(createTranslate('fa')('count.events', { n: million })).toContain('۱٬۲۳۴٬۵۶۷');
  expect(createWords('fa', 'UTC').date('2025-09-04')).toMatch(/۴ .* ۲۰۲۵$/);
  for (const locale of locales) {
    for (const n of [0, 999, 12_345, million, 123_456_789]) {
      const { tag } = catalogueOf(locale);
      const space = (text: string): string => text.replaceAll(/[\s\u202F]/g, ' ');
      const expected = new Intl.NumberFormat(tag).format(n);
      expect.soft(space(formatNumber(n, catalogueOf(locale))), locale).toBe(space(expected));
    }
  }
});

test('the compiler checks keys and placeholders', () => {
  // @ts-expect-error a name is missing
  expect(en('when.since', {})).toBe('since {date}');
  // @ts-expect-error there is no such message
  expect(() => en('when.sins')).toThrow(TypeError);
  // @ts-expect-error text where a number belongs
  expect(en('count.sources', { n: '1' })).toBe('1 source');
});

type Tree = string | { readonly [key: string]: Tree };

/** Every text of a catalogue with its path. */
function textsIn(tree: Tree, path = ''): readonly (readonly [string, string])[] {
  if (typeof tree === 'string') return [[path, tree]];
  return Object.entries(tree).flatMap(([key, value]) => textsIn(value, `${path}/${key}`));
}

/** The placeholders of a text, without the case of `{date:genitive}`. */
const placeholdersIn = (text: string): string[] =>
  (text.match(/\{[\w.:]+\}/g) ?? []).map((name) => name.replace(/:\w+/, '')).toSorted();

const issueCatalogues = await Promise.all(
  (['en', 'nl', 'uk', 'pl'] as const).map(
    async (locale) => [locale, await issueCatalogueOf(locale)] as const,
  ),
);
const catalogues = [
  ...locales.map((locale) => {
    const { tag, messages } = catalogueOf(locale);
    return [locale, messages, catalogueOf('en').messages, tag];
  }),
  ...issueCatalogues.map(([locale, issues]) => [`issues.${locale}`, issues, issuesEn, locale]),
] as [name: string, tree: Tree, english: Tree, tag: string][];

// Languages have different plural forms of a message, so a path without its form identifies it.
const withoutForm = (path: string): string =>
  path.replace(/\/(?:zero|one|two|few|many|other)$/, '');

/** The plural forms that stand for a single number, so that a word may say it: "שני אירועים". */
function formsOfOneNumber(tag: string): readonly string[] {
  const rules = new Intl.PluralRules(tag);
  const forms = Array.from({ length: 1001 }, (_, n) => rules.select(n));
  return forms.filter((form, at) => forms.indexOf(form) === at && forms.lastIndexOf(form) === at);
}

test.each(catalogues)(
  '%s: the same placeholders in the same messages as in English',
  (_, tree, english, tag) => {
    const expected = new Map(
      textsIn(english).map(([path, text]) => [withoutForm(path), placeholdersIn(text)]),
    );
    const withWords = formsOfOneNumber(tag).map((form) => `/${form}`);
    const faulty = textsIn(tree).filter(([path, text]) => {
      const names = placeholdersIn(text).join();
      const inEnglish = expected.get(withoutForm(path)) ?? [];
      const mayOmit = withWords.some((form) => path.endsWith(form));
      return (
        names !== inEnglish.join() &&
        !(mayOmit && names === inEnglish.filter((name) => name !== '{n}').join())
      );
    });
    expect(new Set(textsIn(tree).map(([path]) => withoutForm(path)))).toEqual(
      new Set(expected.keys()),
    );
    expect(faulty).toEqual([]);
  },
);

test.each(catalogues)('%s: no text is empty or has stray spaces', (_, tree) => {
  const faulty = textsIn(tree).filter(
    ([, text]) =>
      text.trim() === '' || text !== text.trim() || /[^\S \u00A0]|[ \u00A0]{2}/.test(text),
  );
  expect(faulty).toEqual([]);
});

test.each(locales)('%s: plural forms match the language, and every case is in use', (locale) => {
  const { tag, messages, cases = {} }: CatalogueShape = catalogueOf(locale);
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const plurals = Object.values(messages).filter((message) => typeof message !== 'string');
  for (const message of plurals) {
    expect(Object.keys(message).toSorted()).toEqual([...forms].toSorted());
  }
  const casesInUse = textsIn(messages).flatMap(([, text]) =>
    [...text.matchAll(/\{[\w.]+:(\w+)\}/g)].map(([, name = '']) => name),
  );
  expect([...new Set(casesInUse)].toSorted()).toEqual(Object.keys(cases).toSorted());
});

test('a case inflects only whole words that it lists', () => {
  const cases = { genitive: { рік: 'року', один: 'одного' } };
  const inGenitive = (date: string): string =>
    interpolate('до {date:genitive}', { date }, { cases });
  expect(inGenitive('2025 рік')).toBe('до 2025 року');
  expect(inGenitive('один рік, одинадцять років')).toBe('до одного року, одинадцять років');
  expect(interpolate('{date} ({date:dative})', { date: 'рік' }, { cases })).toBe('рік (рік)');
  expect(interpolate('{date:genitive}', {}, { cases })).toBe('{date:genitive}');
});

test('sentences about issues', async () => {
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
