// `npm run package`: writes what the npm package ships to package/. `npm pack` runs it before.
//   client/  the bundled code of the pages, which sites are written around
//   author/  the author's page
//   node/    the bundled command
//   lib/     the library, with React inside and without, its types and its style sheet, and the
//            code of timelines in one file
import { rmSync } from 'node:fs';
import { runOrStop, tool } from './steps.mjs';

// A test runner sets another one, with which React's development build would be shipped.
process.env.NODE_ENV = 'production';
rmSync('package', { recursive: true, force: true });
const quiet = ['--logLevel', 'warn'];
await runOrStop(
  'the code of the pages',
  tool('vite', 'build', '--mode', 'package', '--outDir', 'package/client', ...quiet),
);
// For the check of sizes alone.
rmSync('package/client/.vite', { recursive: true, force: true });
await runOrStop('the command', tool('vite', 'build', '-c', 'vite.package.config.ts', ...quiet));
const library = ['build', '-c', 'vite.library.config.ts', ...quiet];
await runOrStop('the library', tool('vite', ...library, '--mode', 'standalone'));
await runOrStop('the library for React', tool('vite', ...library, '--mode', 'react'));
await runOrStop('its types', [process.execPath, 'scripts/package/writeTypes.mjs']);
await runOrStop('its style sheet', [process.execPath, 'scripts/package/writeSheet.mjs']);
await runOrStop(
  "the author's page",
  tool('vite', 'build', '-c', 'vite.author.config.ts', '--outDir', 'package/author', ...quiet),
);
await runOrStop(
  'the code of timelines in one file',
  tool('vite', 'build', '-c', 'vite.single.config.ts', ...quiet),
);
