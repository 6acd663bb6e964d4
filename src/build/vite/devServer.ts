/**
 * The site while `npm start` runs: every page is written when it is asked for, and a fault in the
 * dataset is told on the page and in the terminal until it is mended.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ViteDevServer } from 'vite';

import { loadSsrEntry, type SsrEntry } from './ssrCode.ts';
import type { SiteFile } from '../site';

type PageResponse = { readonly status: number; readonly headers: Headers; readonly body: string };
type Headers = { readonly [name: string]: string };

/** What is not a page. */
const TYPES: { readonly [ending: string]: string } = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
};

/** How long a file that is being saved in several steps is left alone (ms). */
const SETTLE_MS = 60;

/** Watches the dataset, and gives the hook that adds the pages after Vite's own files. */
export function configureDevServer(
  server: ViteDevServer,
  { data, site }: { readonly data: string; readonly site: string | null },
): () => void {
  const { root, base, logger } = server.config;
  const file = path.resolve(root, data);

  let lastReport = '';
  const read = async (pages: SsrEntry) => {
    const found = await pages.readDataset(file, data);
    const words = found.problems.map((problem) => pages.formatProblem(problem)).join('\n');
    // Once a fault, however often the page is asked for.
    if (words !== lastReport) {
      if (found.dataset === null) logger.error(words, { timestamp: true });
      else if (words) logger.warn(words, { timestamp: true });
      else logger.info('The dataset has no faults any more.', { timestamp: true });
    }
    lastReport = words;
    return found;
  };

  const respond = async (address: string, original: string): Promise<PageResponse> => {
    const pages = await loadSsrEntry(server);
    const { dataset, problems } = await read(pages);
    const html = (status: number, body: string): PageResponse => {
      return { status, headers: { 'Content-Type': 'text/html' }, body };
    };
    const plainStyle = `${base}src/build/pages/plain.css`;
    if (!dataset) {
      const errors = problems.filter(({ severity }) => severity === 'error');
      const client = `${base}@vite/client`;
      const plain = { base, isPolicyEnforced: false, style: plainStyle, client };
      return html(500, pages.problemPage(errors, plain));
    }

    const editions = pages.editionsOf(dataset, await pages.readSourceTexts(file));
    const [, locale, fileKind, chunk = 0] =
      /^\/data\/([a-z]+)\/(core|details|history|facets|texts)(?:-(\d+))?\.json$/.exec(address) ??
      [];
    const edition = editions.find((one) => one.locale === locale);
    if (edition) {
      const { details, ...files } = pages.dataFilesOf(edition);
      const wanted =
        fileKind === 'details' ? details[Number(chunk)] : files[fileKind as keyof typeof files];
      const headers = { 'Content-Type': 'application/json' };
      if (wanted != null) return { status: 200, headers, body: wanted };
    }

    const files = pages.siteFiles({
      editions,
      filesOf: ({
        locale: one,
        core: {
          events: {
            id: { length: count },
          },
        },
      }) => ({
        core: `${base}data/${one}/core.json`,
        details: `${base}data/${one}/details-*.json`,
        history: `${base}data/${one}/history.json`,
        facets: `${base}data/${one}/facets.json`,
        texts: count > pages.PACKED_ABOVE ? `${base}data/${one}/texts.json` : undefined,
        // Vite's own server knows them by other names.
        lazyModules: [],
      }),
      // Transformed before it is filled: what is filled in has its addresses already.
      template: await server.transformIndexHtml(
        original,
        await readFile(path.join(root, 'index.html'), 'utf8'),
      ),
      base,
      home: base,
      address: site,
      isPolicyEnforced: false,
      boot: `${base}src/app/entries/boot.ts`,
      embedBoot: `${base}src/embed/boot.ts`,
      embedSheet: `${base}src/view/styles/embed.css`,
      notFoundScript: `${base}src/app/entries/notFound.ts`,
      plainStyle,
      cards: new Map(),
    });
    const fileAt = (name: string): SiteFile | undefined => files.find((one) => one.path === name);
    const wanted = address.slice(1).replace(/(^|\/)$/, '$1index.html');
    const found = fileAt(wanted);
    if (found) {
      const type = TYPES[path.extname(found.path)] ?? 'text/html';
      return { status: 200, headers: { 'Content-Type': type }, body: found.text() };
    }
    if (fileAt(`${wanted}/index.html`)) {
      // As a static host does: a relative address on the page is told from the page's folder.
      const Location = original.replace(/(?=\?|$)/, '/');
      return { status: 301, headers: { Location }, body: '' };
    }
    return html(404, fileAt('404.html')?.text() ?? '');
  };

  watchFile(server, file, () => {
    void loadSsrEntry(server).then(read, () => null);
    server.ws.send({ type: 'full-reload' });
  });
  server.httpServer?.once('listening', () => {
    void loadSsrEntry(server).then(read, (problem: unknown) => logger.error(String(problem)));
  });

  return () => {
    server.middlewares.use((request, response, next) => {
      if (request.method !== 'GET' && request.method !== 'HEAD') return next();
      const original = request.originalUrl ?? '/';
      // Vite has taken the base off.
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const send = async (): Promise<void> => {
        try {
          const { status, headers, body } = await respond(pathname, original);
          response.writeHead(status, { ...headers, 'Cache-Control': 'no-store' });
          response.end(request.method === 'HEAD' ? undefined : body);
        } catch (problem) {
          if (problem instanceof Error) server.ssrFixStacktrace(problem);
          next(problem);
        }
      };
      void send();
    });
  };
}

/** Calls back when a file has changed, come or gone, wherever it is. */
function watchFile(server: ViteDevServer, file: string, onChange: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(file);
  server.watcher.on('all', (_, changed) => {
    if (path.resolve(changed) !== file) return;
    clearTimeout(timer);
    timer = setTimeout(onChange, SETTLE_MS);
  });
}
