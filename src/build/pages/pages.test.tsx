import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';

import { compile, type ParsedDataset } from '../../format';
import { InstanceProvider, loadBuildOnlyBundle, StaticStage, type Instance } from '../../view';
import { staticInstanceOf } from '../editions';
import { findPolicyViolations } from './html';
import { keptRows } from './keptRows';
import { problemPage } from './plainPages';
import type { Site } from '../site';
import { pageInstanceOf, pagesOf } from './timelinePages';
import { createPageReader, entryIdsOf, parseShippedDataset, createTestSite } from '../testSite';

await loadBuildOnlyBundle();

const plain = { base: '/folder/', isPolicyEnforced: true, style: '/folder/plain.css' };

function pageOf(dataset: ParsedDataset, locale: string, more: Partial<Site> = {}): string {
  return createPageReader(createTestSite(dataset, more))(`${locale}/`);
}

test.each(['en', 'nl'])('the page in %s lists every event', (locale) => {
  const dataset = parseShippedDataset();
  const page = pageOf(dataset, locale);
  expect(entryIdsOf(page).toSorted()).toEqual(dataset.events.map(({ id }) => id).toSorted());
  // React's Suspense placeholders would wait for a script.
  expect(page).not.toMatch(/<!--\$[?!]-->|<template/);
});

/** Unescapes the text of a page that React rendered. */
const textOf = (html: string): string =>
  html
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

test.each(['en', 'nl'])('all evidence in %s is one click away without scripts', (locale) => {
  const dataset = parseShippedDataset();
  const site = createTestSite(dataset);
  const read = createPageReader(site);
  const page = read(`${locale}/`);
  const links = new Map(
    [...page.matchAll(/<h4><a href="\/folder\/([^"]+)" data-opens="([^"]+)"/g)].map(
      ([, href = '', id = '']) => [id, href],
    ),
  );
  expect(page).toContain(`<a href="/folder/${locale}/list/">`);
  const whole = textOf(read(`${locale}/list/`));
  for (const [id, { summary, claims }] of Object.entries(compile(dataset, locale).details)) {
    for (const text of [textOf(read(links.get(id) ?? '')), whole]) {
      if (summary) expect(text).toContain(summary);
      for (const { quote } of claims) if (quote) expect(text).toContain(quote.text);
    }
  }
});

test.each(['en', 'nl'])('the page in %s obeys its own content policy', (locale) => {
  const page = pageOf(parseShippedDataset(), locale);
  expect(findPolicyViolations(page)).toEqual([]);
  expect(page).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src &#39;none/);
  expect(page).not.toContain('frame-ancestors');
  expect(page).not.toContain('<!-- src/build');
});

test('violations of the content policy are found', () => {
  expect(findPolicyViolations('<p style="color:red">')).toHaveLength(1);
  expect(findPolicyViolations("<p title='a > b' style='color:red'>")).toHaveLength(1);
  expect(findPolicyViolations('<script>alert(1)</script>')).toHaveLength(1);
  expect(findPolicyViolations('<style>p{}</style>')).toHaveLength(1);
  expect(findPolicyViolations('<a onclick="x()">')).toHaveLength(1);
  expect(findPolicyViolations('<script data-x="a src=b">')).toHaveLength(1);
  expect(findPolicyViolations('<script type="text/javascript">x</script>')).toHaveLength(1);
  expect(findPolicyViolations('<script type="application/ld+json">{}</script>')).toEqual([]);
  expect(
    findPolicyViolations('<script src="/a.js"></script><p title=" style=x ">style=</p>'),
  ).toEqual([]);
});

test('islands have no white space around their content, which would break hydration', () => {
  const page = pageOf(parseShippedDataset(), 'en');
  for (const part of ['masthead', 'bar', 'stage', 'tray', 'legend', 'list', 'log', 'foot']) {
    expect(page).toMatch(new RegExp(`<div data-part="${part}"[^>]*>(?:<[a-z!]|</div>)`));
  }
  for (const part of ['notices', 'opened']) {
    expect(page).toContain(`<div data-part="${part}"></div>`);
  }
});

test('the dataset’s texts are escaped, also in the head and in attributes', () => {
  const evil = `</title><script>alert("x")</script>' & $& $1`;
  const page = pageOf(
    parseShippedDataset((copy) => (copy.title['en'] = evil)),
    'en',
  );
  expect(page).not.toContain('<script>alert');
  expect(page).toContain(
    '<title>&lt;/title&gt;&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&#39; &amp; $&amp; $1</title>',
  );
});

test('the root of the page has its attributes', () => {
  const dataset = parseShippedDataset();
  const root = /<div class="kroniek"[^>]*>/.exec(pageOf(dataset, 'nl'))?.[0] ?? '';
  expect(root).toContain('lang="nl"');
  expect(root).toContain('data-kroniek="security-guarantees"');
  expect(root).toContain('data-state="loading"');
  expect(root).toMatch(/data-from="\d{4}-[^"]*Z" data-to="\d{4}-[^"]*Z"/);
  expect(root).toContain('data-core-src="/folder/core.json"');
});

test('a page has a canonical link only if the site’s URL is known', () => {
  const dataset = parseShippedDataset();
  expect(pageOf(dataset, 'nl')).not.toContain('canonical');
  expect(pageOf(dataset, 'nl')).toContain(
    '<link rel="alternate" hreflang="en" href="/folder/en/">',
  );
  const known = pageOf(dataset, 'nl', { address: 'https://host.example/folder/' });
  expect(known).toContain('<link rel="canonical" href="https://host.example/folder/nl/">');
  expect(known).toContain('hreflang="x-default" href="https://host.example/folder/">');
});

test('only pages without a language offer languages to redirect to', () => {
  const read = createPageReader(createTestSite(parseShippedDataset()));
  for (const path of ['', 'e/alaska-talks/', 'r/drone-night/']) {
    expect(read(path)).toContain('data-languages="en nl uk pl" data-base="/folder/"');
    expect(read(`en/${path}`)).not.toContain('data-languages');
  }
});

test('the 404 page is in every language, and links to every page', () => {
  const page = createPageReader(createTestSite(parseShippedDataset()))('404.html');
  expect(page).toContain('<section lang="en" aria-label="English"><h1>Page not found</h1>');
  expect(page).toContain('<section lang="nl"');
  expect(page).toContain('href="/folder/nl/"');
  expect(page).toContain('href="/folder/pl/e/alaska-talks/"');
  expect(page).toContain('href="/folder/uk/r/drone-night/"');
  expect(findPolicyViolations(page)).toEqual([]);
});

test('problems are escaped on the page', () => {
  const page = problemPage(
    [
      {
        severity: 'error',
        code: '',
        file: 'a.json',
        path: 'events.3.title',
        what: '<b> & co.',
        todo: 'Do.',
      },
    ],
    plain,
  );
  expect(page).toContain('data-issue="events.3.title"');
  expect(page).toContain('&lt;b&gt; &amp; co.');
  expect(page).not.toContain('<b>');
  expect(page).not.toContain('<script');
});

test('the page of problems loads Vite’s client, which reloads it', () => {
  const page = problemPage([], { ...plain, client: '/folder/@vite/client' });
  expect(page).toContain('<script type="module" src="/folder/@vite/client"></script>');
});

test('a page with kept rows is the page that React renders', () => {
  const [edition] = createTestSite(parseShippedDataset()).editions;
  if (!edition) throw new Error('no edition');
  const editionInstance = staticInstanceOf(edition, '/folder/');
  const rowsOf = (instance: Instance, isKept: boolean): string =>
    renderToString(
      <InstanceProvider instance={instance}>
        <StaticStage rowMarkup={isKept ? keptRows(instance) : undefined} />
      </InstanceProvider>,
    ).replaceAll(/><\/(?:circle|line|path|rect|use)>/g, '/>');
  // The first two pages fill the rows, and each opens another event.
  for (const page of pagesOf(editionInstance).slice(0, 4)) {
    const instance = pageInstanceOf(editionInstance, page, '/folder/');
    expect(rowsOf(instance, true)).toBe(rowsOf(instance, false));
  }
});
