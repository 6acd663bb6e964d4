/** Dates in the languages that begin them with the year. */
import { expect, test } from 'vitest';

import { createWords, type WhenOptions, type WordedWhen } from '../index';
import { AMSTERDAM, when } from '../dates/testWhen';

const words = {
  'zh-Hans': createWords('zh-Hans', AMSTERDAM),
  'zh-Hant': createWords('zh-Hant', AMSTERDAM),
  ja: createWords('ja', AMSTERDAM),
  ko: createWords('ko', AMSTERDAM),
};
const warsaw = 'Europe/Warsaw';
const short: WhenOptions = { length: 'short' };
const candidates = ['2025-08-15', '2025-08-18', '2025-09-20'];

const dates: readonly [WordedWhen, WhenOptions, Record<keyof typeof words, string>][] = [
  [
    when('at', '2025-09-04'),
    {},
    {
      'zh-Hans': '2025年9月4日',
      'zh-Hant': '2025年9月4日',
      ja: '2025年9月4日',
      ko: '2025년 9월 4일',
    },
  ],
  [
    when('at', '2025-09-04'),
    short,
    { 'zh-Hans': '9月4日', 'zh-Hant': '9月4日', ja: '9月4日', ko: '9월 4일' },
  ],
  [
    when('at', '2025-08~'),
    {},
    { 'zh-Hans': '约2025年8月', 'zh-Hant': '約2025年8月', ja: '2025年8月頃', ko: '2025년 8월경' },
  ],
  // The last of two dates omits what the first has.
  [
    when('span', '2025-09-09', '2025-09-10'),
    {},
    {
      'zh-Hans': '2025年9月9日至10日',
      'zh-Hant': '2025年9月9日至10日',
      ja: '2025年9月9日から10日まで',
      ko: '2025년 9월 9일부터 10일까지',
    },
  ],
  [
    when('span', '2025-08-28', '2025-09-03'),
    { length: 'short', year: 2024 },
    {
      'zh-Hans': '2025年8月28日–9月3日',
      'zh-Hant': '2025年8月28日–9月3日',
      ja: '2025年8月28日～9月3日',
      ko: '2025년 8월 28일~9월 3일',
    },
  ],
  [
    when('span', '2025-12-30', '2026-01-02'),
    {},
    {
      'zh-Hans': '2025年12月30日至2026年1月2日',
      'zh-Hant': '2025年12月30日至2026年1月2日',
      ja: '2025年12月30日から2026年1月2日まで',
      ko: '2025년 12월 30일부터 2026년 1월 2일까지',
    },
  ],
  [
    when('between', '2025-03', '2025-09'),
    {},
    {
      'zh-Hans': '2025年3月与9月之间',
      'zh-Hant': '2025年3月與9月之間',
      ja: '2025年3月から9月の間',
      ko: '2025년 3월에서 9월 사이',
    },
  ],
  [
    when('between', '2025-08-15', '2025-09-20', { candidates }),
    {},
    {
      'zh-Hans': '2025年8月15日、18日或9月20日',
      'zh-Hant': '2025年8月15日、18日或9月20日',
      ja: '2025年8月15日、18日または9月20日',
      ko: '2025년 8월 15일, 18일 또는 9월 20일',
    },
  ],
  [
    when('span', '2025-09-09T23:30', '2025-09-10T06:30', { isNight: true, zone: warsaw }),
    {},
    {
      'zh-Hans': '2025年9月9日至10日夜间 23:30至06:30（华沙时间）',
      'zh-Hant': '2025年9月9日至10日夜間 23:30至06:30（華沙時間）',
      ja: '2025年9月9日から10日にかけての夜 23:30～06:30（ワルシャワ時間）',
      ko: '2025년 9월 9일에서 10일 사이의 밤 23:30~06:30(바르샤바 시간)',
    },
  ],
];

test.each(dates)('date %#', (date, options, expected) => {
  const actual = Object.entries(words).map(([code, { when: inWords }]) => [
    code,
    inWords(date, options),
  ]);
  expect(Object.fromEntries(actual)).toEqual(expected);
});

test.each([
  [{ year: 2020, unspecified: 'decade' }, '2020年代', '2020년대'],
  [{ year: 2025, month: 9, unspecified: 'day' }, '2025年9月のある日', '2025년 9월 중 어느 날'],
  [{ year: 2025, season: 'winter' }, '2025–2026年冬', '2025–2026년 겨울'],
  [{ year: 2025 }, '2025年', '2025년'],
  [{ year: -43 }, '紀元前44年', '기원전 44년'],
] as const)('%o', (first, ja, ko) => {
  const date = { form: 'at', first, last: null, isNight: false, zone: AMSTERDAM } as const;
  expect(words.ja.when(date)).toBe(ja);
  expect(words.ko.when(date)).toBe(ko);
});

test('a label of an unknown day or month has the year', () => {
  const first = { year: 2025, unspecified: 'day' } as const;
  const date = { form: 'at', first, last: null, isNight: false, zone: AMSTERDAM } as const;
  expect(words.ja.when(date, short)).toBe('2025年');
  expect(words.ja.when(date)).toBe('2025年のある日');
});

test('headings and centuries', () => {
  expect(words['zh-Hans'].dayHeading({ year: 2025, month: 8, day: 15 })).toBe(
    '2025年8月15日 星期五',
  );
  const dateTime = { year: 1900, month: 1, day: 1, hour: 0, minute: 0 };
  expect(words.ko.tick({ at: 0, unit: 'century', dateTime }, 'major')).toBe('20세기');
});
