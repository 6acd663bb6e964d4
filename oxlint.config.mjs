// The rules of .oxlintrc.json, and which file may import which (docs/architecture.md). oxlint and
// editors find .oxlintrc.json by themselves; `npm run check` passes this file to oxlint.
import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The layers of src/, lowest first, with the packages that each may import (`*` stands for any
 * text). A layer imports the layers before it, through their index.ts only.
 *
 * @type {Record<string, string[]>}
 */
const LAYERS = {
  base: ['date-fns/constants'],
  time: ['@date-fns/tz/tzOffset', '@date-fns/utc', 'd3', 'date-fns'],
  i18n: ['@date-fns/utc', 'date-fns', 'date-fns/constants', 'date-fns/locale/*'],
  model: ['d3'],
  export: ['d3', 'fflate'],
  format: ['@date-fns/utc', '@valibot/to-json-schema', 'd3', 'date-fns', 'valibot'],
  import: [
    '@date-fns/utc',
    'd3',
    'date-fns',
    'date-fns/locale',
    'htmlparser2',
    'ical.js',
    'read-excel-file/universal',
    'saxen',
  ],
  layout: ['d3'],
  store: ['zustand/vanilla'],
  url: [],
  view: ['@date-fns/utc', 'd3', 'date-fns', 'react', 'react-dom', 'uqr', 'zustand'],
  embed: ['react'],
  app: ['react', 'react-dom', 'react-dom/client'],
  library: ['react'],
  author: [
    'd3',
    'idb-keyval',
    'react',
    'react-data-grid{,/lib/styles.css}',
    'react-dom',
    'react-dom/client',
    'virtual:kroniek-box.css',
  ],
  build: [
    '@resvg/resvg-js',
    'sharp',
    'commander',
    'valibot',
    'd3',
    'jsonc-parser',
    'node:*{,/*}',
    'pdfkit',
    'react',
    'react-dom/server',
    'saxen',
    'vite',
    // What the command and the repository's own scripts share.
    '**/scripts/check/supportedBrowsers.mjs',
    '**/scripts/cli/settings.mjs',
    '**/scripts/serve/*.mjs',
    // The style sheet of timelines in boxes, for the author's page.
    '**/scripts/package/librarySheet.mjs',
  ],
};
/** No layer of a page imports these, so that their code is in no page of a site. */
const BUILD_ONLY = new Set(['format', 'import', 'library', 'author']);
/** The layers that may. */
const OUTSIDE_PAGES = new Set(['import', 'library', 'author', 'build']);
/** The packages that a test may import besides those of its layer. */
const TEST_PACKAGES = [
  'edtf',
  'fast-check',
  'fflate',
  'html-validate/node',
  'ical.js',
  'node:*{,/*}',
  'vitest',
];

/** The folders of view/: each imports from the folders before it, and not from view/ itself. */
const VIEW_FOLDERS = [
  'styles',
  'ui',
  'context',
  'hooks',
  'drawing',
  'media',
  'event',
  'table',
  'list',
  'search',
  'story',
  'dialogs',
  'vertical',
  'stage/gestures',
  'stage/parts',
  'stage/folding',
  'stage',
  'map',
  'stage/static',
  'page',
];

const layers = Object.keys(LAYERS);
const INDEX = '{,/,/index,/index.ts}';

/** @param {string} src the path of src/ */
const everyFile = (src) => `${src}/{${layers.join(',')}}/**`;
/** @param {string} src the path of src/ */
const everyIndex = (src) => `${src}/{${layers.join(',')}}${INDEX}`;

/**
 * Bans every import but some.
 *
 * @param {string[]} importers globs of the importing files
 * @param {string[]} allowed globs of paths and packages. A ban among them begins with `!`, and the
 *   last glob that matches an import decides.
 * @param {string} message
 */
const allowOnly = (importers, allowed, message) =>
  ban(importers, ['**', ...allowed.map((glob) => `!${glob}`.replace('!!', ''))], message);

/**
 * @param {string[]} importers
 * @param {string[]} group
 * @param {string} message
 */
const ban = (importers, group, message) => ({
  files: importers,
  rules: { 'eslint/no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
});

/** @param {string} layer */
const layersBelow = (layer) =>
  layers
    .slice(0, layers.indexOf(layer))
    .filter((name) => OUTSIDE_PAGES.has(layer) || !BUILD_ONLY.has(name));

/**
 * What a folder of a layer may import from outside of it, and the same in words.
 *
 * @param {string} layer
 * @param {string} src the relative path from the folder to src/
 */
function outsideOf(layer, src) {
  const below = layersBelow(layer);
  const packages = LAYERS[layer] ?? [];
  const entries = below.flatMap((name) => [
    `${src}/${name}${INDEX}`,
    // A worker is imported by the address of its file.
    `${src}/${name}/**/*Worker?worker&url`,
  ]);
  return {
    allowed: [...packages, ...entries],
    inWords: `the index.ts of ${below.join(', ') || 'no layer'}, and ${packages.join(', ') || 'no package'}.`,
  };
}

const layerOverrides = layers.flatMap((layer) =>
  // A layer's folders are at most two deep. How many `../` lead out of the layer differs.
  ['.', '..', '../..'].map((top, depth, tops) => {
    const own = tops.slice(0, depth + 1).map((folder) => `${folder}/**`);
    const src = path.posix.join(top, '..');
    const { allowed, inWords } = outsideOf(layer, src);
    return allowOnly(
      [`src/${layer}/${'*/'.repeat(depth)}*`],
      [...own, `!${src}/**`, '!.', '!..', `!${top}${INDEX}`, ...allowed],
      `src/${layer}/ may import its own files, ${inWords}`,
    );
  }),
);

const viewOverrides = VIEW_FOLDERS.map((folder, position) => {
  const known = VIEW_FOLDERS.slice(0, position + 1);
  const paths = known.map((other) => path.posix.join(path.posix.relative(folder, other), '*'));
  const { allowed, inWords } = outsideOf('view', path.posix.relative(`view/${folder}`, ''));
  return allowOnly(
    [`src/view/${folder}/*`],
    [...paths.map((glob) => (glob.startsWith('.') ? glob : `./${glob}`)), ...allowed],
    `src/view/${folder}/ may import the files of ${known.join(', ')}, ${inWords}`,
  );
});

// Tests and their helpers may import every layer, the own index.ts and files outside of src/.
const testOverrides = layers.map((layer) => {
  const packages = [...(LAYERS[layer] ?? []), ...TEST_PACKAGES];
  const above = ['..', '../..', '../../..'];
  return allowOnly(
    [`src/${layer}/**/{*.test,test*}.{ts,tsx}`],
    [
      '.',
      '..',
      './**',
      '../**',
      ...above.flatMap((src) => [`!${everyFile(src)}`, everyIndex(src)]),
      ...packages,
    ],
    `Tests of src/${layer}/ may import any layer by its index.ts, and ${packages.join(', ')}.`,
  );
});

const NEW_FOLDER = 'Add this folder to the lists of oxlint.config.mjs.';
/** From outside of src/: every file of a layer but its index.ts. */
const pastIndex = ['.', '..', '../..', '../../..'].flatMap((top) => [
  everyFile(`${top}/src`),
  `!${everyIndex(`${top}/src`)}`,
]);
const importOverrides = [
  allowOnly(['src/*/**'], [], NEW_FOLDER),
  ...layerOverrides,
  allowOnly(['src/view/*/**'], [], NEW_FOLDER),
  ...viewOverrides,
  ...testOverrides,
  ban(['*.config.ts', '{data,e2e}/**'], pastIndex, 'Import the index.ts of a layer.'),
  ban(
    ['e2e/**/*.spec.ts'],
    [...pastIndex, '@playwright/test'],
    'Import the index.ts of a layer, and e2e/support/guarded.ts for @playwright/test: it reports the errors of a page.',
  ),
];

const base = JSON.parse(readFileSync(new URL('.oxlintrc.json', import.meta.url), 'utf8'));
export default { ...base, overrides: [...base.overrides, ...importOverrides] };
