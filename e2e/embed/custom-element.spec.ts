/** The custom element's attributes, messages and life, with a stub in its frame. */
import messages from '../fixtures/embed-v1/messages.json' with { type: 'json' };
import { expect } from '../support/guarded';
import { news as test } from '../support/newsPage';
import {
  eventsOfType,
  FALLBACK,
  frame,
  frameLog,
  LOADER,
  onElement,
  openElement,
  RANGES,
  setMessages,
} from '../support/stubElement';

test('attributes set the frame’s address and height, and the frame hides the fallback', async ({
  page,
  news,
}) => {
  await openElement(
    page,
    news,
    `${LOADER}<kroniek-timeline src="SITE/embed/v1/nl/" range="drone-night" theme="dark" ui="list"
       height="480">${FALLBACK}</kroniek-timeline>${LOADER}`,
  );
  await expect.poll(() => eventsOfType(page, 'ready')).toEqual([{ ranges: RANGES }]);
  expect((await frameLog(page)).at).toEqual(['/embed/v1/nl/r/drone-night/?theme=dark&ui=list']);
  await expect(page.getByRole('link', { name: 'The timeline' })).toBeHidden();
  expect(await frame(page).evaluate((node) => node.outerHTML)).not.toContain('visibility');
  const shown = await frame(page).evaluate((node: HTMLIFrameElement) => {
    const { title, loading, allow } = node;
    return { title, loading, allow, height: node.getBoundingClientRect().height };
  });
  expect(shown).toEqual({
    title: 'Drawing',
    loading: 'lazy',
    allow: 'fullscreen; clipboard-write; web-share',
    height: 480,
  });
  // The script adds no global variable.
  expect(await page.evaluate(() => Object.keys(window).filter((key) => /kron/i.test(key)))).toEqual(
    [],
  );

  // Properties set attributes, and several changes at once post one message to the frame.
  const before = (await setMessages(page)).length;
  await onElement(page, (node) => Object.assign(node, { from: '2025-09', to: '2025-10' }));
  await expect.poll(() => setMessages(page)).toHaveLength(before + 1);
  expect((await setMessages(page)).at(-1)).toEqual({
    ns: 'kroniek',
    v: 1,
    type: 'set',
    from: '2025-09',
    to: '2025-10',
  });
  await expect(page.locator('kroniek-timeline')).toHaveAttribute('from', '2025-09');
});

test('valid messages of the frame become events, and others are ignored', async ({
  page,
  news,
}) => {
  await openElement(
    page,
    news,
    `${LOADER}<kroniek-timeline src="SITE/embed/v1/en/" height="auto"></kroniek-timeline>
     <iframe id="sibling" src="SITE/embed/v1/en/?quiet"></iframe>`,
  );
  await expect.poll(() => eventsOfType(page, 'ready')).toHaveLength(1);
  const say = (list: readonly unknown[], from: string): Promise<void> =>
    page.evaluate(
      ([all, by]) => {
        const inside = document.querySelector('kroniek-timeline')!.shadowRoot!;
        const sender =
          by === 'sibling' ? document.querySelector(`#${by}`) : inside.querySelector(by);
        for (const data of all) {
          (sender as HTMLIFrameElement).contentWindow!.postMessage({ say: data }, '*');
        }
      },
      [list, from] as const,
    );
  await say(messages.fromEmbed, 'sibling');
  // The element does not read the data of messages from other sources or origins.
  const readCounts = await page.evaluate(() => {
    const inside = document.querySelector('kroniek-timeline')!.shadowRoot!.querySelector('iframe')!;
    const sibling = document.querySelector<HTMLIFrameElement>('#sibling')!;
    const { origin } = new URL(inside.src);
    const senders = [
      [sibling.contentWindow, origin],
      [inside.contentWindow, 'https://example.org'],
      [inside.contentWindow, origin],
    ] as const;
    return senders.map(([source, from]) => {
      const event = new MessageEvent('message', { origin: from });
      let reads = 0;
      const get = (): null => {
        reads += 1;
        return null;
      };
      Object.defineProperty(event, 'source', { value: source });
      dispatchEvent(Object.defineProperty(event, 'data', { get }));
      return reads;
    });
  });
  // This test's own listener reads each message once.
  expect(readCounts).toEqual([1, 1, 2]);
  await page
    .frames()
    .find((embedded) => embedded.url().endsWith('?quiet'))!
    .evaluate(() => {
      const ready = { ns: 'kroniek', v: 1, type: 'ready', ranges: [] };
      const malformed = [null, NaN, 1e9, 'ready', [ready], ready, { ...ready, v: 2 }];
      for (let k = 0; k < 10_000; k++)
        window.parent.postMessage(malformed[k % malformed.length], '*');
      const large = 'x'.repeat(1_000_000);
      for (let k = 0; k < 100; k++) window.parent.postMessage({ ...ready, large }, '*');
    });
  await say(
    messages.refused.filter((message) => message !== null),
    'iframe',
  );
  await say([{ ns: 'kroniek', v: 1, type: 'height', height: 1e9 }], 'iframe');
  await expect.poll(() => eventsOfType(page, 'height')).toEqual([{ height: 4000 }]);
  expect((await frameLog(page)).events).toHaveLength(2);
  await say(messages.fromEmbed, 'iframe');
  await expect.poll(() => eventsOfType(page, 'error')).toEqual([{ code: 'network' }]);
  expect(await eventsOfType(page, 'range')).toEqual([
    { from: '2025-09-01', to: '2025-09-20', source: 'host' },
    { from: '2025-09-09T18:00', to: '2025-09-10T12:00', source: 'reader' },
  ]);
  expect(await eventsOfType(page, 'select')).toEqual([
    { event: 'drone-incursion' },
    { event: null },
  ]);
  expect((await eventsOfType(page, 'height')).at(-1)).toEqual({ height: 720 });
  await expect(frame(page)).toHaveCSS('height', '720px');
});

test('a deferred element shows its fallback until loaded, and leaks nothing when it moves', async ({
  page,
  news,
}) => {
  await openElement(
    page,
    news,
    `${LOADER}<p id="place"><kroniek-timeline defer src="SITE/embed/v1/en/">${FALLBACK}</kroniek-timeline></p>`,
  );
  await page.evaluate(() => customElements.whenDefined('kroniek-timeline'));
  await expect(frame(page)).toHaveCount(0);
  const fallback = page.getByRole('link', { name: 'The timeline' });
  await expect(fallback).toBeVisible();
  await onElement(page, (node) => node.load());
  await expect(fallback).toBeHidden();

  // Counts the window's message listeners.
  const leaks = await page.evaluate(async () => {
    let listening = 0;
    for (const [name, by] of [
      ['addEventListener', 1],
      ['removeEventListener', -1],
    ] as const) {
      const own = window[name].bind(window);
      window[name] = (type: string, listener: EventListenerOrEventListenerObject): void => {
        if (type === 'message') listening += by;
        own(type, listener);
      };
    }
    const node = document.querySelector('kroniek-timeline')!;
    const slot = document.querySelector('#place')!;
    for (let times = 0; times < 50; times++) {
      slot.append(node);
      node.remove();
    }
    const frames = (): number => node.shadowRoot!.querySelectorAll('iframe').length;
    const without = { listening: listening + 1, frames: frames() };
    const shadow = slot.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    shadow.append(node);
    return { ...without, framesAgain: frames() };
  });
  expect(leaks).toEqual({ listening: 0, frames: 0, framesAgain: 1 });
  await expect.poll(async () => (await eventsOfType(page, 'ready')).length).toBeGreaterThan(1);
});

test('a bad address dispatches an error and leaves the fallback', async ({ page, news }) => {
  await openElement(
    page,
    news,
    `<kroniek-timeline src="javascript:alert(1)">${FALLBACK}</kroniek-timeline>${LOADER}`,
  );
  await expect.poll(() => eventsOfType(page, 'error')).toEqual([{ code: 'bad-src' }]);
  await expect(page.getByRole('link', { name: 'The timeline' })).toBeVisible();
  // Without an address the element embeds the page beside its script.
  await onElement(page, (node) => {
    node.lang = 'pl';
    node.src = null;
  });
  await expect.poll(async () => (await frameLog(page)).at).toEqual(['/embed/v1/pl/']);
});
