import { expect, test } from 'vitest';
import { browserCounts, failedUnitTests, honest, retriedTests, unitCounts } from './counts.mjs';

test('the counts of either runner', () => {
  const unit = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
  expect(unitCounts(unit)).toEqual({ passed: 7, failed: 1, skipped: 3 });
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
  expect(browserCounts({ stats })).toEqual({ passed: 6, failed: 1, skipped: 2 });
  expect(retriedTests({ stats })).toBe(1);
  expect(retriedTests({})).toBe(0);
});

test('a run that broke is a failure, also without a report', () => {
  expect(honest(unitCounts({}), 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(honest(browserCounts({}), 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(honest({ passed: 3, failed: 2, skipped: 0 }, 1).failed).toBe(2);
  expect(honest({ passed: 3, failed: 0, skipped: 0 }, 0).failed).toBe(0);
});

test('a unit test that failed is named', () => {
  const assertionResults = [
    { status: 'passed', fullName: 'adds' },
    { status: 'failed', fullName: 'subtracts' },
  ];
  expect(failedUnitTests({ testResults: [{ name: 'sums.test.ts', assertionResults }] })).toEqual([
    'sums.test.ts › subtracts',
  ]);
  expect(failedUnitTests({})).toEqual([]);
});
