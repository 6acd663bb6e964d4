/** The author's page on a server of its own, as the package ships it. */
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import { createStaticServer } from '../../scripts/serve/staticServer.mjs';
import { ensureTarball } from '../../scripts/test/tarball.mjs';
import { test } from './guarded';

/** The page keeps drafts and its own files, which no other page may. */
export const OWN_STORAGE = /^storage: (?:indexedDB|serviceWorker)$/;

export const authorTest = test.extend<object, { readonly authorSite: string }>({
  authorSite: [
    // oxlint-disable-next-line eslint/no-empty-pattern -- it names the fixtures: none
    async ({}, give) => {
      const folder = path.join(path.dirname(ensureTarball()), 'author');
      const server = createStaticServer(folder, '/');
      await new Promise<void>((resolve) => {
        server.listen(0, 'localhost', resolve);
      });
      await give(`http://localhost:${(server.address() as AddressInfo).port}/`);
      server.close();
    },
    { scope: 'worker', timeout: 310_000 },
  ],
  baseURL: ({ authorSite }, give) => give(authorSite),
});
