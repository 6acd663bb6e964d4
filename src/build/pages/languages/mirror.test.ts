/**
 * Time from right to left: a drawing is the mirror image of the one from left to right. The browser
 * mirrors it (`.is-mirrored`), so both have the same shapes, and each text turns itself back.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { parseDataset } from '../../../format';
import { staticInstanceOf } from '../../editions';
import { imagesOf } from '../../images/imagesOf';
import { createPageReader, createTestSite } from '../../testSite';

/** The shipped dataset with its English texts as the texts of a language from right to left. */
const arabic = JSON.stringify(
  JSON.parse(readFileSync('data/security-guarantees.json', 'utf8')),
  (key, value: unknown) => {
    if (key === 'languages') return ['ar'];
    if (key === 'unreviewed') return [];
    return typeof value === 'object' && value !== null && 'en' in value
      ? { ...value, ar: value.en }
      : value;
  },
);

function siteOf(more: object) {
  const { dataset, issues } = parseDataset({ ...JSON.parse(arabic), ...more });
  if (!dataset) throw new Error(JSON.stringify(issues[0]));
  return createTestSite(dataset);
}

const mirrored = siteOf({});
const plain = siteOf({ timeDirection: 'ltr' });

const TEXTS = /<text[^>]*>.*?<\/text>/g;
const POSITION = / (x|dx|text-anchor|transform)="([^"]*)"/g;

type Drawn = { readonly shapes: string; readonly texts: readonly string[] };

/** The drawings of a page, without what says that they are mirrored. */
function drawingsOf(markup: string, pattern: RegExp): readonly Drawn[] {
  return [...markup.matchAll(pattern)].map(([drawing]) => ({
    shapes: drawing.replaceAll(TEXTS, '').replaceAll(/ ?is-mirrored| class=""/g, ''),
    texts: drawing.match(TEXTS) ?? [],
  }));
}

/** The mirror image of a text's tag: its position and anchor from the other side. */
function mirrorImageOf(tag: string): object {
  const { x = '0', dx = '0', 'text-anchor': anchor = 'start', transform } = attributesOf(tag);
  const opposite = { start: 'end', end: 'start', middle: 'middle' }[anchor];
  return { x: 0 - parseFloat(x), dx: 0 - parseFloat(dx), anchor: opposite, isTurned: !transform };
}

function placeOf(tag: string): object {
  const { x = '0', dx = '0', 'text-anchor': anchor = 'start', transform } = attributesOf(tag);
  return {
    x: parseFloat(x) + 0,
    dx: parseFloat(dx) + 0,
    anchor,
    isTurned: transform === 'scale(-1 1)',
  };
}

function attributesOf(tag: string): { readonly [name: string]: string | undefined } {
  const pairs = [...tag.matchAll(POSITION)].map(([, name = '', value = '']) => [name, value]);
  return Object.fromEntries(pairs) as Record<string, string>;
}

/** The tag of a text with its position; labels on one line place title and date apart. */
const isOnOneLine = (text: string): boolean => / dx="8"/.test(text);

test.each(['ar/', 'ar/r/drone-night/', 'ar/e/drone-incursion/', 'embed/v1/ar/'])(
  'the static drawings of %s are mirror images',
  (path) => {
    const pattern = /<svg class="static [^]*?<\/svg>(?=<svg class="static |<\/div>|<section)/g;
    const [left, right] = [plain, mirrored].map((site) =>
      drawingsOf(createPageReader(site)(path), pattern),
    );
    expect(left?.length).toBeGreaterThan(0);
    expect(right?.map(({ shapes }) => shapes)).toEqual(left?.map(({ shapes }) => shapes));
    const pairs = (left ?? []).flatMap(({ texts }, k) =>
      texts.map((text, i) => [text, right?.[k]?.texts[i] ?? ''] as const),
    );
    expect(pairs.length).toBeGreaterThan(10);
    for (const [text, image] of pairs) {
      if (isOnOneLine(text)) continue;
      const [tag = ''] = /<text[^>]*>/.exec(text) ?? [];
      expect(placeOf(/<text[^>]*>/.exec(image)?.[0] ?? '')).toEqual(mirrorImageOf(tag));
    }
  },
);

test('images are mirror images', () => {
  const [left, right] = [plain, mirrored].map((site) => {
    const [edition] = site.editions;
    if (!edition) throw new Error('no edition');
    return imagesOf(staticInstanceOf(edition, '/'), 1).map(({ svg }) => svg);
  });
  expect(left?.length).toBeGreaterThan(10);
  const root = /<g transform="translate\((?:1200|680|640|600) 0\) scale\(-1 1\)">/;
  for (const [k, svg] of (right ?? []).entries()) {
    expect(svg).toMatch(root);
    const shapes = svg
      .replace(root, '')
      .replaceAll(TEXTS, '')
      .replace(/<\/g><\/svg>$/, '</svg>');
    expect(shapes).toBe(left?.[k]?.replaceAll(TEXTS, ''));
  }
});

test('the page runs from right to left, and its drawing only if time does', () => {
  for (const [site, direction] of [
    [mirrored, undefined],
    [plain, 'ltr'],
  ] as const) {
    const page = createPageReader(site)('ar/');
    expect(page).toMatch(/<html lang="ar" dir="rtl"/);
    expect(/<div class="plot"(?: dir="(\w+)")?/.exec(page)?.[1]).toBe(direction);
    expect(/class="overview-strip"(?: dir="(\w+)")?/.exec(page)?.[1]).toBe(direction);
  }
});
