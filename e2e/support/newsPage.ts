/** Host pages with embeds, on a server of their own, so that they have another origin. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { expect, test, type Page } from './guarded';

type NewsPage = {
  /** The HTML of the body, with `SITE/` for our site's address. */
  readonly body: string;
  readonly head?: string;
  /** The page's content policy, with `SITE` for our origin. */
  readonly policy?: string;
  /** Further headers of the page. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly dir?: 'rtl';
};

export type News = {
  /** Opens an article of the news site. */
  readonly open: (page: Page, article: NewsPage) => Promise<void>;
};

const MOVED = '/moved/';

/** A test with a news site at 127.0.0.1. Our site is at localhost, another origin. */
export const news = test.extend<{ news: News }>({
  news: async ({ baseURL }, give) => {
    const site = baseURL ?? '';
    const atSite = (text: string): string =>
      text.replaceAll('SITE/', site).replaceAll('SITE', new URL(site).origin);
    let html = '';
    let policy = '';
    let headers: Readonly<Record<string, string>> = {};
    const server = createServer((request, response) => {
      // Below `/moved/` the address of a page of our site, which has moved there.
      if (request.url?.startsWith(MOVED)) {
        response.writeHead(302, { Location: site + request.url.slice(MOVED.length) }).end();
        return;
      }
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      if (policy) response.setHeader('Content-Security-Policy', policy);
      response.end(request.url === '/' ? html : '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await give({
      open: async (page, article) => {
        policy = atSite(article.policy ?? '');
        headers = article.headers ?? {};
        html = atSite(`<!doctype html><html lang="en" dir="${article.dir ?? 'ltr'}"><head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>An article</title>${article.head ?? ''}</head><body>${article.body}</body></html>`);
        // Not the event `load`, which waits for a frame that never answers.
        await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'domcontentloaded' });
        await expect(page).toHaveTitle('An article');
      },
    });
    server.closeAllConnections();
    server.close();
  },
});
