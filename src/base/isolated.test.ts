import { expect, test } from 'vitest';

import { isolated } from './isolated';

test.each(['قمة باريس', 'שלום', 'Summit قمة', '𐡀', '𞤀'])('%s is isolated', (text) => {
  expect(isolated(text)).toBe(`\u2068${text}\u2069`);
});

test.each(['', 'Paris', 'Київ', '2025', '😀', '漢字'])('“%s” stays as it is', (text) => {
  expect(isolated(text)).toBe(text);
});
