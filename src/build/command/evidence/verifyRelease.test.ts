import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

import { loadDatasetLanguages } from '../../../i18n';
import { sha256Of } from '../../data/fileHash';
import { editionsOf } from '../../editions';
import { siteFiles } from '../../site';
import { createPageReader, createTestSite, parseShippedDataset } from '../../testSite';
import { verifyRelease } from './verifyRelease';

const bytes = Buffer.from('{"events":[]}\n');
const sha256 = sha256Of(bytes);
const release = { id: 'talks', version: '1.2.0', updated: '2026-11-05', sha256 };

function folderWith(content: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'kroniek-verify-'));
  writeFileSync(path.join(folder, 'release.json'), content);
  return folder;
}

test('the hash is that of sha256sum', () => {
  // FIPS 180-4, example of one block.
  expect(sha256Of(Buffer.from('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

test('a site was built from a file or was not', async () => {
  const folder = folderWith(JSON.stringify(release));
  expect(await verifyRelease(sha256, folder)).toEqual({ isSame: true, sha256, release });
  const { isSame } = await verifyRelease(sha256Of(Buffer.from('{"events":[]}')), folder);
  expect(isSame).toBe(false);
});

test('a folder without a site, and a site without a release, are refused', async () => {
  await expect(verifyRelease(sha256, tmpdir())).rejects.toThrow(/has no release.json/);
  for (const content of ['<!doctype html>', '{"id":"talks"}', 'null']) {
    await expect(verifyRelease(sha256, folderWith(content))).rejects.toThrow(/no release of/);
  }
});

test('a published site is compared by its address', async () => {
  const server = createServer((request, response) => {
    const isKnown = request.url === '/t/release.json';
    response.writeHead(isKnown ? 200 : 404).end(JSON.stringify(release));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const site = `http://127.0.0.1:${port}`;
  expect(await verifyRelease(sha256, `${site}/t`)).toMatchObject({ isSame: true });
  await expect(verifyRelease(sha256, `${site}/x/`)).rejects.toThrow(/status 404/);
  await new Promise((resolve) => server.close(resolve));
  await expect(verifyRelease(sha256, site)).rejects.toThrow(/no answer/);
});

test('a site and a pinned copy name the file that they were built from', async () => {
  await loadDatasetLanguages(['en', 'nl', 'uk', 'pl']);
  const dataset = parseShippedDataset();
  const editions = editionsOf(dataset, new Map(), { sha256 });
  const line = `${dataset.id} ${dataset.version} sha256:${sha256}`;
  const read = createPageReader(createTestSite(dataset, { editions }));
  expect(read('en/')).toContain(`<meta name="kroniek-dataset" content="${line}">`);
  const pinned = createTestSite(dataset, { editions, base: '/folder/archive/2026-11-25/' });
  const file = siteFiles(pinned).find(({ path: name }) => name === 'release.json');
  expect(JSON.parse(file?.text() ?? '')).toMatchObject({ id: dataset.id, sha256 });
});
