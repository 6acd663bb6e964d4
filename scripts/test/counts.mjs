// How many tests passed, by the reports that the two runners write.

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * @param {{ numPassedTests?: number, numFailedTests?: number, numPendingTests?: number, numTodoTests?: number }} report vitest's
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
 * The unit tests that failed, a line each: their own output is hundreds of lines above the end.
 *
 * @param {{ testResults?: { name: string, assertionResults: { status: string, fullName: string }[] }[] }} report vitest's
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
 * @param {{ stats?: { expected: number, unexpected: number, flaky: number, skipped: number } }} report Playwright's
 * @returns {Counts}
 */
export function browserCounts({ stats }) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats ?? {};
  // One that fails and passes when tried again has passed; Playwright's own list names it.
  return { passed: expected + flaky, failed: unexpected, skipped };
}

/**
 * How many browser tests failed at first and passed when they were tried again.
 *
 * @param {{ stats?: { flaky?: number } }} report Playwright's
 * @returns {number}
 */
export function retriedTests({ stats }) {
  return stats?.flaky ?? 0;
}

/**
 * The counts as they may be told: a run that broke without a failing test, say by an error outside
 * of any or before its report was written, is one failure more.
 *
 * @param {Counts} counts
 * @param {number} exitCode the runner's
 * @returns {Counts}
 */
export function honest(counts, exitCode) {
  const broke = exitCode !== 0 && counts.failed === 0;
  return broke ? { ...counts, failed: 1 } : counts;
}
