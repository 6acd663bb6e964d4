// Weighs the build, as a reader's browser fetches it (gzip -9), against the budgets, and fails over
// one. JavaScript and CSS are found by following the imports of the manifest from each entry. The
// interface's words come a language at a time, and weigh with the JavaScript: of all of them the
// heaviest, since a reader fetches one.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { cataloguesOf, filesOf, languageOf, withoutWords } from './bundle.mjs';

const DIST = 'dist';
/** Bytes. `first` is what a page fetches by static imports, `js` all of it, with words and late code. */
const BUDGETS = {
  first: 115_000,
  js: 190_000,
  css: 12_000,
  data: 40_000,
  loader: 2_000,
  guest: 3_000,
  embed: 25_000,
  worker: 1_000,
};

/** @type {import('./bundle.mjs').Manifest} */
const manifest = JSON.parse(readFileSync(`${DIST}/.vite/manifest.json`, 'utf8'));
// The page's own chunk, and whatever else is an entry. The manifest does not call a grouped chunk one.
const [, page = ''] =
  /<link [^>]*href="\/?([^"]+)" data-app/.exec(readFileSync(`${DIST}/index.html`, 'utf8')) ?? [];
const entries = Object.keys(manifest).filter(
  (key) => manifest[key]?.isEntry || manifest[key]?.file === page,
);
const catalogues = cataloguesOf(manifest);
let tooHeavy = 0;

console.log(row('', 'bytes', 'budget'));
for (const entry of entries) {
  const first = filesOf(manifest, entry, { lazy: false });
  const whole = filesOf(manifest, entry, { lazy: true });
  // A page never fetches what only an embed does.
  whole.js.delete(manifest['src/app/features/startEmbed.tsx']?.file ?? '');
  const name = manifest[entry]?.file === page ? 'index.html' : entry;
  const hasWords = [...catalogues.values()].some((files) =>
    [...files].some((file) => whole.js.has(file)),
  );
  const words = hasWords ? heaviestOf(catalogues) : new Set();
  const budget =
    { 'src/embed/loader.ts': BUDGETS.loader, 'src/embed/boot.ts': BUDGETS.guest }[entry] ??
    BUDGETS.first;
  weigh(`${name}, first JavaScript`, first.js, budget);
  if (whole.js.size > first.js.size) {
    const all = new Set([...withoutWords(whole.js, catalogues), ...words]);
    weigh('  and all that it may fetch later', all, BUDGETS.js);
    console.log(row('    of which words', inK(weightOf(words))));
  }
  weigh(`${name}, CSS`, name === 'index.html' ? styles() : whole.css, BUDGETS.css);
}
for (const [language, files] of dataByLanguage()) {
  weigh(`dataset, ${language}`, files, BUDGETS.data);
}
weighEmbeds();
weighWorker();
if (entries.length === 0) fail('the manifest names no entry');
if (dataByLanguage().size === 0)
  fail('no compiled dataset (a .json with its language in its name)');
process.exitCode = tooHeavy > 0 ? 1 : 0;

/** The style sheets of the page. */
function styles() {
  return new Set(
    readdirSync(`${DIST}/assets`).flatMap((file) =>
      file.endsWith('.css') && !file.startsWith('embed-') ? [`assets/${file}`] : [],
    ),
  );
}

/** The heaviest embed before the first touch: its page, and the style sheets and script that it names. */
function weighEmbeds() {
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
        new Set([file, ...[...named].flatMap(([, one]) => one ?? [])]),
      ]);
    });
    const heaviest = heaviestOf(new Map(sets));
    weigh([...heaviest][0] ?? folder, heaviest, BUDGETS.embed);
  }
}

/**
 * What looks for words in those of many events, in a thread of its own: no import leads to it, and
 * few timelines need it.
 */
function weighWorker() {
  const files = readdirSync(`${DIST}/assets`).filter((file) => /Worker-.*\.js$/.test(file));
  if (files.length === 0) fail('no worker');
  weigh(
    'worker that searches many events',
    new Set(files.map((file) => `assets/${file}`)),
    BUDGETS.worker,
  );
}

/**
 * Prints a row, and notes it if it is over its budget.
 *
 * @param {string} name
 * @param {Set<string>} files
 * @param {number} budget
 */
function weigh(name, files, budget) {
  const bytes = weightOf(files);
  const over = bytes > budget;
  if (over) tooHeavy += 1;
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
    // What a system of an editor's asks for is no reader's.
    const language = /^\.|oembed\.json$/.test(file) ? null : languageOf(file);
    if (language) found.set(language, (found.get(language) ?? new Set()).add(file));
  }
  return found;
}

/**
 * Of several sets, as of each language's words, the one that weighs most.
 *
 * @param {Map<string, Set<string>>} named
 * @returns {Set<string>}
 */
function heaviestOf(named) {
  const sets = [...named.values()];
  return sets.reduce((most, one) => (weightOf(one) > weightOf(most) ? one : most), new Set());
}

/** @param {Set<string>} files */
function weightOf(files) {
  const weights = [...files].map(
    (file) => gzipSync(readFileSync(path.join(DIST, file)), { level: 9 }).length,
  );
  return weights.reduce((sum, weight) => sum + weight, 0);
}

/** @param {string} what */
function fail(what) {
  console.error(`✖ ${what}`);
  tooHeavy += 1;
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
