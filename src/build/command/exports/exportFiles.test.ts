import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';

import { parseDataset } from '../../../format';
import { exportFiles } from './exportFiles';

const json = {
  id: 'talks',
  languages: ['en', 'nl'],
  events: [
    { when: '2025-09-10', title: { en: 'Talks', nl: 'Gesprekken' } },
    { when: '2025-10-10', title: { en: 'Later', nl: 'Later' } },
  ],
};
const { dataset } = parseDataset(json);
if (!dataset) throw new Error('the dataset of the test is wrong');
const input = { dataset, json, sha256: 'a1'.repeat(32) };
const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'kroniek-export-'));

test('every format is written by default, in a folder that need not exist', async () => {
  const out = path.join(newFolder(), 'new');
  const { files, events } = await exportFiles(input, { out, kinds: [] });
  expect(events).toBe(2);
  expect(readdirSync(out)).toEqual(['talks.csv', 'talks.ics', 'talks.json']);
  expect(files.length).toBe(3);
  // Each says which file it comes from.
  for (const name of files) {
    // A calendar breaks long lines.
    expect(readFileSync(name, 'utf8').replaceAll('\r\n ', '')).toContain(input.sha256);
  }
});

test('a range, a language and a format can be chosen', async () => {
  const out = newFolder();
  const range = { from: '2025-09', to: '2025-09-30' };
  const { files } = await exportFiles(input, { out, kinds: ['csv'], lang: 'nl', ...range });
  expect(readdirSync(out)).toEqual(['talks-2025-09-01-to-2025-09-30.csv']);
  const text = readFileSync(files[0] ?? '', 'utf8');
  expect(text).toContain('Gesprekken');
  expect(text).not.toContain('Later');
});

test.each([
  [{ lang: 'fr' }, /--lang can be en, nl/],
  [{ from: 'soon' }, /--from soon is no date/],
  [{ from: '2025-10', to: '2025-09' }, /the earlier date first/],
])('%o ends with what to write, and writes nothing', async (wrong, message) => {
  const out = newFolder();
  await expect(exportFiles(input, { out, kinds: [], ...wrong })).rejects.toThrow(message);
  expect(readdirSync(out)).toEqual([]);
});

test('images have the width, the theme and the language, and PDF has real text', async () => {
  const out = newFolder();
  const { files } = await exportFiles(input, {
    out,
    kinds: ['svg', 'png', 'pdf'],
    width: 720,
    theme: 'dark',
    lang: 'nl',
  });
  expect(files.map((file) => path.basename(file))).toEqual(['talks.svg', 'talks.png', 'talks.pdf']);
  const [svg = '', png = '', pdf = ''] = files;
  const text = readFileSync(svg, 'utf8');
  expect(text).toContain('width="720"');
  expect(text).toContain('Gesprekken');
  // The paper of the dark theme.
  expect(text).toContain('fill="#15161a"');
  expect(readFileSync(png).readUInt32BE(16)).toBe(720);
  const content = readFileSync(pdf, 'latin1');
  expect(content).toMatch(/^%PDF-/);
  expect(content).toContain('/ToUnicode');
  expect(content).toContain('/BaseFont');
  expect(content).not.toContain('/Subtype /Image');
});

test('a zip has the data, the images and a README', async () => {
  const out = newFolder();
  const { files } = await exportFiles(input, {
    out,
    kinds: ['zip'],
    from: '2025-09',
    to: '2025-10',
  });
  const zip = unzipSync(readFileSync(files[0] ?? ''));
  const names = Object.keys(zip).map((name) => name.replace(/^.*(?:2025-10-31\.|\/)/, ''));
  expect(names).toEqual([
    'csv',
    'json',
    'ics',
    'svg',
    '1x.png',
    '2x.png',
    '3x.png',
    'pdf',
    'README.txt',
  ]);
});
