import { expect, test } from 'vitest';

import { DAY, MINUTE } from '../base';
import { emptyFilter, MIN_VIEW_MS, type Timeline } from '../model';
import { toHistoryState } from './historyState';
import { readAddress, writeAddress } from './index';
import { testTimeline } from './testTimeline';

const timeline = testTimeline();
const { period, limits } = timeline;
const core = timeline.core.period;

const iso = (instant: number): string => new Date(instant).toISOString().replace(':00.000', '');
const read = (search: string, from: Timeline = timeline) => {
  const { view, selected, notices } = readAddress(search, from);
  return {
    view: `${iso(view.start)} ${iso(view.end)}`,
    selected,
    notices: notices.map(({ code, subject }) => `${code} ${subject}`),
  };
};
const views = (search: string, from?: Timeline): string => read(search, from).view;

test.each([
  // Dates include the last day. Summer time is +02:00, winter time +01:00.
  ['?from=2025-08-10&to=2025-09-15', '2025-08-09T22:00Z 2025-09-15T22:00Z'],
  ['?from=2025-02-10&to=2025-02-10', '2025-02-09T23:00Z 2025-02-10T23:00Z'],
  ['?from=2025-08&to=2025-09', '2025-07-31T22:00Z 2025-09-30T22:00Z'],
  ['from=2025-08&to=2025-09', '2025-07-31T22:00Z 2025-09-30T22:00Z'],
  // A clock time is exact.
  ['?from=2025-09-09T18:00&to=2025-09-10T08:00', '2025-09-09T16:00Z 2025-09-10T06:00Z'],
  ['?from=2025-09-09T18:00Z&to=2025-09-10T08:00Z', '2025-09-09T18:00Z 2025-09-10T08:00Z'],
  ['?from=2025-09-09T18%3A00&to=2025-09-10', '2025-09-09T16:00Z 2025-09-10T22:00Z'],
  // Clocks show 02:30 twice on 26 October: `from` means the earlier, `to` the later.
  ['?from=2025-10-26T02:30&to=2025-10-26T02:30', '2025-10-26T00:30Z 2025-10-26T01:30Z'],
  ['?from=2025-10-26T00:30Z&to=2025-10-26T01:00Z', '2025-10-26T00:30Z 2025-10-26T01:00Z'],
  // Clocks skip 02:30 on 30 March.
  ['?from=2025-03-30T02:30&to=2025-03-30T04:00', '2025-03-30T01:30Z 2025-03-30T02:00Z'],
  ['?from=2025-03-30T01:00&to=2025-03-30T02:30', '2025-03-30T00:00Z 2025-03-30T01:30Z'],
  // Swapped; the last day is still included.
  ['?from=2025-09-15&to=2025-08-10', '2025-08-09T22:00Z 2025-09-15T22:00Z'],
  ['?from=2025-09-10&to=2025-09-09', '2025-09-08T22:00Z 2025-09-10T22:00Z'],
  // Seconds and milliseconds.
  ['?from=2025-09-09T18:00:07&to=2025-09-09T18:02', '2025-09-09T16:00:07.000Z 2025-09-09T16:02Z'],
  [
    '?from=2025-09-09T16:00:07.250Z&to=2025-09-09T18:02:00.500',
    '2025-09-09T16:00:07.250Z 2025-09-09T16:02:00.500Z',
  ],
  // Widened about its middle to five seconds.
  [
    '?from=2025-09-09T18:00:01&to=2025-09-09T18:00:02',
    '2025-09-09T15:59:59.000Z 2025-09-09T16:00:04.000Z',
  ],
  // A missing bound is the period's. Version 1 is the default.
  ['?from=2025-09-01', `2025-08-31T22:00Z ${iso(core.end)}`],
  ['?to=2025-09-01', `${iso(core.start)} 2025-09-01T22:00Z`],
  ['?v=1&to=2025-09-01', `${iso(core.start)} 2025-09-01T22:00Z`],
  // A bound beyond the limits stops there; the other stays.
  ['?from=0000&to=2025-09-01', `${iso(limits.start)} 2025-09-01T22:00Z`],
  ['?from=-0043-03-15&to=2025-09-01', `${iso(limits.start)} 2025-09-01T22:00Z`],
  ['?from=1999&to=2025-09-01', `${iso(limits.start)} 2025-09-01T22:00Z`],
  ['?from=2025-09-01&to=2999-12-31', `2025-08-31T22:00Z ${iso(limits.end)}`],
  // Beyond the period, but within the limits.
  ['?from=2026-01-20', `2026-01-19T23:00Z ${iso(limits.end)}`],
  // The first value of a repeated key counts, even if it is bad.
  ['?from=2025-09-01&from=2025-10-01&to=2025-10-02', '2025-08-31T22:00Z 2025-10-02T22:00Z'],
  ['?utm_source=x&from=2025-08-10&q&to=2025-09-15', '2025-08-09T22:00Z 2025-09-15T22:00Z'],
  ['', `${iso(period.start)} ${iso(period.end)}`],
  ['?', `${iso(period.start)} ${iso(period.end)}`],
])('%s', (search, expected) => {
  expect(read(search)).toEqual({ view: expected, selected: null, notices: [] });
});

test.each([
  '2025-02-30',
  '2025-13',
  '2025-00-10',
  '2025-2-3',
  '25',
  '02025',
  '2025-09-09T24:00',
  '2025-09-09T18:60',
  '2025-09-09T18',
  '2025-09-09T18:00:60',
  '2025-09-09T18:00:00.5',
  'Y2025',
  'Y-66000000000000',
  '2025-09-09T18:00%2B02:00',
  '2025-09-09T18:00+02:00',
  '2025-09-09Z',
  '2025-09-09t18:00',
  '2025-09-09 18:00',
  '2025-09-09%0A',
  '+2025-09-09',
  '',
  'today',
])('a bound that is none, "%s", is ignored alone', (bad) => {
  const whole = `${iso(core.start)} 2025-09-01T22:00Z`;
  expect(read(`?from=${bad}&to=2025-09-01`)).toEqual({
    view: whole,
    selected: null,
    notices: ['bad-parameter from'],
  });
});

test('all bad parameters make one notice, and the event stays', () => {
  expect(read('?v=2&from=x&to=y&event=talks')).toMatchObject({
    selected: 'talks',
    notices: ['bad-parameter v, from, to'],
  });
  expect(read('?event=Bad Id')).toMatchObject({ selected: null, notices: ['bad-parameter event'] });
});

test.each(['?from=2030', '?to=2020', '?from=1900&to=1999-12', '?from=2030&to=2029'])(
  '%s is outside: the whole period and a notice',
  (search) => {
    expect(read(search)).toEqual({
      view: `${iso(period.start)} ${iso(period.end)}`,
      selected: null,
      notices: ['outside-data from, to'],
    });
  },
);

test('an event implies a view; aliases, unknown and undated events', () => {
  // Two weeks around 15 August, since three times its length is less.
  expect(read('?event=talks')).toEqual({
    view: '2025-08-08T10:00Z 2025-08-22T10:00Z',
    selected: 'talks',
    notices: [],
  });
  // "By 1 September": around that day, not around all the time before it.
  expect(views('?event=offer')).toBe('2025-08-25T22:00Z 2025-09-08T22:00Z');
  // Three times its length does not fit in the period.
  expect(views('?event=war')).toBe(views(''));
  expect(read('?event=alaska')).toMatchObject({ selected: 'talks', notices: [] });
  expect(read('?event=nothing&to=2025-09-01')).toEqual({
    view: `${iso(core.start)} 2025-09-01T22:00Z`,
    selected: null,
    notices: ['unknown-event nothing'],
  });
  expect(read('?event=decision')).toEqual({
    view: `${iso(period.start)} ${iso(period.end)}`,
    selected: 'decision',
    notices: [],
  });
  expect(read('?event=__proto__').notices).toEqual(['bad-parameter event']);
  expect(read('?event=constructor').notices).toEqual(['unknown-event constructor']);
});

test('at most 2 KB is read, and no parameter in part', () => {
  const filler = `a=${'x'.repeat(2000)}`;
  expect(views(`?${filler}&from=2025-08-10&to=2025-09-15`)).toBe(
    '2025-08-09T22:00Z 2025-09-15T22:00Z',
  );
  // The cut is inside the last date, which must not be read as 2025-09-1 or 2025-09.
  const cut = `?a=${'x'.repeat(2019)}&from=2025-08-10&to=2025-09-15`;
  expect(cut.slice(1, 2049).endsWith('to=2025-09')).toBe(true);
  expect(views(cut)).toBe(`2025-08-09T22:00Z ${iso(core.end)}`);
  expect(views(`?from=2025-08-10${'0'.repeat(4000)}`)).toBe(views(''));
});

const written = (start: string, end: string, selected: string | null = null): string =>
  writeAddress({ view: { start: Date.parse(start), end: Date.parse(end) }, selected }, timeline);

test.each([
  ['2025-08-09T22:00Z', '2025-09-15T22:00Z', '?from=2025-08-10&to=2025-09-15'],
  ['2025-09-08T22:00Z', '2025-09-09T22:00Z', '?from=2025-09-09&to=2025-09-09'],
  // 30 days and longer: days, rounded to the nearest.
  ['2025-08-10T09:00Z', '2025-09-15T09:00Z', '?from=2025-08-10&to=2025-09-14'],
  ['2025-08-10T10:00Z', '2025-09-15T10:00Z', '?from=2025-08-11&to=2025-09-15'],
  ['2025-08-10T09:00Z', '2025-09-09T09:00Z', '?from=2025-08-10&to=2025-09-08'],
  ['2025-08-10T09:01Z', '2025-09-09T09:00Z', '?from=2025-08-10T11:01&to=2025-09-09T11:00'],
  ['2025-09-09T16:00:29Z', '2025-09-10T06:00:31Z', '?from=2025-09-09T18:00&to=2025-09-10T08:01'],
  // Only the repeated hour is in UTC.
  ['2025-10-26T00:30Z', '2025-10-26T02:30Z', '?from=2025-10-26T00:30Z&to=2025-10-26T03:30'],
  ['2025-10-26T01:30Z', '2025-10-26T02:00Z', '?from=2025-10-26T01:30Z&to=2025-10-26T03:00'],
  // From ten minutes minutes, below seconds, and below a minute milliseconds.
  [
    '2025-09-09T16:00:07.6Z',
    '2025-09-09T16:10:07.6Z',
    '?from=2025-09-09T18:00&to=2025-09-09T18:10',
  ],
  [
    '2025-09-09T16:00:07.6Z',
    '2025-09-09T16:10:06.6Z',
    '?from=2025-09-09T18:00:08&to=2025-09-09T18:10:07',
  ],
  [
    '2025-09-09T16:00:07.6Z',
    '2025-09-09T16:01:07Z',
    '?from=2025-09-09T18:00:07.600&to=2025-09-09T18:01:07',
  ],
])('%s to %s is written %s', (start, end, expected) => {
  expect(written(start, end)).toBe(expected);
});

test('rounding never passes a limit, or makes a view too short', () => {
  const room = {
    start: Date.parse('2025-01-01T00:00:31Z'),
    end: Date.parse('2026-01-01T00:00:40Z'),
  };
  const narrow = { ...timeline, limits: room };
  const text = (start: number, end: number): string =>
    writeAddress({ view: { start, end }, selected: null }, narrow);
  expect(text(room.end - MIN_VIEW_MS, room.end)).toBe(
    '?from=2026-01-01T01:00:35&to=2026-01-01T01:00:40',
  );
  expect(text(room.start, room.start + 10 * MINUTE)).toBe(
    '?from=2025-01-01T01:01&to=2025-01-01T01:11',
  );
  expect(text(room.start, room.end)).toBe('?from=2025-01-02&to=2025-12-31');
});

test('defaults are not written', () => {
  expect(writeAddress({ view: period, selected: null }, timeline)).toBe('');
  expect(writeAddress({ view: period, selected: 'decision' }, timeline)).toBe('?event=decision');
  expect(written('2025-08-08T10:00Z', '2025-08-22T10:00Z', 'talks')).toBe('?event=talks');
  // The whole period is written if the event alone would imply another view.
  expect(writeAddress({ view: period, selected: 'talks' }, timeline)).toMatch(
    /^\?from=2024-12-\d\d&to=2026-01-\d\d&event=talks$/,
  );
});

test('foreign parameters stay in the address bar, and only there', () => {
  const keep = '?utm=a%20b+c&from=2025&x&event=drones&&y=ü&v=1&from=x';
  expect(writeAddress({ view: period, selected: null }, timeline, keep)).toBe('?utm=a%20b+c&x&y=ü');
  expect(writeAddress({ view: period, selected: 'decision' }, timeline, keep)).toBe(
    '?event=decision&utm=a%20b+c&x&y=ü',
  );
});

test('the exact view is used if it rounds to the address', () => {
  const view = {
    start: Date.parse('2025-09-09T16:00:07.5Z'),
    end: Date.parse('2025-09-10T06:00Z'),
  };
  const search = '?from=2025-09-09T18:00&to=2025-09-10T08:00';
  expect(readAddress(search, timeline, toHistoryState({ view })).view).toEqual(view);
  const other = { start: view.start - DAY, end: view.end };
  expect(views(search)).toBe('2025-09-09T16:00Z 2025-09-10T06:00Z');
  expect(readAddress(search, timeline, toHistoryState({ view: other })).view).not.toEqual(other);
  const malformed = [null, 1, {}, { kroniek: 1 }, { kroniek: [] }, { kroniek: ['a', NaN] }];
  for (const state of [...malformed, toHistoryState({ view: { start: -Infinity, end: NaN } })])
    expect(readAddress(search, timeline, state)).toEqual(readAddress(search, timeline));
});

test('an exact view beyond the limits is not used', () => {
  const search = `?from=2025-08-10&to=2999`;
  const start = Date.parse('2025-08-09T22:00Z');
  const exact = (end: number) =>
    readAddress(search, timeline, toHistoryState({ view: { start, end } })).view.end;
  expect(exact(limits.end - 1000)).toBe(limits.end - 1000);
  expect(exact(limits.end + 1000)).toBe(limits.end);
});

test.each([
  ['?lanes=a', { lanes: ['a'] }],
  ['?statuses=planned,claimed,planned', { statuses: ['claimed', 'planned'] }],
  ['?actors=tusk,nato&tags=drones', { actors: ['nato', 'tusk'], tags: ['drones'] }],
  ['?q=F-35+in%20%D0%9A%D0%B8%D1%97%D0%B2', { query: 'F-35 in Київ' }],
  ['?q=%20a%0A%00%20b%20', { query: 'a b' }],
  ['?q', { query: '' }],
  // Cut to 200 UTF-16 units, never within a character.
  [`?q=${'x'.repeat(199)}%F0%9F%98%80z`, { query: 'x'.repeat(199) }],
  [`?q=${'x'.repeat(300)}`, { query: 'x'.repeat(200) }],
])('%s', (search, filter) => {
  const result = readAddress(search, timeline);
  expect(result.notices).toEqual([]);
  expect(result.filter).toEqual({ ...emptyFilter, ...filter });
});

test.each([
  ['?group=actor&fold=tusk,nato', { grouping: 'actor', collapsedLanes: ['nato', 'tusk'] }],
  ['?view=table', { reading: 'table' }],
  ['?group=theme&theme=dark&zone=utc', { grouping: 'theme', theme: 'dark', zone: 'utc' }],
])('%s', (search, choices) => {
  expect(readAddress(search, timeline)).toMatchObject({ ...choices, notices: [] });
});

test.each([
  ['?lanes=a,nowhere&statuses=nothing', ['unknown-choice nowhere, nothing']],
  ['?actors=a,,b&q=x', ['bad-parameter actors']],
  [
    '?tags=Bad&group=colour&theme=blue&zone=mars&view=map',
    ['bad-parameter zone, view, theme, group, tags'],
  ],
  ['?since=nothing', ['bad-parameter since']],
  ['?with=2025-08-01', ['bad-parameter with']],
  ['?with=2025-08-01,2025-08-02,', ['bad-parameter with']],
  ['?with=2030-01-01,2030-02-01', ['bad-parameter with']],
])('%s: only bad values are ignored, with one notice', (search, notices) => {
  expect(read(search)).toEqual({ view: views(''), selected: null, notices });
});
