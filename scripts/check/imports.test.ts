import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

/** The import rules of oxlint.config.mjs. Each example is a file of its own in this folder. */
const allowed: [folder: string, file: string, code: string][] = [
  ['src/view', 'a.tsx', "import { toPlain } from '../time';"],
  ['src/view/stage', 'a.tsx', "import type { Span } from '../../time/index.ts';"],
  ['src/view/stage', 'a.tsx', "import { useInstance } from '../context/instance';"],
  ['src/view/stage', 'a.tsx', "import { pan } from './gestures/pan';\nimport { x } from './x';"],
  ['src/view/stage/static', 'a.tsx', "import { Plot } from '../Plot';"],
  ['src/view/ui', 'a.ts', "import tokens from '../styles/tokens.css?raw';"],
  ['src/view', 'a.ts', "export const load = () => import('./list/lists');"],
  ['src/view', 'a.tsx', "import './axis.css';\nimport { Tick } from './Tick';"],
  ['src/layout/tiled', 'a.ts', "import { pack } from '../pack';\nimport { max } from 'd3';"],
  ['src/model/filter/groupings', 'a.ts', "import { applyFilter } from '../applyFilter';"],
  ['src/app', 'a.ts', "import address from '../model/search/searchWorker?worker&url';"],
  ['src/build/pages', 'a.ts', "import fs from 'node:fs';\nimport * as f from '../../format';"],
  ['src/format', 'a.ts', "import { createTimeline } from '../model';"],
  ['src/time', 'a.ts', "import { tzOffset } from '@date-fns/tz/tzOffset';"],
  ['src/layout', 'a.test.ts', "import { parse } from '../format';\nimport x from 'node:fs';"],
  ['src/layout', 'b.test.ts', "import { layout } from '.';\nimport { view } from '../view';"],
  ['src/time', 'a.test.ts', "import edtf from 'edtf';\nimport { test } from 'vitest';"],
  ['src/format', 'a.test.ts', "import { texts } from '../../e2e/hostile/texts';"],
  ['e2e', 'a.spec.ts', "import { instantOf } from '../src/time';\nimport { x } from 'vitest';"],
  ['.', 'a.config.ts', "import { kroniek } from './src/build';\nimport { x } from 'vite';"],
];

const forbidden: [folder: string, file: string, code: string, message: string][] = [
  ['src/time', 'a.ts', "import { t } from '../i18n';", 'the index.ts of base,'],
  [
    'src/layout',
    'a.ts',
    "import type { Props } from '../view';",
    'the index.ts of base, time, i18n, model,',
  ],
  ['src/view', 'a.tsx', "import { parse } from '../format';", 'layout, store, url, and'],
  ['src/app', 'a.tsx', "export const load = () => import('../format');", 'view, embed, and'],
  ['src/url', 'a.ts', "export * from '../app';", 'src/url/ may import'],
  ['src/layout/tiled', 'a.ts', "export { x } from '../../view';", 'src/layout/ may import'],
  [
    'src/view/ui',
    'a.tsx',
    "import { use } from '../context/instance';",
    'the files of styles, ui,',
  ],
  ['src/view/list', 'a.tsx', "import type { Tip } from '../stage/Tip';", 'src/view/list/ may'],
  ['src/view/list', 'b.tsx', "export const load = () => import('../page/x');", 'src/view/list/'],
  ['src/view/stage/gestures', 'a.ts', "import { Plot } from '../Plot';", 'src/view/stage/gestu'],
  ['src/view/stage', 'a.ts', "import { x } from './static/x';", 'src/view/stage/ may'],
  ['src/view/stage', 'b.tsx', "import { load } from '../loadLists';", 'src/view/stage/ may'],
  ['src/view', 'b.tsx', "import { zoomed } from '../time/span';", 'src/view/ may import'],
  ['src/view', 'c.tsx', "import '../app/app.css';", 'src/view/ may import'],
  ['src/app', 'a.ts', "import { x } from '../model/search/searchWorker';", 'src/app/ may'],
  ['src/view', 'a.test.tsx', "import { zoomed } from '../time/span';", 'Tests of src/view/'],
  ['e2e', 'a.ts', "import { zoomed } from '../src/time/span';", 'the index.ts of a layer'],
  ['e2e', 'b.spec.ts', "import { zoomed } from '../src/time/span';", 'the index.ts of a layer'],
  ['.', 'a.config.ts', "import { kroniek } from './src/build/plugin';", 'the index.ts of a'],
  ['src/time', 'b.ts', "import { zoomed } from '.';", 'its own files'],
  ['src/layout/tiled', 'b.ts', "import { x } from '../index.ts';", 'its own files'],
  ['src/view/list', 'c.tsx', "import { x } from '../index';", 'src/view/list/ may'],
  ['src/view', 'd.tsx', "import data from '../../data/x.json';", 'src/view/ may'],
  ['src/layout', 'b.ts', "import { addDays } from 'date-fns';", 'and d3.'],
  ['src/layout', 'a.test.ts', "import { addDays } from 'date-fns';", 'and d3, edtf'],
  ['src/view', 'e.tsx', "import { tz } from '@date-fns/tz';", 'src/view/ may import'],
  ['src/view', 'f.tsx', "import { nl } from 'date-fns/locale/nl';", 'src/view/ may import'],
  ['src/view/list', 'd.tsx', "import { parse } from 'valibot';", 'src/view/list/ may import'],
  ['src/model', 'a.ts', "import { readFileSync } from 'node:fs';", 'src/model/ may import'],
  ['src/url', 'b.ts', "import { max } from 'd3';", 'no package'],
  ['src/format', 'a.ts', "import edtf from 'edtf';", 'src/format/ may import'],
  ['e2e/pages', 'a.spec.ts', "import { test } from '@playwright/test';", 'guarded.ts'],
  ['src/view', 'g.tsx', "import { App } from '../author';", 'src/view/ may import'],
  ['src/library', 'a.ts', "import { App } from '../author/App';", 'src/library/ may import'],
  ['src/utils', 'a.ts', "import { x } from './x';", 'Add this folder'],
  ['src/view/controls', 'a.tsx', "import { x } from './x';", 'Add this folder'],
];

const root = mkdtempSync(path.join(tmpdir(), 'kroniek-imports-'));

/** Lints the examples; returns the messages of the import rules by file. */
function lint(name: string, examples: readonly (readonly string[])[]): Map<string, string> {
  const home = path.join(root, name);
  for (const [folder = '', file = '', code = ''] of examples) {
    mkdirSync(path.join(home, folder), { recursive: true });
    writeFileSync(path.join(home, folder, file), code);
  }
  for (const file of ['.oxlintrc.json', 'oxlint.config.mjs']) cpSync(file, path.join(home, file));
  const oxlint = path.resolve('node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(
    process.execPath,
    [oxlint, '-c', 'oxlint.config.mjs', '--format=json'],
    { cwd: home, encoding: 'utf8' },
  );
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { code: string; filename: string; help?: string; message: string }[];
  };
  return new Map(
    diagnostics
      .filter(({ code }) => code === 'eslint(no-restricted-imports)')
      .map(({ filename, help = '', message }) => [filename, `${message} ${help}`]),
  );
}

test('imports in the order of the layers are allowed', () => {
  expect(lint('allowed', allowed)).toEqual(new Map());
});

test('every other import is an error, with what is allowed', () => {
  const found = lint('forbidden', forbidden);
  for (const [folder, file, code, message] of forbidden) {
    expect.soft(found.get(path.posix.join(folder, file)), `${folder}: ${code}`).toContain(message);
  }
  expect(found.size).toBe(forbidden.length);
});

test.each(['CONTRIBUTING.md', 'docs/architecture.md'])(
  '%s has the folders of view/ in order',
  (file) => {
    const config = readFileSync('oxlint.config.mjs', 'utf8');
    const [, list = ''] = /const VIEW_FOLDERS = \[(.*?)\]/s.exec(config) ?? [];
    const folders = Array.from(list.matchAll(/'([^']+)'/g), ([, folder]) => folder);
    expect(folders).toContain('ui');
    expect(readFileSync(file, 'utf8')).toContain(`\`${folders.join(' ← ')}\``);
  },
);
