// What must hold in WebKit too. Run on the build that is there; `npm test` counts these tests.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { hasWebKit, startWebKit } from './webkit.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {import('./webkit.mjs').WebKit} WebKit */

const ROOT = `document.querySelector('[data-kroniek]')`;
const LIVE = `${ROOT}?.dataset.state === 'ready' && ${ROOT}.hasAttribute('data-live')`;
const LENGTH = `Date.parse(${ROOT}.dataset.to) - Date.parse(${ROOT}.dataset.from)`;

/** @type {Record<string, (page: WebKit, site: string) => Promise<void>>} */
const tests = {
  async 'the site opens and comes to life'(page, site) {
    await page.go(`${site}en/`);
    await page.until(LIVE);
    assert.ok(Number(await page.ask(`document.querySelectorAll('.plot [data-mark]').length`)) > 10);
    assert.equal(await page.ask(`document.querySelectorAll('.static').length`), 0);
  },

  async 'a button and a key zoom'(page, site) {
    await page.go(`${site}en/`);
    await page.until(LIVE);
    const whole = Number(await page.ask(LENGTH));
    await page.click('button[aria-label="Zoom in"]');
    await page.until(`${LENGTH} < ${whole * 0.6}`);
    const nearer = Number(await page.ask(LENGTH));
    await page.press('.plot [tabindex="0"]', '+');
    await page.until(`${LENGTH} < ${nearer * 0.6}`);
    await page.press('.plot [tabindex="0"]', '0');
    await page.until(`${LENGTH} === ${whole}`);
  },

  async 'an event opens, and Back closes it'(page, site) {
    await page.go(`${site}en/`);
    await page.until(LIVE);
    await page.click('[data-opens="drone-incursion"], [data-entry] [data-opens]');
    await page.until(`document.querySelector('[data-details] .claims') !== null`);
    await page.ask('history.back()');
    await page.until(`document.querySelector('[data-details]') === null`);
  },

  async 'a shared link shows its range'(page, site) {
    await page.go(`${site}nl/?from=2025-09-09&to=2025-09-12`);
    await page.until(LIVE);
    const range = await page.ask(`[${ROOT}.dataset.from, ${ROOT}.dataset.to]`);
    assert.deepEqual(range, ['2025-09-08T22:00:00.000Z', '2025-09-12T22:00:00.000Z']);
  },

  async 'in an article of another site it is drawn, and a button zooms'(page, site) {
    const article = await openArticle(`${site}embed/v1/en/`);
    try {
      await page.go(article.address);
      const before = await page.ask('history.length');
      await page.within('iframe');
      await page.until(`document.querySelector('[data-mark]') !== null`);
      const whole = Number(await page.ask(LENGTH));
      await page.click('button[aria-label="Zoom in"]');
      await page.until(`${LIVE} && ${LENGTH} < ${whole * 0.6}`);
      await page.within(null);
      assert.equal(await page.ask('history.length'), before);
    } finally {
      article.close();
    }
  },
};

/**
 * Serves an article around a frame: at 127.0.0.1, where our site is at localhost, so from another origin.
 *
 * @param {string} src
 * @returns {Promise<{ address: string, close: () => void }>}
 */
async function openArticle(src) {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><title>An article</title><iframe src="${src}" title="Timeline" width="100%" height="560"></iframe>`,
    );
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(null));
  });
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * Runs the tests on two free ports.
 *
 * @param {{ site: number, driver: number }} ports
 * @returns {Promise<Counts>}
 */
export async function runWebKitTests(ports) {
  const names = Object.keys(tests);
  if (!hasWebKit()) return { passed: 0, failed: 0, skipped: names.length };
  const base = `/${process.env.KRONIEK_BASE ?? ''}/`.replaceAll(/\/+/g, '/');
  const args = ['scripts/serve/preview.mjs', '--port', String(ports.site), '--strictPort'];
  const preview = spawn(process.execPath, args, { stdio: 'ignore' });
  let failed = 0;
  try {
    const page = await startWebKit(ports.driver);
    for (const [name, test] of Object.entries(tests)) {
      try {
        await test(page, `http://localhost:${ports.site}${base}`);
        console.log(`  ✓ webkit: ${name}`);
      } catch (error) {
        failed += 1;
        console.log(`  ✖ webkit: ${name}\n${error instanceof Error ? error.stack : String(error)}`);
      }
    }
    await page.close();
  } catch (error) {
    failed = names.length;
    console.log(`✖ WebKit does not start\n${String(error)}`);
  } finally {
    preview.kill();
  }
  return { passed: names.length - failed, failed, skipped: 0 };
}
