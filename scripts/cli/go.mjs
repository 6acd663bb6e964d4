// The one door of `npm start`, `npm test` and the rest: `node scripts/cli/go.mjs COMMAND [ARGUMENTS]`.
// Plain Node, and nothing that an old Node cannot read: it must get as far as saying that it is old.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isSupported } from './nodeVersion.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const wanted = JSON.parse(readFileSync('package.json', 'utf8')).engines.node;
if (!isSupported(process.versions.node, wanted)) {
  console.error(`\n✖ This is Node ${process.versions.node}; Kroniek needs ${wanted}\n`);
  process.exit(1);
}

void import('./commands.mjs').then(({ runCommand }) => runCommand(process.argv.slice(2)));
