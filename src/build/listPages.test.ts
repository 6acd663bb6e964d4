import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { parseTimeline } from '../format';
import { editionsOf } from './editions';
import { forbiddenIn } from './html';
import { editionListPages, editionPage, type PageOptions } from './pages';

const json = JSON.parse(readFileSync('data/security-guarantees.json', 'utf8')) as {
  events: { id: string; aliases?: string[]; when: unknown }[];
};
const options: PageOptions = {
  template: readFileSync('index.html', 'utf8'),
  base: '/folder/',
  site: null,
  isPolicyKept: true,
  boot: '/folder/boot.js',
  core: '/folder/core.json',
  details: '/folder/details/*.json',
  history: '/folder/history.json',
  code: ['/folder/assets/en.js'],
};

function editions(more: number) {
  const [template] = json.events;
  const many = Array.from({ length: more }, (_, i) => ({
    ...template,
    id: `e${i}`,
    aliases: [],
    when: `2025-0${(i % 8) + 1}-1${i % 10}`,
  }));
  const { timeline } = parseTimeline({ ...json, events: [...json.events, ...many] });
  if (!timeline) throw new Error('the dataset has faults');
  return editionsOf(timeline);
}

const entriesOf = (page: string): string[] =>
  [...page.matchAll(/ data-entry="([^"]+)"/g)].map(([, id = '']) => id);

test('few events have no pages of their own', () => {
  const all = editions(0);
  const [first] = all;
  expect(first && editionListPages(first, all, options)).toEqual([]);
});

test('of some hundreds the page has every entry, and leads to what is known of it', () => {
  const all = editions(400);
  const [first] = all;
  if (!first) throw new Error('no editions');
  const page = editionPage(first, all, false, options);
  expect(entriesOf(page).toSorted()).toEqual([...first.core.events.id].toSorted());
  const pages = new Map(editionListPages(first, all, options).map((one) => [one.path, one.html()]));
  const links = [...page.matchAll(/<noscript><a href="\/folder\/en\/(list\/[^"]*)#k-([^"]+)"/g)];
  expect(links.length).toBe(first.core.events.id.length);
  for (const [, path = '', id = ''] of links)
    expect(entriesOf(pages.get(path) ?? '')).toContain(id);
});

test('of many events each is on one page with its details, and the page itself leads there', () => {
  const all = editions(2100);
  const [first] = all;
  if (!first) throw new Error('no editions');
  const page = editionPage(first, all, false, options);
  const pages = editionListPages(first, all, options);
  const written = pages.map(({ html }) => html());
  const listed = written.flatMap(entriesOf);
  expect(listed.toSorted()).toEqual([...first.core.events.id].toSorted());
  expect(entriesOf(page)).toEqual([]);
  expect(page.length).toBeLessThan(1_000_000);

  const isLinked = ({ path }: { path: string }): boolean =>
    page.includes(`href="/folder/en/${path}"`);
  // What began before the period is linked by its first page, and goes on from there.
  expect(pages.findIndex(isLinked)).toBe(0);
  const from = pages.findIndex(({ path }) => path.startsWith('list/2025-'));
  expect(pages.slice(from).filter((one) => !isLinked(one))).toEqual([]);
  for (const [, path = '', id = ''] of page.matchAll(
    /href="\/folder\/en\/(list\/[^"]*)#k-([^"]+)"/g,
  )) {
    const at = pages.findIndex((one) => one.path === path);
    expect(entriesOf(written[at] ?? '')).toContain(id);
  }
  written.forEach((html, k) => {
    expect(forbiddenIn(html)).toEqual([]);
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
