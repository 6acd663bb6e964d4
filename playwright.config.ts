import { defineConfig, type PlaywrightTestProject } from '@playwright/test';
import { readSettings } from './scripts/cli/settings.mjs';
import { findBrowser } from './scripts/test/browsers.mjs';

const port = Number(process.env['KRONIEK_PORT'] ?? 4173);
const baseURL = `http://localhost:${port}${readSettings(process.env).home}`;

/** Specs that run whole in Firefox: engines differ in what they are about. */
const ENGINES_DIFFER = [
  'address',
  'view-limits',
  'wheel-and-scroll',
  'wheel-gestures',
  'embed',
  'embed-recipes',
  'frames',
  'early-clicks',
  'guarded',
  'gestures',
  'keyboard',
  'custom-element',
  'pan-zoom',
  'random-input',
  'static-drawings',
];

// The browsers that `npm test` installed, or that are on this machine (scripts/test/browsers.mjs).
const projects = [
  ...chromiumProject('chromium', 'shell', { grepInvert: /@full/ }),
  // For what the headless shell lacks, or does differently from a reader's browser.
  ...chromiumProject('full', 'chromium', { grep: /@full/ }),
  ...firefoxProject(),
];

function chromiumProject(
  name: string,
  browser: 'shell' | 'chromium',
  tests: PlaywrightTestProject,
): PlaywrightTestProject[] {
  // A machine without the shell runs every test in the full browser.
  const found = findBrowser(browser) ?? findBrowser('chromium');
  if (found === null) return [];
  const { executablePath } = found;
  return [{ name, ...tests, use: { browserName: 'chromium', launchOptions: { executablePath } } }];
}

function firefoxProject(): PlaywrightTestProject[] {
  const found = process.env['KRONIEK_NO_FIREFOX'] ? null : findBrowser('firefox');
  if (found === null) return [];
  const { channel, executablePath } = found;
  // Firefox keeps the previous document alive, and `goBack` would wait for it forever.
  // Its driver cannot send input to a frame in another process.
  const firefoxUserPrefs = {
    'browser.sessionhistory.max_total_viewers': 0,
    'fission.autostart': false,
  };
  return [
    {
      name: 'firefox',
      // Playwright matches this with the project, the file, the title and the tags of a test.
      grep: new RegExp(
        String.raw`^firefox (?:\w+[\\/])?(?:${ENGINES_DIFFER.join('|')})\.spec\.ts|@firefox`,
      ),
      grepInvert: /@chromium/,
      use: {
        browserName: 'firefox',
        ...(channel ? { channel } : {}),
        // For a screenshot the driver adds a style to the page, which e2e/support/guarded.ts would
        // report as an error.
        screenshot: 'off',
        launchOptions: { executablePath, firefoxUserPrefs },
      },
    },
  ];
}

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'reports/e2e',
  projects,
  fullyParallel: true,
  workers: 2,
  // Shared machines are slow at times, and only a failure should take this long.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // Retry a failed test once, and record the retry. `npm test` names the tests that needed it.
  retries: 1,
  forbidOnly: true,
  reporter: [
    ['list'],
    ['json', { outputFile: 'reports/e2e.json' }],
    ['html', { outputFolder: 'reports/html', open: 'never' }],
  ],
  use: {
    baseURL,
    // A zone that is neither UTC nor the dataset's, as in the unit tests.
    timezoneId: 'America/Los_Angeles',
    locale: 'en-GB',
    // A page contains every event in full. Recording each step would double the time of a test.
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `node scripts/serve/preview.mjs --port ${port} --strictPort`,
    url: baseURL,
    reuseExistingServer: false,
  },
});
