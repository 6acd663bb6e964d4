// Which files of a build a page loads, by Vite's manifest.

/**
 * @typedef {object} Chunk
 * @property {string} file
 * @property {boolean} [isEntry]
 * @property {string[]} [imports]
 * @property {string[]} [dynamicImports]
 * @property {string[]} [css]
 *
 * @typedef {Record<string, Chunk>} Manifest Vite's `.vite/manifest.json`
 */

/**
 * The files that a chunk loads: the chunk, its static imports in turn, and their style sheets. With
 * `lazy`, dynamic imports too.
 *
 * @param {Manifest} manifest
 * @param {string} entry a key of the manifest
 * @param {{ lazy: boolean }} options
 * @returns {{ js: Set<string>, css: Set<string> }} paths from the build's root
 */
export function filesOf(manifest, entry, { lazy }) {
  /** @type {Set<string>} */
  const seen = new Set();
  /** @param {string} key */
  const visit = (key) => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return;
    seen.add(key);
    for (const next of chunk.imports ?? []) visit(next);
    for (const next of lazy ? (chunk.dynamicImports ?? []) : []) visit(next);
  };
  visit(entry);

  const chunks = [...seen].flatMap((key) => manifest[key] ?? []);
  const files = chunks.flatMap((chunk) => [chunk.file, ...(chunk.css ?? [])]);
  return {
    js: new Set(files.filter((file) => file.endsWith('.js'))),
    css: new Set(files.filter((file) => file.endsWith('.css'))),
  };
}

/**
 * The files with the texts of the interface, by language. A reader loads those of one language.
 *
 * @param {Manifest} manifest
 * @returns {Map<string, Set<string>>} paths from the build's root
 */
export function cataloguesOf(manifest) {
  /** @type {Map<string, Set<string>>} */
  const found = new Map();
  for (const [source, { file }] of Object.entries(manifest)) {
    const language = /^src\/i18n\/languages\/([\w-]+)\/\w+\.ts$/.exec(source)?.[1];
    if (language) found.set(language, (found.get(language) ?? new Set()).add(file));
  }
  return found;
}

/**
 * The files that are not catalogues. Catalogues are counted by language.
 *
 * @param {Set<string>} files
 * @param {Map<string, Set<string>>} catalogues
 * @returns {Set<string>}
 */
export function withoutCatalogues(files, catalogues) {
  const inCatalogues = new Set([...catalogues.values()].flatMap((all) => [...all]));
  return new Set([...files].filter((file) => !inCatalogues.has(file)));
}

/**
 * The language of a file of the compiled dataset: the first language code of its path, as in
 * `assets/core-en-B1x9.json` or `data/en/core.json`. Null for any other file.
 *
 * @param {string} file
 * @returns {string | null}
 */
export function languageOf(file) {
  if (!file.endsWith('.json')) return null;
  return /(?:^|[/.-])([a-z]{2}(?:-(?:[A-Z][a-z]{3}|[A-Z]{2}))?)(?=[/.-])/.exec(file)?.[1] ?? null;
}
