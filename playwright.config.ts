import { defineConfig, type PlaywrightTestProject } from '@playwright/test';
import { findBrowser } from './scripts/browsers.mjs';

const port = Number(process.env['KRONIEK_PORT'] ?? 4173);
const baseURL = `http://localhost:${port}${process.env['KRONIEK_BASE'] ?? '/'}`;

// The browsers that `npm test` made sure of, or that are found here (scripts/browsers.mjs).
const projects = (['chromium', 'firefox'] as const).flatMap((name): PlaywrightTestProject[] => {
  if (name === 'firefox' && process.env['KRONIEK_NO_FIREFOX']) return [];
  const found = findBrowser(name);
  if (found === null) return [];
  const { channel, executablePath } = found;
  // Stock Firefox keeps a left document alive, which its driver waits for: `goBack` would hang.
  // Its driver sends no input into a frame that has a process of its own.
  const firefoxUserPrefs = {
    'browser.sessionhistory.max_total_viewers': 0,
    'fission.autostart': false,
  };
  const launchOptions = { executablePath, ...(name === 'firefox' ? { firefoxUserPrefs } : {}) };
  // For a screenshot the driver puts a style into Firefox's page, which e2e/guarded.ts would report.
  const quiet = name === 'firefox' ? { screenshot: 'off' as const } : {};
  return [
    { name, use: { browserName: name, ...(channel ? { channel } : {}), ...quiet, launchOptions } },
  ];
});

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'reports/e2e',
  projects,
  fullyParallel: true,
  workers: 2,
  // Shared machines are slow at times, and only a failure should take this long.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // A test that fails is tried once more, recorded.
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
    // A page holds every event whole: recording each step of it would double a test's time.
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `node scripts/preview.mjs --port ${port} --strictPort`,
    url: baseURL,
    reuseExistingServer: false,
  },
});
