// `npm test`: checks the code and builds, checks sizes and syntax of the build, runs the unit tests
// beside the tests in WebKit, then the browser tests. The last line counts all tests.
import { readFileSync, rmSync } from 'node:fs';
import { checkCode } from '../check/checkCode.mjs';
import { run, runOrStop, tool } from '../cli/steps.mjs';
import { ensureWebKit } from './browsers.mjs';
import { NO_FIREFOX, runBrowserTests } from './browserTests.mjs';
import {
  browserCounts,
  failedUnitTests,
  retriedTests,
  sumOf,
  unitCounts,
  withBrokenRun,
} from './counts.mjs';

const UNIT_REPORT = 'reports/unit.json';
const WEBKIT_REPORT = 'reports/webkit.json';
/** Also named in playwright.config.ts. */
const BROWSER_REPORT = 'reports/e2e.json';
const NO_WEBKIT =
  '⚠ ⚠ ⚠  NOT TESTED IN WEBKIT: it is not on this machine and could not be installed, or did not start.';

await checkCode({
  build: tool('vite', 'build'),
  package: [process.execPath, 'scripts/test/tarball.mjs'],
});
await runOrStop('sizes', [process.execPath, 'scripts/check/sizes.mjs']);
await runOrStop('syntax', [process.execPath, 'scripts/check/syntax.mjs']);
await ensureWebKit();
rmSync('reports', { recursive: true, force: true });

// From here on, a failing test does not keep the others from running.
console.log('\n▸ unit tests, WebKit');
const [unitExit, webkitExit] = await Promise.all([
  run(vitest(UNIT_REPORT)),
  // These mostly wait for WebKit, and hardly slow down the unit tests.
  run(vitest(WEBKIT_REPORT, '-c', 'vitest.webkit.config.ts')),
]);
console.log('\n▸ browser tests');
const browserExit = await runBrowserTests([]);

const [unitReport, webkitReport, browserReport] = [UNIT_REPORT, WEBKIT_REPORT, BROWSER_REPORT].map(
  readReport,
);
const unit = withBrokenRun(unitCounts(unitReport), unitExit);
const webkit = withBrokenRun(unitCounts(webkitReport), webkitExit);
const browsers = withBrokenRun(browserCounts(browserReport), browserExit);
const { passed, failed, skipped } = sumOf(unit, webkit, browsers);
const retried = retriedTests(browserReport);

// Their own output is hundreds of lines above.
for (const name of [unitReport, webkitReport].flatMap(failedUnitTests)) console.log(`✖ ${name}`);
if (retried.length > 0) {
  console.log(`\n${retried.length} passed only when retried:`);
  for (const name of retried) console.log(`↻ ${name}`);
}
if (skipped > 0) console.log(`\n${skipped} skipped`);
if (process.env.KRONIEK_NO_FIREFOX) console.log(`\n${NO_FIREFOX}`);
if (webkit.passed + webkit.failed === 0 || webkit.skipped > 0) console.log(`\n${NO_WEBKIT}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/**
 * @param {string} report the file of its JSON report
 * @param {string[]} args
 */
function vitest(report, ...args) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return tool('vitest', 'run', ...reporters, ...args);
}

/**
 * @param {string} file
 * @returns {any} an empty report if the run ended before it wrote one: its exit code is not 0 then
 */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
