/** The files that host pages load for the custom element: its script and its types. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';

import { makeClassicScript, wrapInFunction } from './classicScript.ts';

const SOURCE = 'src/embed/loader.ts';
const TYPES = 'src/embed/elementTypes.ts';
/** Without a hash: these addresses never change. */
const SCRIPT_FILE = 'embed/v1/embed.js';
const TYPES_FILE = 'embed/v1/embed.d.ts';

/** Writes the files in a build, and serves them in development. */
export function loaderPlugin(): Plugin {
  let config: ResolvedConfig;
  const types = (): Promise<string> => readFile(path.join(config.root, TYPES), 'utf8');
  return {
    name: 'kroniek-loader',
    config: () => ({
      build: {
        rolldownOptions: {
          input: { loader: SOURCE },
          output: {
            entryFileNames: ({ name }) =>
              name === 'loader' ? SCRIPT_FILE : 'assets/[name]-[hash].js',
          },
        },
      },
    }),
    configResolved(resolved) {
      config = resolved;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const requestedFile = new URL(request.url ?? '/', 'http://localhost').pathname.slice(
          config.base.length,
        );
        if (requestedFile !== SCRIPT_FILE && requestedFile !== TYPES_FILE) return next();
        const send = async (): Promise<void> => {
          try {
            const code =
              requestedFile === TYPES_FILE
                ? await types()
                : wrapInFunction((await server.transformRequest(`/${SOURCE}`))?.code ?? '');
            response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' });
            response.end(code);
          } catch (problem) {
            next(problem);
          }
        };
        void send();
      });
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        makeClassicScript(bundle, 'loader');
        this.emitFile({ type: 'asset', fileName: TYPES_FILE, source: await types() });
      },
    },
  };
}
