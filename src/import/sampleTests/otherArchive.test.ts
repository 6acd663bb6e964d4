import { expect, test } from 'vitest';

import { importFile } from '../importFile';

test('a zip that holds no workbook has a format that is not known, whatever its bytes', async () => {
  // Bytes that are neither UTF-8 nor Windows-1252.
  const bytes = Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x81, 0x8d, 0xff, 0x90, 0x9d]);
  const { report } = await importFile({ name: 'a.ods', bytes });
  expect(report.map(({ code }) => code)).toEqual(['unknown-format']);
});
