import { expect, test } from 'vitest';

import { isolated } from './isolated';

test.each(['قمة باريس', 'שלום', 'Summit قمة', '𐡀', '𞤀'])('%s is isolated', (text) => {
  expect(isolated(text)).toBe(`\u2068${text}\u2069`);
});

test('a text from right to left that begins with another script states its direction', () => {
  expect(isolated('Apollo 8 تدور حول القمر')).toBe('\u2067Apollo 8 تدور حول القمر\u2069');
});

test.each(['', 'Paris', 'Київ', '2025', '😀', '漢字'])('“%s” stays as it is', (text) => {
  expect(isolated(text)).toBe(text);
});

test.each(['Paris', 'Київ', 'NATO 2025', '漢字'])(
  'on a line from right to left, %s is isolated',
  (text) => {
    expect(isolated(text, true)).toBe(`\u2068${text}\u2069`);
  },
);

test.each(['', '2025', '10:00–13:15', 'قمة باريس', 'Summit קמפ'])(
  'on a line from right to left, “%s” stays as it is',
  (text) => {
    expect(isolated(text, true)).toBe(text);
  },
);
