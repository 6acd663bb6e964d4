import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { headersOf, parseHeaders } from '../../../scripts/serve/staticHost.mjs';
import { CONTENT_POLICY } from './contentPolicy';

test('the policy of pages is the header’s without `frame-ancestors`', () => {
  const rules = parseHeaders(readFileSync('public/_headers', 'utf8'));
  const { 'Content-Security-Policy': header = '' } = headersOf(rules, '/en/');
  expect(header).toBe(`${CONTENT_POLICY}; frame-ancestors *`);
});
