/** boot.ts runs before paint and imports nothing, so it reads addresses by itself. */
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { transformWithOxc } from 'vite';

import { exactly, timelineOf } from '../../testCore';
import { loadQueryAsWritten, readAddress, writeAddress } from '../../url';

const sourceOf = (file: string): string =>
  readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

test('an embed looks for parameters as a page does', () => {
  const search = (file: string) =>
    /const asked =.+?\?\.\[1\];/s.exec(sourceOf(file))?.[0].replaceAll(/\s+/g, ' ');
  expect(search('embed/boot.ts')).toBe(search('app/entries/boot.ts'));
});

const queryAsWritten = await loadQueryAsWritten();
const script = new Script(
  (await transformWithOxc(sourceOf('app/entries/boot.ts'), 'boot.ts')).code,
);

/** Runs boot.ts at an address. Returns the classes and the theme that it gives the page. */
function bootAt(search: string, hash: string) {
  const classes = new Set<string>();
  const element = {
    classList: { add: (name: string) => classes.add(name) },
    dataset: {} as { theme?: string },
  };
  const window = {};
  Object.assign(window, { parent: window });
  const document = {
    documentElement: element,
    querySelector: () => null,
    addEventListener: () => {},
  };
  const globals = {
    window,
    document,
    innerWidth: 1280,
    location: { pathname: '/en/', search, hash },
    navigator: { languages: ['en'] },
    addEventListener: () => {},
    requestAnimationFrame: () => {},
    HTMLLinkElement: { prototype: {} },
    URLSearchParams,
  };
  script.runInContext(createContext(globals));
  return { classes, theme: element.dataset.theme };
}

const period = { start: Date.UTC(2025, 0, 1), end: Date.UTC(2026, 0, 1) };
const timeline = timelineOf(
  [{ id: 'talks', bounds: exactly(Date.UTC(2025, 7, 15), Date.UTC(2025, 7, 16)) }],
  period,
);

/** What may become of a query on its way. */
const detours: readonly ((query: string) => string)[] = [
  (query) => query,
  (query) => query.replaceAll('&', '&amp;'),
  (query) => query.replaceAll('&', '&#038;'),
  (query) => query.replaceAll('&', '&amp%3B'),
  (query) => query.replaceAll('&', '%26').replaceAll('=', '%3D'),
  (query) => query.replaceAll('&', '%2526').replaceAll('=', '%253D'),
  (query) => query.replaceAll('=', '=3D'),
  (query) => query.replaceAll('=', '=%22').replaceAll('&', '%22&'),
  (query) => query.toUpperCase(),
  (query) => `utm_source=x&${query}`,
  (query) => `%C2%A0${query}).`,
  (query) => `%0A${query}`,
];

test('the script before paint and the app agree on every spelling', () => {
  const anyPart = fc.constantFrom(
    'from=2025-09-01',
    'to=2025-09-10',
    'event=talks',
    'known=2025-09-01',
    'with=2025-03-01,2025-04-01',
    'zone=utc',
    'group=actor',
    'theme=dark',
    'q=talks',
    'utm_medium=mail',
  );
  const anyQuery = fc
    .tuple(fc.uniqueArray(anyPart, { maxLength: 4 }), fc.constantFrom(...detours))
    .map(([parts, detour]) => `?${detour(parts.join('&'))}`);
  fc.assert(
    fc.property(anyQuery, (written) => {
      const { search, hash } = new URL(written, 'https://example.org/en/');
      const state = readAddress(queryAsWritten(search + hash), timeline);
      const { classes, theme } = bootAt(search, hash);
      const { theme: _, ...drawing } = state;
      const isOther = writeAddress(drawing, timeline) !== '';
      expect(classes.has('asks-other') || !isOther).toBe(true);
      expect(classes.has('asks-known')).toBe(state.asKnownOn !== null);
      expect(classes.has('asks-with')).toBe(state.comparedSpan !== null);
      if (!written.includes('=3D')) expect(theme ?? null).toBe(state.theme);
      // Other parameters load nothing early.
      if (state.notices.length === 0 && !isOther) expect(classes.has('asks-other')).toBe(false);
    }),
    { numRuns: 500 },
  );
});
