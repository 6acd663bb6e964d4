/**
 * The author's page (`src/author/`): its style sheet of timelines, its content policy, its example
 * and its service worker. `npm start` serves it at `/author/`.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite';

import { contentHash } from '../threads/fileCache.ts';
import { serviceWorkerOf } from './serviceWorker.ts';
import { librarySheet } from '../../../scripts/package/librarySheet.mjs';

/** The page's HTML in the root of the project. */
export const AUTHOR_PAGE = 'author.html';
const EXAMPLE = 'example.json';
/** The style sheet of a timeline in a box, as the package has it. */
const BOX_SHEET = 'virtual:kroniek-box.css';
const RESOLVED_SHEET = '\0kroniek-box.css';

/** Nothing can be sent anywhere: the page loads its own files alone. */
const AUTHOR_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types kroniek kroniek-author',
].join('; ');

/** The files that the page needs offline. */
const OFFLINE = /^(?:assets\/.*\.(?:js|css)|single\/.*\.json)$/;

const HEADERS = `/*
  Content-Security-Policy: ${AUTHOR_POLICY}; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Permissions-Policy: camera=(), microphone=(), geolocation=()
/assets/*
  Cache-Control: public, max-age=31536000, immutable
`;

/** Packages that the page imports as it needs them. */
const LAZY_PACKAGES = [
  '@date-fns/utc',
  'd3',
  'date-fns',
  'date-fns/locale',
  'htmlparser2',
  'ical.js',
  'idb-keyval',
  'react-data-grid',
  'react-dom/client',
  'read-excel-file/universal',
  'saxen',
  'valibot',
];

type AuthorOptions = {
  /** The dataset that the page opens as an example. */
  readonly data: string;
};

export function authorPlugin({ data }: AuthorOptions): Plugin {
  let config: ResolvedConfig;
  const example = (): Promise<string> => readFile(path.resolve(config.root, data), 'utf8');
  return {
    name: 'kroniek-author',
    // Else the development server finds them one by one, and reloads the page each time.
    config: () => ({ optimizeDeps: { include: LAZY_PACKAGES } }),
    configResolved(resolved) {
      config = resolved;
    },
    resolveId: {
      filter: { id: new RegExp(`^${BOX_SHEET}$`) },
      handler: () => RESOLVED_SHEET,
    },
    load: {
      filter: { id: /^\0kroniek-box\.css$/ },
      handler: () => librarySheet(),
    },
    configureServer: (server) => serveInDevelopment(server, example),
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path: file }) =>
        // The development server needs scripts in the page.
        config.command === 'build' && file.endsWith(AUTHOR_PAGE)
          ? html.replace(
              '<meta name="robots"',
              `<meta http-equiv="Content-Security-Policy" content="${AUTHOR_POLICY}" />\n    <meta name="robots"`,
            )
          : html,
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const page = bundle[AUTHOR_PAGE];
        if (page?.type !== 'asset') return;
        page.fileName = 'index.html';
        this.emitFile({ type: 'asset', fileName: EXAMPLE, source: await example() });
        const bundled = Object.values(bundle);
        const names = bundled.map(({ fileName }) => fileName).filter((name) => OFFLINE.test(name));
        const version = contentHash(
          ...bundled.map((file) => String(file.type === 'asset' ? file.source : file.code)),
        );
        const worker = serviceWorkerOf(version, ['./', EXAMPLE, ...names]);
        this.emitFile({ type: 'asset', fileName: '_headers', source: HEADERS });
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: worker });
      },
    },
  };
}

function serveInDevelopment(server: ViteDevServer, example: () => Promise<string>): void {
  const { root, base } = server.config;
  const respond = async (name: string): Promise<readonly [type: string, body: string]> => {
    if (name === EXAMPLE) return ['application/json', await example()];
    const html = await readFile(path.join(root, AUTHOR_PAGE), 'utf8');
    return ['text/html', await server.transformIndexHtml(`${base}author/`, html)];
  };
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [, name] = pathname.startsWith(base)
      ? (/^author(?:\/(.*))?$/.exec(pathname.slice(base.length)) ?? [])
      : [];
    if (pathname === `${base}author`) {
      return void response.writeHead(301, { Location: `${base}author/` }).end();
    }
    if (name !== '' && name !== EXAMPLE) return next();
    const send = async (): Promise<void> => {
      try {
        const [type, body] = await respond(name);
        response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
      } catch (problem) {
        next(problem);
      }
    };
    return void send();
  });
}
