/**
 * The custom element on a page of another origin. A stub replaces the timeline in the frame, so
 * that tests see the element's side of the messages alone.
 */
import type { KroniekTimelineElement } from '../../src/embed';
import { type Locator, type Page } from './guarded';
import { type News } from './newsPage';

export const RANGES = [
  { slug: 'one', title: 'One', from: '2025-01-01', to: '2025-02-01' },
  { slug: 'two', title: 'Two', from: '2025-03-01', to: '2025-04-01' },
  { slug: 'three', title: 'Three', from: '2025-05-01', to: '2025-06-01' },
];

/**
 * The stub: posts `ready`, unless its query is `quiet`; posts the value of a `say` message; echoes
 * other messages.
 */
const STUB = `<!doctype html><title>stub</title><script>
  const say = (data) => parent.postMessage(data, '*');
  addEventListener('message', ({ data }) => data.say ? say(data.say) : say({ echo: data }));
  say({ at: location.pathname + location.search });
  if (!location.search.includes('quiet'))
    say({ ns: 'kroniek', v: 1, type: 'ready', versions: [1], ranges: ${JSON.stringify(RANGES)} });
</script>`;

export const FALLBACK =
  '<a href="https://example.org/">The timeline <img alt="Drawing" src="data:,"></a>';
export const LOADER = '<script async src="SITE/embed/v1/embed.js"></script>';

type ReceivedEvent = { readonly type: string; readonly detail: unknown };
type FrameLog = {
  readonly events: ReceivedEvent[];
  readonly echoes: { readonly type: string }[];
  readonly at: string[];
};

export async function openElement(
  page: Page,
  news: News,
  body: string,
  policy = '',
): Promise<void> {
  await page.route(/\/embed\/v1\/[a-z]+\//, async (route) => {
    await route.fulfill({ contentType: 'text/html', body: STUB });
  });
  await page.addInitScript(() => {
    if (self.parent !== self) return;
    const log: FrameLog = { events: [], echoes: [], at: [] };
    Object.assign(window, { log });
    addEventListener('message', ({ data }: MessageEvent<{ echo?: never; at?: never } | null>) => {
      if (data?.echo) log.echoes.push(data.echo);
      if (data?.at) log.at.push(data.at);
    });
    for (const type of ['ready', 'range', 'select', 'height', 'error']) {
      addEventListener(`kroniek:${type}`, (event) => {
        log.events.push({ type, detail: (event as CustomEvent<unknown>).detail });
      });
    }
  });
  await news.open(page, { body, policy });
}

export const frameLog = (page: Page): Promise<FrameLog> =>
  page.evaluate(() => (window as unknown as { log: FrameLog }).log);
export const eventsOfType = async (page: Page, type: string): Promise<unknown[]> =>
  (await frameLog(page)).events.filter((event) => event.type === type).map(({ detail }) => detail);
export const setMessages = async (page: Page): Promise<unknown[]> =>
  (await frameLog(page)).echoes.filter(({ type }) => type === 'set');
export const onElement = (page: Page, act: (node: KroniekTimelineElement) => void): Promise<void> =>
  page.locator('kroniek-timeline').evaluate(act as unknown as (node: Element) => void);
export const frame = (page: Page): Locator => page.locator('kroniek-timeline iframe');

/** Lets the stub in the frame post a message of the embed. */
export const sayInFrame = (page: Page, message: object): Promise<void> =>
  page.locator('kroniek-timeline').evaluate((node, say) => {
    const inside = node.shadowRoot!.querySelector('iframe')!;
    inside.contentWindow!.postMessage({ say }, '*');
  }, message);
