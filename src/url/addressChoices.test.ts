import { expect, test } from 'vitest';

import { emptyFilter, updateFilter } from '../model';
import { readAddress, writeAddress } from './index';
import { testTimeline } from './testTimeline';

const timeline = testTimeline();
const { period } = timeline;

const iso = (instant: number): string => new Date(instant).toISOString().replace(':00.000', '');

test('a compared span is read and normalized like the view', () => {
  const compared = (search: string): string | undefined => {
    const span = readAddress(search, timeline).comparedSpan;
    return span ? `${iso(span.start)} ${iso(span.end)}` : undefined;
  };
  const august = '2025-08-09T22:00Z 2025-09-15T22:00Z';
  expect(compared('?with=2025-08-10,2025-09-15')).toBe(august);
  expect(compared('?with=2025-09-15%2C2025-08-10')).toBe(august);
  expect(compared('')).toBeUndefined();
});

test('the scale is written only with a compared span', () => {
  const result = readAddress('?with=2025-08-10,2025-09-15&scale=same', timeline);
  expect(result.isSameScale).toBe(true);
  expect(writeAddress(result, timeline)).toMatch(/with=2025-08-10,2025-09-15&scale=same$/);
  expect(writeAddress({ ...result, comparedSpan: null }, timeline)).not.toContain('scale');
  expect(readAddress('?scale=other', timeline).notices).toMatchObject([
    { code: 'bad-parameter', subject: 'scale' },
  ]);
});

test('a filter is written in one form, with signs escaped that would end a link', () => {
  const filter = updateFilter(emptyFilter, { query: " (Łódź)' + a~!*. ", tags: ['b', 'a', 'b'] });
  expect(writeAddress({ view: period, filter }, timeline)).toBe(
    '?tags=a,b&q=%28%C5%81%C3%B3d%C5%BA%29%27%20%2B%20a%7E%21%2A%2E',
  );
});

test('a parameter that would make the address too long is left out', () => {
  const long = (letter: string) => Array.from({ length: 15 }, (_, k) => letter.repeat(61) + k);
  const filter = updateFilter(emptyFilter, {
    query: 'ї'.repeat(200),
    actors: long('a'),
    tags: ['x'],
  });
  const text = writeAddress({ view: period, filter }, timeline);
  expect(text.length).toBeLessThanOrEqual(2049);
  expect(readAddress(text, timeline).filter).toEqual({ ...filter, query: '' });
});
