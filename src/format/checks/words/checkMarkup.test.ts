import { expect, test } from 'vitest';

import { parseDataset } from '../../index';
import { sampleDataset, sampleWith } from '../../sampleDataset';

const issuesOf = (path: string, text: string) =>
  parseDataset(sampleWith(path, text)).issues.filter(({ code }) => code === 'looks-like-markup');

test.each([
  ['A <i>word</i>', '<i>', 'html'],
  ['A<br/>B', '<br/>', 'html'],
  ['<a href="x">B</a>', '<a href="x">', 'html'],
  ['</p>', '</p>', 'html'],
  ['<!-- note -->', '<!--', 'html'],
  ['Q&amp;A', '&amp;', 'entity'],
  ['Caf&eacute;', '&eacute;', 'entity'],
  ['It&#8217;s', '&#8217;', 'entity'],
  ['It&#x2019;s', '&#x2019;', 'entity'],
  ['A **bold** word', '**bold**', 'markdown'],
  ['An *italic* word', '*italic*', 'markdown'],
  ['An _italic_ word', '_italic_', 'markdown'],
  ['A __bold__ word', '__bold__', 'markdown'],
  ['Some `code` here', '`code`', 'markdown'],
  ['~~struck~~', '~~struck~~', 'markdown'],
  ['## Heading', '## H', 'markdown'],
  ['See [the letter](https://example.org/a)', '[the letter](https://example.org/a)', 'link'],
  ['See [[Kyiv|the city]]', '[[Kyiv|the city]]', 'link'],
  ['[b]bold[/b]', '[b]bold[/b]', 'bbcode'],
  ['[url=https://example.org]x[/url]', '[url=https://example.org]x[/url]', 'bbcode'],
  ['Caf\\u00e9', '\\u00e9', 'escape'],
  ['One\\nTwo', '', ''],
  ['One\\n Two', '\\n', 'escape'],
])('%s looks like markup: %s', (text, found, kind) => {
  const expected = kind === '' ? [] : [{ found, kind }];
  expect(issuesOf('events.0.title.en', text).map(({ params }) => params)).toEqual(expected);
});

test.each([
  'Trade < 3 % and > 1 %',
  'a<b and b>c',
  'I <3 this',
  'AT&T; R&D',
  'Smith & Sons; others',
  '2 * 3 * 4',
  'A footnote* and another**',
  'The file some_long_name_here',
  '“[s]he said [i]t”',
  '[sic] (and more)',
  'page [2] (of 3)',
  'п`ять сім`я',
  'No. 1 # 2',
  'C:\\news',
])('%s is plain text', (text) => {
  expect(issuesOf('events.0.title.en', text)).toEqual([]);
});

test('each text of a dataset is checked, with its path', () => {
  const marked = { en: '<b>x</b>', nl: 'x' };
  const sample = sampleDataset();
  const paths = [
    'title.en',
    'standfirst.en',
    'byline.en',
    'lanes.0.name.en',
    'actors.0.name.en',
    'places.0.name.en',
    'tags.0.name.en',
    'sources.0.note.en',
    'sources.0.title',
    'sources.0.publisher',
    'events.0.summary.en',
    'events.0.claims.0.quote.en',
    'events.0.claims.1.paraphrase.en',
    'events.1.when.wording.en',
    'events.0.revisions.0.title.en',
    'ranges.0.title.en',
    'ranges.0.summary.en',
    'coverage.note.en',
    'changes.0.note.en',
    'licence',
  ];
  expect(parseDataset(sample).issues).toEqual([]);
  for (const path of paths) {
    const issues = issuesOf(path, marked.en);
    expect(issues.map((issue) => [issue.path, issue.severity])).toEqual([[path, 'warning']]);
  }
});
