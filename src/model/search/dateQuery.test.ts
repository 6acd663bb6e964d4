import { expect, test } from 'vitest';

import { HOUR } from '../../base';
import { boundsOf, exactly, timelineOf } from '../../testCore';
import { createDateReader, findByDate } from './dateQuery';

const readers = Object.fromEntries(
  ['en', 'nl', 'uk', 'pl', 'bg', 'cs', 'el', 'fi', 'hr', 'hu', 'ro', 'ru', 'sk', 'sr', 'tr'].map(
    (language) => [language, createDateReader([language, 'en'])],
  ),
);
const tenth = { year: 2025, month: 9, day: 10 };
const september = { year: 2025, month: 9 };

test.each([
  ['en', '2025-09-10', tenth, ''],
  ['en', '2025-9-1', { ...september, day: 1 }, ''],
  ['en', '10/09/2025', tenth, ''],
  ['en', '10.09.2025', tenth, ''],
  ['en', '10 September 2025', tenth, ''],
  ['en', '10 September', { month: 9, day: 10 }, ''],
  ['en', 'September 10', { month: 9, day: 10 }, ''],
  ['en', 'September 10, 2025', tenth, ''],
  ['en', '10th of September 2025', tenth, ''],
  ['en', '10 sept', { month: 9, day: 10 }, ''],
  ['en', 'Sep 2025', september, ''],
  ['en', 'September 2025', september, ''],
  ['en', '2025-09', september, ''],
  ['en', '2025 September', september, ''],
  ['en', 'september', { month: 9 }, ''],
  ['en', '2025', { year: 2025 }, ''],
  ['en', 'drone 10 September 2025 Poland', tenth, 'drone Poland'],
  ['en', 'drone 2025-09-10', tenth, 'drone'],
  ['nl', '10 september 2025', tenth, ''],
  ['nl', '1 mei', { month: 5, day: 1 }, ''],
  ['nl', '1 mrt', { month: 3, day: 1 }, ''],
  ['nl', '10 oktober', { month: 10, day: 10 }, ''],
  ['nl', '10 October', { month: 10, day: 10 }, ''],
  ['uk', '10 вересня 2025', tenth, ''],
  ['uk', '10 вересня 2025 р.', tenth, ''],
  ['uk', '10-го вересня', { month: 9, day: 10 }, ''],
  ['uk', 'вересень 2025', september, ''],
  ['uk', 'у вересні', { month: 9 }, 'у'],
  ['uk', '1 січня', { month: 1, day: 1 }, ''],
  ['uk', '10 листопада', { month: 11, day: 10 }, ''],
  ['uk', '10 лип', { month: 7, day: 10 }, ''],
  ['pl', '10 września 2025', tenth, ''],
  ['pl', '10 wrzesnia', { month: 9, day: 10 }, ''],
  ['pl', 'wrzesień 2025', september, ''],
  ['pl', 'we wrześniu 2025', september, 'we'],
  ['pl', '1 maja', { month: 5, day: 1 }, ''],
  ['pl', '10 paź', { month: 10, day: 10 }, ''],
  ['bg', '10 септември 2025 г.', tenth, ''],
  ['cs', '10. září 2025', tenth, ''],
  ['cs', '10. 9. 2025', tenth, ''],
  ['cs', '10. října', { month: 10, day: 10 }, ''],
  ['el', '10 Σεπτεμβρίου 2025', tenth, ''],
  ['el', 'Σεπτέμβριος 2025', september, ''],
  ['fi', '10. syyskuuta 2025', tenth, ''],
  ['fi', '10.9.2025', tenth, ''],
  ['fi', 'syyskuu 2025', september, ''],
  ['hr', '10. rujna 2025.', tenth, ''],
  ['hu', '2025. szeptember 10.', tenth, ''],
  ['ro', '10 septembrie 2025', tenth, ''],
  ['ru', '10 сентября 2025 года', tenth, ''],
  ['uk', '10 вересня 2025 року', tenth, ''],
  ['sk', '10. septembra 2025', tenth, ''],
  ['sr', '10. септембра 2025.', tenth, ''],
  ['tr', '10 Eylül 2025', tenth, ''],
  ['tr', 'Eylül 2025', september, ''],
])('%s: %s', (language, query, date, rest) => {
  expect(readers[language]?.(query)).toEqual({ date, rest });
});

test.each(['drone', 'mar', 'F-35', '10', '32', '', '12025', 'C-130'])('%s has no date', (query) =>
  expect(readers['en']?.(query)).toBeNull(),
);

const at = (text: string): number => Date.parse(`${text}:00Z`);
const timeline = timelineOf(
  [
    { id: 'march', bounds: exactly(at('2024-03-01T00:00'), at('2024-03-02T00:00')) },
    { id: 'long', bounds: exactly(at('2024-06-01T00:00'), at('2026-07-01T00:00')) },
    { id: 'ninth', bounds: exactly(at('2025-09-09T00:00'), at('2025-09-10T00:00')) },
    {
      id: 'month',
      bounds: boundsOf(
        at('2025-09-01T00:00'),
        at('2025-10-01T00:00'),
        at('2025-09-01T00:00'),
        at('2025-10-01T00:00'),
      ),
    },
    { id: 'tenth', bounds: exactly(at('2025-09-10T00:00'), at('2025-09-11T00:00')) },
    { id: 'moment', bounds: exactly(at('2025-09-10T00:00'), at('2025-09-10T00:00')) },
    // 10 September in Kyiv.
    {
      id: 'kyiv',
      bounds: exactly(at('2025-09-09T22:00'), at('2025-09-09T22:00') + HOUR),
      when: { zone: 'Europe/Kyiv' },
    },
    { id: 'eleventh', bounds: exactly(at('2025-09-11T00:00'), at('2025-09-12T00:00')) },
    { id: 'new-year', bounds: exactly(at('2025-12-31T12:00'), at('2026-01-01T12:00')) },
    { id: 'undated', bounds: null },
  ],
  { start: at('2024-01-01T00:00'), end: at('2026-12-31T00:00') },
);
const found = (query: string) =>
  [...findByDate(timeline, readers['en']?.(query)?.date ?? {})].flatMap((match, i) =>
    match === 1 ? [timeline.idOf(i)] : [],
  );

test('a day finds the events of that day, each in its own zone', () => {
  const ofTheDay = ['long', 'month', 'tenth', 'moment', 'kyiv'];
  expect(found('2025-09-10')).toEqual(ofTheDay);
  expect(found('10 September')).toEqual(ofTheDay);
  expect(found('1 January')).toEqual(['long', 'new-year']);
});

test('a day that a year lacks finds nothing of it', () => {
  expect(found('29 February 2025')).toEqual([]);
  expect(found('31 June')).toEqual([]);
});

test('a month and a year find what overlaps them', () => {
  expect(found('September 2025')).toEqual([
    'long',
    'ninth',
    'month',
    'tenth',
    'moment',
    'kyiv',
    'eleventh',
  ]);
  expect(found('March')).toEqual(['march', 'long']);
  expect(found('2026')).toEqual(['long', 'new-year']);
  expect(found('2023')).toEqual([]);
});
