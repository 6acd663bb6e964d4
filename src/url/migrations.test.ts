import { expect, test } from 'vitest';

import { migrate, VERSION, type Migrations } from './migrations';

/** As if the grammar had changed twice: a key renamed, then a value worded otherwise. */
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
  // Without a version it is the first.
  ['days=all&x=1', 'x=1&span=whole'],
  ['v=1&days=2', 'span=2'],
  ['v=2&span=all', 'span=whole'],
  ['v=2&days=all', 'days=all'],
  // Of now, or of a later one, or of none: as it is, for the reader to be told.
  ['v=3&span=all', 'v=3&span=all'],
  ['v=4&days=all', 'v=4&days=all'],
  ['v=x&days=all', 'v=x&days=all'],
  ['v=0&days=all', 'v=0&days=all'],
])('%s becomes %s', (search, expected) => {
  expect(migrated(search)).toBe(expected);
});

test('the grammar of now leaves its own addresses alone', () => {
  const query = new URLSearchParams('from=2025&q=a');
  migrate(query);
  expect(query.toString()).toBe('from=2025&q=a');
  expect(VERSION).toBe(1);
});
