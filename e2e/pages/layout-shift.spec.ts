/** A page that arrives in pieces, as over a slow connection, does not shift. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { expect, test } from '../support/guarded';
import { recordLayoutShifts, waitTwoFrames } from '../support/layoutShifts';
import { waitUntilLive } from '../support/timeline';

for (const path of ['./en/', './en/e/alaska-talks/']) {
  for (const width of [360, 768, 1280]) {
    test(`nothing shifts while ${path} arrives at ${width} px`, async ({ page, baseURL }) => {
      await page.setViewportSize({ width, height: 1600 });
      const { shifts } = await recordLayoutShifts(page);
      const { pathname } = new URL(path, baseURL);
      await using site = await serveInPieces(baseURL ?? '', pathname);
      await page.goto(site.origin + pathname, { waitUntil: 'commit' });
      for (const part of site.parts) {
        await page.locator(`[data-part="${part}"]`).waitFor({ state: 'attached' });
        // Until this element arrives, `rel="expect"` blocks rendering, so no frame would come.
        if ((await page.locator('#after-drawing').count()) > 0) await waitTwoFrames(page);
        site.sendNext();
      }
      await waitUntilLive(page);
      const recorded = await shifts();
      // Closes the page before the server, so that its pending requests do not fail.
      await page.close();
      expect(recorded).toEqual([]);
    });
  }
}

/** Serves the site at another port. The page's parts are sent one by one, at each `sendNext`. */
async function serveInPieces(baseURL: string, pathname: string) {
  const html = await (await fetch(new URL(pathname, baseURL))).text();
  const pieces = html.split(/(?<=<div data-part="[a-z]+"[^>]*>)/);
  const parts = pieces.slice(0, -1).map((piece) => /data-part="([a-z]+)"[^>]*>$/.exec(piece)?.[1]);
  let send = (): void => {};
  const server = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      const { url = '/' } = request;
      const { status, headers, body } = await fetch(new URL(url, baseURL));
      response.writeHead(status, {
        'Content-Type': headers.get('Content-Type') ?? '',
        'Content-Security-Policy': headers.get('Content-Security-Policy') ?? '',
      });
      if (url !== pathname) {
        for await (const chunk of body ?? []) response.write(chunk);
        response.end();
        return;
      }
      const rest = [...pieces];
      send = () => {
        response.write(rest.shift());
        if (rest.length === 0) response.end();
      };
      send();
    };
    answer().catch((problem: unknown) => response.destroy(problem as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    parts,
    sendNext: (): void => send(),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
