// Drives Debian's WebKit (WebKitWebDriver with its MiniBrowser, under Xvfb) by the W3C WebDriver
// protocol (https://www.w3.org/TR/webdriver2/): Playwright's own WebKit is another build.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/xvfb-run';
/** Names an element in WebDriver's JSON. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
/** How long something may take to become so (ms), and how often it is asked (ms). */
const PATIENCE = 20_000;
const EVERY = 100;

/** Where the browser that the driver drives is, or null where there is none. */
function miniBrowser() {
  const lib = '/usr/lib';
  if (!existsSync(DRIVER) || !existsSync(SCREEN)) return null;
  const places = readdirSync(lib).flatMap((folder) =>
    ['4.1', '4.0', '6.0'].map((api) => `${lib}/${folder}/webkit2gtk-${api}/MiniBrowser`),
  );
  return places.find((place) => existsSync(place)) ?? null;
}

/** Whether WebKit is on this machine. */
export const hasWebKit = () => miniBrowser() !== null;

/**
 * A window of WebKit.
 *
 * @typedef {object} WebKit
 * @property {(address: string) => Promise<void>} go
 * @property {(script: string) => Promise<unknown>} ask the value of an expression in the page
 * @property {(script: string) => Promise<void>} until an expression holds; fails with it after a while
 * @property {(css: string) => Promise<void>} click an element, as a pointer does
 * @property {(css: string, key: string) => Promise<void>} press a key while an element has focus
 * @property {(css: string | null) => Promise<void>} within a frame, in which all else then happens; null leaves it
 * @property {() => Promise<void>} close
 */

/**
 * Starts WebKit.
 *
 * @param {number} port that the driver may listen on
 * @returns {Promise<WebKit>}
 */
export async function startWebKit(port) {
  const driver = spawn(SCREEN, ['-a', '-s', '-screen 0 1280x900x24', DRIVER, `--port=${port}`], {
    stdio: 'ignore',
    // Its own group, so that what it started ends with it.
    detached: true,
  });
  const end = () => {
    try {
      if (driver.pid !== undefined) process.kill(-driver.pid);
    } catch {
      // It has ended by itself.
    }
  };
  /**
   * @param {string} method
   * @param {string} path
   * @param {object} [body]
   * @returns {Promise<any>}
   */
  const send = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = /** @type {{ value: any }} */ (await response.json());
    if (!response.ok) throw new Error(`WebKit: ${path}: ${value?.message ?? value?.error}`);
    return value;
  };
  try {
    await sooner(() => send('GET', '/status'));
    const options = { binary: miniBrowser(), args: ['--automation'] };
    const { sessionId } = await send('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    });
    const at = `/session/${sessionId}`;
    await send('POST', `${at}/window/rect`, { width: 1280, height: 900 });
    /** @param {string} script */
    const ask = (script) =>
      send('POST', `${at}/execute/sync`, { script: `return (${script})`, args: [] });
    /** @param {string} css */
    const find = async (css) =>
      (await send('POST', `${at}/element`, { using: 'css selector', value: css }))[ELEMENT];
    return {
      go: (url) => send('POST', `${at}/url`, { url }),
      ask,
      until: (script) =>
        sooner(async () => {
          if (!(await ask(script))) throw new Error(`WebKit: this never came true: ${script}`);
        }),
      click: async (css) => send('POST', `${at}/element/${await find(css)}/click`, {}),
      press: async (css, key) => {
        await ask(`document.querySelector(${JSON.stringify(css)}).focus()`);
        const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: key }));
        const keyboard = { type: 'key', id: 'keyboard', actions };
        await send('POST', `${at}/actions`, { actions: [keyboard] });
      },
      within: async (css) => {
        const id = css === null ? null : { [ELEMENT]: await find(css) };
        await send('POST', `${at}/frame`, { id });
      },
      close: async () => {
        await send('DELETE', at).catch(() => {});
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}

/**
 * Asks until it succeeds.
 *
 * @template T
 * @param {() => Promise<T>} ask
 * @returns {Promise<T>}
 */
async function sooner(ask) {
  const last = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > last) throw error;
      await new Promise((resolve) => {
        setTimeout(resolve, EVERY);
      });
    }
  }
}
