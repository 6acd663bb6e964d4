import { expect, test } from 'vitest';

import { createPageReader, createTestSite, parseShippedDataset } from '../testSite';

test.each([
  // The mean time of New York's meridian is 4:56:02 behind UTC.
  ['0079-08-24T13:00', '0079-08-24T13:00-04:56'],
  ['0001-01-01T00:00', '0001-01-01T00:00-04:56'],
  ['2025-08-24T13:00', '2025-08-24T13:00-04:00'],
  ['2025-08-24T13:00:05', '2025-08-24T13:00:05-04:00'],
  ['2025-08-24T17:00:05.250Z', '2025-08-24T13:00:05.250-04:00'],
  // The second of the two hours of autumn.
  ['2025-11-02T06:30Z', '2025-11-02T01:30-05:00'],
])('a clock time %s has the offset of its zone in JSON-LD', (when, startDate) => {
  const dataset = parseShippedDataset(({ events }) => {
    events.push({ ...events[0], id: 'old', aliases: [], when, timeZone: 'America/New_York' });
  });
  const page = createPageReader(createTestSite(dataset))('en/e/old/');
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? [];
  const graph = (JSON.parse(json) as { '@graph': object[] })['@graph'];
  expect(graph).toContainEqual(expect.objectContaining({ startDate }));
});

test.each(['-0043-03-15', 'Y-66000000', 'Y12025'])(
  'JSON-LD leaves out %s, which ISO 8601 cannot say without an agreement',
  (when) => {
    const dataset = parseShippedDataset(({ events }) => {
      events.push({ ...events[0], id: 'old', aliases: [], when });
    });
    const read = createPageReader(createTestSite(dataset));
    for (const page of [read('en/e/old/'), read('en/')]) {
      expect(page).toContain('application/ld+json');
      expect(page).not.toMatch(/"(?:startDate|temporalCoverage)":"[^\d]/);
      expect(page).not.toContain('"temporalCoverage":"Y');
    }
    expect(read('en/e/old/')).not.toContain('"startDate"');
  },
);
