import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toInstant, isZone, registerZoneTable, toPlain, createZoneTable } from './zones';

const amsterdam = 'Europe/Amsterdam';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formats.set(zone, format);
  return format;
}

/** A slow reference for `toPlain`, from Intl. */
function intlToPlain(instant: number, zone: string): unknown {
  const format = formats.get(zone) ?? formatOf(zone);
  const fields = Object.fromEntries(format.formatToParts(instant).map((p) => [p.type, p.value]));
  const { year, month, day, hour, minute } = fields;
  return { year: +year!, month: +month!, day: +day!, hour: +hour!, minute: +minute! };
}

const zones = [
  amsterdam,
  'America/Anchorage',
  'America/New_York',
  'America/St_Johns',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Atlantic/Azores',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'UTC',
];
const anyInstant = fc.integer({ min: Date.UTC(1930, 0), max: Date.UTC(2060, 0) });

describe('toPlain', () => {
  test.each([
    ['2025-09-09T22:00:00Z', amsterdam, [2025, 9, 10, 0, 0]],
    ['2025-08-15T19:30:00Z', 'America/Anchorage', [2025, 8, 15, 11, 30]],
    ['2025-03-30T00:59:59.999Z', amsterdam, [2025, 3, 30, 1, 59]],
    ['2025-03-30T01:00:00Z', amsterdam, [2025, 3, 30, 3, 0]],
    ['2025-10-26T00:59:59.999Z', amsterdam, [2025, 10, 26, 2, 59]],
    ['2025-10-26T01:00:00Z', amsterdam, [2025, 10, 26, 2, 0]],
    ['1969-12-31T23:59:59.999Z', 'UTC', [1969, 12, 31, 23, 59]],
    ['0050-06-01T00:00:00Z', 'UTC', [50, 6, 1, 0, 0]],
    ['1899-12-31T21:57:55Z', 'Europe/Kyiv', [1899, 12, 31, 23, 59]],
    ['1899-12-31T21:57:56Z', 'Europe/Kyiv', [1900, 1, 1, 0, 0]],
  ])('%s in %s', (iso, zone, [year, month, day, hour, minute]) => {
    expect(toPlain(Date.parse(iso), zone)).toEqual({ year, month, day, hour, minute });
  });

  test('agrees with Intl at any instant', () => {
    fc.assert(
      fc.property(anyInstant, fc.constantFrom(...zones), (instant, zone) => {
        expect(toPlain(instant, zone)).toEqual(intlToPlain(instant, zone));
      }),
      { seed: 2, numRuns: 1500 },
    );
  });

  test('agrees with Intl through every hour of the days on which clocks change', () => {
    const changes = ['2025-03-30', '2025-10-26', '2025-03-09', '2025-11-02', '2011-12-30'];
    for (const day of [...changes, '2025-04-25', '2025-04-05', '2025-10-04']) {
      for (const zone of zones) {
        for (let quarter = -60; quarter < 160; quarter++) {
          const instant = Date.parse(day) + quarter * 900_000;
          expect([instant, toPlain(instant, zone)]).toEqual([instant, intlToPlain(instant, zone)]);
        }
      }
    }
  });
});

describe('toInstant', () => {
  test.each([
    [{ year: 2025, month: 9, day: 10 }, '2025-09-09T22:00:00.000Z'],
    [{ year: 2025 }, '2024-12-31T23:00:00.000Z'],
    [{ year: 2025, month: 1, day: 32, hour: 25 }, '2025-02-02T00:00:00.000Z'],
    [{ year: 2025, month: 0, day: 0 }, '2024-11-29T23:00:00.000Z'],
    [{ year: 2025, month: 3, day: 30, hour: 1, minute: 59 }, '2025-03-30T00:59:00.000Z'],
    [{ year: 2025, month: 3, day: 30, hour: 3 }, '2025-03-30T01:00:00.000Z'],
    [{ year: 2025, month: 3, day: 31 }, '2025-03-30T22:00:00.000Z'],
    [{ year: 2025, month: 10, day: 26 }, '2025-10-25T22:00:00.000Z'],
    [{ year: 2025, month: 10, day: 26, hour: 3 }, '2025-10-26T02:00:00.000Z'],
  ])('%j has one instant', (dateTime, expected) => {
    expect(new Date(toInstant(dateTime, amsterdam, 'earlier')).toISOString()).toBe(expected);
    expect(new Date(toInstant(dateTime, amsterdam, 'later')).toISOString()).toBe(expected);
  });

  test("the autumn's doubled hour has two instants", () => {
    const dateTime = { year: 2025, month: 10, day: 26, hour: 2, minute: 30 };
    expect(toInstant(dateTime, amsterdam, 'earlier')).toBe(Date.parse('2025-10-26T00:30:00Z'));
    expect(toInstant(dateTime, amsterdam, 'later')).toBe(Date.parse('2025-10-26T01:30:00Z'));
  });

  test("the spring's missing hour moves forward", () => {
    const dateTime = { year: 2025, month: 3, day: 30, hour: 2, minute: 30 };
    for (const disambiguation of ['earlier', 'later'] as const) {
      const instant = toInstant(dateTime, amsterdam, disambiguation);
      expect(toPlain(instant, amsterdam)).toEqual({ ...dateTime, hour: 3 });
    }
  });

  test('a skipped midnight becomes the first moment of its day', () => {
    const midnight = { year: 2025, month: 4, day: 25 };
    expect(toInstant(midnight, 'Africa/Cairo', 'earlier')).toBe(Date.parse('2025-04-24T22:00Z'));
  });

  test('is the inverse of toPlain at any instant', () => {
    fc.assert(
      fc.property(anyInstant, fc.constantFrom(...zones), (any, zone) => {
        const instant = Math.floor(any / 60_000) * 60_000;
        const plain = toPlain(instant, zone);
        const both = [toInstant(plain, zone, 'earlier'), toInstant(plain, zone, 'later')];
        // If an offset has seconds, a date and time without them is up to a minute earlier.
        expect(both.some((found) => instant - found >= 0 && instant - found < 60_000)).toBe(true);
        expect(both[0]).toBeLessThanOrEqual(both[1]!);
        for (const found of both) expect(toPlain(found, zone)).toEqual(plain);
      }),
      { seed: 3, numRuns: 1500 },
    );
  });
});

test('isZone accepts the zones of the database and rejects offsets', () => {
  for (const zone of zones) expect(isZone(zone)).toBe(true);
  for (const text of [
    '',
    'Europe/Atlantis',
    '+01:00',
    'GMT+1:30',
    'Amsterdam',
    'europe/amsterdam',
  ]) {
    expect([text, isZone(text)]).toEqual([text, false]);
  }
});

test.each(zones)('a registered table of %s changes no local date and time', (zone) => {
  const span = { start: Date.UTC(1995), end: Date.UTC(2020) };
  const samples = fc.sample(anyInstant, { seed: 9, numRuns: 300 });
  const [first = 0, ...entries] = createZoneTable(zone, span);
  let at = first;
  const edges = [first, ...entries.flatMap((seconds, i) => (i % 2 === 1 ? [(at += seconds)] : []))];
  const instants = [...samples, ...edges.flatMap((edge) => [edge * 1000 - 1, edge * 1000])];
  const before = instants.map((instant) => toPlain(instant, zone));
  registerZoneTable(zone, createZoneTable(zone, span));
  expect(instants.map((instant) => toPlain(instant, zone))).toEqual(before);
});

test.each([
  ['before 1850', { year: 1, month: 1 }, { year: 90, month: 1 }],
  ['after 2040', { year: 2050, month: 1 }, { year: 2090, month: 1 }],
])('a span %s has an empty table', (_, from, to) => {
  const span = { start: toInstant(from, 'UTC', 'earlier'), end: toInstant(to, 'UTC', 'earlier') };
  expect(createZoneTable('Europe/Amsterdam', span)).toEqual([]);
});

test('a registered table replaces Intl within its span', () => {
  registerZoneTable('Nowhere/Yet', [0, 3600, 86_400, 7200, 86_400]);
  expect(toPlain(1000, 'Nowhere/Yet')).toMatchObject({ day: 1, hour: 1 });
  expect(toPlain(86_400_000, 'Nowhere/Yet')).toMatchObject({ day: 2, hour: 2 });
});
