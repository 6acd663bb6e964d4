/** The picture of an event's card: its file, its credit, and the part that is in sight. */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';

import { parseDataset } from '../../format';
import { testPicture } from '../media/testPictures';
import { editionsOf, staticInstanceOf } from '../editions';
import { createFileCache, type FileCache } from '../threads/fileCache';
import type { CardMedium } from './CardPicture';
import { imagesOf } from './imagesOf';
import { imageCacheName, rasterizeInto } from './raster';

const { dataset } = parseDataset(
  JSON.parse(readFileSync('data/security-guarantees.json', 'utf8')) as object,
);
const [edition] = dataset ? editionsOf(dataset) : [];
if (!edition) throw new Error('the dataset has faults');

const medium: CardMedium = {
  credit: 'A. Photographer',
  focus: [1, 0.5],
  picture: {
    path: '/assets/media/shapes-1a2b',
    widths: [1200],
    jpegWidths: [640, 1200],
    width: 1200,
    height: 800,
    tiny: 'data:,',
  },
};
const EVENT = 'drone-incursion';
const core = { ...edition.core, pictured: [EVENT] };
const images = imagesOf(staticInstanceOf({ ...edition, core }, '/'), 1, (id) =>
  id === EVENT ? medium : undefined,
);
const card = images.find(({ page, kind }) => page === `e/${EVENT}/` && kind === 'card');

let cache: FileCache;

beforeAll(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'kroniek-card-'));
  cache = createFileCache(folder);
  return () => rm(folder, { recursive: true });
});

test('a card names the file of its picture and has its credit; other cards have neither', () => {
  expect(card?.svg).toContain('href="media:shapes-1a2b-1200.jpg"');
  expect(card?.svg).toContain('A. Photographer');
  const others = images.filter((image) => image !== card);
  expect(others.some(({ svg }) => svg.includes('media:'))).toBe(false);
});

test('the picture is drawn, and its focus stays in sight', async () => {
  if (!card) throw new Error('the event has no card');
  await expect(rasterizeInto(cache, card, cache)).rejects.toThrow('no shapes-1a2b-1200.jpg');
  await cache.write('shapes-1a2b-1200.jpg', await testPicture().jpeg().toBuffer());
  await rasterizeInto(cache, card, cache);
  const png = await cache.read(imageCacheName(card));
  // The middle of the yellow circle, and the blue beside it.
  const colourAt = async (left: number, top: number) => {
    const pixel = { left, top, width: 1, height: 1 };
    return [
      ...(await sharp(png ?? Buffer.alloc(0))
        .extract(pixel)
        .raw()
        .toBuffer()),
    ];
  };
  const [yellow = 0] = await colourAt(1012, 120);
  const [blue = 255] = await colourAt(560, 120);
  expect(yellow).toBeGreaterThan(200);
  expect(blue).toBeLessThan(90);
});
