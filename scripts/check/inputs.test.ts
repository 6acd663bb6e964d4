import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

import { paramKeys } from '../../src/url';

type Row = { readonly names: readonly string[]; readonly tests: readonly string[] };

/** The rows of the tables of docs/inputs.md, by the heading of their section. */
const sections = new Map(
  readFileSync('docs/inputs.md', 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((text) => {
      const [heading = ''] = text.split('\n');
      const lines = text.split('\n').filter((line) => /^\| (?!-)/.test(line));
      // After the head of the table.
      return [heading.trim(), lines.slice(1).map(rowOf)] as const;
    }),
);

function rowOf(line: string): Row {
  const cells = line.split('|').slice(1, -1);
  const inCode = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);
  return { names: inCode(cells[0]), tests: inCode(cells.at(-1)) };
}

const namesIn = (heading: string): readonly string[] =>
  (sections.get(heading) ?? []).flatMap(({ names }) => names);

/** The texts of source files, without tests, below some folders or of some files. */
function sourcesOf(...paths: readonly string[]): string {
  const files = paths.flatMap((at) =>
    path.extname(at) === ''
      ? readdirSync(at, { recursive: true, encoding: 'utf8' }).map((file) => path.join(at, file))
      : [at],
  );
  return files
    .filter((file) => /\.(?:m?js|tsx?)$/.test(file) && !/\.test\.|node_modules|\.work/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

/** The first group of each match. */
const found = (source: string, pattern: RegExp): readonly string[] => [
  ...new Set([...source.matchAll(pattern)].flatMap(([, name]) => name ?? [])),
];

/** The members of a list of texts that a constant of a file has. */
const listIn = (source: string, constant: string): readonly string[] =>
  found(
    new RegExp(String.raw`const ${constant} = \[([^\]]*)\]`).exec(source)?.[1] ?? '',
    /'(\w+)'/g,
  );

const missing = (wanted: readonly string[], heading: string): readonly string[] =>
  wanted.filter((name) => !namesIn(heading).includes(name));

test('every address parameter has a row, also those that only the scripts before paint read', () => {
  const early = sourcesOf('src/app/entries/boot.ts', 'src/embed/boot.ts');
  const read = found(early, /query\.(?:get|has)\('(\w+)'\)/g);
  expect(read).toContain('lang');
  expect(missing([...paramKeys, ...read], 'The address')).toEqual([]);
});

test('every attribute of the element has a row', () => {
  const loader = sourcesOf('src/embed/loader.ts');
  const attributes = [
    ...listIn(loader, 'STATE'),
    ...listIn(loader, 'PROPERTIES'),
    ...found(loader, /(?:get|has)Attribute\('([\w-]+)'\)/g),
    'lang',
  ];
  expect(attributes).toContain('defer');
  expect(missing(attributes, 'The element `<kroniek-timeline>`')).toEqual([]);
});

test('every message has a row', () => {
  const types = found(sourcesOf('src/embed/messages.ts'), /type: '(\w+)'/g);
  expect(types).toContain('ready');
  expect(missing(types, 'Messages')).toEqual([]);
});

test('every dialog has a row', () => {
  const [, table = ''] =
    /const dialogs = \{([^}]+)\}/.exec(sourcesOf('src/view/dialogs/NamedDialog.tsx')) ?? [];
  const dialogs = found(table, /(\w+): \w+/g);
  expect(dialogs).toContain('range');
  expect(missing(dialogs, 'Fields and dialogs')).toEqual([]);
});

test('every environment variable has a row, and no other', () => {
  const configs = readdirSync('.').filter((file) => /config\.m?ts$/.test(file));
  const code = sourcesOf('scripts', 'bench', 'src', 'e2e', ...configs);
  const variables = [
    ...found(code, /\b(KRONIEK_[A-Z_]*[A-Z])\b/g),
    ...found(code, /(?<!meta\.)\benv(?:\.|\[')([A-Z][A-Z_]+)/g),
    ...found(code, /'([A-Z_]+_PATH)'/g),
  ].filter((name) => name !== 'NODE_ENV');
  expect(variables).toContain('KRONIEK_SITE');
  expect(missing(variables, 'Environment variables')).toEqual([]);
  const named = namesIn('Environment variables').filter((name) => /^KRONIEK_.*[A-Z]$/.test(name));
  expect(named.filter((name) => !variables.includes(name))).toEqual([]);
});

test('every option of a command has a row, and no other', () => {
  const tables = sourcesOf('scripts', 'bench')
    .split(/(?:readOptions|parseArgs)\(/)
    .slice(1)
    .map((text) => text.split(');')[0] ?? '');
  const options = found(tables.join('\n'), /(\w+): \{\s*type: '/g).map((name) => `--${name}`);
  expect(options).toContain('--soak');
  expect(missing(options, 'Options of commands')).toEqual([]);
  const named = namesIn('Options of commands').filter((name) => name.startsWith('--'));
  expect(named.filter((name) => !options.includes(name))).toEqual([]);
});

test('every row has a test that exists', () => {
  const rows = [...sections.values()].flat();
  expect(rows.length).toBeGreaterThan(60);
  for (const { names, tests } of rows) {
    expect.soft(tests, names.join(', ')).not.toEqual([]);
    for (const file of tests) {
      expect.soft(file).toMatch(/\.(?:test|spec|property\.test)\.tsx?$/);
      expect.soft(existsSync(file), file).toBe(true);
    }
  }
});
