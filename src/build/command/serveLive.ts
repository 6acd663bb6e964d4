/** Serves a site in memory, and reloads its pages when its file changes. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { unwatchFile, watchFile } from 'node:fs';
import path from 'node:path';

import { placeOf, typeOf } from '../../../scripts/serve/staticHost.mjs';
import { isFileIn } from '../../../scripts/serve/staticServer.mjs';
import { isOwnHost } from '../../../scripts/serve/isOwnHost.mjs';
import { listen } from './listen';
import { RELOAD_EVENTS, RELOAD_SCRIPT, reloadCodeOf, type LiveSite } from './liveSite';

type LiveOptions = {
  /** Reads the file, and returns its site with the name of its version. */
  readonly load: (version: string) => Promise<LiveSite>;
  /** The file to follow; null for an address. */
  readonly file: string | null;
  /** The folder of the bundled files. */
  readonly assets: string;
  readonly port: number | null;
  readonly onError: (problem: unknown) => void;
};

export type LiveServer = { readonly url: string; readonly close: () => void };

/** The interval at which the file is looked at (ms). It works on every kind of drive. */
const WATCH_MS = 300;

export async function serveLive(options: LiveOptions): Promise<LiveServer> {
  const { load, file, assets, port, onError } = options;
  const streams = new Set<ServerResponse>();
  // A server that starts anew has other versions.
  const startedAt = Date.now();
  let count = 0;
  const versionNow = (): string => `${startedAt}.${count}`;
  const announce = (response: ServerResponse): void => {
    response.write(`data: ${versionNow()}\n\n`);
  };
  let site: LiveSite;
  /** Loads after loads: each version has one site. */
  let loading = (async () => {
    site = await load(versionNow());
  })();
  const reload = async (): Promise<void> => {
    try {
      site = await load(`${startedAt}.${count + 1}`);
      count += 1;
      streams.forEach(announce);
    } catch (problem) {
      onError(problem);
    }
  };
  const onChange = (now: { mtimeMs: number }, before: { mtimeMs: number }): void => {
    // A file that is being replaced is gone for a moment.
    if (now.mtimeMs === before.mtimeMs || now.mtimeMs === 0) return;
    loading = loading.then(reload);
  };
  if (file !== null) watchFile(file, { interval: WATCH_MS }, onChange);
  const stopWatching = (): void => {
    if (file !== null) unwatchFile(file, onChange);
  };
  try {
    await loading;
  } catch (problem) {
    stopWatching();
    throw problem;
  }

  const server = createServer((request, response) => {
    const respond = async (): Promise<void> => {
      try {
        await answer(request, response);
      } catch (problem) {
        onError(problem);
        if (!response.headersSent) response.writeHead(500);
        response.end();
      }
    };
    void respond();
  });

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isOwnHost(request.headers.host)) return void response.writeHead(403).end();
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    }
    const [pathname = '/', search] = (request.url ?? '/').split(/\?(.*)/s, 2);
    if (pathname === RELOAD_EVENTS) {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      streams.add(response);
      response.on('close', () => streams.delete(response));
      return announce(response);
    }
    const send = (status: number, type: string, body: string | Buffer): void => {
      response.writeHead(status, {
        'Content-Type': type,
        'Content-Length': Buffer.byteLength(body),
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    if (pathname === RELOAD_SCRIPT)
      return send(200, typeOf(RELOAD_SCRIPT), reloadCodeOf(search ?? ''));
    const current = site;
    const isAsset = (name: string): boolean => isFileIn(assets, name);
    const place = placeOf(
      pathname,
      '/',
      (name) =>
        current.textOf(name) !== undefined || current.fileOf(name) !== undefined || isAsset(name),
    );
    if (place.status === 301) {
      const query = search === undefined ? '' : `?${search}`;
      return void response.writeHead(301, { Location: place.location + query }).end();
    }
    const text = current.textOf(place.file);
    if (text !== undefined) {
      return send(place.status === 200 ? current.status : 404, typeOf(place.file), text);
    }
    const onDisk =
      current.fileOf(place.file) ??
      (isAsset(place.file) ? path.join(assets, place.file) : undefined);
    if (onDisk !== undefined) {
      return send(place.status, typeOf(place.file), await readFile(onDisk));
    }
    send(404, 'text/plain; charset=utf-8', 'Not found\n');
  };

  const url = await listen(server, port).catch((problem: unknown) => {
    stopWatching();
    throw problem;
  });
  return {
    url,
    close: () => {
      stopWatching();
      for (const stream of streams) stream.end();
      server.close();
      server.closeAllConnections();
    },
  };
}
