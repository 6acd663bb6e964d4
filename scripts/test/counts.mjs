// Counts and names of tests, from the JSON reports of vitest and Playwright.

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 *
 * @typedef {{ name: string, assertionResults: { status: string, fullName: string }[] }} FileResult
 *
 * @typedef {object} UnitReport vitest's
 * @property {number} [numPassedTests]
 * @property {number} [numFailedTests]
 * @property {number} [numPendingTests]
 * @property {number} [numTodoTests]
 * @property {FileResult[]} [testResults]
 *
 * @typedef {{ title: string, suites?: Suite[], specs?: Spec[] }} Suite
 * @typedef {{ title: string, tests: { projectName: string, status: string }[] }} Spec
 *
 * @typedef {object} BrowserReport Playwright's
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} [stats]
 * @property {Suite[]} [suites]
 */

/**
 * @param {UnitReport} report
 * @returns {Counts}
 */
export function unitCounts(report) {
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = report;
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
  };
}

/**
 * The names of the unit tests that failed.
 *
 * @param {UnitReport} report
 * @returns {string[]}
 */
export function failedUnitTests({ testResults = [] }) {
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => `${name} › ${fullName}`),
  );
}

/**
 * @param {BrowserReport} report
 * @returns {Counts}
 */
export function browserCounts({ stats }) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats ?? {};
  return { passed: expected + flaky, failed: unexpected, skipped };
}

/**
 * The names of the browser tests that failed first and passed when they were retried.
 *
 * @param {BrowserReport} report
 * @returns {string[]}
 */
export function retriedTests({ suites = [] }) {
  return suites.flatMap(({ title, specs = [], suites: nested = [] }) => [
    ...specs.flatMap((spec) =>
      spec.tests
        .filter(({ status }) => status === 'flaky')
        .map(({ projectName }) => `[${projectName}] ${title} › ${spec.title}`),
    ),
    ...retriedTests({
      suites: nested.map((suite) => ({ ...suite, title: `${title} › ${suite.title}` })),
    }),
  ]);
}

/**
 * Counts a run that broke without a failing test as one failure, such as a run that ended before it
 * wrote its report.
 *
 * @param {Counts} counts
 * @param {number} exitCode the runner's
 * @returns {Counts}
 */
export function withBrokenRun(counts, exitCode) {
  const broke = exitCode !== 0 && counts.failed === 0;
  return broke ? { ...counts, failed: 1 } : counts;
}

/**
 * @param {Counts[]} all
 * @returns {Counts}
 */
export function sumOf(...all) {
  /** @param {keyof Counts} key */
  const total = (key) => all.reduce((sum, counts) => sum + counts[key], 0);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}
