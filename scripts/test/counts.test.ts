import { expect, test } from 'vitest';
import {
  browserCounts,
  failedUnitTests,
  retriedTests,
  sumOf,
  unitCounts,
  withBrokenRun,
} from './counts.mjs';

test('the counts of vitest and of Playwright', () => {
  const unit = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
  expect(unitCounts(unit)).toEqual({ passed: 7, failed: 1, skipped: 3 });
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
  expect(browserCounts({ stats })).toEqual({ passed: 6, failed: 1, skipped: 2 });
  expect(sumOf(unitCounts(unit), browserCounts({ stats }))).toEqual({
    passed: 13,
    failed: 2,
    skipped: 5,
  });
});

test('a run that broke is a failure, also without a report', () => {
  expect(withBrokenRun(unitCounts({}), 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(withBrokenRun(browserCounts({}), 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(withBrokenRun({ passed: 3, failed: 2, skipped: 0 }, 1).failed).toBe(2);
  expect(withBrokenRun({ passed: 3, failed: 0, skipped: 0 }, 0).failed).toBe(0);
});

test('failed unit tests are named', () => {
  const assertionResults = [
    { status: 'passed', fullName: 'adds' },
    { status: 'failed', fullName: 'subtracts' },
  ];
  expect(failedUnitTests({ testResults: [{ name: 'sums.test.ts', assertionResults }] })).toEqual([
    'sums.test.ts › subtracts',
  ]);
  expect(failedUnitTests({})).toEqual([]);
});

test('retried browser tests are named, with their project, file and group', () => {
  const spec = (title: string, ...statuses: string[]) => ({
    title,
    tests: statuses.map((status, index) => ({ projectName: `browser${index}`, status })),
  });
  const suites = [
    {
      title: 'a.spec.ts',
      specs: [spec('opens', 'expected', 'flaky'), spec('closes', 'unexpected')],
      suites: [{ title: 'zoomed', specs: [spec('pans', 'flaky')] }],
    },
  ];
  expect(retriedTests({ suites })).toEqual([
    '[browser1] a.spec.ts › opens',
    '[browser0] a.spec.ts › zoomed › pans',
  ]);
  expect(retriedTests({})).toEqual([]);
});
