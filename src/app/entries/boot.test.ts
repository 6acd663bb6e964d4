import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { paramKeys } from '../../url';

test('what is hidden before paint is whatever the address asks of the drawing', () => {
  // A classic script that imports nothing: its list is a copy.
  const boot = readFileSync(new URL('boot.ts', import.meta.url), 'utf8');
  const copied = /const keys =\s+'([^']+)'/.exec(boot)?.[1]?.split(' ');
  // A version draws nothing, and a theme is applied before paint.
  expect(copied).toEqual(paramKeys.filter((key) => key !== 'v' && key !== 'theme'));
});
