import { expect, test } from 'vitest';

import { createPageReader, createTestSite, parseShippedDataset } from '../../testSite';

const TITLE = 'قمة باريس 2025';
const ISOLATED = `\u2068${TITLE}\u2069`;

test('a title from right to left is apart from its date in drawings, names and feeds', () => {
  const dataset = parseShippedDataset(({ events }) => {
    const [first] = events;
    if (!first) throw new Error('no event');
    const title = { en: TITLE, nl: TITLE, uk: TITLE, pl: TITLE };
    const more = { title, importance: 5, when: '2025-09-20', id: 'right-to-left', aliases: [] };
    events.push({ ...first, ...more });
  });
  const read = createPageReader(createTestSite(dataset, { address: 'https://example.org/' }));
  const page = read('en/');
  const labels = [
    ...page.matchAll(
      /data-mark="right-to-left"[^>]*>(?:(?!<\/a>).)*<text data-label=""[^>]*>([^<]*)/g,
    ),
  ];
  expect(labels.length).toBeGreaterThan(0);
  for (const [, text] of labels) expect(text).toMatch(/^\u2068قمة.*\u2069$/);
  const names = [...page.matchAll(/aria-label="([^"]*قمة[^"]*)"/g)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(name).toContain(ISOLATED);
  // Titles alone in their element stay as they are.
  expect(page).toContain(`>${TITLE}</a>`);
});
