import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { compile, issueParams, parseDataset } from './index';
import { sampleDataset } from './sampleDataset';

// The tests parse hundreds of datasets, and other tests may use the same processor.
vi.setConfig({ testTimeout: 30_000 });

/** Checks the invariants of parsing any value. Returns the number of events of a valid dataset. */
function expectSound(json: unknown): number | null {
  const before = JSON.stringify(json);
  const { dataset, issues } = parseDataset(json);
  expect(dataset === null).toBe(issues.some(({ severity }) => severity === 'error'));
  expect(JSON.stringify(json)).toBe(before);
  for (const { code, params } of issues) {
    expect(code).not.toBe('unreadable');
    expect(Object.keys(params).sort()).toEqual([...issueParams[code]].sort());
  }
  if (!dataset) return null;
  for (const language of dataset.languages) {
    const { core } = compile(dataset, language);
    expectOrderedTimes(core);
  }
  return dataset.events.length;
}

function expectOrderedTimes({ events, period, extent }: ReturnType<typeof compile>['core']): void {
  expect(period.end).toBeGreaterThan(period.start);
  expect(extent.start).toBeLessThanOrEqual(period.start);
  expect(extent.end).toBeGreaterThanOrEqual(period.end);
  events.when.forEach((when, i) => {
    const columns = [
      events.startEarliest,
      events.startLatest,
      events.endEarliest,
      events.endLatest,
    ];
    const [startEarliest, startLatest, endEarliest, endLatest] = columns.map((column) => column[i]);
    if (!when) return expect(startEarliest).toBeNull();
    expect([startEarliest, startLatest, endEarliest, endLatest].every(Number.isFinite)).toBe(true);
    expect(startEarliest).toBeLessThanOrEqual(startLatest ?? NaN);
    expect(endEarliest).toBeLessThanOrEqual(endLatest ?? NaN);
    expect(startEarliest).toBeLessThanOrEqual(endLatest ?? NaN);
    expect(startLatest).toBeLessThanOrEqual(endLatest ?? NaN);
  });
}

const anyDate = fc.constantFrom(
  '2014',
  '2025-08',
  '2025-09-09',
  '2025-09-10',
  '2025-12-31',
  '2027',
);
const anyClock = fc.constantFrom('2025-09-09T23:30', '2025-10-26T02:30', '2025-03-30T02:30');
const anySet = fc
  .tuple(fc.constantFrom('', '2014', '2025-08-31'), fc.constantFrom('', '2025-09-10', '2027'))
  .map(([a, b]) => `[${a}..${b}]`);
const anyBound = fc.oneof(
  anyDate,
  anyClock,
  anySet,
  fc.constantFrom('..', '2025-02-30', '2025-21', '202X'),
);
const anyWhen = fc.oneof(
  anyBound,
  fc.tuple(anyBound, anyBound).map(([a, b]) => `${a}/${b}`),
  fc.record(
    { start: anyBound, end: fc.option(anyBound, { nil: null }), part: fc.constant('night') },
    { requiredKeys: ['start'] },
  ),
);

// Any JSON, and values that are nearly right, so that parsing goes past the schema.
const anyValue = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown>,
  anyWhen,
  fc.constantFrom('__proto__', 'constructor', 'alaska-talks', 'nl', 'conditional', '', -1, 1e308),
  fc.constantFrom('javascript:alert(1)', 'Europe/Warsaw', undefined, null, [], {}),
);

type Slot = { readonly parent: Record<string, unknown>; readonly key: string };

function slotsIn(json: unknown): Slot[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.keys(json).flatMap((key) => {
    const parent = json as Record<string, unknown>;
    return [{ parent, key }, ...slotsIn(parent[key])];
  });
}

const mutatedDataset = fc
  .array(fc.tuple(fc.nat(), anyValue, fc.constantFrom('set', 'delete', 'add', 'rename')), {
    minLength: 1,
    maxLength: 4,
  })
  .map((mutations) => {
    const json: unknown = sampleDataset();
    for (const [at, newValue, operation] of mutations) {
      const slots = slotsIn(json);
      const slot = slots[at % slots.length];
      if (!slot) continue;
      const { parent, key } = slot;
      if (operation === 'delete') delete parent[key];
      else if (operation === 'add') {
        parent[typeof newValue === 'string' ? newValue : 'extra'] = newValue;
      } else if (operation === 'rename') parent[`${key}x`] = parent[key];
      else parent[key] = newValue;
    }
    return JSON.parse(JSON.stringify(json)) as unknown;
  });

test('any JSON is rejected without throwing', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (json) => {
      expect(parseDataset(json).dataset).toBeNull();
      expectSound(json);
    }),
    { numRuns: 150 },
  );
});

test('any mutation of a dataset is parsed without throwing', () => {
  fc.assert(
    fc.property(mutatedDataset, (json) => void expectSound(json)),
    { numRuns: 200 },
  );
});

test('any dates give ordered times or an issue', () => {
  fc.assert(
    fc.property(
      fc.array(anyWhen, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      (dates, hasCoverage) => {
        const { relations: _, changes: __, coverage, ...sample } = sampleDataset();
        const [event] = sample.events;
        const events = dates.map((date, i) => ({ ...event, id: `e${i}`, aliases: [], when: date }));
        const json = { ...sample, ranges: [], events, coverage: hasCoverage ? coverage : null };
        expect(expectSound(json) ?? dates.length).toBe(dates.length);
      },
    ),
    { numRuns: 200 },
  );
});

test('values other than JSON are rejected without throwing', () => {
  const circular: Record<string, unknown> = { ...sampleDataset() };
  circular['events'] = [circular];
  const trap = new Proxy(
    {},
    {
      ownKeys: () => ['a'],
      get: () => {
        throw new Error('trap');
      },
      has: () => true,
    },
  );
  const getter = {
    ...sampleDataset(),
    get title(): unknown {
      throw new Error('trap');
    },
  };
  for (const value of [
    undefined,
    1n,
    Symbol('x'),
    () => 1,
    new Date(),
    new Map(),
    circular,
    trap,
    getter,
    NaN,
  ]) {
    const { dataset, issues } = parseDataset(value);
    expect(dataset).toBeNull();
    expect(issues.length).toBeGreaterThan(0);
  }
});

test('a dataset of ten thousand events is valid', () => {
  const sample = sampleDataset();
  const events = Array.from({ length: 10_000 }, (_, i) => ({
    ...sample.events[i % 4],
    id: `event-${i}`,
    aliases: [],
  }));
  const json = { ...sample, events, relations: [], changes: [] };
  expect(parseDataset(json).dataset?.events.length).toBe(10_000);
});
