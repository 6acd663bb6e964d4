import { expect, test } from 'vitest';

import { createTestSite, createPageReader, parseShippedDataset } from '../testSite';

test.each([60, 200])('of %i lanes, each has its name and room for it', (count) => {
  const dataset = parseShippedDataset((copy) => {
    const many = copy as typeof copy & { lanes: object[] };
    many.lanes = Array.from({ length: count }, (_, k) => {
      const name = `Lane ${k}.`;
      return { id: `lane-${k}`, name: { en: name, nl: name, uk: name, pl: name } };
    });
    copy.events.forEach((event, k) => Object.assign(event, { lane: `lane-${k % count}` }));
  });
  const page = createPageReader(createTestSite(dataset))('en/');
  // The medium drawing has its names twice, for the widths with and without a column for them.
  const names = page.match(/>Lane \d+[^<]*<\/tspan>/g) ?? [];
  expect(names.length).toBe(3 * count);
  // The lanes scroll in a box that is lower.
  const heights = [...page.matchAll(/<svg class="static (?:medium|wide)" height="([\d.]+)"/g)];
  expect(heights.length).toBe(2);
  for (const [, height] of heights) expect(Number(height)).toBeGreaterThanOrEqual(count * 22);
  const boxes = [...page.matchAll(/class="sizer (?:medium|wide)" width="0" height="(\d+)"/g)];
  for (const [, height] of boxes) expect(Number(height)).toBeLessThanOrEqual(1200);
});
