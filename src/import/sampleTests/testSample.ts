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

/** What is wrong with years before Christ and seconds until datasets may have them. */
const FAR = /^(?:bad-date|date-outside-years|impossible-date|date-form) /;

/** Tests that a sample is read as expected, into a dataset without errors. */
export function testSample(file: string, expected: Expected): void {
  test(`reads ${file}`, async () => {
    const bytes = new Uint8Array(readFileSync(`src/import/samples/${file}`));
    const { dataset: _, errors, ...imported } = await importText(file, bytes);
    expect(imported).toEqual(expected);
    expect(errors.filter((error) => HAS_FAR_YEARS || !FAR.test(error))).toEqual([]);
  });
}
