import { beforeAll, expect, test } from 'vitest';

import { loadDatasetLanguages } from '../../../i18n';
import { siteFiles } from '../../site';
import { createPageReader, createTestSite, parseShippedDataset } from '../../testSite';

beforeAll(() => loadDatasetLanguages(['en', 'nl', 'uk', 'pl']));

const languages = ['en', 'nl', 'uk', 'pl'];
const inAll = (text: string): object =>
  Object.fromEntries(languages.map((language) => [language, `${text} ${language}`]));

test('the method has a page in each language, which pages and embeds link', () => {
  const method = { selection: inAll('All <talks>.\n\nSecond'), missing: inAll('Minutes') };
  const dataset = parseShippedDataset((copy) => void Object.assign(copy, { method }));
  const read = createPageReader(createTestSite(dataset));
  for (const language of languages) {
    const page = read(`${language}/method/`);
    expect(page).toContain(`<p>All &lt;talks&gt;.</p><p>Second ${language}</p>`);
    expect(page.match(/<h2>/g)).toHaveLength(3);
    const link = `<a href="/folder/${language}/method/">`;
    expect(read(`${language}/`)).toContain(link);
    expect(read(`${language}/e/alaska-talks/`)).toContain(link);
    expect(read(`embed/v1/${language}/`)).toContain(link);
  }
});

test('a dataset without a method has no such page and no link', () => {
  const dataset = parseShippedDataset((copy) => {
    delete (copy as { method?: object }).method;
  });
  const site = createTestSite(dataset);
  expect(siteFiles(site).filter(({ path }) => path.includes('method'))).toEqual([]);
  for (const path of ['en/', 'embed/v1/en/']) {
    expect(createPageReader(site)(path)).not.toContain('/method/');
  }
});

test('a claim shows how it was checked', () => {
  const dataset = parseShippedDataset((copy) => {
    Object.assign(copy.events[0]?.claims?.[0] ?? {}, { verification: inAll('Read twice') });
  });
  const [event] = dataset.events;
  const read = createPageReader(createTestSite(dataset));
  expect(read(`en/e/${event?.id}/`)).toContain('<span>How we checked this:</span>');
  expect(read(`nl/e/${event?.id}/`)).toContain('Read twice nl');
});
