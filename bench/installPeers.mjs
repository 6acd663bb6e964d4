// Installs the libraries that Kroniek is measured against. Only the benchmark with --peers needs
// them.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { run, stop } from '../scripts/cli/steps.mjs';

const FOLDER = 'bench';
const STAMP = `${FOLDER}/node_modules/.kroniek-installed`;

export async function installPeers() {
  const lock = readFileSync(`${FOLDER}/package-lock.json`);
  const stamp = createHash('sha256').update(lock).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return;
  console.log('▸ install the peers: npm ci');
  const code = await run(['npm', 'ci', '--ignore-scripts', '--prefer-offline', '--prefix', FOLDER]);
  if (code !== 0) stop('npm ci failed: see above. Is the package registry in reach?');
  writeFileSync(STAMP, stamp);
}
