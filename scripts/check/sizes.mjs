// Prints the sizes of the build, compressed (gzip -9) as a browser fetches it, and fails if one is
// over its budget. The imports in the manifest lead from each entry to its JavaScript and CSS. A
// reader fetches the texts of one language: the largest catalogue counts as JavaScript.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { cataloguesOf, filesOf, languageOf, withoutCatalogues } from './bundle.mjs';

const DIST = 'dist';
/**
 * In bytes. `first` is the static imports of a page, `js` all of its JavaScript with lazy chunks.
 */
const BUDGETS = {
  first: 115_000,
  // The map has 21 K of it: projections of d3-geo, the layout of marks and the live map. Pictures,
  // players, the lightbox and pictures in the story have 9 K. All of it loads when it is asked for.
  js: 253_000,
  css: 12_300,
  // Only pages of datasets with pictures or other media have it.
  mediaCss: 2_500,
  words: 8_192,
  data: 40_000,
  loader: 2_000,
  embedBoot: 3_000,
  embed: 29_300,
  worker: 1_700,
};

/** @type {import('./bundle.mjs').Manifest} */
const manifest = JSON.parse(readFileSync(`${DIST}/.vite/manifest.json`, 'utf8'));
// The page's own chunk and every entry. The manifest does not mark a chunk of a group as an entry.
const [, page = ''] =
  /<link [^>]*href="\/?([^"]+)" data-app/.exec(readFileSync(`${DIST}/index.html`, 'utf8')) ?? [];
const entries = Object.keys(manifest).filter(
  (key) => manifest[key]?.isEntry || manifest[key]?.file === page,
);
const catalogues = cataloguesOf(manifest);
let failures = 0;

console.log(row('', 'bytes', 'budget'));
for (const entry of entries) {
  const first = filesOf(manifest, entry, { lazy: false });
  const whole = filesOf(manifest, entry, { lazy: true });
  // A page never fetches what only an embed does.
  whole.js.delete(manifest['src/app/features/startEmbed.tsx']?.file ?? '');
  const name = manifest[entry]?.file === page ? 'index.html' : entry;
  const hasTexts = [...catalogues.values()].some((files) =>
    [...files].some((file) => whole.js.has(file)),
  );
  const texts = hasTexts ? largestOf(catalogues) : new Set();
  const budget =
    { 'src/embed/loader.ts': BUDGETS.loader, 'src/embed/boot.ts': BUDGETS.embedBoot }[entry] ??
    BUDGETS.first;
  checkSize(`${name}, first JavaScript`, first.js, budget);
  if (whole.js.size > first.js.size) {
    const all = new Set([...withoutCatalogues(whole.js, catalogues), ...texts]);
    checkSize('  with its lazy JavaScript', all, BUDGETS.js);
    console.log(row('    of which texts', inK(sizeOf(texts))));
  }
  const cssBudget = entry === 'src/view/styles/media.css' ? BUDGETS.mediaCss : BUDGETS.css;
  checkSize(`${name}, CSS`, name === 'index.html' ? styles() : whole.css, cssBudget);
}
for (const language of catalogues.keys()) {
  const { file = '' } = manifest[`src/i18n/languages/${language}/catalogue.ts`] ?? {};
  checkSize(`words, ${language}`, new Set([file]), BUDGETS.words);
}
for (const [language, files] of dataByLanguage()) {
  checkSize(`dataset, ${language}`, files, BUDGETS.data);
}
checkEmbeds();
checkWorker();
if (entries.length === 0) fail('the manifest names no entry');
if (dataByLanguage().size === 0)
  fail('no compiled dataset (a .json with its language in its name)');
process.exitCode = failures > 0 ? 1 : 0;

/** The style sheets of the page. */
function styles() {
  return new Set(
    readdirSync(`${DIST}/assets`).flatMap((file) =>
      file.endsWith('.css') && !/^(?:embed|media)-/.test(file) ? [`assets/${file}`] : [],
    ),
  );
}

/**
 * The largest embed before the first touch: its page with the script and style sheets in its HTML.
 */
function checkEmbeds() {
  for (const language of dataByLanguage().keys()) {
    const folder = `embed/v1/${language}`;
    const pages = readdirSync(`${DIST}/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('index.html'))
      .map((file) => `${folder}/${file.split(path.sep).join('/')}`);
    const sets = pages.map((file) => {
      const html = readFileSync(path.join(DIST, file), 'utf8');
      const named = html.matchAll(
        /<(?:script|link) [^>]*(?:src|href)="[^"]*(assets\/[^"]+\.(?:js|css))"/g,
      );
      return /** @type {const} */ ([
        file,
        new Set([file, ...[...named].flatMap(([, asset]) => asset ?? [])]),
      ]);
    });
    const largest = largestOf(new Map(sets));
    checkSize([...largest][0] ?? folder, largest, BUDGETS.embed);
  }
}

/** The worker that searches many events. No import leads to it, and few timelines load it. */
function checkWorker() {
  const files = readdirSync(`${DIST}/assets`).filter((file) => /Worker-.*\.js$/.test(file));
  if (files.length === 0) fail('no worker');
  checkSize(
    'worker that searches many events',
    new Set(files.map((file) => `assets/${file}`)),
    BUDGETS.worker,
  );
}

/**
 * Prints the size of some files, and counts a failure if it is over the budget.
 *
 * @param {string} name
 * @param {Set<string>} files
 * @param {number} budget
 */
function checkSize(name, files, budget) {
  const bytes = sizeOf(files);
  const over = bytes > budget;
  if (over) failures += 1;
  console.log(`${row(name, inK(bytes), inK(budget))}${over ? '  ✖ over' : ''}`);
}

/**
 * The compiled datasets: the JSON files of the build, by the language in their name.
 *
 * @returns {Map<string, Set<string>>}
 */
function dataByLanguage() {
  /** @type {Map<string, Set<string>>} */
  const found = new Map();
  for (const name of readdirSync(DIST, { recursive: true, encoding: 'utf8' })) {
    const file = name.split(path.sep).join('/');
    // A content management system fetches these, not a reader.
    const language = /^\.|oembed\.json$/.test(file) ? null : languageOf(file);
    if (language) found.set(language, (found.get(language) ?? new Set()).add(file));
  }
  return found;
}

/**
 * The largest of several sets of files, such as the catalogues of each language.
 *
 * @param {Map<string, Set<string>>} named
 * @returns {Set<string>}
 */
function largestOf(named) {
  const sets = [...named.values()];
  return sets.reduce((largest, set) => (sizeOf(set) > sizeOf(largest) ? set : largest), new Set());
}

/** @param {Set<string>} files */
function sizeOf(files) {
  const sizes = [...files].map(
    (file) => gzipSync(readFileSync(path.join(DIST, file)), { level: 9 }).length,
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** @param {string} message */
function fail(message) {
  console.error(`✖ ${message}`);
  failures += 1;
}

/**
 * @param {string} name
 * @param {string[]} cells
 */
function row(name, ...cells) {
  return name.padEnd(40) + cells.map((cell) => cell.padStart(10)).join('');
}

/** @param {number} bytes */
function inK(bytes) {
  return `${(bytes / 1000).toFixed(1)} K`;
}
