import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { parseDataset } from '../../format';
import { importText } from './testImport';

type Expected = {
  readonly format: string;
  readonly found: readonly string[];
  readonly report: readonly string[];
};

/** Whether datasets may have years before Christ. */
const HAS_FAR_YEARS = parseDataset({ events: [{ when: '-0044', title: 'Ides' }] }).dataset !== null;

/** Tests that a sample is read as expected, into a dataset without errors. */
export function testSample(file: string, expected: Expected): void {
  test(`reads ${file}`, async () => {
    const bytes = new Uint8Array(readFileSync(`src/import/samples/${file}`));
    const { dataset: _, ...imported } = await importText(file, bytes);
    expect(imported).toEqual({ ...expected, errors: [] });
  });
}

/** The same for a sample with years before Christ, or with seconds. */
export function testFarSample(file: string, expected: Expected): void {
  if (HAS_FAR_YEARS) testSample(file, expected);
  else test.skip(`reads ${file}`, () => {});
}
