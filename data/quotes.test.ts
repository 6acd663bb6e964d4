/**
 * The dataset against the letter that it is built on: every quote said to come from the letter is in
 * it, letter for letter, and the dataset is whole in every language that it claims.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseTimeline } from '../src/format';

type Words = Readonly<Record<string, string>>;
type Claim = {
  readonly source: string;
  readonly quote?: Words;
  readonly quoteLanguage?: string;
  readonly paraphrase?: Words;
};
type Dated = { readonly wording?: Words };
type Entry = {
  readonly id: string;
  readonly when: string | Dated | null;
  readonly title: Words;
  readonly summary: Words;
  readonly claims: readonly Claim[];
};
type Dataset = {
  readonly languages: readonly string[];
  readonly sources: readonly { readonly id: string }[];
  readonly events: readonly Entry[];
};

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
/** The letter's lines and pages break where the PDF's do, which is no part of its words. */
const collapsed = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

const letter = collapsed(read('./sources/letter.nl.txt'));
const json: unknown = JSON.parse(read('./security-guarantees.json'));
const dataset = json as Dataset;

const fromLetter = dataset.events.flatMap(({ id, claims }) =>
  claims.filter(({ source }) => source === 'letter').map((claim) => ({ id, ...claim })),
);

test.each(fromLetter)('$id: the quote stands in the letter', ({ quote, quoteLanguage }) => {
  expect(quoteLanguage).toBe('nl');
  const words = collapsed(quote?.['nl'] ?? '');
  expect(words).not.toBe('');
  expect(letter).toContain(words);
});

const worded = dataset.events.flatMap(({ id, when }) =>
  typeof when === 'object' && when?.wording ? [{ id, wording: when.wording['nl'] }] : [],
);

test.each(worded)('$id: its date in words is the letter’s own', ({ wording }) => {
  expect(letter).toContain(wording);
});

test('all 27 events are there, each with the letter’s own words', () => {
  expect(new Set(dataset.events.map(({ id }) => id)).size).toBe(27);
  expect(dataset.events).toHaveLength(27);
  const quoted = new Set(fromLetter.map(({ id }) => id));
  expect(dataset.events.filter(({ id }) => !quoted.has(id))).toEqual([]);
});

test('a claim has either verbatim words or a paraphrase, never both', () => {
  const claims = dataset.events.flatMap((event) => event.claims);
  const unclear = claims.filter((claim) => (claim.quote === undefined) === !claim.paraphrase);
  expect(unclear).toEqual([]);
});

test('every source that is listed is used', () => {
  const used = new Set(dataset.events.flatMap(({ claims }) => claims.map(({ source }) => source)));
  expect(dataset.sources.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
});

test('every text is there in every language', () => {
  const gaps: string[] = [];
  let texts = 0;
  const walk = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) return;
    const entries = Object.entries(value);
    if (entries.some(([key]) => dataset.languages.includes(key))) {
      texts += 1;
      const words = new Map(entries);
      for (const language of dataset.languages) {
        const text: unknown = words.get(language);
        if (typeof text !== 'string' || text.trim() === '') gaps.push(`${path}.${language}`);
      }
    } else {
      for (const [key, inner] of entries) walk(inner, `${path}.${key}`);
    }
  };
  walk(json, '');
  expect(dataset.languages).toEqual(['en', 'nl']);
  expect(texts).toBeGreaterThan(200);
  expect(gaps).toEqual([]);
});

test('titles have at most 70 characters and summaries at most 60 words', () => {
  for (const { id, title, summary } of dataset.events) {
    for (const language of dataset.languages) {
      expect([...(title[language] ?? '')].length, `${id}, ${language}`).toBeLessThanOrEqual(70);
      const words = collapsed(summary[language] ?? '').split(' ');
      expect(words.length, `${id}, ${language}`).toBeLessThanOrEqual(60);
    }
  }
});

test('the format has nothing to say against the dataset, not even a warning', () => {
  const { timeline, issues } = parseTimeline(json);
  expect(issues).toEqual([]);
  expect(timeline).not.toBeNull();
});
