import { expect, test } from 'vitest';
import { isSupported } from './nodeVersion.mjs';

test.each([
  ['18.20.0', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['21.7.0', false],
  ['22.11.0', false],
  ['22.12.0', true],
  ['23.5.0', false],
  ['24.0.0', true],
  ['31.1.0', true],
])('Node %s is supported: %s', (version, supported) => {
  expect(isSupported(version, '^20.19.0 || ^22.12.0 || >=24')).toBe(supported);
});
