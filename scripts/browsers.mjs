// Finds the browsers of the browser tests, and installs those that are missing.
//
// Debian's stock Firefox is driven as Playwright's channel `moz-firefox` (WebDriver BiDi);
// Playwright's own Firefox is a patched build and needs no channel.
import { chromium, firefox } from '@playwright/test';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { run, runTogether, stop, tool } from './steps.mjs';
import { hasWebKit } from './webkit.mjs';

/** @typedef {'chromium' | 'firefox'} Browser */
/** @typedef {{ channel?: string, executablePath: string }} LaunchOptions */

const { env, platform } = process;

const PLAYWRIGHT = { chromium, firefox };
const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };
const ASKED_FOR = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

/**
 * Where a browser may be, the likeliest first. A path asked for by name is the only one.
 *
 * @param {Browser} browser
 * @returns {string[]}
 */
function placesOf(browser) {
  const asked = env[ASKED_FOR[browser]];
  if (asked) return [asked];
  const own = PLAYWRIGHT[browser].executablePath();
  if (browser === 'firefox') return [own, '/usr/bin/firefox-esr'];
  return [own, ...systemChromiums()];
}

/** @returns {string[]} */
function systemChromiums() {
  if (platform === 'linux') {
    const names = ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'];
    return names.map((name) => `/usr/bin/${name}`);
  }
  if (platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return ['', env.HOME ?? ''].flatMap((home) =>
      names.map((name) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
    );
  }
  return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) => [
    `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
    `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ]);
}

/**
 * How Playwright is to start the browser at a path.
 *
 * @param {Browser} browser
 * @param {string} executablePath
 * @returns {LaunchOptions}
 */
function launchOptionsAt(browser, executablePath) {
  const stock = browser === 'firefox' && executablePath !== firefox.executablePath();
  return stock ? { channel: 'moz-firefox', executablePath } : { executablePath };
}

/**
 * How to start a browser that is on this machine, or null where there is none. Does not try it.
 *
 * @param {Browser} browser
 * @returns {LaunchOptions | null}
 */
export function findBrowser(browser) {
  const place = placesOf(browser).find(isProgram);
  return place === undefined ? null : launchOptionsAt(browser, place);
}

/**
 * Makes sure that the browser tests have their browsers, and says which ones in the environment of
 * this process, where `playwright.config.ts` finds them. Without Chromium it stops; a Firefox that
 * cannot be had is left out.
 *
 * @returns {Promise<boolean>} whether Firefox is among them
 */
export async function ensureBrowsers() {
  /** @type {Browser[]} */
  const wanted = env.KRONIEK_NO_FIREFOX ? ['chromium'] : ['chromium', 'firefox'];
  let missing = await thoseThatDoNotStart(wanted);
  if (missing.length > 0) missing = await installed(missing);

  if (missing.includes('chromium')) {
    stop(
      env.CHROMIUM_PATH
        ? `CHROMIUM_PATH is ${env.CHROMIUM_PATH}, and no Chromium starts there`
        : 'No Chromium that starts, and none could be installed: install Chrome or Chromium ' +
            '(Debian: apt-get install chromium; elsewhere: npx playwright install --with-deps chromium), ' +
            'or set CHROMIUM_PATH',
    );
  }
  if (missing.includes('firefox')) env.KRONIEK_NO_FIREFOX = 'missing';
  return !env.KRONIEK_NO_FIREFOX;
}

/**
 * Debian has both browsers with all that they need; elsewhere, or where Debian's cannot be
 * installed, Playwright brings its own.
 *
 * @param {Browser[]} missing
 * @returns {Promise<Browser[]>} those still missing
 */
async function installed(missing) {
  // A path that was asked for is not to be replaced by something else behind the asker's back.
  let left = missing.filter((browser) => !env[ASKED_FOR[browser]]);
  const asked = missing.filter((browser) => env[ASKED_FOR[browser]]);
  for (const install of isDebian() ? [fromDebian, fromPlaywright] : [fromPlaywright]) {
    if (left.length === 0) break;
    console.log(`▸ install ${left.join(', ')}`);
    await install(left);
    left = await thoseThatDoNotStart(left);
  }
  return [...asked, ...left];
}

/** @param {Browser[]} browsers */
async function fromDebian(browsers) {
  // A page needs a typeface, and a bare Debian has none.
  await aptInstall([...browsers.map((browser) => DEBIAN_PACKAGES[browser]), 'fonts-dejavu-core']);
}

/** @param {string[]} packages */
async function aptInstall(packages) {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  const wanted = ['--no-install-recommends', ...packages];
  const failed = await runTogether({ 'apt-get update': [...apt, 'update'] });
  if (failed.length === 0)
    await runTogether({ 'apt-get install': [...apt, 'install', '-y', ...wanted] });
}

/** Installs Debian's WebKit where that can be done; its tests are skipped elsewhere. */
export async function ensureWebKit() {
  if (hasWebKit() || !isDebian()) return;
  console.log('▸ install WebKit');
  await aptInstall(['webkit2gtk-driver', 'xvfb', 'xauth']);
}

/** @param {Browser[]} browsers */
async function fromPlaywright(browsers) {
  // As root on Linux it can bring the libraries along that a bare system lacks.
  const all = platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
  await run(tool('playwright', 'install', ...all, ...browsers));
}

/**
 * Starts each browser once: a program may be there and lack a library. The first place that works
 * is noted in the environment.
 *
 * @param {Browser[]} browsers
 * @returns {Promise<Browser[]>}
 */
async function thoseThatDoNotStart(browsers) {
  /** @type {Browser[]} */
  const missing = [];
  for (const browser of browsers) {
    const place = await firstThatStarts(browser);
    if (place === null) missing.push(browser);
    else env[ASKED_FOR[browser]] = place;
  }
  return missing;
}

/**
 * @param {Browser} browser
 * @returns {Promise<string | null>}
 */
async function firstThatStarts(browser) {
  for (const place of placesOf(browser).filter(isProgram)) {
    try {
      const options = { ...launchOptionsAt(browser, place), timeout: 30_000 };
      const started = await PLAYWRIGHT[browser].launch(options);
      console.log(`✔ ${browser} ${started.version()}: ${place}`);
      await started.close();
      return place;
    } catch (error) {
      console.log(`✖ ${browser} does not start: ${place}\n${String(error).slice(0, 2000)}`);
    }
  }
  return null;
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Debian itself: Ubuntu's `chromium` and `firefox` packages are stubs for another store. */
function isDebian() {
  const file = '/etc/os-release';
  return existsSync(file) && /^ID="?debian"?$/m.test(readFileSync(file, 'utf8'));
}
