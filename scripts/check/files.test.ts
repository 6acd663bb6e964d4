import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const MAX_FILES = 25;
/** At the top of the layers with many folders. */
const MAX_FILES_AT_TOP = 12;
const MAX_COLUMNS = 100;
/** The folders whose comments are checked, besides the files of the project's root. */
const WRAPPED = ['bench', 'e2e', 'scripts', 'src'];

const files = ['src', 'scripts', 'e2e', 'bench'].flatMap(filesIn);
const COMMENT = /^\s*(?:\/\/|\/?\*)/;

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name.startsWith('.')) return [];
    const file = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? filesIn(file) : [file];
  });
}

test(`no folder holds more than ${MAX_FILES} files`, () => {
  for (const folder of new Set(files.map((file) => path.posix.dirname(file)))) {
    const { length } = files.filter((file) => path.posix.dirname(file) === folder);
    const isTop = ['src/app', 'src/build', 'src/view'].includes(folder);
    expect.soft(length, folder).toBeLessThanOrEqual(isTop ? MAX_FILES_AT_TOP : MAX_FILES);
  }
});

test(`no line of a comment is longer than ${MAX_COLUMNS} columns`, () => {
  const code = [...WRAPPED.flatMap(filesIn), ...readdirSync('.')].filter((file) =>
    /\.(?:m?js|tsx?|css)$/.test(file),
  );
  expect(code.length).toBeGreaterThan(20);
  const tooLong = code.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        // A directive of the linter must be one line, and the names of two rules may not fit.
        COMMENT.test(line) && line.length > MAX_COLUMNS && !/https:\/\/|oxlint-disable/.test(line)
          ? [`${file}:${index + 1}`]
          : [],
      ),
  );
  expect(tooLong).toEqual([]);
});

/** The name of a source file, with the folders that the text names. No pattern such as `*.ts`. */
const FILE_NAME = /(?<![\w/.*$-])(?:[\w-]+\/)*[\w-][\w.-]*\.(?:tsx?|mjs|css)\b(?!\.)/g;
/** The documents that say where things are. Decisions and results name files of their time. */
const GUIDES = ['CONTRIBUTING.md', 'docs/architecture.md', 'docs/glossary.md'];

/** The lines of a guide, or the comments of code. */
function linesAboutCode(file: string): readonly string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return file.endsWith('.md') ? lines : lines.filter((line) => /^\s*\/?\*|\/\/ /.test(line));
}

test('every source file that a comment or a guide names exists', () => {
  const known = [...files, ...filesIn('data'), ...readdirSync('.')];
  const readMes = files.filter((file) => file.startsWith('src/') && file.endsWith('/README.md'));
  const code = files.filter((file) => /\.(?:tsx?|mjs|css)$/.test(file));
  const namedIn = (file: string): readonly string[] =>
    linesAboutCode(file).flatMap((line) => line.match(FILE_NAME) ?? []);
  expect(namedIn('docs/architecture.md').length).toBeGreaterThan(20);
  expect(code.flatMap(namedIn).length).toBeGreaterThan(20);
  const missing = [...GUIDES, ...readMes, ...code].flatMap((file) =>
    namedIn(file)
      .filter((name) => !known.some((other) => other === name || other.endsWith(`/${name}`)))
      .map((name) => `${file}: ${name}`),
  );
  expect(missing).toEqual([]);
});
