import { afterEach, expect, test, vi } from 'vitest';

import { ensureBrowsers, findBrowser } from './browsers.mjs';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const PLACES = {
  shell: 'CHROMIUM_SHELL_PATH',
  chromium: 'CHROMIUM_PATH',
  firefox: 'FIREFOX_PATH',
} as const;

test.each(Object.entries(PLACES) as [keyof typeof PLACES, string][])(
  'no other %s takes the place of one that %s names',
  async (browser, name) => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(process, 'exit').mockImplementation((code) => {
      throw new Error(`exit ${code}`);
    });
    // A text file is no program.
    vi.stubEnv(name, 'package.json');
    expect(findBrowser(browser)).toBeNull();
    await expect(ensureBrowsers([browser])).rejects.toThrow('exit 1');
    expect(logged.mock.calls.join()).toContain(`${name} is package.json, and no `);
  },
);

test('without a variable, browsers are found where systems install them', () => {
  for (const name of Object.values(PLACES)) vi.stubEnv(name, '');
  for (const name of ['HOME', 'PROGRAMFILES', 'LOCALAPPDATA']) vi.stubEnv(name, undefined);
  // A machine may have none.
  expect(findBrowser('chromium')?.executablePath ?? 'no Chromium').toMatch(/chrom|edge/i);
});
