/** Tests what the command says of a use that goes wrong, and of a file that it has read. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { open } from './actions';
import { eventCountOf, noteReading } from './checkedInput';
import { systemMessageOf } from './failures';
import { readInputFile } from './inputFile';
import { readInput } from './readInput';
import { requireSiteFolder } from './siteFolder';
import { createTerminal } from './terminal';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kroniek-messages-'));
  mkdirSync(path.join(folder, 'site/embed/v1'), { recursive: true });
  writeFileSync(path.join(folder, 'site/embed/v1/embed.js'), '');
  writeFileSync(path.join(folder, 'events.csv'), 'date,title\n');
  writeFileSync(path.join(folder, 'notes.docx'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = (argument: string) => readInputFile(argument, { cacheDir: folder, note: () => {} });

function createNotes() {
  const lines: string[] = [];
  const stderr = { write: (text: string | Uint8Array) => lines.push(String(text)) > 0 };
  const stream = { ...stderr, isTTY: false, hasColors: () => false, columns: 80 };
  return {
    lines,
    terminal: createTerminal({ isJson: false, stdout: stream, stderr: stream, env: {} }),
  };
}

test('a file that is not there names those beside it, and a host lacks its scheme', async () => {
  const missing = path.join(folder, 'evnts.csv');
  await expect(read(missing)).rejects.toThrow(
    `There is no file ${missing}. In that folder: ${path.join(folder, 'events.csv')}.`,
  );
  await expect(read('example.org/events.csv')).rejects.toThrow(/An address begins with https/);
  await expect(read('localhost:8000/events.csv')).rejects.toThrow(/An address begins with/);
});

test('a folder names the files in it, and a written site its command', async () => {
  await expect(read(folder)).rejects.toThrow(
    `${folder} is a folder: give a file in it: ${path.join(folder, 'events.csv')}.`,
  );
  await expect(read(path.join(folder, 'site'))).rejects.toThrow(/kroniek preview .*site shows it/);
});

test('a mistyped command is no file, whatever stands after it', async () => {
  const { terminal } = createNotes();
  const opened = (...[first = '', ...more]: string[]) =>
    open(first, { open: false, more }, terminal);
  await expect(opened('bild', 'events.csv')).rejects.toThrow(/no such command: .*build/);
  await expect(opened('a.csv', 'b.csv')).rejects.toThrow('One file at a time: a.csv or b.csv.');
});

test('a folder that cannot be written is refused before a build, in plain words', async () => {
  const refused = await requireSiteFolder(path.join(folder, 'events.csv/x')).catch(
    (problem: unknown) => problem as NodeJS.ErrnoException,
  );
  expect(refused).toHaveProperty('code', 'ENOTDIR');
  expect(systemMessageOf(refused as NodeJS.ErrnoException)).toMatch(
    /events\.csv\/x.* a part of this path/,
  );
  const denied = Object.assign(new Error('EACCES: permission denied'), {
    code: 'EACCES',
    path: 'x',
  });
  expect(systemMessageOf(denied)).toMatch(/^x cannot be opened or written: you have no permission/);
  const unknown = Object.assign(new Error('EFOO: foo'), { code: 'EFOO', path: 'x' });
  expect(systemMessageOf(unknown)).toBe('EFOO: foo');
});

test('a file that was read says how many events it gave, and where its changes are named', async () => {
  const inputOf = async (text: string) => {
    const file = path.join(folder, 'read.csv');
    writeFileSync(file, text);
    return readInput(await read(file));
  };
  const plain = await inputOf('date,title\n2025-09-04,Leaders meet\n');
  const changed = await inputOf('date,title\nabout 1970,Talks\nsoon,War\n2025,Peace\n');
  expect([plain, changed].map(eventCountOf)).toEqual(['1 event', '2 events (1 left out)']);
  const { lines, terminal } = createNotes();
  noteReading('read.csv', plain, terminal);
  expect(lines).toEqual([]);
  noteReading('read.csv', changed, terminal);
  expect(lines).toEqual([
    'Read with 1 change: kroniek import read.csv -o events.json names them.\n',
  ]);
});
