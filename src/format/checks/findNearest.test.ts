import { expect, test } from 'vitest';
import { findNearest } from './findNearest';

const keys = ['id', 'lane', 'importance', 'status', 'summary', 'timeZone'];

test.each([
  ['sumary', 'summary'],
  ['timezone', 'timeZone'],
  ['Lane', 'lane'],
  ['lanes', 'lane'],
  ['importanse', 'importance'],
  ['colour', ''],
  ['x', ''],
  ['', ''],
  ['__proto__', ''],
  ['s'.repeat(1_000_000), ''],
])('the nearest key to %.20s is %j', (name, nearest) => {
  expect(findNearest(name, keys)).toBe(nearest);
});
