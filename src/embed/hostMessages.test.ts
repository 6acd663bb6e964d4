import fc from 'fast-check';
import { expect, test } from 'vitest';

import { createRateLimit, readHostMessage, wrongParts } from './hostMessages';

const ours = { ns: 'kroniek', v: 1 } as const;

test.each([
  [{ ...ours, type: 'init' }, { type: 'init' }],
  [{ ...ours, type: 'init', v: 1, more: [] }, { type: 'init' }],
  [{ ...ours, type: 'set' }, { type: 'set' }],
  [
    { ...ours, type: 'set', from: '2025-09', to: '', event: null, other: {} },
    { type: 'set', from: '2025-09', to: '', event: null },
  ],
  // A date is an instant, as an address writes it.
  [
    { ...ours, type: 'set', from: new Date('2025-09-10T18:30:15Z') },
    { type: 'set', from: '2025-09-10T18:30:15.000Z' },
  ],
])('%o is accepted', (data, expected) => {
  expect(readHostMessage(data)).toEqual(expected);
});

const rejected: readonly unknown[] = [
  null,
  undefined,
  'set',
  NaN,
  [],
  [[[[]]]],
  {},
  new Map([['ns', 'kroniek']]),
  ...['init', 'set'].flatMap((type) => [
    { ns: 'kroniek', v: 2, type },
    { ns: 'kroniek', v: '1', type },
    { ns: 'other', v: 1, type },
    { v: 1, type },
    [{ ...ours, type }],
  ]),
  ...['constructor', '__proto__', '', null, ['set'], { toString: 'set' }].map((type) => ({
    ...ours,
    type,
  })),
  ...[7, NaN, 1e9, new Date(NaN), true, [], ['2025'], { toString: '2025' }].map((from) => ({
    ...ours,
    type: 'set',
    from,
  })),
  { ...ours, type: 'set', q: 'x'.repeat(4097) },
  { ...ours, type: 'set', q: 'x'.repeat(3000), lanes: 'x'.repeat(3000) },
];

test.each(rejected.map((data) => [data]))('%o is rejected', (data) => {
  expect(readHostMessage(data)).toBeNull();
});

test('any data is read without a throw, and every value is a text', () => {
  const anyData = fc.oneof(
    fc.anything({ withMap: true, withDate: true, maxDepth: 4 }),
    fc
      .dictionary(fc.constantFrom('type', 'from', 'event', 'q', 'x'), fc.anything())
      .map((more) => ({ ...ours, type: 'set', ...more })),
  );
  fc.assert(
    fc.property(anyData, (data) => {
      const { type = null, ...command } = readHostMessage(data) ?? {};
      expect([null, 'init', 'set']).toContain(type);
      for (const value of Object.values(command)) {
        expect(value === null || typeof value === 'string').toBe(true);
      }
    }),
  );
});

test('twenty messages a second are accepted', () => {
  const isAllowed = createRateLimit();
  const acceptedFrom = (from: number): number =>
    Array.from({ length: 500 }, (_, k) => isAllowed(from + k)).filter(Boolean).length;
  expect([acceptedFrom(0), acceptedFrom(500), acceptedFrom(1000)]).toEqual([20, 0, 20]);
});

test.each([
  [{ ...ours, type: 'init', more: [] }, ''],
  [{ ...ours, type: 'set', from: '2025-09', event: null, to: undefined }, ''],
  [{ ...ours, type: 'set', from: new Date() }, ''],
  [{ ...ours, type: 'set', from: 7, to: new Date(NaN), event: 'x' }, 'from, to'],
  [{ ...ours, type: 'set', form: '2025' }, 'form'],
  [{ ...ours, type: 'go' }, 'type'],
  [{ ...ours, type: 'set', q: 'x'.repeat(4097) }, 'length'],
  // Messages of others are not the embed's to judge.
  [{ ns: 'kroniek', v: 2, type: 'go' }, ''],
  [{ message: 'ready', secret: 'a1B2c3D4e5' }, ''],
  [null, ''],
])('what is wrong in %o: %s', (data, expected) => {
  expect(wrongParts(data)).toBe(expected);
});

test('every refused message of ours has a wrong part', () => {
  const isOurs = (data: unknown): boolean =>
    !Array.isArray(data) &&
    (data as typeof ours | null | undefined)?.ns === 'kroniek' &&
    (data as typeof ours).v === 1;
  expect(rejected.filter(isOurs).map(wrongParts)).not.toContain('');
});
