// `npm run bench:import`: times the import of 10,000 rows, each file in a process of its own. Exits
// with 1 if a time or the memory is over its limit. The code is bundled as for the package.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { largeCsv, largeJson } from './import/largeFiles.mjs';

const ROWS = 10_000;
const MAX_MILLISECONDS = 2000;
const MAX_MEGABYTES = 300;

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = `${root}node_modules/.cache/bench-import`;
await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: 'bench/import/importBench.ts',
    outDir,
    emptyOutDir: true,
    minify: false,
  },
  ssr: { noExternal: true },
});
mkdirSync(outDir, { recursive: true });
const files = { 'large.csv': largeCsv(ROWS), 'large.json': largeJson(ROWS) };
let isWithinLimits = true;
for (const [name, text] of Object.entries(files)) {
  const file = `${outDir}/${name}`;
  writeFileSync(file, text);
  const output = execFileSync(process.execPath, [`${outDir}/importBench.js`, file, name]);
  const { milliseconds, cpuMilliseconds, megabytes, events, lines } = JSON.parse(output.toString());
  const isWithin = milliseconds <= MAX_MILLISECONDS && megabytes <= MAX_MEGABYTES;
  isWithinLimits &&= isWithin && events === ROWS;
  console.log(
    `${isWithin ? '✔' : '✖'} ${name}: ${events} events and ${lines} lines from ${ROWS} rows in ` +
      `${Math.round(milliseconds)} ms (at most ${MAX_MILLISECONDS}; ` +
      `${Math.round(cpuMilliseconds)} ms of the processor with the start of Node), ` +
      `${Math.round(megabytes)} MB (at most ${MAX_MEGABYTES})`,
  );
}
rmSync(outDir, { recursive: true, force: true });
process.exitCode = isWithinLimits ? 0 : 1;
