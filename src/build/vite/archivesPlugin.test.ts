/** Tests the files and links of a pinned copy, and that later builds contain it. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

import { copyArchives } from '../archives';
import { siteFiles } from '../site';
import { createPageReader, parseShippedDataset, createTestSite } from '../testSite';

test('a pinned copy only has embeds with their figures, which link to the current site', () => {
  const site = createTestSite(parseShippedDataset(), {
    base: '/folder/archive/2026-11-25/',
    address: 'https://host.example/folder/',
  });
  const files = siteFiles(site);
  expect(files.length).toBeGreaterThan(100);
  const isOfEmbeds = ({ path: file }: { readonly path: string }): boolean =>
    file.startsWith('embed/v1/') || /^(?:\w\w\/)?figures\/[\w-]+\.(?:svg|css)$/.test(file);
  expect(files.filter((file) => !isOfEmbeds(file))).toEqual([]);
  const page = createPageReader(site)('embed/v1/nl/r/drone-night/');
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).toContain(
    '<link rel="canonical" href="https://host.example/folder/nl/r/drone-night/">',
  );
  expect(page).toContain(' data-home="/folder/"');
  const links = [...page.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(([, href = '']) => href);
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((href) => !href.startsWith('/folder/nl/'))).toEqual([]);
});

test('only a pinned copy has data-home', () => {
  expect(createPageReader(createTestSite(parseShippedDataset()))('embed/v1/en/')).not.toContain(
    'data-home',
  );
});

test('a later build has every pinned copy unchanged, and nothing else of the folder', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kroniek-archives-'));
  const from = path.join(folder, 'archive');
  const to = path.join(folder, 'dist', 'archive');
  expect(await copyArchives(from, to)).toEqual([]);
  for (const day of ['2025-10-01', '2026-11-25', '.building', 'notes']) {
    mkdirSync(path.join(from, day, 'embed'), { recursive: true });
    writeFileSync(path.join(from, day, 'embed', 'index.html'), `as on ${day}\r\n`);
  }
  expect(await copyArchives(from, to)).toEqual(['2025-10-01', '2026-11-25']);
  expect(readdirSync(to).sort()).toEqual(['2025-10-01', '2026-11-25']);
  const copied = readFileSync(path.join(to, '2025-10-01/embed/index.html'), 'utf8');
  expect(copied).toBe('as on 2025-10-01\r\n');
});
