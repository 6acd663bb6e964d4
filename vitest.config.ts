import { defineConfig } from 'vitest/config';

// A zone that is neither UTC nor the dataset's: code that reads the reader's own zone fails here.
process.env['TZ'] = 'America/Los_Angeles';

export default defineConfig({
  test: {
    // Property tests take seconds on a busy machine: how long one takes is no verdict.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ['{src,data,scripts,bench}/**/*.test.{ts,tsx}'],
    setupFiles: ['src/i18n/testSetup.ts', 'scripts/test/propertySeed.mjs'],
    // Style sheets whose text the build reads are not empty.
    css: true,
    allowOnly: false,
    // Modules are loaded once a process instead of once a file: no test may leave them changed. Not
    // in threads, which have no time zone of their own to set.
    pool: 'forks',
    isolate: false,
  },
});
