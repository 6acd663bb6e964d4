import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { importText } from './testImport';

type Expected = {
  readonly format: string;
  readonly found: readonly string[];
  readonly report: readonly string[];
};

/** Tests that a sample is read as expected, into a dataset without errors. */
export function testSample(file: string, expected: Expected): void {
  test(`reads ${file}`, async () => {
    const bytes = new Uint8Array(readFileSync(`src/import/samples/${file}`));
    const { dataset: _, ...imported } = await importText(file, bytes);
    expect(imported).toEqual({ ...expected, errors: [] });
  });
}
