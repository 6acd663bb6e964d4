import { defineConfig } from 'vitest/config';

// The tests in WebKit. They need a build:
// npm run build && npx vitest run -c vitest.webkit.config.ts
export default defineConfig({
  test: {
    include: ['e2e/webkit/*.webkit.ts'],
    // Shared machines are slow at times, and only a failure should take this long.
    testTimeout: 90_000,
    hookTimeout: 90_000,
    allowOnly: false,
  },
});
