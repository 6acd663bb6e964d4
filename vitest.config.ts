import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// A zone that is neither UTC nor the dataset's, so that code that uses the local zone fails here.
process.env['TZ'] = 'America/Los_Angeles';

export default defineConfig({
  test: {
    // Property tests take seconds on a busy machine, so a short timeout would fail good tests.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ['{src,data,scripts,bench}/**/*.test.{ts,tsx}'],
    setupFiles: ['src/i18n/testSetup.ts', 'scripts/test/propertySeed.mjs'],
    // Keep the text of style sheets, which the build reads.
    css: true,
    allowOnly: false,
    // Modules are loaded once per process instead of once per file, so no test may leave them
    // changed. Processes instead of threads, because a thread cannot set its time zone.
    pool: 'forks',
    // By default Vitest leaves a core free, which is half of two.
    maxWorkers: availableParallelism(),
    isolate: false,
  },
});
