import { expect, test } from 'vitest';

import { createPageReader, createTestSite, parseShippedDataset } from '../testSite';

test.each([
  // The mean time of New York's meridian is 4:56:02 behind UTC.
  ['0079-08-24T13:00', '0079-08-24T13:00-04:56'],
  ['0001-01-01T00:00', '0001-01-01T00:00-04:56'],
  ['2025-08-24T13:00', '2025-08-24T13:00-04:00'],
])('a clock time %s has the offset of its zone in JSON-LD', (when, startDate) => {
  const dataset = parseShippedDataset(({ events }) => {
    events.push({ ...events[0], id: 'old', aliases: [], when, timeZone: 'America/New_York' });
  });
  const page = createPageReader(createTestSite(dataset))('en/e/old/');
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? [];
  const graph = (JSON.parse(json) as { '@graph': object[] })['@graph'];
  expect(graph).toContainEqual(expect.objectContaining({ startDate }));
});
