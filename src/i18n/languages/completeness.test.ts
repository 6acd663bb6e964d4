/** Renders every message of every language with edge values. */
import { existsSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

import { catalogueOf, locales, type Locale, type MessageKey, type PluralForms } from '../catalogue';
import { createTranslate, isChecked, pageWordsOf } from '../index';
import { loadExportWords, type ExportWords } from '../exportWords';
import { loadMediaWords, type MediaWords } from '../mediaWords';
import { loadSnippetWords, type SnippetWords } from '../snippetWords';
import { sameAsEnglish } from './testSameAsEnglish';

const NUMBERS = [0, 1, 2, 3, 5, 11, 21, 100, 1000];
const LONG = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch'.repeat(4);
const TEXTS = ['', 'A', LONG, '{n}', '$&', 'שלום'];

const english = catalogueOf('en').messages;
const keys = Object.keys(english) as MessageKey[];

const placeholdersOf = (key: MessageKey): readonly string[] =>
  [...JSON.stringify(english[key]).matchAll(/\{(\w+)/g)].map(([, name = '']) => name);
const isNumber = (name: string): boolean => ['n', 'total'].includes(name);

/** A message with a number and a text in the place of its placeholders, for any key. */
function rendered(locale: Locale, key: MessageKey, n: number, text: string): string {
  const translate = createTranslate(locale) as (
    key: MessageKey,
    values: { readonly [name: string]: string | number },
  ) => string;
  const values: { [name: string]: string | number } = { n };
  for (const name of placeholdersOf(key)) values[name] = isNumber(name) ? n : text;
  return translate(key, values);
}

/** The letters of a text, without its placeholders. */
const lettersOf = (text: string): string => text.replaceAll(/\{[^}]*\}|[^\p{L} ]/gu, '').trim();

test('every folder of a language is a language of the interface', () => {
  const folders = readdirSync('src/i18n/languages', { withFileTypes: true });
  const codes = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(codes.toSorted()).toEqual([...locales].toSorted());
  // Sentences for editors are in the four languages that came first.
  const withIssues = codes.filter((code) => existsSync(`src/i18n/languages/${code}/issues.ts`));
  expect(withIssues.toSorted()).toEqual(['en', 'nl', 'pl', 'uk']);
});

test.each(locales)('%s: every message with edge values is whole', (locale) => {
  const { messages } = catalogueOf(locale);
  expect(Object.keys(messages).toSorted()).toEqual(keys.toSorted());
  const faults: string[] = [];
  for (const key of keys) {
    if (typeof messages[key] !== typeof english[key]) faults.push(`${key}: form`);
    for (const n of NUMBERS) {
      const text = rendered(locale, key, n, 'x');
      if (/[{}]|undefined|\bnull\b|NaN/.test(text) || text.trim() === '')
        faults.push(`${key}, ${n}: ${text}`);
    }
    const hasText = placeholdersOf(key).some((name) => !isNumber(name));
    for (const text of TEXTS) {
      const whole = rendered(locale, key, 5, text);
      if (/\{|undefined/.test(whole.replaceAll(text || '\0', '')))
        faults.push(`${key}, “${text}”: ${whole}`);
      if (hasText && !whole.includes(text)) faults.push(`${key} lacks “${text}”`);
    }
  }
  expect(faults).toEqual([]);
});

test.each(locales.filter((locale) => locale !== 'en'))(
  '%s: no text is the English one, except those that are the same words',
  async (locale) => {
    const { messages } = catalogueOf(locale);
    const textsIn = (message: string | PluralForms): readonly string[] =>
      typeof message === 'string' ? [message] : Object.values(message);
    const isEnglish = (text: string, original: string | PluralForms): boolean =>
      lettersOf(text) !== '' && textsIn(original).includes(text);
    const faulty: string[] = keys.filter((key) =>
      textsIn(messages[key]).some((text) => isEnglish(text, english[key])),
    );
    const snippet = await loadSnippetWords(locale);
    const englishSnippet = await loadSnippetWords('en');
    for (const key of Object.keys(englishSnippet) as (keyof SnippetWords)[])
      if (snippet[key] === englishSnippet[key]) faulty.push(`snippet.${key}`);
    const [download, englishDownload] = await Promise.all([
      loadExportWords(locale),
      loadExportWords('en'),
    ]);
    for (const key of Object.keys(englishDownload) as (keyof ExportWords)[])
      if (download[key] === englishDownload[key]) faulty.push(`download.${key}`);
    const [media, englishMedia] = await Promise.all([loadMediaWords(locale), loadMediaWords('en')]);
    expect(media.contact).toContain('{host}');
    for (const key of Object.keys(englishMedia) as (keyof MediaWords)[])
      if (media[key] === englishMedia[key]) faulty.push(`media.${key}`);
    const page = pageWordsOf(locale);
    const englishPage = pageWordsOf('en');
    expect(Object.keys(page).toSorted()).toEqual(Object.keys(englishPage).toSorted());
    for (const [key, words] of Object.entries(englishPage)) {
      const own: unknown = page[key as keyof typeof page];
      if (own === words) faulty.push(`page.${key}`);
    }
    expect(page.changed('X')).toContain('X');
    const allowed = sameAsEnglish[locale] ?? [];
    expect(faulty.toSorted()).toEqual([...allowed].toSorted());
  },
);

test.each(locales)('%s: the names of languages and zones are its own', (locale) => {
  const { languages, zones } = catalogueOf(locale);
  for (const names of [languages, zones]) {
    for (const name of Object.values<string>(names)) expect(name.trim()).not.toBe('');
  }
  if (locale !== 'en') expect(zones['Europe/Kyiv']).not.toBe('Kyiv time');
});

test('only two languages count as checked by a native reader', () => {
  expect(locales.filter(isChecked).toSorted()).toEqual(['en', 'nl']);
});

test.each(locales)('%s: the chunk of the catalogue has at most 8 KB', (locale) => {
  // Names of months and weekdays are functions, which JSON leaves out.
  const NAMES = 600;
  const { length } = gzipSync(JSON.stringify(catalogueOf(locale)), { level: 9 });
  expect(length + NAMES).toBeLessThanOrEqual(8192);
});
