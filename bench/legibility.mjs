// `npm run bench -- --legibility`: counts marks and labels of drawings, without a browser. The code
// is bundled as the app's is, and runs in Node with the build's text measures.
import { readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = `${root}node_modules/.cache/bench-legibility`;

/**
 * @param {{
 *   data: readonly string[];
 *   languages: readonly string[] | null;
 *   drawings: readonly { widthPx: number; heightPx: number | null }[];
 * }} options
 */
export async function printLegibility({ data, languages, drawings }) {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: 'bench/legibility/legibilityBench.ts',
      outDir,
      emptyOutDir: true,
      minify: false,
    },
    ssr: { noExternal: true },
  });
  const { bench } = /** @type {{ bench: (options: object) => Promise<void> }} */ (
    await import(pathToFileURL(`${outDir}/legibilityBench.js`).href)
  );
  const datasets = data.map((file) => ({
    name: basename(file, '.json'),
    text: readFileSync(file, 'utf8'),
  }));
  await bench({ datasets, languages, sizes: drawings, print: console.log });
  rmSync(outDir, { recursive: true, force: true });
}
