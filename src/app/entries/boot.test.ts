import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { PAGE_BREAKPOINTS } from '../../layout';
import { paramKeys } from '../../url';

// Classic scripts import nothing, so boot.ts has copies.
const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
const boot = read('boot.ts');

test('boot hides the drawing for every parameter that changes it', () => {
  const copied = /const keys =\s+'([^']+)'/.exec(boot)?.[1]?.split(' ');
  // The version does not change the drawing, and boot.ts applies the theme before paint.
  expect(copied).toEqual(paramKeys.filter((key) => key !== 'v' && key !== 'theme'));
});

test('boot knows from which width time runs from left to right', () => {
  expect(boot).toContain(`innerWidth < ${PAGE_BREAKPOINTS.wholeDrawing} &&`);
});

test('a page and an embed need the same of a browser', () => {
  const needs = (script: string) => /const isSupported = ([^;]+);/.exec(script)?.[1];
  expect(needs(boot)).toContain('toSorted');
  expect(needs(boot)).toEqual(needs(read('../../embed/boot.ts')));
});

test('a page and the 404 page find the reader’s language in the same way', () => {
  const scriptOf = (script: string) =>
    /const scriptOf = [^]*?\};\n/.exec(script)?.[0].replaceAll(/\s+/g, ' ');
  expect(scriptOf(boot)).toContain('maximize');
  expect(scriptOf(boot)).toEqual(scriptOf(read('notFound.ts')));
});
