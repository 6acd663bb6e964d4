import path from 'node:path';
import { Command } from 'commander';
import { expect, test } from 'vitest';

import { addFileOptions } from '../../src/build/command/importOptions';
import { FILE_OPTIONS, takeFile, takeOptions } from './inputFile.mjs';

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

test('the options that say how a file is read are those of the command, and Vite has the rest', () => {
  expect(addFileOptions(new Command()).options.map(({ long }) => long)).toEqual(FILE_OPTIONS);
  const args = ['--port', '5199', '--map', 'date=Datum', '--strict', '--sheet=2', '--open'];
  expect(takeOptions(args)).toEqual({
    reading: ['--map', 'date=Datum', '--strict', '--sheet=2'],
    rest: ['--port', '5199', '--open'],
  });
});
