// Weighs the build, as a reader's browser fetches it (gzip -9), against the budgets, and fails over
// one. JavaScript and CSS are found by following the imports of the manifest from each entry. The
// interface's words come a language at a time, like the dataset's, and weigh with them.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { cataloguesOf, filesOf, languageOf, withoutWords } from './bundle.mjs';

const DIST = 'dist';
/** Bytes. `late` is what an app fetches only once a reader opens what needs it. */
const BUDGETS = { js: 85_000, late: 40_000, css: 12_000, data: 40_000 };

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
  const late = new Set(
    [...withoutWords(whole.js, catalogues)].filter((file) => !first.js.has(file)),
  );
  const name = manifest[entry]?.file === page ? 'index.html' : entry;
  weigh(`${name}, JavaScript`, first.js, BUDGETS.js);
  if (late.size > 0) weigh(`  and when it is needed`, late, BUDGETS.late);
  weigh(`${name}, CSS`, name === 'index.html' ? styles() : whole.css, BUDGETS.css);
}
for (const [language, files] of dataByLanguage()) {
  const words = catalogues.get(language) ?? new Set();
  weigh(`dataset and words, ${language}`, new Set([...files, ...words]), BUDGETS.data);
  console.log(row(`  of which words, ${language}`, inK(weightOf(words))));
}
if (entries.length === 0) fail('the manifest names no entry');
if (dataByLanguage().size === 0)
  fail('no compiled dataset (a .json with its language in its name)');
process.exitCode = tooHeavy > 0 ? 1 : 0;

/** The style sheets of the page. */
function styles() {
  return new Set(
    readdirSync(`${DIST}/assets`).flatMap((file) =>
      file.endsWith('.css') ? [`assets/${file}`] : [],
    ),
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
    const language = file.startsWith('.') ? null : languageOf(file);
    if (language) found.set(language, (found.get(language) ?? new Set()).add(file));
  }
  return found;
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
