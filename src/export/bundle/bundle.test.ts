import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';

import { bytesOfBase64 } from '../../base';
import { embedFolderZip, singleFile, type BundleContent, type InlineAssets } from '..';
import { exportOf, parsed } from '../testExport';

const packed = (text: string) => ({
  packed: gzipSync(text).toString('base64'),
  hash: `sha256-${text}`,
});
const assets: InlineAssets = {
  app: packed('app()'),
  style: packed('a{}'),
  loader: { text: 'load()', hash: 'sha256-load' },
  plain: { text: 'b{}', hash: 'sha256-plain' },
  words: [{ language: 'en', ...packed('words()') }],
};

const MEAN = '</script><script>alert(1)</script> & "quotes" שלום 👩‍👩‍👧';

async function contentOf(dataset: object): Promise<BundleContent> {
  const exported = await exportOf(parsed(dataset), 'en');
  return { dataset, exported, locale: 'en', assets };
}

const mean = () =>
  contentOf({
    id: 'mean',
    languages: ['en'],
    title: MEAN,
    events: [
      { when: '2025-09-10', title: MEAN, summary: MEAN, sources: ['https://example.org/a'] },
    ],
  });

test('no text of a dataset becomes markup or a script', async () => {
  const html = singleFile(await mean());
  expect(html).not.toContain('<script>alert');
  expect(html.match(/<script/g)).toHaveLength(5);
  const [, json = ''] = /id="kroniek-dataset">(.*)<\/script>/.exec(html) ?? [];
  expect(JSON.parse(json)).toMatchObject({ title: MEAN });
});

test('the policy of the file allows its own texts, and nothing else', async () => {
  const [, policy = ''] = /Policy" content="([^"]*)"/.exec(singleFile(await mean())) ?? [];
  expect(policy.replaceAll('&#39;', "'")).toBe(
    "default-src 'none'; script-src 'sha256-load' 'sha256-app()' 'sha256-words()'; style-src 'sha256-plain' 'sha256-a{}'; img-src data: blob:; base-uri 'none'; form-action 'none'",
  );
});

test('readers without scripts have every event, with dates in words and sources', async () => {
  const shipped = JSON.parse(readFileSync('data/security-guarantees.json', 'utf8')) as {
    events: object[];
  };
  const html = singleFile(await contentOf(shipped));
  expect(html.match(/<h2/g)).toHaveLength(shipped.events.length);
  expect(html).toContain('<time>18 August 2025');
  expect(html.match(/<a href="https:/g)?.length).toBeGreaterThan(shipped.events.length);
});

test('the folder has the page, its files and the dataset', async () => {
  const content = await mean();
  const zip = embedFolderZip(content);
  const files = Object.fromEntries(
    Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  expect(Object.keys(files).toSorted()).toEqual(
    ['README.txt', 'events.json', 'index.html', 'page.css', 'timeline.css', 'timeline.js']
      .concat('words-en.js')
      .map((name) => `mean/${name}`)
      .toSorted(),
  );
  expect(files['mean/timeline.js']).toBe('app()');
  expect(JSON.parse(files['mean/events.json'] ?? '')).toEqual(content.dataset);
  // Scripts of the folder alone, and none inline.
  expect(files['mean/index.html']).not.toMatch(/<script(?! src="[\w-]+\.js">)/);
  expect(files['mean/README.txt']).toContain('<iframe src="https://YOUR-HOST/mean/"');
  expect(embedFolderZip(content)).toEqual(zip);
});

test('base64 is read as Node reads it', () => {
  for (const text of ['', 'a', 'ab', 'abc', 'é👩'.repeat(50)]) {
    const base64 = gzipSync(text).toString('base64');
    expect(gunzipSync(bytesOfBase64(base64)).toString()).toBe(text);
  }
});
