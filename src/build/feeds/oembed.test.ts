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
  'the page %s leads to its oEmbed, which leads to what to embed',
  (path) => {
    const [, href = ''] =
      /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(read(path)) ??
      [];
    expect(href).toBe(`${address}${path || 'en/'}oembed.json`);
    const said = JSON.parse(read(href.slice(address.length))) as Record<string, unknown>;
    // What oembed.com asks of a rich one.
    expect(said).toMatchObject({ version: '1.0', type: 'rich', width: 600, height: 560 });
    expect(said['html']).toContain(`<iframe src="${address}embed/v1/${path || 'en/'}" title="`);
    expect(said['title']).toBeTruthy();
    expect(said['provider_url']).toMatch(/^https:/);
  },
);

test('the image of a shared link is the thumbnail, where there is one', () => {
  const thumbnail = { thumbnail_url: `${address}assets/card.png`, thumbnail_width: 1200 };
  expect(JSON.parse(read('en/oembed.json'))).toMatchObject(thumbnail);
  expect(JSON.parse(read('nl/oembed.json'))).not.toHaveProperty('thumbnail_url');
});

test('without a whole address there is none to give', () => {
  const without = createTestSite(parseShippedDataset());
  expect(siteFiles(without).filter(({ path }) => path.endsWith('oembed.json'))).toEqual([]);
  expect(createPageReader(without)('en/')).not.toContain('json+oembed');
});
