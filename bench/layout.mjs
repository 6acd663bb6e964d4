// `npm run bench:layout`: what laying out costs, up to a million events. Prints medians, since the
// machine may be busy, and fails over a bar. The code is bundled as the app's is, and run in Node.
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
const clean = /** @type {() => void} */ (runInNewContext('gc'));
const isFine = await bench({ print: console.log, clock: () => performance.now(), clean });
rmSync(outDir, { recursive: true, force: true });
process.exitCode = isFine ? 0 : 1;
