/** What is written only of many events: the pages of their list. The rest a browser reads, in e2e/hostile/. */
import { expect, test } from 'vitest';

import { hostileDataset } from '../../../e2e/hostile/dataset';
import { parseTimeline } from '../../format';
import { forbiddenIn } from './html';
import { siteFiles } from '../site';
import { siteOf } from '../testSite';

test('no text of a hostile dataset is markup in a page of a long list', () => {
  const { timeline } = parseTimeline(hostileDataset(4));
  const pages = siteFiles(siteOf(timeline!)).filter(({ path }) => path.startsWith('en/list/'));
  expect(pages.length).toBeGreaterThan(3);
  for (const { path, text } of pages) {
    const html = text();
    expect(html).toContain('&lt;script&gt;window.pwned=1');
    expect([path, forbiddenIn(html)]).toEqual([path, []]);
    expect([path, /<(?:img|iframe|base|form|object|embed|math)\b/i.exec(html)]).toEqual([
      path,
      null,
    ]);
  }
});
