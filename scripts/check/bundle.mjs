// Which files of a build belong together.

/**
 * @typedef {{ file: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[], css?: string[] }} Chunk
 * @typedef {Record<string, Chunk>} Manifest Vite's `.vite/manifest.json`
 */

/**
 * The files that a chunk brings along: its static imports, theirs, and their styles; with `lazy`
 * also what any of them may import later.
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
 * The catalogues of the interface by their language. A reader loads those of one language.
 *
 * @param {Manifest} manifest
 * @returns {Map<string, Set<string>>} paths from the build's root
 */
export function cataloguesOf(manifest) {
  /** @type {Map<string, Set<string>>} */
  const found = new Map();
  for (const [source, { file }] of Object.entries(manifest)) {
    const language = /^src\/i18n\/languages\/(?:\w+\.)?([a-z]{2})\.ts$/.exec(source)?.[1];
    if (language) found.set(language, (found.get(language) ?? new Set()).add(file));
  }
  return found;
}

/**
 * Some files without those that are a catalogue: words are content, and weigh with their language.
 *
 * @param {Set<string>} files
 * @param {Map<string, Set<string>>} catalogues
 * @returns {Set<string>}
 */
export function withoutWords(files, catalogues) {
  const words = new Set([...catalogues.values()].flatMap((all) => [...all]));
  return new Set([...files].filter((file) => !words.has(file)));
}

/**
 * The language of a compiled dataset's file: the first two-letter word of its path, as in
 * `assets/core-en-B1x9.json` or `data/en/core.json`. Null for any other file.
 *
 * @param {string} file
 * @returns {string | null}
 */
export function languageOf(file) {
  if (!file.endsWith('.json')) return null;
  return /(?:^|[/.-])([a-z]{2})(?=[/.-])/.exec(file)?.[1] ?? null;
}
