import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

import { formatProblem, parseDatasetBytes, readDataset } from './dataset';

const text = readFileSync('data/security-guarantees.json', 'utf8');

async function problemsOf(bytes: Uint8Array): Promise<string[]> {
  const { problems } = await parseDatasetBytes(bytes, 'x.json');
  return problems.map((problem) => formatProblem(problem));
}

test('a file in Windows-1252 is reported with line, column and the words', async () => {
  const bytes = Buffer.from('{\n  "title": { "fr": "Déjà vu" }\n}', 'latin1');
  expect(await problemsOf(bytes)).toEqual([
    'x.json: line 2, column 22: This is not UTF-8, but probably Windows-1252: “: { "fr": "Déjà vu" }”: ' +
      'Save it anew as UTF-8: an editor offers that as “encoding”, a spreadsheet as a file type.',
  ]);
});

test('columns after longer characters are those of an editor', async () => {
  const bytes = Buffer.concat([Buffer.from('{"ї": "'), Buffer.from([0xe9]), Buffer.from('"}')]);
  expect((await problemsOf(bytes))[0]).toContain('x.json: line 1, column 8: This is not UTF-8');
});

const utf16le = Buffer.from(text, 'utf16le');
const utf16be = Buffer.from(utf16le).swap16();
const utf32le = Buffer.concat(
  Array.from('{"a":1}', (one) => Buffer.from([one.charCodeAt(0), 0, 0, 0])),
);

test.each([
  ['UTF-16 with a byte-order mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le]), 'UTF-16'],
  ['UTF-16 without', utf16le, 'UTF-16'],
  ['UTF-16, big-endian', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be]), 'UTF-16'],
  ['UTF-16, big-endian, without', utf16be, 'UTF-16'],
  ['UTF-32', Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), utf32le]), 'UTF-32'],
  ['UTF-32 without', utf32le, 'UTF-32'],
])('a file in %s is reported', async (_, bytes, name) => {
  expect(await problemsOf(bytes)).toEqual([
    expect.stringMatching(`^x.json: This is not UTF-8, but ${name}: Save it anew as UTF-8`),
  ]);
});

test.each([
  ['a half character', [0xc3]],
  ['a lone surrogate', [0xed, 0xa0, 0x80]],
  ['an overlong form', [0xc0, 0x80]],
])('%s is reported on its line', async (_, faulty) => {
  const bytes = Buffer.concat([Buffer.from('{\n"a": "x'), Buffer.from(faulty), Buffer.from('"}')]);
  expect((await problemsOf(bytes))[0]).toContain('x.json: line 2, column 8: This is not UTF-8');
});

test.each([
  ['a spreadsheet', [0x50, 0x4b, 0x03, 0x04, 0x14], 'a ZIP archive'],
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], 'a PDF'],
  ['a compressed file', [0x1f, 0x8b, 0x08], 'a compressed file'],
])('%s is no text', async (_, bytes, name) => {
  expect((await problemsOf(Buffer.from(bytes)))[0]).toContain(`This is not a text, but ${name}`);
});

test('a byte-order mark is no fault at the start, but elsewhere', async () => {
  const mark = Buffer.from('\uFEFF');
  expect(await problemsOf(Buffer.concat([mark, Buffer.from(text)]))).toEqual([]);
  expect(await problemsOf(Buffer.concat([Buffer.from('{"a": '), mark, Buffer.from('1}')]))).toEqual(
    [
      'x.json: line 1, column 7: This is not JSON: expected a value, found U+FEFF: ' +
        'Remove that character: such characters often come in by copying.',
    ],
  );
});

test('a NUL byte is named on its line', async () => {
  expect(await problemsOf(Buffer.from('{\n"a": "b\0"}'))).toEqual([
    'x.json: line 2, column 8: This is not JSON: expected the closing ", found U+0000: ' +
      'Remove that character: such characters often come in by copying.',
  ]);
});

test('the text of a source that is not UTF-8 stops the build', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'kroniek-'));
  try {
    await mkdir(path.join(folder, 'sources'));
    await writeFile(path.join(folder, 'my.json'), text);
    await writeFile(
      path.join(folder, 'sources', 'letter.nl.txt'),
      Buffer.from('één\ncafé', 'latin1'),
    );
    const { dataset, problems } = await readDataset(path.join(folder, 'my.json'), 'data/my.json');
    expect(dataset).toBeNull();
    expect(problems.map((problem) => formatProblem(problem))).toEqual([
      expect.stringMatching(/^data\/sources\/letter\.nl\.txt: line 1, column 1: This is not UTF-8/),
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
