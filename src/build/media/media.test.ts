/** Pictures of a dataset: what the build writes, and what it refuses. */
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createFileCache } from '../threads/fileCache';
import { buildMedia } from './buildMedia';
import { testPicture } from './testPictures';

let root: string;
let folder: string;

beforeAll(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'kroniek-media-'));
  folder = path.join(root, 'data');
  await mkdir(path.join(folder, 'media'), { recursive: true });
});
afterAll(() => rm(root, { recursive: true }));

const cacheFolder = (): string => path.join(root, 'cache');

/** Builds the media of a dataset with one item. */
async function build(item: object) {
  const text = JSON.stringify({ events: [{ media: [item] }] });
  const cache = createFileCache(cacheFolder());
  return buildMedia(path.join(folder, 'dataset.json'), text, cache);
}

async function save(name: string, bytes: Uint8Array | string): Promise<object> {
  await writeFile(path.join(folder, name), bytes);
  return { type: 'image', src: name };
}

test('a picture is written in three formats at the widths that are used, without enlargement', async () => {
  const item = await save('media/Dam gezien.jpg', await testPicture().jpeg().toBuffer());
  const { files, names, faults } = await build(item);
  expect(faults).toEqual([]);
  const { picture } = files.get('media/Dam gezien.jpg') ?? {};
  expect(picture).toMatchObject({
    widths: [320, 640, 960, 1200],
    jpegWidths: [640, 1200],
    width: 1200,
    height: 800,
  });
  expect(picture?.path).toMatch(/^dam-gezien-[\w-]{12}$/);
  expect(picture?.tiny).toMatch(/^data:image\/webp;base64,[\w+/=]{20,400}$/);
  expect(names.map((name) => name.replace(/.*-(?=t?\d+\.)/, '')).toSorted()).toEqual([
    '1200.avif',
    '1200.jpg',
    '1200.webp',
    '320.avif',
    '320.webp',
    '640.avif',
    '640.jpg',
    '640.webp',
    '960.avif',
    '960.webp',
    't160.webp',
    't320.webp',
  ]);
  const formats = await Promise.all(
    names.map(async (name) => (await sharp(path.join(cacheFolder(), name)).metadata()).format),
  );
  expect(new Set(formats)).toEqual(new Set(['heif', 'webp', 'jpeg']));
});

test('a thumbnail is cut around the focus', async () => {
  const item = await save('focus.png', await testPicture().png().toBuffer());
  const colourOf = async (focus: readonly number[]): Promise<readonly number[]> => {
    const { names } = await build({ ...item, focus });
    const thumb = path.join(cacheFolder(), names.find((name) => name.endsWith('-t160.webp')) ?? '');
    const { data } = await sharp(thumb)
      .extract({ left: 93, top: 60, width: 1, height: 1 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    return [...data];
  };
  const [yellow = 0] = await colourOf([1, 0.5]);
  const [blue = 0] = await colourOf([0, 0.5]);
  expect(yellow).toBeGreaterThan(200);
  expect(blue).toBeLessThan(90);
});

test('the second build takes a picture from the cache', async () => {
  const item = await save('cached.png', await testPicture({ width: 400 }).png().toBuffer());
  const first = await build(item);
  const before = (await readdir(cacheFolder())).length;
  const second = await build(item);
  expect(second).toEqual(first);
  expect((await readdir(cacheFolder())).length).toBe(before);
});

test('metadata are left out, a location is a warning, and a turned picture is upright', async () => {
  const exif = {
    IFD0: { Copyright: 'Someone' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 13/1 0/1', GPSLongitudeRef: 'E' },
  };
  const bytes = await testPicture({ width: 300, height: 200 })
    .withExif(exif)
    .withMetadata({ exif, orientation: 6 })
    .jpeg()
    .toBuffer();
  const { faults, files, names } = await build(await save('phone.jpg', bytes));
  expect(faults).toEqual([
    expect.objectContaining({ severity: 'warning', what: 'phone.jpg says where it was made.' }),
  ]);
  expect(files.get('phone.jpg')?.picture).toMatchObject({ width: 200, height: 300 });
  for (const name of names) {
    const { exif: left, orientation } = await sharp(path.join(cacheFolder(), name)).metadata();
    expect([name, left, orientation ?? 1]).toEqual([name, undefined, 1]);
  }
  const plain = await save('plain.jpg', await testPicture({ width: 300 }).jpeg().toBuffer());
  expect((await build(plain)).faults).toEqual([]);
});

/** A PNG of a few hundred bytes that says that it is huge. */
function bomb(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const parts = [Buffer.alloc(4), body, Buffer.alloc(4)];
    parts[0]?.writeUInt32BE(data.length);
    parts[2]?.writeUInt32BE(crc32(body));
    return Buffer.concat(parts);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xff_ff_ff_ff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let k = 0; k < 8; k++) crc = (crc >>> 1) ^ (crc & 1 ? 0xed_b8_83_20 : 0);
  }
  return (crc ^ 0xff_ff_ff_ff) >>> 0;
}

const svg = (inside: string, head = ''): string =>
  `${head}<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30">${inside}</svg>`;

test.each([
  [
    'a page of HTML',
    'page.png',
    '<!doctype html><script>alert(1)</script>',
    /none that Kroniek knows/,
  ],
  ['a program', 'program.jpg', '\x7fELF\x02\x01\x01', /none that Kroniek knows/],
  ['an empty file', 'empty.png', '', /none that Kroniek knows/],
  ['a PDF named as a picture', 'a.jpg', '%PDF-1.7\n', /its content is a PDF/],
  ['a picture of 200 million pixels', 'bomb.png', bomb(20_000, 10_000), /100 million pixels/],
  ['a picture of 4,000 million pixels', 'bomb2.png', bomb(65_000, 65_000), /100 million pixels/],
  ['a line of pixels', 'line.png', bomb(60_000, 2), /too long and narrow/],
  ['an SVG with a script', 'a.svg', svg('<script>alert(1)</script>'), /scripts/],
  ['an SVG with a handler', 'b.svg', svg('<rect onload="alert(1)"/>'), /scripts/],
  ['an SVG with a script address', 'c.svg', svg('<a href="java&#115;cript:alert(1)"/>'), /scripts/],
  ['an SVG with HTML', 'd.svg', svg('<foreignObject><p/></foreignObject>'), /HTML inside/],
  ['an SVG with another file', 'e.svg', svg('<image href="file:///etc/passwd"/>'), /other files/],
  [
    'an SVG with another site',
    'f.svg',
    svg('<image xlink:href="//evil.example/a"/>'),
    /other files/,
  ],
  ['an SVG with a sheet', 'g.svg', svg('<style>@import "a.css"</style>'), /other files/],
  ['an SVG with entities', 'h.svg', svg('&a;', '<!DOCTYPE svg [<!ENTITY a "b">]>'), /entities/],
])('%s is refused', async (_, name, content, words) => {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
  const { files, names, faults } = await build(await save(name, bytes));
  expect(faults).toEqual([
    expect.objectContaining({ severity: 'error', path: 'events.0.media.0.src' }),
  ]);
  expect(faults[0]?.what).toMatch(words);
  expect([files.size, names.length]).toEqual([0, 0]);
});

test('a picture that is cut off is refused, at every length', async () => {
  const whole = await testPicture({ width: 600, height: 400 }).jpeg().toBuffer();
  for (const share of [0.1, 0.5, 0.9]) {
    const part = whole.subarray(0, Math.floor(whole.length * share));
    const { faults } = await build(await save(`cut-${share * 10}.jpg`, part));
    expect(faults[0]?.what).toMatch(/damaged or incomplete/);
  }
});

test('a harmless SVG is drawn as pixels', async () => {
  const drawing = svg('<defs><path id="a" d="M0 0h9v9z"/></defs><use href="#a" fill="url(#b)"/>');
  const { faults, names } = await build(await save('ok.svg', drawing));
  expect(faults).toEqual([]);
  expect(names.some((name) => name.endsWith('.svg'))).toBe(false);
});

test('nothing outside the folder is read', async () => {
  await writeFile(
    path.join(root, 'secret.jpg'),
    await testPicture({ width: 40 }).jpeg().toBuffer(),
  );
  await symlink(path.join(root, 'secret.jpg'), path.join(folder, 'link.jpg'));
  await symlink(root, path.join(folder, 'up'));
  await mkdir(path.join(folder, 'folder.jpg'));
  const whatOf = async (src: string) => (await build({ type: 'image', src })).faults[0]?.what;
  // The check of the format refuses these, so the build leaves them alone.
  expect(await whatOf('../secret.jpg')).toBeUndefined();
  expect(await whatOf(path.join(root, 'secret.jpg'))).toBeUndefined();
  expect(await whatOf('link.jpg')).toMatch(/leads out of the dataset/);
  expect(await whatOf('up/secret.jpg')).toMatch(/leads out of the dataset/);
  expect(await whatOf('nothing.jpg')).toMatch(/There is no file/);
  expect(await whatOf('folder.jpg')).toMatch(/There is no file/);
});

test('other files are copied under a name of their content', async () => {
  await save('talk.vtt', 'WEBVTT\n\n00:00.000 --> 00:01.000\nHello\n');
  await save('talk.mp4', Buffer.from('\0\0\0\x18ftypisom\0\0\0\0 \xa9xyz', 'latin1'));
  const { files, names, faults } = await build({
    type: 'video',
    src: 'talk.mp4',
    captions: { en: 'talk.vtt' },
  });
  expect(names).toEqual([
    expect.stringMatching(/^talk-.{12}\.mp4$/),
    expect.stringMatching(/^talk-.{12}\.vtt$/),
  ]);
  expect(files.get('talk.mp4')).toEqual({ src: names[0] });
  expect(faults).toEqual([expect.objectContaining({ severity: 'warning' })]);
});
