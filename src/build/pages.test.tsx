import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { compile, parseTimeline, type ParsedDataset } from '../format';
import { editionsOf } from './editions';
import { forbiddenIn } from './html';
import { editionPage, type PageOptions } from './pages';
import { notFoundPage, problemPage } from './plainPages';

const json: unknown = JSON.parse(readFileSync('data/security-guarantees.json', 'utf8'));
const template = readFileSync('index.html', 'utf8');
const options: PageOptions = {
  template,
  base: '/folder/',
  site: null,
  isPolicyKept: true,
  boot: '/folder/boot.js',
  core: '/folder/core.json',
  details: '/folder/details.json',
  history: '/folder/history.json',
  code: ['/folder/assets/en.js'],
};
const plain = { base: '/folder/', isPolicyKept: true, style: '/folder/plain.css' };

function parsed(change: (copy: { title: Record<string, string> }) => void = () => {}) {
  const copy = structuredClone(json) as { title: Record<string, string> };
  change(copy);
  const { timeline } = parseTimeline(copy);
  if (!timeline) throw new Error('the dataset has faults');
  return timeline;
}

function pageOf(dataset: ParsedDataset, locale: string, more: Partial<PageOptions> = {}): string {
  const editions = editionsOf(dataset);
  const edition = editions.find((one) => one.locale === locale);
  if (!edition) throw new Error(`no edition in ${locale}`);
  return editionPage(edition, editions, false, { ...options, ...more });
}

const entriesOf = (page: string): string[] =>
  [...page.matchAll(/ data-entry="([^"]+)"/g)].map(([, id = '']) => id);

test.each(['en', 'nl'])('the page in %s lists every event, with its details', (locale) => {
  const dataset = parsed();
  const page = pageOf(dataset, locale);
  expect(entriesOf(page).toSorted()).toEqual(dataset.events.map(({ id }) => id).toSorted());
  // Nothing is left waiting for a script.
  expect(page).not.toMatch(/<!--\$[?!]-->|<template/);
  const text = page.replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  for (const { summary, claims } of Object.values(compile(dataset, locale).details)) {
    if (summary) expect(text).toContain(summary);
    for (const { quote } of claims) if (quote) expect(text).toContain(quote.text);
  }
});

test.each(['en', 'nl'])('the page in %s keeps its own content policy', (locale) => {
  const page = pageOf(parsed(), locale);
  expect(forbiddenIn(page)).toEqual([]);
  expect(page).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src &#39;none/);
  expect(page).not.toContain('frame-ancestors');
  expect(page).not.toContain('<!-- src/build');
});

test('what the content policy forbids is found', () => {
  expect(forbiddenIn('<p style="color:red">')).toHaveLength(1);
  expect(forbiddenIn("<p title='a > b' style='color:red'>")).toHaveLength(1);
  expect(forbiddenIn('<script>alert(1)</script>')).toHaveLength(1);
  expect(forbiddenIn('<style>p{}</style>')).toHaveLength(1);
  expect(forbiddenIn('<a onclick="x()">')).toHaveLength(1);
  expect(forbiddenIn('<script data-x="a src=b">')).toHaveLength(1);
  expect(forbiddenIn('<script src="/a.js"></script><p title=" style=x ">style=</p>')).toEqual([]);
});

test('no white space stands about a part, or React could not hydrate it', () => {
  const page = pageOf(parsed(), 'en');
  for (const part of ['masthead', 'bar', 'stage', 'tray', 'legend', 'list', 'log', 'foot']) {
    expect(page).toMatch(new RegExp(`<div data-part="${part}">(?:<[a-z!]|</div>)`));
  }
  for (const part of ['notices', 'opened']) {
    expect(page).toContain(`<div data-part="${part}"></div>`);
  }
});

test('the dataset’s words are text, in the head and in attributes too', () => {
  const evil = `</title><script>alert("x")</script>' & $& $1`;
  const page = pageOf(
    parsed((copy) => (copy.title['en'] = evil)),
    'en',
  );
  expect(page).not.toContain('<script>alert');
  expect(page).toContain(
    '<title>&lt;/title&gt;&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&#39; &amp; $&amp; $1</title>',
  );
});

test('the root of the page says what is in it', () => {
  const dataset = parsed();
  const root = /<div class="kroniek"[^>]*>/.exec(pageOf(dataset, 'nl'))?.[0] ?? '';
  expect(root).toContain('lang="nl"');
  expect(root).toContain('data-kroniek="security-guarantees"');
  expect(root).toContain('data-state="loading"');
  expect(root).toMatch(/data-from="\d{4}-[^"]*Z" data-to="\d{4}-[^"]*Z"/);
  expect(root).toContain('data-core-src="/folder/core.json"');
});

test('only a site whose address is known has a canonical one', () => {
  const dataset = parsed();
  expect(pageOf(dataset, 'nl')).not.toContain('canonical');
  expect(pageOf(dataset, 'nl')).toContain(
    '<link rel="alternate" hreflang="en" href="/folder/en/">',
  );
  const known = pageOf(dataset, 'nl', { site: 'https://host.example/folder/' });
  expect(known).toContain('<link rel="canonical" href="https://host.example/folder/nl/">');
  expect(known).toContain('hreflang="x-default" href="https://host.example/folder/">');
});

test('only the page at the root offers languages to be sent to', () => {
  const editions = editionsOf(parsed());
  const [first] = editions;
  if (!first) throw new Error('no editions');
  expect(editionPage(first, editions, true, options)).toContain('data-languages="en nl uk pl"');
  expect(editionPage(first, editions, false, options)).not.toContain('data-languages');
});

test('a page that is not there says so in every language', () => {
  const page = notFoundPage(['en', 'nl'], plain);
  expect(page).toContain('<section lang="en"><h1>Page not found</h1>');
  expect(page).toContain('<section lang="nl">');
  expect(page).toContain('href="/folder/nl/"');
  expect(forbiddenIn(page)).toEqual([]);
});

test('problems stand on the page as text', () => {
  const page = problemPage(
    [{ severity: 'error', file: 'a.json', path: 'events.3.title', what: '<b> & co.', todo: 'Do.' }],
    plain,
  );
  expect(page).toContain('data-issue="events.3.title"');
  expect(page).toContain('&lt;b&gt; &amp; co.');
  expect(page).not.toContain('<b>');
  expect(page).not.toContain('<script');
});

test('the page of problems is brought back by Vite’s client', () => {
  const page = problemPage([], { ...plain, client: '/folder/@vite/client' });
  expect(page).toContain('<script type="module" src="/folder/@vite/client"></script>');
});
