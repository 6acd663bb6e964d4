import path from 'node:path';
import { expect, test } from 'vitest';

import { takeFile } from './inputFile.mjs';

test('the first argument is a file of the caller’s folder or an address', () => {
  const folder = `${process.cwd()}/data`;
  expect(takeFile(['README.md', '--port', '5199'], folder)).toEqual({
    file: path.resolve(folder, 'README.md'),
    rest: ['--port', '5199'],
  });
  const address = 'https://example.org/events.csv';
  expect(takeFile([address], folder)).toEqual({ file: address, rest: [] });
});

test('options alone leave the file to KRONIEK_DATA', () => {
  expect(takeFile([], '.')).toEqual({ file: null, rest: [] });
  expect(takeFile(['--port', '5199'], '.')).toEqual({ file: null, rest: ['--port', '5199'] });
});
