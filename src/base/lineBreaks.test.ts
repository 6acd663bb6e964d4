import { expect, test } from 'vitest';

import { characterEnd, lettersOf, lineBreaksOf, linePiecesOf } from './lineBreaks';

test.each([
  ['one two three', ['one ', 'two ', 'three']],
  ['人類、月に立つ', ['人', '類、', '月', 'に', '立', 'つ']],
  ['「地球」を', ['「地', '球」', 'を']],
  ['ロケット 1号 km', ['ロ', 'ケッ', 'ト ', '1号 ', 'km']],
  ['우주 시대', ['우주 ', '시대']],
  ['วันประกาศอิสรภาพ 1945 ของเรา', ['วัน', 'ประกาศ', 'อิสรภาพ ', '1945 ', 'ของ', 'เรา']],
  ['ເຫດການ (ใหม่ๆ)', ['ເຫດການ ', '(ใหม่ๆ)']],
  ['', []],
])('%s breaks into its pieces', (text, pieces) => {
  expect(linePiecesOf(text)).toEqual(pieces);
  expect(linePiecesOf(text).join('')).toBe(text);
});

test('a break at a space is the position of the space', () => {
  expect(lineBreaksOf('one two')).toEqual([3]);
  expect(lineBreaksOf('月に')).toEqual([1]);
});

test.each([
  ['Moon', 4],
  ['月面', 4],
  ['우주', 4],
  ['गगन', 3],
  ['की', 1],
])('%s is as long as %i letters', (text, letters) => {
  expect(lettersOf(text)).toBe(letters);
});

test.each([
  ['Moon', 2, 2],
  ['ab🛰️cd', 3, 2],
  ['ab🛰️cd', 4, 2],
  ['e\u0301te', 1, 0],
  ['کِتاب', 1, 0],
  ['👩‍🚀 x', 2, 0],
])('%s cut at %i ends at %i', (text, at, end) => {
  expect(characterEnd(text, at)).toBe(end);
});
