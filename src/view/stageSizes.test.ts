import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { WHOLE_EVENTS } from '../model';
import { stillsOf } from './stageSizes';

const css = readFileSync(new URL('styles/stills.css', import.meta.url), 'utf8');

/** Whether a window is as a media query says, as far as this room writes any. */
function matches(media: string, px: number): boolean {
  return media.split(', ').some((query) => {
    const [, from = '0'] = /width >= (\d+)px/.exec(query) ?? /(\d+)px <= width/.exec(query) ?? [];
    const [, to = 'Infinity'] = /width < (\d+)px/.exec(query) ?? [];
    return px >= Number(from) && px < Number(to);
  });
}

/** Names of the drawings that the style sheet shows in a window. */
function shownIn(px: number, offered: readonly string[], hasFew: boolean): readonly string[] {
  const blocks = [...css.matchAll(/@media (\([^{]+\)) \{\s+([^{]+) \{\s+display: block/g)];
  const selectors = new Set(
    blocks.flatMap(([, media = '', list = '']) =>
      matches(media, px) ? list.split(',').map((one) => one.trim()) : [],
    ),
  );
  return offered.filter(
    (name) =>
      selectors.has(`.plot .still-${name}`) || (hasFew && selectors.has(`.has-few .still-${name}`)),
  );
}

test.each([
  ['few events', WHOLE_EVENTS, false],
  ['many events', WHOLE_EVENTS + 1, true],
])(
  'with %s every window has one drawing, the same by script and by style sheet',
  (_, n, hasFew) => {
    const stills = stillsOf(n);
    const names = stills.map(({ name }) => name);
    for (let px = 240; px <= 2000; px++) {
      const byScript = stills.filter(({ media }) => matches(media, px)).map(({ name }) => name);
      expect(byScript, `at ${px} px`).toHaveLength(1);
      expect(shownIn(px, names, hasFew), `at ${px} px`).toEqual(byScript);
    }
  },
);
