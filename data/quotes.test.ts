/**
 * Compares the dataset with the letter on which it is based: every quote from the letter is in it,
 * character by character. Also checks that the dataset is complete in each of its languages.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDataset } from '../src/format';

type Words = Readonly<Record<string, string>>;
type Claim = {
  readonly by: string;
  readonly stance?: string;
  readonly published?: string;
  readonly knownFrom?: string;
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
  readonly revisions?: readonly (Partial<Pick<Entry, 'title' | 'summary'>> & {
    readonly until: string;
  })[];
};
type Dataset = {
  readonly languages: readonly string[];
  readonly sources: readonly { readonly id: string; readonly published: string | null }[];
  readonly events: readonly Entry[];
};

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
/** Line and page breaks come from the PDF, so the comparison ignores them. */
const collapseSpaces = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

const letter = collapseSpaces(read('./sources/letter.nl.txt'));
const json: unknown = JSON.parse(read('./security-guarantees.json'));
const dataset = json as Dataset;

const fromLetter = dataset.events.flatMap(({ id, claims }) =>
  claims.filter(({ source }) => source === 'letter').map((claim) => ({ id, ...claim })),
);

test.each(fromLetter)('$id: the quote is in the letter', ({ quote, quoteLanguage }) => {
  expect(quoteLanguage).toBe('nl');
  const words = collapseSpaces(quote?.['nl'] ?? '');
  expect(words).not.toBe('');
  expect(letter).toContain(words);
});

const wordings = dataset.events.flatMap(({ id, when }) =>
  typeof when === 'object' && when?.wording ? [{ id, wording: when.wording['nl'] }] : [],
);

test.each(wordings)('$id: the wording of its date is in the letter', ({ wording }) => {
  expect(letter).toContain(wording);
});

test('every event has a claim, and 27 events have a claim from the letter', () => {
  expect(new Set(dataset.events.map(({ id }) => id)).size).toBe(dataset.events.length);
  expect(dataset.events.length).toBeGreaterThanOrEqual(45);
  expect(dataset.events.filter(({ claims }) => claims.length === 0)).toEqual([]);
  expect(new Set(fromLetter.map(({ id }) => id)).size).toBe(27);
});

const dayOf = ({ published, knownFrom }: Claim): string => published ?? knownFrom ?? '';

test('every claim has a day, and the claims of an event are in that order', () => {
  const claims = dataset.events.flatMap((event) => event.claims);
  expect(claims.filter((claim) => dayOf(claim) === '')).toEqual([]);
  for (const event of dataset.events) {
    const days = event.claims.map(dayOf);
    expect({ id: event.id, days }).toEqual({ id: event.id, days: days.toSorted() });
  }
});

test('a claim from a source without a date has no date of publication', () => {
  const undated = new Set(
    dataset.sources.filter(({ published }) => published === null).map(({ id }) => id),
  );
  const claims = dataset.events.flatMap((event) => event.claims);
  const dated = claims.filter((claim) => undated.has(claim.source) && claim.published);
  expect(dated).toEqual([]);
});

test('the competing accounts of the night each have a speaker and a stance', () => {
  const stancesOf = (id: string) =>
    new Map(
      dataset.events
        .find((event) => event.id === id)
        ?.claims.map(({ by, stance = 'states' }) => [by, stance]),
    );
  const incursion = stancesOf('drone-incursion');
  expect(incursion.size).toBeGreaterThanOrEqual(4);
  expect(Object.fromEntries(incursion)).toMatchObject({
    'dutch-government': 'states',
    tusk: 'states',
    kukula: 'corrects',
    'russian-defence-ministry': 'denies',
    belarus: 'disputes',
    trump: 'states',
    rutte: 'states',
  });
  expect(new Set(incursion.values()).size).toBe(4);
  expect(stancesOf('drones-shot-down').size).toBeGreaterThanOrEqual(4);
  const disputing = [...stancesOf('wyryki-house').values()].filter(
    (stance) => stance === 'disputes',
  );
  expect(disputing.length).toBeGreaterThanOrEqual(3);
});

test('texts as known on 10 September 2025 mention no later day', () => {
  const later =
    /(?:1[1-9]|2\d|3[01]) September|\b(?:October|November|December)\b|2026|a week later|the next day/;
  const knownTexts = dataset.events
    .filter(({ claims }) => claims.some((claim) => dayOf(claim).padEnd(10, '~') <= '2025-09-10'))
    .map(({ id, title, summary, revisions = [] }) => {
      const then = revisions
        .filter(({ until }) => until >= '2025-09-10')
        .toSorted((a, b) => (a.until < b.until ? -1 : 1))[0];
      return { id, text: `${(then?.title ?? title)['en']}: ${(then?.summary ?? summary)['en']}` };
    });
  expect(knownTexts.length).toBeGreaterThan(40);
  // The planned end of this mission was announced long before.
  const tooEarly = knownTexts.filter(({ id, text }) => id !== 'f35-announced' && later.test(text));
  expect(tooEarly).toEqual([]);
});

test('a claim has either a quote or a paraphrase', () => {
  const claims = dataset.events.flatMap((event) => event.claims);
  const unclear = claims.filter((claim) => (claim.quote === undefined) === !claim.paraphrase);
  expect(unclear).toEqual([]);
});

test('every source is in use', () => {
  expect(dataset.sources.length).toBeGreaterThanOrEqual(60);
  const used = new Set(dataset.events.flatMap(({ claims }) => claims.map(({ source }) => source)));
  expect(dataset.sources.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
});

test('every text is in every language', () => {
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
      for (const [key, inner] of entries) if (key !== 'forms') walk(inner, `${path}.${key}`);
    }
  };
  walk(json, '');
  expect(dataset.languages).toEqual(['en', 'nl', 'uk', 'pl']);
  expect(texts).toBeGreaterThan(200);
  expect(gaps).toEqual([]);
});

test('titles have at most 70 characters and summaries at most 60 words', () => {
  for (const event of dataset.events) {
    for (const { title, summary } of [event, ...(event.revisions ?? [])]) {
      for (const language of dataset.languages) {
        const id = `${event.id}, ${language}`;
        const letters = [...(title?.[language] ?? '')].length;
        const words = collapseSpaces(summary?.[language] ?? '').split(' ').length;
        expect({ id, isShort: letters <= 70 && words <= 60 }).toEqual({ id, isShort: true });
      }
    }
  }
});

test('the dataset has no errors and no warnings', () => {
  const { dataset: parsed, issues } = parseDataset(json);
  expect(issues).toEqual([]);
  expect(parsed).not.toBeNull();
});
