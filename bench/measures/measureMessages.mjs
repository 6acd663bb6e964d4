// Measures the time that an embed and the custom element spend on forged messages, and whether the
// messages change anything.
import { sleep, withPage } from '../browserPage.mjs';

/**
 * @typedef {import('../measuredPages.mjs').MeasuredPage} MeasuredPage
 * @typedef {{ kind: 'messages', n: number, to: string, heard: number, ms: number, changed: boolean,
 *   errors: readonly string[] }} MessagesRow `heard` counts the messages received
 */

const SMALL = 10_000;
const LARGE = 100;
const LETTERS = 1_000_000;

/**
 * A page of another origin floods its embed, before and after the first touch. Another frame floods
 * the page's custom element.
 *
 * @param {MeasuredPage} measured
 * @param {import('../measure.mjs').MeasureOptions} options
 * @returns {Promise<MessagesRow[]>}
 */
export async function measureMessages(measured, { site, n }) {
  return withPage(measured, { site, n }, async ({ page, base, errors }) => {
    await page.addInitScript(timeMessageHandlers);
    await page.goto(page.url());
    await page.setContent(
      `<script src="${base}/embed/v1/embed.js"></script>
       <kroniek-timeline src="${base}/embed/v1/en/"></kroniek-timeline>
       <iframe src="${page.url()}" name="sibling" title="sibling"></iframe>`,
    );
    const sibling = page.frame('sibling');
    if (!sibling) throw new Error('no sibling');
    const findEmbedFrame = async () => {
      for (;;) {
        const found = page.frames().find((frame) => frame.url().includes('/embed/v1/'));
        if (found && (await found.evaluate(() => document.readyState)) === 'complete') return found;
        await sleep(50);
      }
    };
    const frame = await findEmbedFrame();
    const state = () =>
      frame.evaluate(
        () =>
          JSON.stringify(document.querySelector('[data-kroniek]')?.attributes.length) +
          document.querySelector('[data-kroniek]')?.getAttribute('data-from') +
          location.href,
      );
    const boxOf = () => page.evaluate(() => document.querySelector('kroniek-timeline')?.outerHTML);
    /** @type {MessagesRow[]} */
    const rows = [];
    /** @type {(to: string, from: import('@playwright/test').Frame, by: string) => Promise<void>} */
    const floodAndRecord = async (to, from, by) => {
      const receiver = by === 'parent' ? page.mainFrame() : frame;
      const before = `${await state()} ${await boxOf()}`;
      await receiver.evaluate(() =>
        Object.assign(/** @type {any} */ (globalThis).messages, { ms: 0, heard: 0 }),
      );
      await from.evaluate(flood, { by, small: SMALL, large: LARGE, letters: LETTERS });
      while (
        (await receiver.evaluate(() => /** @type {any} */ (globalThis).messages.heard)) <
        SMALL + LARGE
      )
        await sleep(50);
      const { ms, heard } = await receiver.evaluate(() => /** @type {any} */ (globalThis).messages);
      const changed = `${await state()} ${await boxOf()}` !== before;
      rows.push({ kind: 'messages', n, to, heard, ms, changed, errors: [...errors] });
    };
    await floodAndRecord('an embed not yet touched', page.mainFrame(), 'frame');
    await floodAndRecord('the element, by another frame', sibling, 'parent');
    await frame.locator('.plot').click({ position: { x: 5, y: 5 } });
    await frame.locator('[data-live]').waitFor();
    await floodAndRecord('a live embed', page.mainFrame(), 'frame');
    return rows;
  });
}

/** Runs before any script of a page: sums the time of its message handlers. */
function timeMessageHandlers() {
  const totals = { ms: 0, heard: 0 };
  Object.assign(globalThis, { messages: totals });
  const addListener = globalThis.addEventListener.bind(globalThis);
  /** @type {(type: string, listener: (event: Event) => void, options?: unknown) => void} */
  const addTimedListener = (type, listener, options) => {
    if (type !== 'message') return addListener(type, listener, /** @type {never} */ (options));
    addListener(type, (event) => {
      const began = performance.now();
      listener(event);
      totals.ms += performance.now() - began;
      totals.heard += 1;
    });
  };
  globalThis.addEventListener = /** @type {never} */ (addTimedListener);
}

/**
 * Runs in the sender: posts numbers, texts, lists and messages of unknown versions, then large
 * ones.
 *
 * @param {{ by: string, small: number, large: number, letters: number }} counts
 */
function flood({ by, small, large, letters }) {
  const inside = document.querySelector('kroniek-timeline')?.shadowRoot?.querySelector('iframe');
  const target = by === 'parent' ? globalThis.parent : inside?.contentWindow;
  const ours = { ns: 'kroniek', v: 2, type: 'set', from: '2025-09' };
  const forged = [1e9, NaN, null, 'set', [ours], ours, { ...ours, v: 1, type: 'unheard-of' }];
  for (let k = 0; k < small; k += 1) target?.postMessage(forged[k % forged.length], '*');
  const text = 'x'.repeat(letters);
  for (let k = 0; k < large; k += 1) target?.postMessage({ ...ours, v: 1, from: text }, '*');
}
