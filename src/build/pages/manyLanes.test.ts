import { expect, test } from 'vitest';

import { createTestSite, createPageReader, parseShippedDataset } from '../testSite';

test.each([60, 200])('of %i lanes, the names in the drawing do not overlap', (count) => {
  const dataset = parseShippedDataset((copy) => {
    const many = copy as typeof copy & { lanes: object[] };
    many.lanes = Array.from({ length: count }, (_, k) => {
      const name = `Lane ${k}.`;
      return { id: `lane-${k}`, name: { en: name, nl: name, uk: name, pl: name } };
    });
    copy.events.forEach((event, k) => Object.assign(event, { lane: `lane-${k % count}` }));
  });
  const page = createPageReader(createTestSite(dataset))('en/');
  // The page has three drawings of at most 640 px. A name takes 12 px or more.
  const names = page.match(/>Lane \d+[^<]*<\/tspan>/g) ?? [];
  expect(names.length).toBeGreaterThan(20);
  expect(names.length).toBeLessThanOrEqual((3 * 640) / 12);
});
