/** Dates and counts in Arabic, Hebrew and Persian. */
import { expect, test } from 'vitest';

import { createTranslate, createWords, type WhenOptions, type WordedWhen } from '../index';
import { AMSTERDAM, when } from '../dates/testWhen';

const words = {
  ar: createWords('ar', AMSTERDAM),
  he: createWords('he', AMSTERDAM),
  fa: createWords('fa', AMSTERDAM),
};

/** With Latin digits. */
const plain = (text: string): string =>
  text.replaceAll(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6_f0));

const dates: readonly [WordedWhen, WhenOptions, Record<keyof typeof words, string>][] = [
  [
    when('at', '2025-09-04'),
    {},
    { ar: '4 سبتمبر 2025', he: '4 בספטמבר 2025', fa: '4 سپتامبر 2025' },
  ],
  [when('at', '2025-08'), {}, { ar: 'أغسطس 2025', he: 'אוגוסט 2025', fa: 'اوت 2025' }],
  [
    when('at', '2025-08-18?'),
    { length: 'short' },
    { ar: '18 أغسطس؟', he: '18 באוג׳?', fa: '18 اوت؟' },
  ],
  [
    when('span', '2025-09-09', '2025-09-10'),
    {},
    {
      ar: 'من 9 إلى 10 سبتمبر 2025',
      he: '9 עד 10 בספטמבר 2025',
      fa: '9 تا 10 سپتامبر 2025',
    },
  ],
  [
    when('between', '2025-08-19~', '2025-09-03'),
    {},
    {
      ar: 'بين حوالي 19 أغسطس و3 سبتمبر 2025',
      he: 'בין בערך 19 באוגוסט לבין 3 בספטמבר 2025',
      fa: 'بین حدود 19 اوت و 3 سپتامبر 2025',
    },
  ],
  [
    when('span', '2025-09-04T10:00', '2025-09-04T13:15'),
    {},
    {
      ar: '4 سبتمبر 2025، من 10:00 إلى 13:15، توقيت أمستردام',
      he: '4 בספטמבר 2025, 10:00 עד 13:15, שעון אמסטרדם',
      fa: '4 سپتامبر 2025، ساعت 10:00 تا 13:15، به وقت آمستردام',
    },
  ],
  [
    when('between', '2025-08-15', '2025-08-20', {
      candidates: ['2025-08-15', '2025-08-18', '2025-08-20'],
    }),
    {},
    {
      ar: '15 أو 18 أو 20 أغسطس 2025',
      he: '15, 18 או 20 באוגוסט 2025',
      fa: '15، 18 یا 20 اوت 2025',
    },
  ],
];

test.each(dates)('date %#', (date, options, expected) => {
  const actual = Object.entries(words).map(([code, { when: inWords }]) => [
    code,
    plain(inWords(date, options)),
  ]);
  expect(Object.fromEntries(actual)).toEqual(expected);
});

test.each([
  [0, 'لا أحداث', '0 אירועים', '0 رویداد'],
  [1, 'حدث واحد', 'אירוע אחד', '1 رویداد'],
  [2, 'حدثان', 'שני אירועים', '2 رویداد'],
  [3, '3 أحداث', '3 אירועים', '3 رویداد'],
  [11, '11 حدثًا', '11 אירועים', '11 رویداد'],
  [100, '100 حدث', '100 אירועים', '100 رویداد'],
])('%d events', (n, ar, he, fa) => {
  const counts = (['ar', 'he', 'fa'] as const).map((code) =>
    plain(createTranslate(code)('count.events', { n })),
  );
  expect(counts).toEqual([ar, he, fa]);
});

test('a pair of days, which Arabic and Hebrew write without a digit', () => {
  const twoDays = 2 * 86_400_000;
  expect(words.ar.duration(twoDays)).toBe('يومين');
  expect(words.he.duration(twoDays)).toBe('יומיים');
});

test('dates have no marks inside, which would turn their parts round; Latin names are isolated', () => {
  expect(words.he.when(when('at', '2025-09-04'))).toBe('4 בספטמבר 2025');
  expect(words.ar.zone('America/Argentina/Buenos_Aires')).toBe('توقيت \u2068Buenos Aires\u2069');
});
