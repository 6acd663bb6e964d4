// `npm run test:e2e -- [what Playwright takes]`: builds, then runs the browser tests.
import { run, runOrStop, tool } from '../cli/steps.mjs';
import { freePort } from '../serve/freePort.mjs';
import { ensureBrowsers } from './browsers.mjs';

export const NO_FIREFOX =
  '⚠ ⚠ ⚠  NOT TESTED IN FIREFOX: it is not on this machine, or KRONIEK_NO_FIREFOX is set.';

/**
 * Runs Playwright on the build in dist/, in every browser that can be installed.
 *
 * @param {string[]} args of Playwright, such as the name of a file
 * @returns {Promise<number>} its exit code
 */
export async function runBrowserTests(args) {
  if (!(await ensureBrowsers())) console.log(`\n${NO_FIREFOX}\n`);
  process.env.KRONIEK_PORT ??= String(await freePort());
  return run(tool('playwright', 'test', ...args));
}

if (process.argv[1] === import.meta.filename) {
  await runOrStop('build', tool('vite', 'build'));
  process.exitCode = await runBrowserTests(process.argv.slice(2));
}
