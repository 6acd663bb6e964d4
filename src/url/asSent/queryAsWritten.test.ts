/** Addresses as people send them mean what the app wrote. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { HOUR, MINUTE, SECOND } from '../../base';
import { isOdd } from './tidyAddress';
import { readBound } from '../bounds/bounds';
import { paramKeys, readAddress, writeAddress } from '../index';
import { testTimeline } from '../testTimeline';
import { dateAsWritten } from './dateAsWritten';
import { queryAsWritten } from './queryAsWritten';

const timeline = testTimeline();
const read = (search: string, from = timeline) => readAddress(queryAsWritten(search), from);
const meant = read('?from=2025-09-01&to=2025-09-10');

describe('a range', () => {
  test.each([
    '?from=2025-09-01&amp;to=2025-09-10',
    '?from=2025-09-01&amp;amp;to=2025-09-10',
    '?from=2025-09-01&#38;to=2025-09-10',
    '?from=2025-09-01&#x26;to=2025-09-10',
    '?from=2025-09-01&amp%3Bto=2025-09-10',
    '?from=2025-09-01;to=2025-09-10',
    '?From=2025-09-01&TO=2025-09-10',
    '?from=2025-9-1&to=2025-9-10',
    '?from=2025/09/01&to=2025/09/10',
    '?from=2025.9.1&to=2025.09.10.',
    '?from=20250901&to=20250910',
    '?from=%202025-09-01&to=2025-09-10%20',
    '?from=2025-09-01&to=2025-09-10%C2%A0',
    '?from=2025-09-01&to=2025-09-10%E2%80%8B',
    '?from=%222025-09-01%22&to=%222025-09-10%22',
    '?from=2025-09-01&to=2025-09-10%3E',
    '?from=2025-09-01&to=2025-09-10%3C/a%3E',
    '?from=2025-09-01&to=2025-09-10%22%20target=%22_blank',
    '?from=2025-09-01&to=2025-09-10%E2%80%9D',
    '?from=2025-09-01&to=2025-09-10%29.',
    '?from=2025-09-01&to=2025-09-10%2C',
    '?from=2025-09-01&to=2025-09-10**',
    '?from=3D2025-09-01&to=3D2025-09-10',
    '?from=2025-09=-01&to=2025-09-10',
    '?from=2025-09-%0D%0A01&to=2025-09-=%0A10',
    '?from=2025-09-01&to=2025-%0A%3E%2009-10',
    '?from=2025%E2%80%9309%E2%80%9301&to=2025%E2%80%9109%E2%80%9110',
    '?from=2025-09-%E2%80%8B01&to=2025-%C2%AD09-10',
    '?from%3D2025-09-01%26to%3D2025-09-10',
    '?from%253D2025-09-01%2526to%253D2025-09-10',
    '?from=2025-09-01%26to%3D2025-09-10',
    '?from=2025-09-01%26amp%3Bto%3D2025-09-10',
    '?from=2025-09-01&to=2025-09-10?utm_source=mail',
    '?from=2025-09-01&to=2025-09-10%3Futm_source%3Dmail',
    '?utm_source=mail&from=2025-09-01&to=2025-09-10&fbclid=abc',
    '?%C2%A0from=2025-09-01&%20to=2025-09-10',
    '?v=1.&from=2025-09-01&to=2025-09-10',
    '?from=2025-09-01&to=2025-09-10/',
    '?from=2025-09-01&to=2025-09-10%',
    '?from=2025-09-01%3Bto%3D2025-09-10',
    '?from=2025-09-01&to=2025-09-10+and+more',
    // The ends of links in Markdown, in chats, and in texts without spaces.
    '?from=2025-09-01&to=2025-09-10](https://example.org/en/?from=2025-09-01&to=2025-09-10)',
    '?from=2025-09-01&to=2025-09-10%7Chttps://example.org/en/',
    '?from=2025-09-01&to=2025-09-10%E3%80%82',
    '?from=2025-09-01&to=2025-09-10，还有',
    '?from=2025-09-01&to=2025-09-10。还有',
    '?from=2025-09-01&to=2025-09-10为什么',
    '?from=2025-09-01&to=2025-09-10، ثم',
    '?from=2025-09-01&to=2025-09-10।',
    '?from=2025-09-01&to=2025-09-10👍',
    '?from=２０２５-09-01&to=２０２５－09－10',
    '?from=1.9.2025&to=10.09.2025',
    '?from=1%20September%202025&to=September+10,+2025',
    '?from=1+Sept+2025&to=10+sep.+2025',
  ])('%s is read as meant', (search) => {
    expect(read(search)).toEqual(meant);
  });

  test.each(['.', ')', ',', '"', '>', "'", ').', '!', '?', ';', ':', ']', '…', '”', '».'])(
    'ends before %s',
    (end) => {
      expect(read(`?from=2025-09-01&to=2025-09-10${end}`)).toEqual(meant);
      const escaped = encodeURIComponent(end);
      expect(read(`?from=2025-09-01&to=2025-09-10${escaped}`)).toEqual(meant);
    },
  );
});

describe('an instant', () => {
  const instant = Date.UTC(2025, 8, 9, 16, 30);
  test.each([
    '2025-09-09T16:30:00.000Z',
    '2025-09-09T16:30:00Z',
    '2025-09-09t16:30z',
    '2025-09-09T18:30:00%2B02:00',
    // A query turns a plus into a space.
    '2025-09-09T18:30:00+02:00',
    '2025-09-09T18:30%2B0200',
    '2025-09-09T10:30-06:00',
    '2025-09-09 18:30:00',
    '2025-09-09T18:30:00',
    '20250909T163000Z',
    '2025-09-09T18%253A30',
    encodeURIComponent('Tue Sep 09 2025 18:30:00 GMT+0200 (Central European Summer Time)'),
    'Tue Sep 09 2025 18:30:00 GMT+0200 (CEST)',
    'Tue, 09 Sep 2025 16:30:00 GMT',
  ])('%s is read', (text) => {
    const { view, notices } = read(`?from=${text}&to=2025-09-10`);
    expect(notices).toEqual([]);
    expect(view.start).toBe(instant);
    expect(read(`?from=2025-09-01&to=${text}`).view.end).toBe(instant);
  });

  test('of the first century is not taken for one of the twentieth', () => {
    expect(dateAsWritten('Sat, 01 Jan 0050 00:00:00 GMT')).toBeNull();
    expect(dateAsWritten('Sat Jan 01 0099 00:00:00 GMT+0000 (UTC)')).toBeNull();
  });

  test('of any Date is read', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), (date) => {
        const year = date.getUTCFullYear();
        const texts = [
          date.toISOString(),
          ...(year >= 1970 ? [String(date), date.toUTCString()] : []),
        ];
        for (const [i, text] of texts.entries()) {
          // Only ISO 8601 has milliseconds.
          const expected = i === 0 ? +date : Math.floor(+date / SECOND) * SECOND;
          const bound = readBound(dateAsWritten(text) ?? '', 'Europe/Amsterdam');
          expect(bound).toEqual({ asStart: expected, asEnd: expected });
        }
      }),
    );
  });

  test('24:00 ends a day', () => {
    expect(read('?from=2025-09-01&to=2025-09-10T24:00')).toEqual(meant);
  });
});

test.each([
  ['?event=Talks', { selected: 'talks' }],
  ['?event=talks).', { selected: 'talks' }],
  ['?event=%22talks%22', { selected: 'talks' }],
  ['?event=3Dtalks', { selected: 'talks' }],
  ['?event=ALASKA', { selected: 'talks' }],
  ['?Theme=Dark.', { theme: 'dark' }],
  ['?zone=UTC', { zone: 'utc' }],
  ['?group=Actor&fold=Tusk,%20Nato', { grouping: 'actor', collapsedLanes: ['nato', 'tusk'] }],
  ['?known=2025-9-1', { asKnownOn: '2025-09-01' }],
  ['?known=2025-09-01.', { asKnownOn: '2025-09-01' }],
  ['?statuses=Claimed,', { filter: { statuses: ['claimed'] } }],
  ['?fold=nato,,tusk', { collapsedLanes: ['nato', 'tusk'] }],
  ['?event=talks/', { selected: 'talks' }],
  ['?event=talks%2F&theme=dark', { selected: 'talks', theme: 'dark' }],
  ['?event=talks%00', { selected: 'talks' }],
  ['?event=talks%2', { selected: 'talks' }],
  ['?event=talks%E4', { selected: 'talks' }],
  ['?event=「talks」', { selected: 'talks' }],
  ['?map=52.37,4.9,8%20', { map: '52.37,4.9,8' }],
  ['?map=%2252.37,%204.9,%208%22&theme=dark', { map: '52.37,4.9,8', theme: 'dark' }],
  ['?map=%E2%88%9252.37,4.9,8', { map: '-52.37,4.9,8' }],
])('%s is read as meant', (search, expected) => {
  expect(read(search)).toMatchObject({ ...expected, notices: [] });
});

test('a search keeps its signs, but not the full stop after its link', () => {
  const queryOf = (search: string) => read(search).filter.query;
  expect(queryOf('?q=a%26to%3Db%3F')).toBe('a&to=b?');
  expect(queryOf('?q=100%2520')).toBe('100%20');
  expect(queryOf('?from=2025-09-01&q=drone).')).toBe('drone');
  expect(queryOf('?from%3D2025-09-01%26q%3Da%2520b')).toBe('a b');
  expect(queryOf('?from=2025-09-01T18%253A00&q=a%2520b')).toBe('a b');
  expect(queryOf('?q=U.S.&from=2025-09-01')).toBe('U.S.');
});

test.each([
  'with=2025-09-01..2025-09-10',
  'with=2025-09-01/2025-09-10',
  'with=2025-09-10,2025-9-1',
])('%s is a range', (text) => {
  const { comparedSpan, notices } = read(`?${text}`);
  expect(comparedSpan).toEqual(meant.view);
  expect(notices).toEqual([]);
});

test('a search that was cut in an escape ends before it', () => {
  const whole = '?q=Київ%20€%20👍';
  const { search } = new URL(whole, 'https://example.org');
  for (let length = '?q='.length + 1; length < search.length; length++) {
    const { query } = read(search.slice(0, length)).filter;
    expect('Київ € 👍').toContain(query);
  }
});

test.each(['01/09/2025', '1-9-2025', '2025-W36', '31.13.2025', '31 February 2025', '5 Marz 2025'])(
  '%s has no single meaning, and is named',
  (text) => {
    expect(read(`?from=${encodeURIComponent(text)}`).notices).toEqual([
      { code: 'bad-parameter', subject: 'from' },
    ]);
  },
);

test('a date cut in its day is named, not guessed', () => {
  expect(read('?from=2025-09-01&to=2025-09-1').notices).toEqual([
    { code: 'bad-parameter', subject: 'to' },
  ]);
});

test('campaign tags stay as they are', () => {
  const sent = '?From=2025-09-01&amp;to=2025-09-10.&amp;utm_source=A%20b&x';
  expect(queryAsWritten(sent)).toBe('?from=2025-09-01&to=2025-09-10&utm_source=A%20b&x');
});

describe('years before 1000', () => {
  const ancient = testTimeline('Europe/Amsterdam', 1);
  const { limits } = ancient;
  test('a view that begins before year 1 is written and read', () => {
    expect(limits.start).toBeLessThan(new Date(0).setUTCFullYear(0, 11, 31));
    for (const view of [
      { start: limits.start + HOUR, end: limits.start + 5 * HOUR },
      { start: limits.start + MINUTE, end: limits.end },
    ]) {
      const text = writeAddress({ view }, ancient);
      expect(text).toMatch(/^\?from=0000-12-/);
      expect(readAddress(text, ancient)).toMatchObject({ notices: [] });
      expect(writeAddress(readAddress(text, ancient), ancient)).toBe(text);
    }
  });

  test.each([-80, -12_345, 12_345])('of the year %i', (year) => {
    const of = testTimeline('Europe/Kyiv', year);
    const view = { start: of.period.start + HOUR, end: of.period.start + 48 * HOUR };
    const text = writeAddress({ view }, of);
    expect(readAddress(text, of)).toMatchObject({ notices: [] });
    expect(writeAddress(readAddress(text, of), of)).toBe(text);
    const iso = new Date(view.start).toISOString();
    expect(read(`?from=${encodeURIComponent(iso)}`, of).view.start).toBe(view.start);
  });
});

test('a query that the app reads as it is stays the same, and no other', () => {
  const anyValue = fc.oneof(
    fc.constantFrom(
      ...'2025 2025-09 2025-09-01 2025-9-1 2025-09-01T18:00 2025-09-01T18:00Z -0080-01-06 Y12025'.split(
        ' ',
      ),
      '2025-01-01,2025-02-01',
      'talks',
      'a,b',
      'Talks',
      'x.',
      '3Dx',
      '%22x%22',
      '20250901',
      '',
    ),
    fc.webQueryParameters(),
  );
  const anyKey = fc.constantFrom(
    ...paramKeys,
    'From',
    'amp;to',
    'utm_source',
    '%20to',
    'from%3D1%26q',
  );
  const anyQuery = fc
    .array(fc.tuple(anyKey, anyValue, fc.constantFrom('&', '&amp;', ';')), { maxLength: 5 })
    .map((parts) => `?${parts.map(([key, value, end]) => `${key}=${value}${end}`).join('')}`);
  fc.assert(
    fc.property(anyQuery, (query) => {
      const search = query.replace(/[&?]$/, '');
      const written = queryAsWritten(search);
      expect(queryAsWritten(written)).toBe(written);
      if (isOdd(search)) return;
      expect(readAddress(written, timeline)).toEqual(readAddress(search, timeline));
    }),
    { numRuns: 2000 },
  );
});
