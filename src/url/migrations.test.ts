import { expect, test } from 'vitest';

import { migrate, VERSION, type Migrations } from './migrations';

/** Migrations for two changes: a renamed key, then a renamed value. */
const steps: Migrations = {
  1: (query) => {
    const days = query.get('days');
    query.delete('days');
    if (days !== null) query.set('span', days);
  },
  2: (query) => {
    if (query.get('span') === 'all') query.set('span', 'whole');
  },
};
const migrated = (search: string): string => {
  const query = new URLSearchParams(search);
  migrate(query, steps, 3);
  return query.toString();
};

test.each([
  // No version means version 1.
  ['days=all&x=1', 'x=1&span=whole'],
  ['v=1&days=2', 'span=2'],
  ['v=2&span=all', 'span=whole'],
  ['v=2&days=all', 'days=all'],
  // The current version, a later one or a malformed one: unchanged, so that reading adds a notice.
  ['v=3&span=all', 'v=3&span=all'],
  ['v=4&days=all', 'v=4&days=all'],
  ['v=x&days=all', 'v=x&days=all'],
  ['v=0&days=all', 'v=0&days=all'],
])('%s becomes %s', (search, expected) => {
  expect(migrated(search)).toBe(expected);
});

test('addresses of the current version do not change', () => {
  const query = new URLSearchParams('from=2025&q=a');
  migrate(query);
  expect(query.toString()).toBe('from=2025&q=a');
  expect(VERSION).toBe(1);
});
