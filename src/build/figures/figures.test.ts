/** The figures of the shipped dataset: what they show is what the dataset says. */
import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';

import { parseDataset, type ParsedDataset } from '../../format';
import { editionsOf, type Edition } from '../editions';

let shipped: ParsedDataset;
let editions: readonly Edition[];

beforeAll(async () => {
  const { dataset } = parseDataset(
    JSON.parse(await readFile('data/security-guarantees.json', 'utf8')),
  );
  if (!dataset) throw new Error('the shipped dataset has errors');
  shipped = dataset;
  editions = editionsOf(dataset);
});

const figureOf = (name: string, locale = 'en') => {
  const edition = editions.find((each) => each.locale === locale);
  const figure = edition?.figures.find(({ path }) => path === `figures/${name}/`);
  if (!edition || !figure) throw new Error(`no figure ${name}`);
  return { ...figure, edition, text: figure.rows.flatMap(({ text, claims }) => [text, ...claims]) };
};

test('every edition has the three figures, with words of its own', () => {
  expect(editions.map(({ locale }) => locale).toSorted()).toEqual(['en', 'nl', 'pl', 'uk']);
  for (const { figures } of editions) {
    expect(figures.map(({ path }) => path).toSorted()).toEqual([
      'figures/conditions/',
      'figures/meetings/',
      'figures/night/',
    ]);
    for (const { item, sources, svg } of figures) {
      expect(item).toMatchObject({ type: 'image', credit: expect.any(String) as string });
      expect([item.alt, item.caption]).not.toContain(undefined);
      expect(sources.length).toBeGreaterThan(2);
      expect(svg).toContain('prefers-color-scheme:dark');
    }
  }
});

test('every clock time stands in the words of the claim that reports it', () => {
  for (const { locale, details } of editions) {
    for (const event of shipped.events) {
      for (const { event: id, source, nth = 1, at = [] } of event.media.flatMap(
        ({ figure }) => figure?.claims ?? [],
      )) {
        const claim = details[id]?.claims.filter((each) => each.source.id === source)[nth - 1];
        for (const time of at) {
          const [, hour = '', minute = ''] = /T(\d\d):(\d\d)/.exec(time) ?? [];
          expect(`${locale} ${id}: ${claim?.paraphrase}`).toMatch(
            new RegExp(String.raw`\b0?${Number(hour)}[:.]${minute}`),
          );
        }
      }
    }
  }
});

test('the chain has the relations of the dataset, and no date for what did not happen', () => {
  const { text, svg } = figureOf('conditions');
  expect(text).toContain(
    'Agreement to stop fighting → Is a condition for → Decision on a Dutch deployment',
  );
  expect(text).toContain('Decision on a Dutch deployment (conditional)');
  // The three accounts of 4 September stand with their speakers.
  expect(
    text.filter((each) => /^(?:Dutch government|10 Downing Street|President Macron): /.test(each)),
  ).toHaveLength(3);
  // Four conditional events.
  expect(svg.match(/<rect[^>]*stroke-dasharray/g)).toHaveLength(4);
});

test('a bar has the clock times of its event, and a house without a time has no mark', () => {
  const { svg, text } = figureOf('night');
  expect(svg.match(/<circle/g)).toHaveLength(5);
  expect(svg.match(/<circle[^>]*stroke-dasharray/g)).toHaveLength(1);
  expect(text.at(-1)).toContain('no time is given');
});

test('a dot is for an event that names the person, a ring for an announcement', () => {
  const { svg, text } = figureOf('meetings');
  const [alaska = ''] = text;
  expect(alaska).toContain('President Trump and President Putin');
  expect(text.join('\n')).not.toContain('President Putin, President Zelensky');
  expect(svg.match(/<circle[^>]*stroke-dasharray/g)).toHaveLength(1);
});

test('a figure is known from the day of its last claim', () => {
  expect(figureOf('night').item.knownFrom).toBe('2025-09-17');
});
