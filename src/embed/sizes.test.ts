import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { DEFAULT_HEIGHT_PX } from './sizes';

test('the script and the types of the custom element have the same height', () => {
  const textOf = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
  expect(textOf('loader.ts')).toContain(`const DEFAULT_HEIGHT_PX = ${DEFAULT_HEIGHT_PX};`);
  expect(textOf('elementTypes.ts')).toContain(`In px, default ${DEFAULT_HEIGHT_PX};`);
});
