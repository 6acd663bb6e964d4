import { expect, test } from 'vitest';

import { createPageReader, createTestSite, entryIdsOf, parseShippedDataset } from './testSite';

test('events of one day have the order of the file in every list, page and feed', () => {
  const ids = ['z-first', 'm-second', 'a-third'];
  const dataset = parseShippedDataset(({ events }) => {
    const [template] = events;
    // Known last, so that the feed has them.
    const claims = (template?.claims ?? []).map((claim) => ({ ...claim, knownFrom: '2025-12-31' }));
    for (const id of ids) {
      events.push({ ...template, id, claims, aliases: [], when: '2025-09-10', importance: 5 });
    }
  });
  const address = 'https://example.org/folder/';
  const read = createPageReader(createTestSite(dataset, { address }));
  const among = (found: readonly string[]) => found.filter((id) => ids.includes(id));
  expect(among(entryIdsOf(read('en/')))).toEqual(ids);
  expect(among(entryIdsOf(read('en/list/')))).toEqual(ids);
  const links = [...read('en/feed.xml').matchAll(/\/e\/([^/]+)\/"/g)].map(([, id = '']) => id);
  expect(among(links)).toEqual(ids);
});
