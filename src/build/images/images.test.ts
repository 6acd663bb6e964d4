import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';

import { parseDataset } from '../../format';
import { editionsOf, staticInstanceOf } from '../editions';
import { createFileCache } from '../threads/fileCache';
import { textWidth, type Face } from './fonts';
import { imageTags } from './imageTags';
import { fitText } from './fitText';
import { rasterizeInto, imageCacheName } from './raster';
import { cardOf, siteImagesOf, type SiteImages } from './siteImages';

const LOCALES = ['en', 'nl', 'uk', 'pl'];
const json: unknown = JSON.parse(readFileSync('data/security-guarantees.json', 'utf8'));
const { dataset } = parseDataset(json);
if (!dataset) throw new Error('the dataset has faults');
const instances = editionsOf(dataset).map((edition) => staticInstanceOf(edition, '/'));

let images: SiteImages;
let folder: string;

beforeAll(async () => {
  images = siteImagesOf(instances);
  folder = await mkdtemp(path.join(tmpdir(), 'kroniek-images-'));
  return () => rm(folder, { recursive: true });
});

async function draw(svg: string, scale = 1, at = folder): Promise<Buffer | null> {
  const cache = createFileCache(at);
  await rasterizeInto(cache, { svg, scale });
  return cache.read(imageCacheName({ svg, scale }));
}

test('the timeline, each named range and each event have an image in each language', () => {
  expect(instances.map(({ locale }) => locale).toSorted()).toEqual(LOCALES.toSorted());
  for (const { locale, timeline } of instances) {
    const pages = [
      '',
      ...timeline.core.ranges.map(({ slug }) => `r/${slug}/`),
      ...Array.from({ length: timeline.count }, (_, i) => `e/${timeline.idOf(i)}/`),
    ];
    for (const page of pages) {
      expect(images.cards.get(`${locale}/${page}`), `${locale}/${page}`).toMatchObject({
        fileName: expect.stringMatching(/^assets\/card-[a-z]{2}-[\w-]{8}\.png$/) as string,
        widthPx: 1200,
        heightPx: 630,
      });
    }
  }
  const names = images.sources.map(({ fileName }) => fileName);
  expect(new Set(names).size).toBe(names.length);
});

test('every image has an alternative text in its language', () => {
  const altOf = (page: string): string => images.cards.get(page)?.alt ?? '';
  expect(altOf('en/r/drone-night/')).toMatch(
    /^The night of 9 to 10 September\. Timeline: \d+ events, 9 September 2025, 18:00 to/,
  );
  expect(altOf('nl/')).toMatch(/Tijdlijn: \d+ gebeurtenissen, 17 februari 2025 tot/);
  expect(altOf('pl/e/f35-deployment/')).toMatch(/^Holenderskie F-35 .*Miejsce na osi czasu „Jak/);
  for (const { alt } of images.sources) expect(alt).not.toMatch(/^\s*$|undefined|[{}]|\.\.$/);
});

test('a page without an image of its own has that of its language, never another page’s', () => {
  expect(cardOf(images.cards, 'uk', 'e/no-such-event/')).toBe(images.cards.get('uk/'));
  const card = cardOf(images.cards, 'nl', 'r/aftermath/');
  const tags = card && imageTags(card, 'https://host/folder/').map(({ html }) => html);
  expect(tags?.[0]).toMatch(/<meta property="og:image" content="https:\/\/host\/folder\/assets\//);
  expect(tags?.join('')).toContain('<meta name="twitter:image:alt" content="De weken erna. ');
});

test('a name from right to left stands apart from the words after it', () => {
  const named = structuredClone(json) as { lanes: { name: object }[] };
  for (const lane of named.lanes)
    lane.name = Object.fromEntries(LOCALES.map((locale) => [locale, 'سماء']));
  const { dataset: arabic } = parseDataset(named);
  const instance = arabic && editionsOf(arabic).map((edition) => staticInstanceOf(edition, '/'))[0];
  expect(instance).toBeTruthy();
  const { sources } = siteImagesOf(instance ? [instance] : []);
  const card = sources.find(({ page, svg }) => page.startsWith('e/') && svg.includes(' · '));
  expect(card?.svg).toContain('\u2068سماء\u2069 · ');
});

test('text is drawn in the bundled fonts, in every script', async () => {
  const ink = await Promise.all(
    LOCALES.map(async (locale) => {
      const source = images.sources.find(
        ({ kind, page, fileName }) =>
          kind === 'card' && page === '' && fileName.includes(`-${locale}-`),
      );
      const png = await draw(source?.svg ?? '');
      // The title's column, down to the range.
      return darkShareIn(png, { left: 56, right: 496, top: 46, bottom: 330 });
    }),
  );
  for (const share of ink) {
    expect(share).toBeGreaterThan(0.08);
    expect(share).toBeLessThan(0.35);
  }
});

test('an image is a PNG of the size in its tags, at both scales', async () => {
  for (const kind of ['card', 'drawing']) {
    for (const image of images.sources.filter((source) => source.kind === kind).slice(0, 3)) {
      const png = await draw(image.svg, image.scale);
      const { width, height } = headOf(png);
      expect([width, height]).toEqual([image.widthPx, image.heightPx]);
    }
  }
});

test('marks at both ends of a drawing are whole, and its caption has the range as it is', async () => {
  const { events, ...rest } = json as { events: { lane: string }[] };
  // All in a lane whose colour is dark.
  const lane = events[0]?.lane;
  const atEnds = ['2025-03-01T14:00', '2025-09-30T08:30/2025-09-30T09:00'];
  const { dataset: small } = parseDataset({
    ...rest,
    coverage: null,
    ranges: [],
    events: events.map((event, k) => {
      const when = atEnds[k] ?? null;
      const timeZone = 'Europe/Amsterdam';
      return {
        ...event,
        lane,
        when,
        timeZone,
        status: when ? 'occurred' : 'planned',
        revisions: [],
      };
    }),
  });
  if (!small) throw new Error('the dataset has faults');
  const [first] = editionsOf(small);
  if (!first) throw new Error('no edition');
  const { sources } = siteImagesOf([staticInstanceOf(first, '/')]);
  const drawing = sources.find(({ kind, page }) => kind === 'drawing' && page === '');
  expect(drawing?.alt).toContain('1 March 2025, 14:00 to 30 September 2025, 09:00');
  const png = await draw(drawing?.svg ?? '');
  // The plot is 128 to 580 px wide in the image. Lanes begin below the axis.
  const lanes = { top: 176, bottom: 500 };
  const inkBetween = (left: number, right: number) => darkShareIn(png, { ...lanes, left, right });
  expect([inkBetween(128, 136), inkBetween(572, 580)]).toEqual([0, 0]);
  expect(inkBetween(138, 156)).toBeGreaterThan(0.003);
  expect(inkBetween(552, 570)).toBeGreaterThan(0.003);
});

test('a PNG has the pixels of the drawing, with alpha only if a pixel is not opaque', async () => {
  const square = (more: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3">${more}<path d="M1 1h2v1h-2z"/></svg>`;
  const opaque = await draw(square('<path fill="#fff" d="M0 0h4v3h-4z"/>'));
  expect([...darkIn(opaque, WHOLE)]).toEqual([1, 2]);
  expect(headOf(opaque)).toMatchObject({ channels: 3, width: 4, height: 3 });
  expect(headOf(await draw(square('')))).toMatchObject({ channels: 4 });
  // resvg reads the PNG, and so checks its checksums.
  const inside = `<image width="4" height="3" href="data:image/png;base64,${opaque?.toString('base64')}"/>`;
  const again = await draw(
    `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3">${inside}</svg>`,
  );
  expect([...darkIn(again, WHOLE)]).toEqual([1, 2]);
});

test.each([
  ['strong', 'Żółć łódź, gęślą jaźń'],
  ['serif', 'Ґанок з’їздів: їжак, єнот і щур'],
  ['sans', 'Zażółć – 9 на 10 вересня, “€”'],
] as const)('the %s font has every character of: %s', async (face: Face, text) => {
  // A missing character would count as one em.
  expect(textWidth(text, face, 10) / (10 * text.length)).toBeLessThan(0.62);
  const width = textWidth(text, face, 40);
  const font = { serif: 'Source Serif 4', sans: 'Source Sans 3', strong: 'Source Sans 3' }[face];
  const png = await draw(
    `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="80"><rect width="1000" height="80" fill="#fff"/><text x="10" y="55" font-family="${font}" font-weight="${face === 'sans' ? 400 : 600}" font-size="40">${text}</text></svg>`,
  );
  // The drawn width is the measured width, but for kerning.
  const drawn = extentOf(png);
  expect(drawn).toBeGreaterThan(width * 0.93);
  expect(drawn).toBeLessThan(width * 1.02);
});

test('a title has the largest size that fits, in lines of about the same length', () => {
  const box = { widthPx: 440, heightPx: 330, leading: 1.1 };
  const short = fitText('De weken erna', 'serif', box, [76, 40]);
  expect(short).toEqual({ lines: ['De weken', 'erna'], sizePx: 76 });
  const long = fitText('word '.repeat(400).trim(), 'serif', box, [76, 40]);
  expect(long.sizePx).toBe(40);
  expect(long.lines.at(-1)).toMatch(/…$/);
  expect(long.lines.length * 40 * 1.1).toBeLessThanOrEqual(330);
  const [whole = ''] = fitText(
    'Hottentottententententoonstelling'.repeat(4),
    'serif',
    box,
    [40],
  ).lines;
  expect(textWidth(whole, 'serif', 40)).toBeLessThanOrEqual(440);
});

test('a drawn image is cached, and a broken file in the cache is drawn again', async () => {
  const own = await mkdtemp(path.join(folder, 'cache-'));
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>';
  const first = await draw(svg, 1, own);
  const [name = ''] = await readdir(own);
  const { ino } = await stat(path.join(own, name));
  expect(await draw(svg, 1, own)).toEqual(first);
  // A new file would have another inode.
  expect((await stat(path.join(own, name))).ino).toBe(ino);
  await writeFile(path.join(own, name), 'half a fi');
  expect(await draw(svg, 1, own)).toEqual(first);
  await draw(svg, 2, own);
  expect((await readdir(own)).length).toBe(2);
  await expect(draw('no svg', 1, own)).rejects.toThrow(/SVG/);
});

const WHOLE = { left: 0, right: Infinity, top: 0, bottom: Infinity };

function headOf(png: Uint8Array | null) {
  const file = Buffer.from(png ?? []);
  expect(file.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect(file[24]).toBe(8);
  // Red, green and blue, and alpha if a pixel is not opaque.
  const channels = file[25] === 2 ? 3 : 4;
  return { file, channels, width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

/** Yields the x of each dark pixel in a box of a PNG. */
function* darkIn(png: Uint8Array | null, { left, right, top, bottom }: typeof WHOLE) {
  const { file, channels, width, height } = headOf(png);
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') {
      parts.push(file.subarray(at + 8, at + 8 + length));
    }
  }
  const rows = inflateSync(Buffer.concat(parts));
  const stride = channels * width;
  let above = Buffer.alloc(stride);
  for (let y = 0; y < Math.min(height, bottom); y++) {
    const filter = rows[y * (stride + 1)];
    const row = Buffer.from(rows.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1)));
    for (let i = 0; i < stride; i++) {
      const [a, b, c] = [
        i < channels ? 0 : (row[i - channels] ?? 0),
        above[i] ?? 0,
        i < channels ? 0 : (above[i - channels] ?? 0),
      ];
      const guess = [0, a, b, (a + b) >> 1, paeth(a, b, c)][filter ?? 0] ?? 0;
      row[i] = ((row[i] ?? 0) + guess) & 0xff;
    }
    for (let x = y < top ? width : left; x < Math.min(width, right); x++) {
      const [red = 255, green = 255, blue = 255] = row.subarray(channels * x);
      if (red + green + blue < 300) yield x;
    }
    above = row;
  }
}

function paeth(a: number, b: number, c: number): number {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
}

/** The share of dark pixels in a box of an image. */
function darkShareIn(png: Uint8Array | null, box: typeof WHOLE): number {
  return [...darkIn(png, box)].length / ((box.right - box.left) * (box.bottom - box.top));
}

/** The distance from the first dark column of an image to the last (px). */
function extentOf(png: Uint8Array | null): number {
  const columns = [...darkIn(png, WHOLE)];
  return columns.reduce((a, b) => Math.max(a, b)) - columns.reduce((a, b) => Math.min(a, b));
}
