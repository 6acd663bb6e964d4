// `npm test`: the checks beside the build, the sizes, the unit tests beside those in WebKit, the
// browser tests, and the count of all of them on the last line.
import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { ensureBrowsers, ensureWebKit } from './browsers.mjs';
import { browserCounts, failedUnitTests, honest, retriedTests, unitCounts } from './counts.mjs';
import { must, run, runTogether, stop, tool } from '../cli/steps.mjs';
import { runWebKitTests } from './webkitTests.mjs';

const UNIT_REPORT = 'reports/unit.json';
/** Also named in playwright.config.ts. */
const BROWSER_REPORT = 'reports/e2e.json';
const LINT = ['--type-aware', '--deny-warnings', '--report-unused-disable-directives'];

/**
 * Everything that can be said of the code without running it. Stops if something is wrong.
 *
 * @param {Record<string, import('../cli/steps.mjs').Command>} [besides] steps that run side by side with it
 */
export async function checkEverything(besides = {}) {
  console.log(`\n▸ ${['check', ...Object.keys(besides)].join(', ')}`);
  const failed = await runTogether({
    ...besides,
    format: tool('oxfmt', '--check'),
    types: tool('tsc', '-p', 'tsconfig.json'),
    'types of the pure rooms': tool('tsc', '-p', 'tsconfig.pure.json'),
    'lint and imports': tool('oxlint', '-c', 'oxlint.config.mjs', ...LINT),
    'dead code': tool('knip'),
  });
  if (failed.length > 0) stop(`check failed: ${failed.join(', ')}`);
}

/** All of `npm test`. A failing test does not keep the others from running. */
export async function testEverything() {
  await checkEverything({ build: tool('vite', 'build') });
  await must('sizes', [process.execPath, 'scripts/check/sizes.mjs']);

  await ensureWebKit();
  console.log('\n▸ unit tests, WebKit');
  rmSync('reports', { recursive: true, force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`];
  // WebKit mostly waits, so that it costs the unit tests little time.
  const [unitExit, inWebKit] = await Promise.all([
    run(tool('vitest', 'run', ...reporters)),
    runWebKitTests({ site: await freePort(), driver: await freePort() }),
  ]);
  const unitReport = readReport(UNIT_REPORT);
  const unit = honest(unitCounts(unitReport), unitExit);

  console.log('\n▸ browser tests');
  const browserExit = await runBrowserTests([]);
  const browserReport = readReport(BROWSER_REPORT);
  const inBrowsers = honest(browserCounts(browserReport), browserExit);
  const retried = retriedTests(browserReport);

  const skipped = unit.skipped + inBrowsers.skipped + inWebKit.skipped;
  const failed = unit.failed + inBrowsers.failed + inWebKit.failed;
  if (skipped > 0) console.log(`\n${skipped} skipped`);
  if (process.env.KRONIEK_NO_FIREFOX) console.log(`\n${NO_FIREFOX}`);
  if (inWebKit.skipped > 0) console.log(`\n${NO_WEBKIT}`);
  for (const test of failedUnitTests(unitReport)) console.log(`✗ ${test}`);
  if (retried > 0) console.log(`\n${retried} passed only when retried`);
  const passed = unit.passed + inBrowsers.passed + inWebKit.passed;
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

const NO_WEBKIT =
  '⚠ ⚠ ⚠  NOT TESTED IN WEBKIT: it is not on this machine and could not be installed.';
const NO_FIREFOX = '⚠ ⚠ ⚠  NOT TESTED IN FIREFOX: it is not on this machine or was left out.';

/**
 * Runs Playwright on the build that is there, in every browser that can be had.
 *
 * @param {string[]} rest what Playwright is told besides, such as a file's name
 * @returns {Promise<number>} its exit code
 */
export async function runBrowserTests(rest) {
  if (!(await ensureBrowsers())) console.log(`\n${NO_FIREFOX}\n`);
  process.env.KRONIEK_PORT ??= String(await freePort());
  return run(tool('playwright', 'test', ...rest));
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {}; // The run ended before it could write one: its exit code tells.
  }
}

/**
 * A port that nothing listens on, so that a preview left open elsewhere is in nobody's way.
 *
 * @returns {Promise<number>}
 */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 4173));
    });
  });
}
