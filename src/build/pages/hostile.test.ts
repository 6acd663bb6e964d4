/**
 * The list pages, which only large datasets have. e2e/hostile/ tests the other pages in a browser.
 */
import { expect, test } from 'vitest';

import { hostileDataset } from '../../../e2e/hostile/hostileDataset';
import { parseDataset } from '../../format';
import { findPolicyViolations } from './html';
import { siteFiles } from '../site';
import { createTestSite } from '../testSite';

test('no text of a hostile dataset is markup in a page of a long list', () => {
  const { dataset } = parseDataset(hostileDataset(4));
  const pages = siteFiles(createTestSite(dataset!)).filter(({ path }) =>
    path.startsWith('en/list/'),
  );
  expect(pages.length).toBeGreaterThan(3);
  for (const { path, text } of pages) {
    const html = text();
    expect(html).toContain('&lt;script&gt;window.pwned=1');
    expect([path, findPolicyViolations(html)]).toEqual([path, []]);
    expect([path, /<(?:img|iframe|base|form|object|embed|math)\b/i.exec(html)]).toEqual([
      path,
      null,
    ]);
  }
});
