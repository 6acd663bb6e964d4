import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { paramKeys } from '../../url';

test('boot hides the drawing for every parameter that changes it', () => {
  // A classic script imports nothing, so boot.ts has a copy of the keys.
  const boot = readFileSync(new URL('boot.ts', import.meta.url), 'utf8');
  const copied = /const keys =\s+'([^']+)'/.exec(boot)?.[1]?.split(' ');
  // The version does not change the drawing, and boot.ts applies the theme before paint.
  expect(copied).toEqual(paramKeys.filter((key) => key !== 'v' && key !== 'theme'));
});
