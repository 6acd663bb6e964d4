import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { headersOf, parseHeaders } from '../../../scripts/serve/staticHost.mjs';
import { CONTENT_POLICY, headersWithPolicy } from './contentPolicy';

test('the policy of pages is the header’s without `frame-ancestors`', () => {
  const rules = parseHeaders(readFileSync('public/_headers', 'utf8'));
  const { 'Content-Security-Policy': header = '' } = headersOf(rules, '/en/');
  expect(header).toBe(`${CONTENT_POLICY}; frame-ancestors *`);
});

test('the policy has the hosts of a dataset, and the headers then ask nothing of their frames', () => {
  const headers = readFileSync('public/_headers', 'utf8');
  const none = { hasMedia: true, isPlayed: false, hosts: [] };
  expect(headersWithPolicy(headers, none)).toBe(headers);
  const some = { ...none, isPlayed: true, hosts: ['a.example', 'b.example'] };
  const own = headersOf(parseHeaders(headersWithPolicy(headers, some)), '/en/');
  const { 'Content-Security-Policy': policy = '' } = own;
  expect(policy).toContain("frame-src 'self' https://a.example https://b.example;");
  expect(policy).toContain("media-src 'self';");
  expect(own).not.toHaveProperty('Cross-Origin-Embedder-Policy');
});
