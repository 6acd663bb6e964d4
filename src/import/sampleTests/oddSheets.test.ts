import { expect, test } from 'vitest';

import { readSample } from './testSheet';

/** Each file, the events that it gives, and the lines of the report that an editor should see. */
test.each<[name: string, events: readonly string[], lines: readonly string[]]>([
  // A column named twice, columns without a name, and a row of totals.
  [
    'twice-named.csv',
    ['2025-01-02 | First | fields: Title (2)=Zweite'],
    ['no-title 3 Title', 'bad-date 4 Date'],
  ],
  // A language whose months are not known: the message asks for the column.
  ['thai.csv', [], ['no-date-column']],
  // Months and digits of other scripts.
  ['hindi.csv', ['1947-08-15 | स्वतंत्रता', '1950-01-26 | गणतंत्र'], []],
  ['korean.csv', ['1945-08-15 | 광복', '1950-06-25 | 전쟁', '2002-05-31/2002-06-30 | 월드컵'], []],
  ['greek.csv', ['1821-03-25 | Επανάσταση', '-0489 | Μάχη', '1940-10-28 | Όχι'], []],
  ['hebrew.csv', ['1948-05-14 | הקמה', '1967-06-05 | מלחמה'], []],
  // The first line names the separator, as spreadsheets write it.
  ['sep-line.csv', ['2020-01-01 | One'], []],
  // Characters that no page can show, and marks of direction.
  [
    'control.csv',
    ['2020-01-01 | AB', '2020-01-02 | Quote "x" end', '2020-01-03 | \u200f\u202eevil\u202c'],
    ['characters-removed 2'],
  ],
  [
    'clock.csv',
    ['2024-12-31T23:59 | Eve', '2025-01-01T00:00 | Midnight', '2025-01-01T12:00 | Lunch'],
    ['zone-assumed'],
  ],
  // Periods that leave out what their ends share.
  [
    'ranges.csv',
    [
      '1914/1918 | War',
      '1968-05/1968-06 | Protests',
      '1968-05-03/1968-05-05 | Nights',
      '1999-12-30/2000-01-02 | Y2K',
      '[1840..1845] | Vague',
      '[..1500] | Old',
      '196X | Decade',
      '18XX | Century',
      '[2021-07..2021-09] | Quarter',
      '1969-22 | Woodstock',
    ],
    ['bad-date 12 When'],
  ],
  // Weeks and days of a year.
  [
    'iso-week.csv',
    ['2025-03-03/2025-03-09 | Week', '2025-03-05 | Wed', '2025-05-03 | Ordinal'],
    [],
  ],
  ['epoch-milliseconds.csv', ['2023-11-14T22:13:20 | Ms', '2023-11-14T22:13:21 | Ms2'], []],
  // Line breaks in cells.
  ['quoted-newline.csv', ['2020-01-01 | line break', '2020-01-02 | trail'], []],
  // A text with tabs and no known extension.
  ['utf-16-tabs.txt', ['2020-01-01 | A,B', '2020-01-02 | C;D'], []],
])('%s', async (name, events, lines) => {
  const read = await readSample(`odd/${name}`);
  expect({ events: read.events, lines: read.lines }).toEqual({ events, lines });
});
