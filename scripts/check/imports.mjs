// Prints every import that goes the wrong way, past a door or to a package out of its place, and
// fails if there is one. The rules are in importRules.mjs.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { violationsIn } from './importRules.mjs';

const files = [
  ...readdirSync('.').filter((name) => name.endsWith('.config.ts')),
  ...['src', 'e2e', 'data'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.includes('node_modules'))
      .map((name) => path.posix.join(folder, name.split(path.sep).join('/'))),
  ),
];

const violations = files.flatMap((file) => violationsIn(file, readFileSync(file, 'utf8')));
for (const violation of violations) console.error(violation);
console.log(`${files.length} files, ${violations.length} imports out of place`);
process.exitCode = violations.length > 0 ? 1 : 0;
