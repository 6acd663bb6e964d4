/** The entry `kroniek/format` of the package: checks a dataset, in a browser or in Node. */
import { parseDataset } from '../format';
import { problemsOf } from './loadData';
import type { TimelineProblem } from './types';

export type { TimelineProblem } from './types';

export type CheckedDataset = {
  /** Whether it can be shown: no problem is an error. */
  readonly isValid: boolean;
  readonly problems: readonly TimelineProblem[];
};

/** Checks a dataset. Takes any value, never throws, and changes nothing. */
export async function checkDataset(json: unknown): Promise<CheckedDataset> {
  const { dataset, issues } = parseDataset(json);
  return { isValid: dataset !== null, problems: await problemsOf(issues) };
}
