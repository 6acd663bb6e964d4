// Every npm script: `node scripts/cli/go.mjs NAME [ARGUMENTS]`. Its syntax is one that an old Node
// reads too, so that it can report that Node is too old.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isSupported } from './nodeVersion.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
if (!isSupported(process.versions.node, engines.node)) {
  console.error(`\n✖ This is Node ${process.versions.node}; Kroniek needs ${engines.node}\n`);
  process.exit(1);
}

void import('./commands.mjs').then(({ runCommand }) => runCommand(process.argv.slice(2)));
