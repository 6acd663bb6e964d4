import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { run, stop } from './steps.mjs';

/** Says from which lock, and on which kind of machine, node_modules/ was installed. */
const STAMP = 'node_modules/.kroniek-installed';

/** Installs the packages of package-lock.json, unless they are installed already. */
export async function installPackages() {
  const { platform, arch } = process;
  const lock = readFileSync('package-lock.json', 'utf8');
  const stamp = createHash('sha256').update(`${platform} ${arch} ${lock}`).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return;

  console.log('▸ install: npm ci');
  const exitCode = await run(['npm', 'ci', '--prefer-offline']);
  if (exitCode !== 0) stop('npm ci failed: see above. Can this machine reach the npm registry?');
  writeFileSync(STAMP, stamp);
}
