/** Embeds in the article of another site's page, for tests of what its reader and host get. */
import { expect, type FrameLocator, type Page } from './guarded';

export const FRAME = (at: string, more = ''): string =>
  `<iframe src="SITE/embed/v1/${at}" title="Timeline" width="100%" height="560" frameborder="0"
    loading="lazy" allow="fullscreen; clipboard-write; web-share"
    referrerpolicy="strict-origin-when-cross-origin" ${more}></iframe>`;
export const TEXT = '<p>An article says something, and goes on to say it.</p>'.repeat(30);

export const inside = (page: Page, k = 0): FrameLocator => page.frameLocator('iframe').nth(k);
export const root = (frame: FrameLocator) => frame.locator('[data-kroniek]');
export const isLive = (frame: FrameLocator) =>
  expect(root(frame)).toHaveAttribute('data-live', '', { timeout: 20_000 });

/** Records the requests to our site, and as faults other requests and errors. */
export function watchRequests(page: Page, site: string) {
  const requests: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(site)) requests.push(new URL(request.url()).pathname);
    else if (!request.url().startsWith('http://127.0.0.1')) faults.push(request.url());
  });
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return { requests, faults };
}

/** Records the messages that the embed posts to the host page. */
export async function recordMessages(
  page: Page,
): Promise<() => Promise<readonly { type?: string }[]>> {
  await page.addInitScript(() => {
    if (window.parent !== window) return;
    const messages: unknown[] = [];
    Object.assign(window, { messages });
    addEventListener('message', ({ data }) => messages.push(data));
  });
  return () => page.evaluate(() => (window as never as { messages: { type?: string }[] }).messages);
}
