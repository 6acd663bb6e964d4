/** The custom element's `set()`, `next()`, `previous()` and `play()`, with a stub in its frame. */
import { expect } from '../support/guarded';
import { news as test } from '../support/newsPage';
import {
  eventsOfType,
  frameLog,
  LOADER,
  onElement,
  openElement,
  RANGES,
  sayInFrame,
  setMessages,
} from '../support/stubElement';

test('named ranges are set by name, stepped through and played', async ({ page, news }) => {
  await openElement(
    page,
    news,
    `${LOADER}<kroniek-timeline src="SITE/embed/v1/en/"></kroniek-timeline>`,
  );
  await expect.poll(() => eventsOfType(page, 'ready')).toHaveLength(1);
  await onElement(page, (node) => {
    node.set({ range: 'two', event: 'alaska-talks' });
  });
  await expect
    .poll(() => setMessages(page))
    .toEqual([
      {
        ns: 'kroniek',
        v: 1,
        type: 'set',
        event: 'alaska-talks',
        from: '2025-03-01',
        to: '2025-04-01',
      },
    ]);
  await onElement(page, (node) => {
    node.next();
    node.next();
    node.previous();
    node.set({ range: 'unheard-of' });
  });
  await expect
    .poll(() => eventsOfType(page, 'error'))
    .toEqual([{ code: 'unknown-range', subject: 'unheard-of' }]);
  const bounds = (await setMessages(page)).map((message) => (message as { from: string }).from);
  expect(bounds.slice(1)).toEqual(['2025-05-01', '2025-05-01', '2025-03-01']);
  // Playing ends at the last range.
  await onElement(page, (node) => node.play(0.05));
  await expect.poll(async () => (await setMessages(page)).length).toBe(5);
  expect((await setMessages(page)).at(-1)).toMatchObject({ from: '2025-05-01' });
});

test('commands in one turn apply in their order, and a frame that is ready again gets them', async ({
  page,
  news,
}) => {
  // In a sandbox the page and the frame have no origin.
  await openElement(
    page,
    news,
    `${LOADER}<kroniek-timeline src="SITE/embed/v1/en/"></kroniek-timeline>`,
    'sandbox allow-scripts',
  );
  await expect.poll(() => eventsOfType(page, 'ready')).toHaveLength(1);
  const lastSet = async (): Promise<unknown> => (await setMessages(page)).at(-1);
  const setOf = (state: object) => ({ ns: 'kroniek', v: 1, type: 'set', ...state });
  await onElement(page, (node) => {
    node.set({ range: 'two', theme: 'dark', event: 'alaska-talks' });
    node.set({ from: '2025-03-15' });
  });
  const shown = { theme: 'dark', event: 'alaska-talks', from: '2025-03-15', to: '2025-04-01' };
  await expect.poll(lastSet).toEqual(setOf(shown));
  await onElement(page, (node) => {
    node.set({ from: '2025-03-20', to: '2025-03-25' });
    node.set({ range: 'three' });
  });
  const bounds = { from: '2025-05-01', to: '2025-06-01' };
  await expect.poll(lastSet).toEqual(setOf(bounds));

  const ready = { ns: 'kroniek', v: 1, type: 'ready', ranges: RANGES };
  await sayInFrame(page, ready);
  await expect.poll(lastSet).toEqual(setOf({ ...shown, ...bounds }));
  // What the reader has changed since is not changed back.
  const moved = { type: 'range', from: '2025-09-01', to: '2025-09-20', source: 'reader' };
  await sayInFrame(page, { ns: 'kroniek', v: 1, ...moved });
  const count = (await setMessages(page)).length;
  await sayInFrame(page, ready);
  await expect.poll(() => eventsOfType(page, 'ready')).toHaveLength(3);
  await onElement(page, (node) => node.set({ theme: 'light' }));
  await expect
    .poll(async () => (await setMessages(page)).slice(count))
    .toEqual([setOf({ theme: 'light' })]);
});

test('playing waits for a frame that is slow, and ends when the reader opens an event', async ({
  page,
  news,
}) => {
  await page.clock.install();
  await openElement(
    page,
    news,
    `${LOADER}<kroniek-timeline src="SITE/embed/v1/en/?quiet"></kroniek-timeline>`,
  );
  await expect.poll(async () => (await frameLog(page)).at).toHaveLength(1);
  await onElement(page, (node) => node.play());
  await page.clock.runFor(30_000);
  await sayInFrame(page, { ns: 'kroniek', v: 1, type: 'ready', ranges: RANGES });
  await expect.poll(() => setMessages(page)).toMatchObject([{ from: '2025-01-01' }]);
  await page.clock.runFor(8000);
  await expect.poll(() => setMessages(page)).toHaveLength(2);
  await sayInFrame(page, { ns: 'kroniek', v: 1, type: 'select', event: 'a', source: 'reader' });
  await expect.poll(() => eventsOfType(page, 'select')).toHaveLength(1);
  await page.clock.runFor(30_000);
  // Only what the page sends itself.
  await onElement(page, (node) => node.set({ theme: 'dark' }));
  await expect
    .poll(async () => (await setMessages(page)).slice(2))
    .toMatchObject([{ theme: 'dark' }]);
});

test('an element outside of a page takes commands', async ({ page, news }) => {
  await openElement(page, news, LOADER);
  await page.evaluate(async () => {
    await customElements.whenDefined('kroniek-timeline');
    const node = document.createElement('kroniek-timeline');
    node.set({ theme: 'dark' });
    node.next();
    node.load();
    node.src = '/embed/v1/en/';
    node.remove();
  });
});
