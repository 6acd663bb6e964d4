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
  const firefoxUserPrefs = { 'browser.sessionhistory.max_total_viewers': 0 };
  const launchOptions = { executablePath, ...(name === 'firefox' ? { firefoxUserPrefs } : {}) };
  return [{ name, use: { browserName: name, ...(channel ? { channel } : {}), launchOptions } }];
});

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'reports/e2e',
  projects,
  fullyParallel: true,
  workers: 2,
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
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `node scripts/preview.mjs --port ${port} --strictPort`,
    url: baseURL,
    reuseExistingServer: false,
  },
});
