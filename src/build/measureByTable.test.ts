import { expect, test } from 'vitest';

import { measureByTable } from './measureByTable';

test('widths are 10 percent above DejaVu Sans Bold, and 6 percent less in regular weight', () => {
  // W 1.103 em, i 0.343 em, Ж 1.06 em or so, all at 13 px.
  expect(measureByTable('W', 'title')).toBeCloseTo(1.103 * 13 * 1.1, 6);
  expect(measureByTable('Wi', 'title')).toBeCloseTo((1.103 + 0.343) * 13 * 1.1, 6);
  // The titles of the shipped dataset are at most 0.924 times as wide in DejaVu Sans.
  expect(measureByTable('Wi', 'date')).toBeCloseTo((1.103 + 0.343) * 11.5 * 1.1 * 0.94, 6);
  expect(measureByTable('Wi', 'tick')).toBeCloseTo((1.103 + 0.343) * 13 * 1.0577, 6);
  expect(measureByTable('', 'title')).toBe(0);
});

test('the table has every letter and punctuation mark of Ukrainian and Polish', () => {
  const letters = 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюяaąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż';
  const em = measureByTable('漢', 'title');
  const unknown = [...letters, ...letters.toUpperCase(), ...'«»„”“’ʼ–—\u00a0'].filter(
    (character) => measureByTable(character, 'title') === em && !'—'.includes(character),
  );
  expect(unknown).toEqual([]);
});

test.each(['é', 'ł', 'ї', 'Ж', '–', '’', '€'])('%s is in the table', (character) => {
  const width = measureByTable(character, 'title');
  expect(width).toBeGreaterThan(0);
  expect(width).not.toBe(measureByTable('漢', 'title'));
});

test('a character that is not in the table is one em wide, also outside the first plane', () => {
  expect(measureByTable('漢', 'title')).toBeCloseTo(13 * 1.1, 6);
  expect(measureByTable('😀', 'title')).toBeCloseTo(13 * 1.1, 6);
});

test.each([
  ['Greek', 'Σελήνη', 4, 7],
  ['Hebrew', 'שלום', 2, 3.2],
  ['Hebrew with points', 'שָׁלוֹם', 2, 3.2],
  ['Arabic', 'القمر', 3, 4.5],
  ['Hindi', 'चंद्रमा', 3, 5.5],
  ['Vietnamese', 'Việt', 2, 3.2],
  ['Korean', '우주', 2, 2.3],
  ['Japanese', '月面着陸', 4, 4.5],
])('%s: “%s” is %f to %f em wide', (_, text, least, most) => {
  const em = measureByTable(text, 'title') / 13;
  expect(em).toBeGreaterThan(least);
  expect(em).toBeLessThan(most);
});
