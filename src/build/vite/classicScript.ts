import type { Rolldown } from 'vite';

/**
 * Makes a classic script of an entry, and gives its file's name. It may import nothing, and must
 * not leave its names among those of the page.
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

/** Code whose names stay its own. */
export function wrapInFunction(code: string): string {
  return `(()=>{${code.trimEnd()}\n})();\n`;
}
