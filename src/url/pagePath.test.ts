import { expect, test } from 'vitest';

import { DAY } from '../base';
import { exactly, timelineOf } from '../testCore';
import { readAddress, writeAddress } from './address';
import { canonicalPath, resolvePath } from './pagePath';

const START = Date.UTC(2025, 0, 1);
const at = (day: number): number => START + day * DAY;

const timeline = timelineOf(
  [
    { id: 'first', bounds: exactly(at(10), at(11)) },
    { id: 'second', bounds: exactly(at(60), at(61)) },
  ],
  { start: at(0), end: at(300) },
  {
    ranges: [
      { slug: 'spring', title: '', summary: '', span: { start: at(59), end: at(151) } },
      { slug: 'all-of-it', title: '', summary: '', span: { start: at(0), end: at(300) } },
    ],
    aliases: [['once', 0]],
  },
);

const resolve = (pathname: string, search = '', base = '/') =>
  resolvePath({ pathname, search }, base, timeline);

test.each([
  ['/en/', '', '/', { folder: '/en/', query: '' }],
  ['/en/', '?q=a', '/', { folder: '/en/', query: '?q=a' }],
  ['/en/e/first/', '', '/', { folder: '/en/', query: '?event=first' }],
  ['/e/first/', '', '/', { folder: '/', query: '?event=first' }],
  // Some hosts ignore the case, escapes of slashes, and slashes that are doubled.
  ['/en//e/first//', '', '/', { folder: '/en/', query: '?event=first' }],
  ['/en/r//spring/', '', '/', { folder: '/en/', query: '?from=2025-03-01&to=2025-05-31' }],
  ['/en/R/Spring/', '', '/', { folder: '/en/', query: '?from=2025-03-01&to=2025-05-31' }],
  ['/en%2Fe%2FFirst%2F', '', '/', { folder: '/en/', query: '?event=first' }],
  ['/en/e/first/index.html', '', '/', { folder: '/en/', query: '?event=first' }],
  ['/en/r/spring/', '', '/', { folder: '/en/', query: '?from=2025-03-01&to=2025-05-31' }],
  ['/en/r/no-such/', '', '/', { folder: '/en/', query: '' }],
  ['/embed/v1/nl/e/first/', '', '/', { folder: '/embed/v1/nl/', query: '?event=first' }],
  // A folder that looks like a page is a folder.
  ['/r/spring/en/', '', '/r/spring/', { folder: '/r/spring/en/', query: '' }],
  ['/r/spring/e/first/', '', '/r/spring/', { folder: '/r/spring/', query: '?event=first' }],
  // The query overrides the path for each parameter, and foreign parameters stay.
  ['/en/e/first/', '?event=second', '/', { folder: '/en/', query: '?event=second' }],
  ['/en/r/spring/', '?to=2025-04', '/', { folder: '/en/', query: '?from=2025-03-01&to=2025-04' }],
  ['/en/e/first/', '?utm=x', '/', { folder: '/en/', query: '?event=first&utm=x' }],
])('%s%s in %s', (pathname, search, base, expected) => {
  expect(resolve(pathname, search, base)).toEqual(expected);
});

test('a canonical path means its state, and is canonical itself', () => {
  for (const address of ['?event=first', '?event=second', '', '?from=2025-02-01&to=2025-02-20']) {
    const state = readAddress(address, timeline);
    const path = canonicalPath(state, timeline);
    const { query } = path.startsWith('?') ? { query: path } : resolve(`/en/${path}`);
    expect(readAddress(query, timeline)).toEqual(state);
    expect(writeAddress(readAddress(query, timeline), timeline)).toBe(address);
  }
});

test('a state has the page that shows exactly this state, and no other', () => {
  const of = (query: string): string => canonicalPath(readAddress(query, timeline), timeline);
  expect(of('?event=first')).toBe('e/first/');
  expect(of('?event=once')).toBe('e/first/');
  expect(of('?from=2025-03-01&to=2025-05-31')).toBe('r/spring/');
  expect(of('?from=2025-03-01&to=2025-05-31&event=second')).toMatch(/^\?/);
  expect(of('?event=first&theme=dark')).toMatch(/^\?/);
  expect(of('?event=first&known=2025-05-01')).toMatch(/^\?/);
  expect(of('')).toBe('');
});
