import type { Rolldown } from 'vite';

/**
 * Makes a bundled entry a classic script, whose names stay out of the page's global scope. Returns
 * its file name. Throws if the entry imports or exports.
 */
export function makeClassicScript(bundle: Rolldown.OutputBundle, entry: string): string {
  const chunk = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.isEntry && file.name === entry,
  );
  if (chunk?.type !== 'chunk') throw new Error(`the bundle has no entry named ${entry}`);
  if (chunk.imports.length > 0 || chunk.exports.length > 0) {
    const source = chunk.facadeModuleId ?? entry;
    throw new Error(`${source} may not import or export: it is a classic script`);
  }
  chunk.code = wrapInFunction(chunk.code);
  return chunk.fileName;
}

/** Wraps code in a function, so that its names are local. */
export function wrapInFunction(code: string): string {
  return `(()=>{${code.trimEnd()}\n})();\n`;
}
