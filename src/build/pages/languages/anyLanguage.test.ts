import { expect, test } from 'vitest';

import { parseDataset } from '../../../format';
import { loadDatasetLanguages, locales } from '../../../i18n';
import { createPageReader, createTestSite } from '../../testSite';

/** The site of a small dataset in some languages. */
async function readerOf(languages: readonly string[]) {
  const texts = (text: string) =>
    Object.fromEntries(languages.map((language) => [language, `${text} (${language})`]));
  const { dataset, issues } = parseDataset({
    languages,
    title: texts('Title'),
    events: [
      { title: texts('One'), when: '1969-07-20' },
      { title: texts('Two'), when: '1971-08', actors: ['A', 'B', 'C'] },
    ],
  });
  if (!dataset) throw new Error(JSON.stringify(issues));
  await loadDatasetLanguages(languages);
  return createPageReader(createTestSite(dataset));
}

test('a dataset in every language of the interface has a page in each', async () => {
  const read = await readerOf(locales);
  for (const locale of locales) {
    const page = read(`${locale}/`);
    expect(page).toContain(`lang="${locale}"`);
    expect(page).not.toContain('data-words=');
    expect(page).not.toMatch(/undefined|\{\w+\}/);
  }
});

test('a language that the interface lacks has the words of the next one and its own dates', async () => {
  const read = await readerOf(['en', 'is', 'nl-BE', 'nl']);
  const page = read('is/');
  expect(page).toContain('lang="is"');
  expect(page).toContain('data-words="nl"');
  expect(page).toContain('Gebeurtenissen in deze periode');
  expect(page).toContain('20. júlí 1969');
  // Browsers lack the data of some languages.
  expect(page).toMatch(/data-dates="[^"]*júlí/);
  expect(page).toContain('One (is)');
  const belgian = read('nl-BE/');
  expect(belgian).toContain('data-words="nl"');
  expect(belgian).not.toContain('data-dates=');
  expect(belgian).toContain('20 juli 1969');
  expect(read('nl/')).not.toContain('data-words=');
});

test('a dataset in languages that the interface lacks has English words', async () => {
  const page = (await readerOf(['is', 'eu']))('is/');
  expect(page).toContain('data-words="en"');
  expect(page).toContain('Events in this range');
  expect(page).toContain('20. júlí 1969');
});

test('a page says if no native reader has checked its words', async () => {
  const read = await readerOf(['en', 'de', 'de-AT']);
  const note = 'nicht von Muttersprachlern geprüft';
  expect(read('de/')).toContain(note);
  expect(read('de-AT/')).toContain(note);
  expect(read('en/')).not.toContain('not checked by a native reader');
});
