/**
 * The development server (`npm start`). It renders every page on request, and shows problems of the
 * dataset on the page and in the terminal until they are fixed.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ViteDevServer } from 'vite';

import { MEDIA_FOLDER } from '../media/buildMedia.ts';
import { createFileCache } from '../threads/fileCache.ts';
import { cacheFolder } from '../threads/siteCaches.ts';
import { isAddress } from '../command/fetch/fetchInput.ts';
import { fileArguments } from './otherInput.ts';
import { loadSsrEntry, type SsrEntry } from './ssrCode.ts';
import { typeOf } from '../../../scripts/serve/staticHost.mjs';
import type { Problem } from '../data/dataset';
import type { SiteFile } from '../site';

type PageResponse = { readonly status: number; readonly headers: Headers; readonly body: string };
type Headers = { readonly [name: string]: string };

/** The content types of files that are not pages, by extension. */
const TYPES: { readonly [ending: string]: string } = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
};

/** The wait after a change of a file, since editors save in several steps (ms). */
const SETTLE_MS = 60;

/** Watches the dataset. Returns the hook that serves the pages after Vite's own files. */
export function configureDevServer(
  server: ViteDevServer,
  { data, site }: { readonly data: string; readonly site: string | null },
): () => void {
  const { root, base, logger, cacheDir } = server.config;
  const file = isAddress(data) ? data : path.resolve(root, data);

  /** Anything that the command reads. A file that is gone for a moment has a problem. */
  const readAny = async (code: SsrEntry) => {
    try {
      const note = (message: string): void => logger.warn(message, { timestamp: true });
      const importOptions = code.parseFileOptions(fileArguments());
      const input = await code.readInputFile(file, { cacheDir, note, importOptions });
      return await code.readInput(isAddress(data) ? input : { ...input, name: data });
    } catch (problem) {
      // The page says why an address does not answer, and tries again when it is reloaded.
      const what = problem instanceof Error ? problem.message : String(problem);
      const failed: Problem = { severity: 'error', code: '', file: '', path: '', what, todo: '' };
      if (isAddress(data)) return { dataset: null, problems: [failed], text: null, sha256: '' };
      return { ...(await code.readDataset(file, data)), sha256: undefined, text: null };
    }
  };

  const mediaCache = createFileCache(cacheFolder(cacheDir, 'media'));
  let lastReport = '';
  const read = async (code: SsrEntry) => {
    const result = await readAny(code);
    const report = result.problems.map((problem) => code.formatProblem(problem)).join('\n');
    // Logs a report once, however often a page is requested.
    if (report !== lastReport) {
      if (result.dataset === null) logger.error(report, { timestamp: true });
      else if (report) logger.warn(report, { timestamp: true });
      else logger.info('The dataset has no faults any more.', { timestamp: true });
    }
    lastReport = report;
    return result;
  };

  const respond = async (address: string, original: string): Promise<PageResponse> => {
    const code = await loadSsrEntry(server);
    const { dataset, problems, sha256, text: json } = await read(code);
    const html = (status: number, body: string): PageResponse => {
      return { status, headers: { 'Content-Type': 'text/html' }, body };
    };
    const plainStyle = `${base}src/build/pages/plain.css`;
    if (!dataset) {
      const errors = problems.filter(({ severity }) => severity === 'error');
      const client = `${base}@vite/client`;
      const plain = { base, isPolicyEnforced: false, style: plainStyle, client };
      return html(500, code.problemPage(errors, plain));
    }

    await code.loadDatasetLanguages(dataset.languages);
    const media = await code.buildMedia(file, isAddress(data) ? null : json, mediaCache);
    for (const { what, todo } of media.faults) logger.warn(`${data}: ${what} ${todo}`);
    const editions = code.editionsOf(dataset, await code.readSourceTexts(file), {
      sha256,
      built: media,
      base,
    });
    await code.loadMediaOf(editions);
    const [, locale, fileKind, chunk = 0] =
      /^\/data\/([\w-]+)\/(core|details|history|facets|texts)(?:-(\d+))?\.json$/.exec(address) ??
      [];
    const [, mapFile] = /^\/map\/([\w,-]+\.(?:json|css))$/.exec(address) ?? [];
    for (const { name, text } of mapFile
      ? editions.flatMap((each) => code.dataFilesOf(each).map)
      : []) {
      if (name !== mapFile) continue;
      return {
        status: 200,
        headers: { 'Content-Type': TYPES[path.extname(name)] ?? 'text/plain' },
        body: text,
      };
    }
    const edition = editions.find((candidate) => candidate.locale === locale);
    if (edition) {
      const { details, map: _, ...files } = code.dataFilesOf(edition);
      const content =
        fileKind === 'details' ? details[Number(chunk)] : files[fileKind as keyof typeof files];
      const headers = { 'Content-Type': 'application/json' };
      if (content != null) return { status: 200, headers, body: content };
    }

    const files = code.siteFiles({
      editions,
      filesOf: ({
        locale: language,
        core: {
          events: {
            id: { length: count },
          },
        },
      }) => ({
        core: `${base}data/${language}/core.json`,
        details: `${base}data/${language}/details-*.json`,
        history: `${base}data/${language}/history.json`,
        facets: `${base}data/${language}/facets.json`,
        texts: count > code.PACKED_ABOVE ? `${base}data/${language}/texts.json` : undefined,
        // Vite's server has other addresses for them.
        lazyModules: [],
      }),
      // Transformed before it is filled: the content already has its addresses.
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
      mediaSheet: `${base}src/view/styles/media.css`,
      notFoundScript: `${base}src/app/entries/notFound.ts`,
      plainStyle,
      cards: new Map(),
    });
    const fileAt = (name: string): SiteFile | undefined =>
      files.find((siteFile) => siteFile.path === name);
    const filePath = address.slice(1).replace(/(^|\/)$/, '$1index.html');
    const page = fileAt(filePath);
    if (page) {
      const type = TYPES[path.extname(page.path)] ?? 'text/html';
      return { status: 200, headers: { 'Content-Type': type }, body: page.text() };
    }
    if (fileAt(`${filePath}/index.html`)) {
      // As static hosts do: relative addresses on the page depend on the page's folder.
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
      const [, mediaName] = new RegExp(`^/${MEDIA_FOLDER}/([\\w-]+\\.\\w+)$`).exec(pathname) ?? [];
      const send = async (): Promise<void> => {
        try {
          if (mediaName !== undefined) {
            const content = await mediaCache.read(mediaName);
            response.writeHead(content ? 200 : 404, { 'Content-Type': typeOf(mediaName) });
            return void response.end(content ?? undefined);
          }
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

/** Calls back when a file is changed, added or removed, inside or outside the project. */
function watchFile(server: ViteDevServer, file: string, onChange: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(file);
  server.watcher.on('all', (_, changed) => {
    if (path.resolve(changed) !== file) return;
    clearTimeout(timer);
    timer = setTimeout(onChange, SETTLE_MS);
  });
}
