/**
 * Reads a file or an address that is no dataset of Kroniek's own, with the code of the command.
 * Vite loads that code only if it is needed: the threads of a build do without it.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'vite';

import { isAddress } from '../command/fetch/fetchInput.ts';
import type * as fileOptions from '../command/importOptions';
import type * as inputFiles from '../command/inputFile';
import type * as inputs from '../command/readInput';
import type * as datasets from '../data/dataset';
import type { SiteBuildOptions } from '../threads/siteBuild';

type Log = { readonly warn: (message: string) => void; readonly error: (message: string) => void };

type OtherInput = Pick<SiteBuildOptions, 'text' | 'sha256' | 'updated'> & {
  /** Messages that are written already, or that do not concern such a file. */
  readonly known: ReadonlySet<string>;
};

/** The options in `npm start -- FILE --map …`, as `scripts/cli/commands.mjs` hands them on. */
export function fileArguments(): readonly string[] {
  return JSON.parse(process.env['KRONIEK_OPTIONS'] || '[]') as readonly string[];
}

/**
 * Null for a dataset of Kroniek's own, and `wrong` for what cannot be used: then the log has why.
 */
export async function readOtherInput(
  file: string,
  { root, cacheDir, name }: { root: string; cacheDir: string; name: string },
  log: Log,
): Promise<OtherInput | null | 'wrong'> {
  if (!isAddress(file) && (await mayBeDataset(file))) return null;
  const server = await createServer({
    configFile: false,
    root,
    mode: 'production',
    logLevel: 'error',
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    const load = (path: string) => server.ssrLoadModule(`/src/build/${path}.ts`);
    const { readInputFile } = (await load('command/inputFile')) as typeof inputFiles;
    const { readInput } = (await load('command/readInput')) as typeof inputs;
    const { formatProblem } = (await load('data/dataset')) as typeof datasets;
    const { parseFileOptions } = (await load('command/importOptions')) as typeof fileOptions;
    const importOptions = parseFileOptions(fileArguments());
    const reading = { cacheDir, note: log.warn, importOptions };
    const inputFile = await readInputFile(file, reading);
    const { text, dataset, problems, hidden, sha256 } = await readInput(
      isAddress(file) ? inputFile : { ...inputFile, name },
    );
    for (const problem of problems) {
      log[problem.severity === 'error' ? 'error' : 'warn'](formatProblem(problem));
    }
    const known = new Set([...problems, ...hidden].map(formatProblem));
    if (text !== null && dataset) return { text, sha256, updated: inputFile.updated, known };
  } catch (problem) {
    log.error(problem instanceof Error ? problem.message : String(problem));
  } finally {
    await server.close();
  }
  return 'wrong';
}

/**
 * Whether a file is a dataset, or one with a mistake that its own checks word best: JSON whose
 * events have `when`. A wrong no costs only time, since the command's code reads datasets too.
 */
async function mayBeDataset(file: string): Promise<boolean> {
  if (!/\.json$/i.test(file)) return false;
  try {
    const json: unknown = JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''));
    const { events, format } = json as { readonly events?: unknown; readonly format?: unknown };
    const [first] = Array.isArray(events) ? (events as readonly unknown[]) : [];
    return format !== undefined || (typeof first === 'object' && first !== null && 'when' in first);
  } catch {
    return true;
  }
}
