import { beforeAll, expect, test } from 'vitest';

import { loadDatasetLanguages } from '../../../i18n';
import { siteFiles } from '../../site';
import { createPageReader, createTestSite, parseShippedDataset } from '../../testSite';

const themed = (): ReturnType<typeof parseShippedDataset> =>
  parseShippedDataset((copy) => {
    Object.assign(copy, {
      theme: {
        lanes: { air: ['#7a1f5c', '#e594c0'] },
        accent: ['#b5179e', '#f7a8ff'],
        headings: 'Source Serif 4, serif',
      },
      source: { en: 'Source: <us>', nl: 'Bron: wij', uk: 'Джерело: ми', pl: 'Źródło: my' },
    });
  });

beforeAll(() => loadDatasetLanguages(['en', 'nl', 'uk', 'pl']));

test('a dataset without a theme has neither a sheet nor a line under the drawing', () => {
  const site = createTestSite(parseShippedDataset());
  expect(siteFiles(site).filter(({ path }) => path.includes('/house-'))).toEqual([]);
  for (const path of ['en/', 'embed/v1/en/']) {
    expect(createPageReader(site)(path)).not.toMatch(/assets\/house-|class="(?:credits|under)"/);
  }
});

test('a theme is a sheet that every page links, with a colour for each paper', () => {
  const site = createTestSite(themed());
  const read = createPageReader(site);
  const sheet = siteFiles(site).find(({ path }) => path.startsWith('assets/house-'));
  const lane = site.editions[0]?.core.lanes.findIndex(({ id }) => id === 'air');
  const text = sheet?.text() ?? '';
  expect(text).toContain('html:root{--serif:"Source Serif 4", serif}');
  expect(text).toContain(`html:root{--lane-${lane}:#7a1f5c;--focus:#b5179e}`);
  expect(text).toContain(`html:root[data-theme=dark]{--lane-${lane}:#e594c0;--focus:#f7a8ff}`);
  for (const path of ['en/', 'nl/list/', 'embed/v1/uk/', 'en/source/letter/']) {
    expect(read(path)).toContain(`rel="stylesheet" crossorigin="" href="/folder/${sheet?.path}"`);
  }
});

test('lines under the drawing are in the page and the embed, as text', () => {
  const read = createPageReader(createTestSite(themed()));
  for (const path of ['en/', 'embed/v1/en/']) {
    expect(read(path)).toContain('<p class="credits">Source: &lt;us&gt;</p>');
  }
  expect(read('nl/')).toContain('<p class="credits">Bron: wij</p>');
});

test('a pinned copy has the sheet of its embeds', () => {
  const site = createTestSite(themed(), { base: '/folder/archive/2026-11-25/' });
  expect(siteFiles(site).some(({ path }) => path.startsWith('assets/house-'))).toBe(true);
});
