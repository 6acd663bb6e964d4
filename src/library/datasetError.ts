import type { TimelineProblem } from './types';

/** A dataset has errors, so that it cannot be shown. */
export class DatasetError extends Error {
  readonly problems: readonly TimelineProblem[];
  constructor(problems: readonly TimelineProblem[]) {
    super(problems.map(({ path, what, todo }) => `${path}: ${what} ${todo}`).join('\n'));
    this.name = 'DatasetError';
    this.problems = problems;
  }
}
