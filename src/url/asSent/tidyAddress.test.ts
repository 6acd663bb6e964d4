import { expect, test } from 'vitest';

import { isOdd, tidyAddress } from './tidyAddress';
import { testPage } from '../testPage';

const tidied = async (address: string) => {
  const page = testPage(address);
  const query = await tidyAddress(page.window);
  return { query, address: page.address, calls: page.calls.length };
};

test.each([
  ['/en/?from=2025-9-1&utm_source=A#list', '?from=2025-09-01&utm_source=A', '#list'],
  ['/en/?from=2025-09-01&#038;to=2025-09-10', '?from=2025-09-01&to=2025-09-10', ''],
  ['/en/?From=2025-09-01', '?from=2025-09-01', ''],
])('%s is written anew, with its fragment', async (sent, query, hash) => {
  expect(await tidied(sent)).toEqual({ query, address: `/en/${query}${hash}`, calls: 1 });
});

test.each([
  '/en/?from=2025-09-01&to=2025-09-10T18:00Z&event=talks&q=a%22&utm_source=A%20b&fbclid=Iw_-1#list',
  '/en/',
  '/en/?theme=blue',
  `/en/?from=2025-9-1&x=${'x'.repeat(5000)}`,
])('%s stays as it is', async (address) => {
  const { address: after, query } = await tidied(address);
  expect(after).toBe(address);
  expect(query).toBe(new URL(address, 'https://example.org').search);
});

test('a sandbox that keeps its address still gets the query', async () => {
  const page = testPage('/en/?from=2025-9-1');
  page.history.replaceState = () => {
    throw new DOMException('no origin', 'SecurityError');
  };
  expect(await tidyAddress(page.window)).toBe('?from=2025-09-01');
});

test('campaign tags of known services are not odd', () => {
  for (const tag of ['utm_source=Mail', 'fbclid=IwAR3x_y-z', 'gclid=Cj0KCQ', 'mc_eid=1a2b'])
    expect(isOdd(`?from=2025-09-01&${tag}`)).toBe(false);
});
