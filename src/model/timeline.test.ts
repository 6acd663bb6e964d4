import { describe, expect, test, vi } from 'vitest';
import { boundsOf, coreOf, timelineOf } from '../testCore';
import type { Bounds } from '../time';
import {
  createTimeline,
  MIN_VIEW_MS,
  type CompiledDetails,
  type Details,
  type When,
} from './index';

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);
const period = { start: day('2025-02-18'), end: day('2025-09-11') };

/** Bounds from the earliest start (`from`) to the latest end (`to`). */
const bounds = (from: string, startLatest: string, endEarliest: string, to: string): Bounds =>
  boundsOf(day(from), day(startLatest), day(endEarliest), day(to));
const exactly = (from: string, to: string): Bounds => bounds(from, from, to, to);

describe('ids and columns', () => {
  const rows = [
    { id: 'talks', bounds: exactly('2025-08-15', '2025-08-16') },
    { id: 'plan', title: 'Title of plan', bounds: null },
  ];
  const aliases = [
    ['alaska', 0],
    ['plan', 0],
  ] as const;
  const timeline = timelineOf(rows, period, { aliases });

  test('indexOf finds ids and aliases, and an id before an alias', () => {
    expect(['talks', 'alaska', 'plan', 'nothing', 'constructor'].map(timeline.indexOf)).toEqual([
      0,
      0,
      1,
      null,
      null,
    ]);
  });

  test('dated events come first; a missing date and an unknown index throw', () => {
    expect([timeline.count, timeline.dated]).toEqual([2, 1]);
    expect(timeline.titleOf(1)).toBe('Title of plan');
    expect(timeline.whenOf(1)).toBeNull();
    expect(() => timeline.boundsOf(1)).toThrow(RangeError);
    expect(() => timeline.anchorOf(1)).toThrow(/plan has no date/);
    expect(() => timeline.titleOf(2)).toThrow(RangeError);
    expect(() => timeline.titleOf(-1)).toThrow(RangeError);
  });

  test('the period is padded, and the limits include all events', () => {
    const extent = { start: day('2022-02-24'), end: day('2025-10-01') };
    const { period: shown, limits } = timelineOf(rows, period, { extent });
    const pad = (period.end - period.start) * 0.04;
    expect(shown).toEqual({ start: period.start - pad, end: period.end + pad });
    expect(limits.start).toBeLessThan(extent.start);
    expect(limits.end).toBeGreaterThan(extent.end);
    const instant = { start: 1000, end: 1001 };
    expect(timelineOf([], instant).period).toEqual({
      start: 1000 - MIN_VIEW_MS,
      end: 1001 + MIN_VIEW_MS,
    });
  });
});

describe('anchorOf', () => {
  const by = bounds('2025-02-18', '2025-09-05', '2025-02-18', '2025-09-05');
  const byLater = bounds('2025-02-18', '2025-10-01', '2025-02-18', '2025-10-01');
  const from = bounds('2025-06-01', '2025-09-11', '2025-06-01', '2025-09-11');
  const march = bounds('2025-03-01', '2025-04-01', '2025-03-01', '2025-04-01');
  const early = bounds('2024-01-01', '2025-03-01', '2024-01-01', '2025-03-01');
  const sinceMarch = bounds('2025-02-18', '2025-04-01', '2025-09-11', '2025-09-11');
  const sinceAfterFirst = bounds('2025-08-18', '2025-08-22', '2025-09-11', '2025-09-11');
  const aMonth = { year: 2025, month: 3 };
  const aDay = { year: 2025, month: 8, day: 18 };
  test.each<[string, Bounds, Partial<When>, number]>([
    ['a day: its start', exactly('2025-08-15', '2025-08-16'), {}, day('2025-08-15')],
    ['a moment: itself', exactly('2025-08-15', '2025-08-15'), {}, day('2025-08-15')],
    ['once in a month: its middle', march, {}, day('2025-03-16') + 43_200_000],
    // On the day that the text names, not at the midnight after it.
    ['by a day: that day', by, { form: 'by', first: null }, day('2025-09-05') - 1],
    ['by a later day: the end of the period', byLater, { form: 'by' }, period.end - 1],
    ['from a day: that day', from, { form: 'from' }, day('2025-06-01')],
    ['a middle before the period: its start', early, { form: 'between' }, period.start],
    [
      'a start before the period: the start',
      exactly('2022-02-24', '2025-09-11'),
      { form: 'since' },
      day('2022-02-24'),
    ],
    [
      'since March at the latest: March',
      sinceMarch,
      { form: 'since', first: aMonth },
      day('2025-03-01'),
    ],
    [
      'since one of several days: the first',
      sinceAfterFirst,
      { form: 'since', first: aDay },
      day('2025-08-18'),
    ],
  ])('%s', (_, eventBounds, when, expected) => {
    const anchor = timelineOf([{ id: 'event', bounds: eventBounds, when }], period).anchorOf(0);
    expect(new Date(anchor).toISOString()).toBe(new Date(expected).toISOString());
  });
});

test('overlapping: half-open, moments on the start included, in order of anchor', () => {
  const events = [
    {
      id: 'by',
      bounds: bounds('2025-02-18', '2025-08-20', '2025-02-18', '2025-08-20'),
      when: { form: 'by' } as const,
    },
    { id: 'long', bounds: exactly('2025-03-01', '2025-09-01') },
    { id: 'before', bounds: exactly('2025-08-14', '2025-08-15') },
    { id: 'day', bounds: exactly('2025-08-15', '2025-08-16') },
    { id: 'moment', bounds: exactly('2025-08-15', '2025-08-15') },
    { id: 'end', bounds: exactly('2025-08-18', '2025-08-18') },
    { id: 'undated', bounds: null },
  ];
  const timeline = timelineOf(events, period);
  const ids = (start: string, end: string) =>
    timeline.overlapping({ start: day(start), end: day(end) }).map(timeline.idOf);
  expect(ids('2025-08-15', '2025-08-18')).toEqual(['long', 'day', 'moment', 'by']);
  expect(ids('2025-08-18', '2025-08-19')).toEqual(['long', 'end', 'by']);
  expect(ids('2025-09-01', '2025-09-05')).toEqual([]);
});

describe('details', () => {
  const talks: Details = {
    summary: 'One',
    wording: null,
    basis: null,
    place: null,
    actors: [],
    tags: [],
    claims: [],
    relations: [],
  };
  const rows = [
    { id: 'talks', bounds: exactly('2025-08-15', '2025-08-16') },
    { id: 'drones', bounds: exactly('2025-09-09', '2025-09-10') },
  ];
  const core = coreOf(rows, period, { aliases: [['alaska', 0]] });
  const all: CompiledDetails = { talks, drones: { ...talks, summary: 'Two' } };

  test('load on demand, with the same promise every time', async () => {
    const load = vi.fn<(id: string) => Promise<CompiledDetails>>(() => Promise.resolve(all));
    const { details } = createTimeline(core, load);
    expect(load).not.toHaveBeenCalled();
    const promise = details('talks');
    expect(details('talks')).toBe(promise);
    expect(details('alaska')).toBe(promise);
    expect((await promise).summary).toBe('One');
    expect((await details('drones')).summary).toBe('Two');
    expect(load.mock.calls).toEqual([['talks'], ['drones']]);
    await expect(details('nothing')).rejects.toThrow(RangeError);
    await expect(details('toString')).rejects.toThrow(RangeError);
  });

  test.each([
    ['rejects', () => Promise.reject(new Error('offline'))],
    [
      'throws',
      () => {
        throw new Error('offline');
      },
    ],
  ])('load again after loading %s', async (_, fail) => {
    const load = vi.fn<() => Promise<CompiledDetails>>(() => Promise.resolve(all));
    load.mockImplementationOnce(fail);
    const { details } = createTimeline(core, load);
    await expect(details('talks')).rejects.toThrow('offline');
    expect((await details('talks')).summary).toBe('One');
    expect(load).toHaveBeenCalledTimes(2);
  });

  test('that are ready are not loaded', async () => {
    const load = vi.fn<() => Promise<CompiledDetails>>(() => Promise.resolve(all));
    const { details } = createTimeline(core, load, { talks });
    expect(await details('alaska')).toBe(talks);
    expect(load).not.toHaveBeenCalled();
  });
});
