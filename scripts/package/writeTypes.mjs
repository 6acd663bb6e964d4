// Writes the types of the library to package/lib/types: those of its entries, and what these name.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { run, stop, tool } from '../cli/steps.mjs';

const OUT = 'package/.types';
const ENTRIES = ['index', 'react', 'element', 'format', 'import'];

if ((await run(tool('tsc', '-p', 'tsconfig.library.json'))) !== 0) stop('no types were written');
mkdirSync('package/lib/types', { recursive: true });
const pending = [...ENTRIES];
const written = new Set();
for (const name of pending) {
  if (written.has(name)) continue;
  written.add(name);
  const source = readFileSync(`${OUT}/src/library/${name}.d.ts`, 'utf8');
  const [outside] = /from '\.\.\/[^']*'/.exec(source) ?? [];
  if (outside) throw new Error(`src/library/${name} shows users a type ${outside}`);
  for (const [, other] of source.matchAll(/from '\.\/([^']+)'/g)) if (other) pending.push(other);
  // Node's resolution needs the extension.
  const types = source.replaceAll(/(from '\.\/[^']+)'/g, "$1.js'");
  writeFileSync(`package/lib/types/${name}.d.ts`, types);
}
rmSync(OUT, { recursive: true });
