// Fails if a script of the build has syntax or functions that a supported browser does not know.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { newerThan } from './newerThan.mjs';
import { supportedBrowsers } from './supportedBrowsers.mjs';

const DIST = 'dist';
const scripts = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.js'),
);
let failures = scripts.length === 0 ? 1 : 0;
for (const file of scripts) {
  const faults = await newerThan(readFileSync(path.join(DIST, file), 'utf8'), supportedBrowsers);
  for (const fault of faults) console.error(`✖ ${DIST}/${file}: ${fault}`);
  failures += faults.length;
}
console.log(`${scripts.length} scripts for ${supportedBrowsers.join(', ')}`);
process.exitCode = failures > 0 ? 1 : 0;
