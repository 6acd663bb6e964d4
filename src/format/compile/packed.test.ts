import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  createTimeline,
  loadLargeTimeline,
  loadPackCore,
  type Column,
  type PackedCore,
  type UnpackedCore,
} from '../../model';
import { compile, parseDataset } from '../index';
import { sampleDataset } from '../sampleDataset';

const packCore = await loadPackCore();
const { unpackCore } = await loadLargeTimeline();

/** Packs a core, writes and reads it as JSON, and unpacks it into arrays. */
function throughJson(core: UnpackedCore): unknown {
  const packed = JSON.parse(JSON.stringify(packCore(core))) as PackedCore;
  const { events, ...rest } = unpackCore(packed);
  const { dated } = packed.packed;
  const count = core.events.id.length;
  const columns = Object.entries(events).map(([name, column]: [string, Column<unknown>]) => {
    const isInstant = /Earliest|Latest/.test(name);
    expect(column.length).toBe(isInstant ? dated : count);
    return [name, Array.from({ length: count }, (_, i) => column.at(i) ?? null)];
  });
  return { ...rest, events: Object.fromEntries(columns) as unknown };
}

function coreOf(json: unknown, language = 'en'): UnpackedCore | null {
  const { dataset } = parseDataset(json);
  return dataset && compile(dataset, language).core;
}

const withEvents = (whens: readonly (readonly [when: unknown, zone: string, title: string])[]) => {
  const { relations: _, changes: __, events, ...sample } = sampleDataset();
  const template = { lane: 'incident', title: events[0]?.title };
  return {
    ...sample,
    ranges: [],
    events: whens.map(([when, timeZone, title], i) => ({
      ...template,
      id: `e${i}`,
      when,
      timeZone,
      title: { en: title, nl: title },
      status: when === null ? 'planned' : 'occurred',
    })),
  };
};

describe('packed columns', () => {
  test.each(['en', 'uk'])('unpack to the shipped dataset in %s', (language) => {
    const core = coreOf(
      JSON.parse(readFileSync('data/security-guarantees.json', 'utf8')),
      language,
    );
    expect(core && throughJson(core)).toEqual(core);
  });

  test('unpack to short titles', () => {
    const core = coreOf(withEvents([['2025', 'UTC', 'One']])) as UnpackedCore;
    const short = { ...core, events: { ...core.events, short: ['1'] } };
    expect(throughJson(short)).toEqual(short);
  });

  test('unpack to no events', () => {
    const core = coreOf({ ...withEvents([['2025', 'UTC', 'One']]) }) as UnpackedCore;
    const emptyColumns = Object.fromEntries(Object.keys(core.events).map((name) => [name, []]));
    const empty = { ...core, events: emptyColumns as unknown as UnpackedCore['events'] };
    expect(throughJson(empty)).toEqual(empty);
  });

  test('unpack to any dates in any zone', () => {
    const twoDigits = (n: number): string => String(n).padStart(2, '0');
    const day = fc
      .record({
        year: fc.integer({ min: 1890, max: 2040 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
      })
      .map((date) => `${date.year}-${twoDigits(date.month)}-${twoDigits(date.day)}`);
    const minute = fc
      .tuple(day, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([date, hour, min]) => `${date}T${twoDigits(hour)}:${twoDigits(min)}`);
    const date = fc.oneof(
      day,
      minute,
      minute.map((text) => `${text}:07`),
      minute.map((text) => `${text}:07.250`),
      minute.map((text) => `${text}Z`),
      day.map((text) => `-${text}`),
      fc
        .integer({ min: -19_000, max: 19_000 })
        .map((n) => `Y${n < 0 ? '-' : ''}${Math.abs(n) * 1e6 + 10_000}`),
      day.map((text) => text.slice(0, 7)),
      day.map((text) => text.slice(0, 4)),
      day.map((text) => `${text}~`),
      day.map((text) => `${text.slice(0, 7)}?`),
      day.map((text) => `${text.slice(0, 3)}X`),
      day.map((text) => `${text.slice(0, 7)}-XX`),
      day.map((text) => `${text.slice(0, 4)}-22`),
    );
    const when = fc.oneof(
      { weight: 4, arbitrary: date },
      fc.tuple(date, date).map(([a, b]) => `${a}/${b}`),
      fc.tuple(day, day).map(([a, b]) => `[${a}..${b}]`),
      fc.tuple(day, day).map(([a, b]) => `[${a},${b}]`),
      date.map((text) => `${text}/..`),
      day.map((text) => `[..${text}]`),
      fc.tuple(minute, minute).map(([a, b]) => `[${a}..${b}]`),
      minute.map((text) => `[..${text}]`),
      minute.map((text) => `[${text}..]`),
      day.map((text) => ({ start: text, part: 'night' })),
      fc.constant(null),
    );
    const zone = fc.constantFrom('UTC', 'Europe/Kyiv', 'America/St_Johns', 'Pacific/Apia');
    const event = fc.tuple(when, zone, fc.constantFrom('One', 'Two\nlines', 'Їжак'));
    let validCount = 0;
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 8 }), (events) => {
        const core = coreOf(withEvents(events));
        // The dates may be invalid, for example with an end before the start.
        if (!core) return;
        validCount += 1;
        expect(throughJson(core)).toEqual(core);
      }),
    );
    expect(validCount).toBeGreaterThan(10);
  });

  test('derive dates from instants instead of storing them', () => {
    const core = coreOf(
      withEvents([
        ['2025-09-01', 'UTC', 'a'],
        ['2025-09-02', 'UTC', 'b'],
        ['2025-09-03/2025-09-05', 'UTC', 'c'],
      ]),
    );
    const { packed } = packCore(core as UnpackedCore);
    expect(packed.exceptions).toEqual([]);
    expect(packed.whenRecipes).toHaveLength(2);
    expect(packed.unit).toBe(60_000);
    expect(packed.id).toBe('e0\ne1\ne2');
  });

  test('give the same timeline', () => {
    const core = coreOf(sampleDataset()) as UnpackedCore;
    const [plain, packed] = [core, unpackCore(packCore(core))].map((eventsCore) =>
      createTimeline(eventsCore, () => Promise.resolve({})),
    );
    expect(packed?.columns).toEqual(plain?.columns);
    expect(packed?.indexOf('alaska')).toBe(1);
    expect(packed?.dated).toBe(4);
    expect(() => packed?.titleOf(6)).toThrow(RangeError);
    expect(() => packed?.anchorOf(5)).toThrow(/has no date/);
  });
});
