import { expect, test } from 'vitest';

import { siteFiles } from '../site';
import { createPageReader, parseShippedDataset, createTestSite } from '../testSite';

const address = 'https://example.org/folder/';
const cards = new Map([
  ['en/', { fileName: 'assets/card.png', widthPx: 1200, heightPx: 630, alt: 'Card' }],
]);
const site = createTestSite(parseShippedDataset(), { address, cards });
const read = createPageReader(site);

test.each(['', 'en/', 'nl/e/alaska-talks/', 'en/r/drone-night/'])(
  'the page %s links to its oEmbed file, which has the embed',
  (path) => {
    const [, href = ''] =
      /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(read(path)) ??
      [];
    expect(href).toBe(`${address}${path || 'en/'}oembed.json`);
    const response = JSON.parse(read(href.slice(address.length))) as Record<string, unknown>;
    // oembed.com requires these of the type `rich`.
    expect(response).toMatchObject({ version: '1.0', type: 'rich', width: 600, height: 560 });
    expect(response['html']).toContain(`<iframe src="${address}embed/v1/${path || 'en/'}" title="`);
    expect(response['title']).toBeTruthy();
    expect(response['provider_url']).toMatch(/^https:/);
  },
);

test('the thumbnail is the image of a shared link, if there is one', () => {
  const thumbnail = { thumbnail_url: `${address}assets/card.png`, thumbnail_width: 1200 };
  expect(JSON.parse(read('en/oembed.json'))).toMatchObject(thumbnail);
  expect(JSON.parse(read('nl/oembed.json'))).not.toHaveProperty('thumbnail_url');
});

test('a site without an absolute URL has no oEmbed files', () => {
  const without = createTestSite(parseShippedDataset());
  expect(siteFiles(without).filter(({ path }) => path.endsWith('oembed.json'))).toEqual([]);
  expect(createPageReader(without)('en/')).not.toContain('json+oembed');
});
