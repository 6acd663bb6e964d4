import { expect, test } from 'vitest';

import { measureByTable } from './measureByTable';

test('widths are those of DejaVu Sans Bold and a tenth more', () => {
  // W 1.103 em, i 0.343 em, Ж 1.06 em or so, all at 13 px.
  expect(measureByTable('W', 'title')).toBeCloseTo(1.103 * 13 * 1.1, 6);
  expect(measureByTable('Wi', 'title')).toBeCloseTo((1.103 + 0.343) * 13 * 1.1, 6);
  expect(measureByTable('Wi', 'date')).toBeCloseTo((1.103 + 0.343) * 11.5 * 1.1, 6);
  expect(measureByTable('Wi', 'tick')).toBeCloseTo((1.103 + 0.343) * 13 * 1.0577, 6);
  expect(measureByTable('', 'title')).toBe(0);
});

test('every letter of Ukrainian and Polish has a width of its own, as have their marks', () => {
  const letters = 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюяaąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż';
  const em = measureByTable('漢', 'title');
  const unknown = [...letters, ...letters.toUpperCase(), ...'«»„”“’ʼ–—\u00a0'].filter(
    (one) => measureByTable(one, 'title') === em && !'—'.includes(one),
  );
  expect(unknown).toEqual([]);
});

test.each(['é', 'ł', 'ї', 'Ж', '–', '’', '€'])('%s has a width of its own', (character) => {
  const width = measureByTable(character, 'title');
  expect(width).toBeGreaterThan(0);
  expect(width).not.toBe(measureByTable('漢', 'title'));
});

test('a character that the table does not know counts as an em, also outside the first plane', () => {
  expect(measureByTable('漢', 'title')).toBeCloseTo(13 * 1.1, 6);
  expect(measureByTable('😀', 'title')).toBeCloseTo(13 * 1.1, 6);
});
