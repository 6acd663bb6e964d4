import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { compile, issueParams, parseDataset } from './index';
import { sampleDataset } from './sampleDataset';

// Hundreds of datasets are read, on a machine that may be busy with other tests.
vi.setConfig({ testTimeout: 30_000 });

/** What holds for whatever was parsed; gives how many events it has, if any. */
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
    expectTrueTimes(core);
  }
  return dataset.events.length;
}

function expectTrueTimes({ events, period, extent }: ReturnType<typeof compile>['core']): void {
  expect(period.end).toBeGreaterThan(period.start);
  expect(extent.start).toBeLessThanOrEqual(period.start);
  expect(extent.end).toBeGreaterThanOrEqual(period.end);
  events.when.forEach((when, i) => {
    const at = [events.startEarliest, events.startLatest, events.endEarliest, events.endLatest];
    const [startEarliest, startLatest, endEarliest, endLatest] = at.map((column) => column[i]);
    if (!when) return expect(startEarliest).toBeNull();
    expect([startEarliest, startLatest, endEarliest, endLatest].every(Number.isFinite)).toBe(true);
    expect(startEarliest).toBeLessThanOrEqual(startLatest ?? NaN);
    expect(endEarliest).toBeLessThanOrEqual(endLatest ?? NaN);
    expect(startEarliest).toBeLessThanOrEqual(endLatest ?? NaN);
    expect(startLatest).toBeLessThanOrEqual(endLatest ?? NaN);
  });
}

const date = fc.constantFrom('2014', '2025-08', '2025-09-09', '2025-09-10', '2025-12-31', '2027');
const clock = fc.constantFrom('2025-09-09T23:30', '2025-10-26T02:30', '2025-03-30T02:30');
const set = fc
  .tuple(fc.constantFrom('', '2014', '2025-08-31'), fc.constantFrom('', '2025-09-10', '2027'))
  .map(([a, b]) => `[${a}..${b}]`);
const bound = fc.oneof(date, clock, set, fc.constantFrom('..', '2025-02-30', '2025-21', '202X'));
const when = fc.oneof(
  bound,
  fc.tuple(bound, bound).map(([a, b]) => `${a}/${b}`),
  fc.record(
    { start: bound, end: fc.option(bound, { nil: null }), part: fc.constant('night') },
    { requiredKeys: ['start'] },
  ),
);

// Beside any JSON, values that are nearly right, so that a fault lies deep and not at the gate.
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown>,
  when,
  fc.constantFrom('__proto__', 'constructor', 'alaska-talks', 'nl', 'conditional', '', -1, 1e308),
  fc.constantFrom('javascript:alert(1)', 'Europe/Warsaw', undefined, null, [], {}),
);

type Place = { readonly parent: Record<string, unknown>; readonly key: string };

function placesIn(json: unknown): Place[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.keys(json).flatMap((key) => {
    const parent = json as Record<string, unknown>;
    return [{ parent, key }, ...placesIn(parent[key])];
  });
}

const mutated = fc
  .array(fc.tuple(fc.nat(), value, fc.constantFrom('set', 'delete', 'add', 'rename')), {
    minLength: 1,
    maxLength: 4,
  })
  .map((mutations) => {
    const json: unknown = sampleDataset();
    for (const [at, to, how] of mutations) {
      const places = placesIn(json);
      const place = places[at % places.length];
      if (!place) continue;
      const { parent, key } = place;
      if (how === 'delete') delete parent[key];
      else if (how === 'add') parent[typeof to === 'string' ? to : 'extra'] = to;
      else if (how === 'rename') parent[`${key}x`] = parent[key];
      else parent[key] = to;
    }
    return JSON.parse(JSON.stringify(json)) as unknown;
  });

test('any JSON is read without throwing, and is refused', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (json) => {
      expect(parseDataset(json).dataset).toBeNull();
      expectSound(json);
    }),
    { numRuns: 150 },
  );
});

test('any mutation of a dataset is read without throwing', () => {
  fc.assert(
    fc.property(mutated, (json) => void expectSound(json)),
    { numRuns: 200 },
  );
});

test('any dates give true times or an issue', () => {
  fc.assert(
    fc.property(
      fc.array(when, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      (dates, hasCoverage) => {
        const { relations: _, changes: __, coverage, ...sample } = sampleDataset();
        const [event] = sample.events;
        const events = dates.map((one, i) => ({ ...event, id: `e${i}`, aliases: [], when: one }));
        const json = { ...sample, ranges: [], events, coverage: hasCoverage ? coverage : null };
        expect(expectSound(json) ?? dates.length).toBe(dates.length);
      },
    ),
    { numRuns: 200 },
  );
});

test('what is no JSON at all is refused without throwing', () => {
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
  for (const odd of [
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
    const { dataset, issues } = parseDataset(odd);
    expect(dataset).toBeNull();
    expect(issues.length).toBeGreaterThan(0);
  }
});

test('ten thousand events are read whole', () => {
  const sample = sampleDataset();
  const events = Array.from({ length: 10_000 }, (_, i) => ({
    ...sample.events[i % 4],
    id: `event-${i}`,
    aliases: [],
  }));
  const json = { ...sample, events, relations: [], changes: [] };
  expect(parseDataset(json).dataset?.events.length).toBe(10_000);
});
