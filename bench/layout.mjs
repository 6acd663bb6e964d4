// `npm run bench:layout`: times the layout with up to a million events. Exits with 1 if a time is
// over its limit. The code is bundled as the app's is, and runs in Node.
import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = `${root}node_modules/.cache/bench-layout`;
await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: 'bench/layout/layoutBench.ts',
    outDir,
    emptyOutDir: true,
    minify: false,
  },
  ssr: { noExternal: true },
});
const { bench } = /** @type {{ bench: (tools: object) => Promise<boolean> }} */ (
  await import(pathToFileURL(`${outDir}/layoutBench.js`).href)
);
setFlagsFromString('--expose-gc');
const collectGarbage = /** @type {() => void} */ (runInNewContext('gc'));
const clock = () => performance.now();
const isWithinLimits = await bench({ print: console.log, clock, collectGarbage });
rmSync(outDir, { recursive: true, force: true });
process.exitCode = isWithinLimits ? 0 : 1;
