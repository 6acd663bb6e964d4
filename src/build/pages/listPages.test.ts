import { expect, test } from 'vitest';

import { findPolicyViolations } from './html';
import { siteFiles } from '../site';
import { createPageReader, entryIdsOf, parseShippedDataset, createTestSite } from '../testSite';

function sitesWith(more: number) {
  const dataset = parseShippedDataset((copy) => {
    const [template] = copy.events;
    for (let i = 0; i < more; i++) {
      const when = `2025-0${(i % 8) + 1}-1${i % 10}`;
      copy.events.push({ ...template, id: `e${i}`, aliases: [], when });
    }
  });
  const site = createTestSite(dataset);
  const [first] = site.editions;
  if (!first) throw new Error('no editions');
  const read = createPageReader(site);
  const files = siteFiles({ ...site, editions: [first] });
  return { first, read, lists: files.filter(({ path }) => path.startsWith('en/list/')) };
}

/** The path below the language's folder. */
const addressOf = (path: string): string => path.slice(3).replace('index.html', '');

test('a small dataset has one list page with all evidence', () => {
  const { first, lists } = sitesWith(0);
  expect(lists.map(({ path }) => addressOf(path))).toEqual(['list/']);
  const listed = entryIdsOf(lists[0]?.text() ?? '');
  expect(listed.toSorted()).toEqual([...first.core.events.id].toSorted());
});

test('with some hundred events the page has every entry, linked to its evidence', () => {
  const { first, read, lists } = sitesWith(400);
  const page = read('en/');
  expect(entryIdsOf(page).toSorted()).toEqual([...first.core.events.id].toSorted());
  const pages = new Map(lists.map(({ path, text }) => [addressOf(path), text()]));
  const links = [
    ...page.matchAll(/<li data-entry="[^"]+"><a href="\/folder\/en\/(list\/[^"]*)#k-([^"]+)"/g),
  ];
  expect(links.length).toBe(first.core.events.id.length);
  for (const [, path = '', id = ''] of links)
    expect(entryIdsOf(pages.get(path) ?? '')).toContain(id);
});

test('in a large dataset each event is on one list page, and the page links to it', () => {
  const { first, read, lists } = sitesWith(2100);
  const page = read('en/');
  const pages = lists.map(({ path }) => ({ path: addressOf(path) }));
  const written = lists.map(({ text }) => text());
  const listed = written.flatMap(entryIdsOf);
  expect(listed.toSorted()).toEqual([...first.core.events.id].toSorted());
  expect(entryIdsOf(page)).toEqual([]);
  expect(page.length).toBeLessThan(1_000_000);

  const isLinked = ({ path }: { path: string }): boolean =>
    page.includes(`href="/folder/en/${path}"`);
  // The page links to the first list page before the period. Each list page links to the next.
  expect(pages.findIndex(isLinked)).toBe(0);
  const from = pages.findIndex(({ path }) => path.startsWith('list/2025-'));
  expect(pages.slice(from).filter((listPage) => !isLinked(listPage))).toEqual([]);
  for (const [, path = '', id = ''] of page.matchAll(
    /href="\/folder\/en\/(list\/[^"]*)#k-([^"]+)"/g,
  )) {
    const at = pages.findIndex((candidate) => candidate.path === path);
    expect(entryIdsOf(written[at] ?? '')).toContain(id);
  }
  written.forEach((html, k) => {
    expect(findPolicyViolations(html)).toEqual([]);
    expect(html.includes('<script')).toBe(false);
    expect(/<!--\$[?!]-->|<template/.test(html)).toBe(false);
    expect(html.includes('href="/folder/en/"')).toBe(true);
    const next = pages[k + 1];
    if (next) expect(html.includes(`href="/folder/en/${next.path}"`)).toBe(true);
  });
  const claimed = first.details['e0']?.claims[0]?.source.publisher ?? '';
  const holding = written.find((html) => html.includes('data-entry="e0"'));
  expect(holding?.includes(claimed)).toBe(true);
}, 60_000);
