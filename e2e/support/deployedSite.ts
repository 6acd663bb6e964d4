/**
 * A site of its own for each test, and a second deployment of it: the same pages, whose files have
 * other names. The server has the files of one deployment at a time, as a static host has.
 */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { headersOf, parseHeaders, placeOf, typeOf } from '../../scripts/serve/staticHost.mjs';
import { test } from './guarded';

const FIRST = 'dist';
/** What the tests open, of a site with hundreds of pages. */
const COPIED =
  /^(?:figures\/[^/]+\.css|assets\/[^/]+\.(?:js|json|css)|(?:embed\/v1\/)?en\/index\.html|_headers)$/;
const HASHED = /[\w-]+-[\w-]{8}\.(?:js|json|css)(?![\w.])/g;

/** Writes the second deployment to a folder. */
function writeSecond(folder: string): void {
  const files = readdirSync(FIRST, { recursive: true, encoding: 'utf8' }).filter((file) =>
    COPIED.test(file),
  );
  const names = new Set(files.map((file) => path.basename(file)));
  const renamed = (text: string): string =>
    text.replaceAll(HASHED, (name) => (names.has(name) ? name.replace(/\.\w+$/, '2$&') : name));
  for (const file of files) {
    const target = path.join(folder, renamed(file));
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, renamed(readFileSync(path.join(FIRST, file), 'utf8')));
  }
}

type Site = {
  /** Replaces the deployment that is served by the other. */
  readonly deploy: () => void;
};

/** A test whose addresses are relative to that site. */
export const deployedSiteTest = test.extend<
  { readonly site: Site & { readonly address: string } },
  { readonly second: string }
>({
  second: [
    // oxlint-disable-next-line eslint/no-empty-pattern -- it names the fixtures: none
    async ({}, give) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'kroniek-second-'));
      writeSecond(folder);
      await give(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  site: async ({ second }, give) => {
    let folder = FIRST;
    const isFile = (file: string): boolean =>
      statSync(path.join(folder, file), { throwIfNoEntry: false })?.isFile() ?? false;
    const rules = parseHeaders(readFileSync(path.join(FIRST, '_headers'), 'utf8'));
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const place = placeOf(pathname, '/', isFile);
      const headers = headersOf(rules, place.path);
      if (place.status === 301) {
        response.writeHead(301, { ...headers, Location: place.location }).end();
        return;
      }
      const body = isFile(place.file) ? readFileSync(path.join(folder, place.file)) : '';
      response.writeHead(place.status, { ...headers, 'Content-Type': typeOf(place.file) });
      response.end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const { port } = server.address() as AddressInfo;
    await give({
      address: `http://localhost:${port}/`,
      deploy: () => {
        folder = folder === FIRST ? second : FIRST;
      },
    });
    server.closeAllConnections();
    server.close();
  },
  baseURL: ({ site }, give) => give(site.address),
});
