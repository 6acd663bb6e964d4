// Finds the browsers of the browser tests, and installs those that are missing.
//
// Most tests run in Chromium's headless shell, which draws in half the time of the full browser.
// Debian's stock Firefox is driven as Playwright's channel `moz-firefox` (WebDriver BiDi);
// Playwright's own Firefox is a patched build and needs no channel.
import { chromium, firefox } from '@playwright/test';
import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { run, runTogether, stop, tool } from '../cli/steps.mjs';
import { findWebKit } from './webkit.mjs';

/** @typedef {'shell' | 'chromium' | 'firefox'} Browser */
/** @typedef {{ channel?: string, executablePath: string }} LaunchOptions */

const { env, platform } = process;

const PLAYWRIGHT = { shell: chromium, chromium, firefox };
const DEBIAN_PACKAGES = {
  shell: 'chromium-headless-shell',
  chromium: 'chromium',
  firefox: 'firefox-esr',
};
const PLAYWRIGHT_NAMES = {
  shell: 'chromium-headless-shell',
  chromium: 'chromium',
  firefox: 'firefox',
};
/** Where the path of each browser is set. `CHROMIUM_PATH` alone stands for the shell as well. */
const ASKED_FOR = {
  shell: 'CHROMIUM_SHELL_PATH',
  chromium: 'CHROMIUM_PATH',
  firefox: 'FIREFOX_PATH',
};

/**
 * Where a browser may be, the likeliest first. A path asked for by name is the only one.
 *
 * @param {Browser} browser
 * @returns {string[]}
 */
function placesOf(browser) {
  const asked = pathAskedFor(browser);
  if (asked) return [asked];
  if (browser === 'shell') return [...playwrightShells(), '/usr/bin/chromium-headless-shell'];
  const own = PLAYWRIGHT[browser].executablePath();
  if (browser === 'firefox') return [own, '/usr/bin/firefox-esr'];
  return [own, ...systemChromiums()];
}

/** @param {Browser} browser */
function pathAskedFor(browser) {
  return env[ASKED_FOR[browser]] || (browser === 'shell' ? env.CHROMIUM_PATH : undefined);
}

/**
 * Playwright names the path of its Chromium, and keeps the shell of the same revision beside it.
 *
 * @returns {string[]}
 */
function playwrightShells() {
  const [home, revision] = chromium.executablePath().split(/[/\\]chromium-(?=\d)/);
  const number = revision?.match(/^\d+/)?.[0];
  const folder = path.join(home ?? '', `chromium_headless_shell-${number}`);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /headless[-_]shell(?:\.exe)?$/.test(file))
    .map((file) => path.join(folder, file));
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
 * this process, where `playwright.config.ts` finds them. Without Chromium it stops. A shell that
 * cannot be installed is replaced by the full browser, and a Firefox is left out.
 *
 * @param {Browser[]} [browsers] by default those of the tests
 * @returns {Promise<boolean>} whether Firefox is among them
 */
export async function ensureBrowsers(browsers = ['shell', 'chromium', 'firefox']) {
  const wanted = browsers.filter((name) => name !== 'firefox' || !env.KRONIEK_NO_FIREFOX);
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
  if (missing.includes('shell')) env[ASKED_FOR.shell] = env.CHROMIUM_PATH;
  if (missing.includes('firefox')) env.KRONIEK_NO_FIREFOX = 'missing';
  return wanted.includes('firefox') && !env.KRONIEK_NO_FIREFOX;
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
  let left = missing.filter((browser) => !pathAskedFor(browser));
  const asked = missing.filter((browser) => pathAskedFor(browser));
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
  // A page needs a typeface, and a bare Debian has none. Each browser is installed by itself: older
  // releases have no package of the shell.
  const packages = browsers.map((browser) => DEBIAN_PACKAGES[browser]);
  await aptInstall(['fonts-dejavu-core'], ...packages.map((name) => [name]));
}

/** @param {string[][]} groups packages that are installed together */
async function aptInstall(...groups) {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  const failed = await runTogether({ 'apt-get update': [...apt, 'update'] });
  if (failed.length > 0) return;
  for (const packages of groups) {
    const install = [...apt, 'install', '-y', '--no-install-recommends', ...packages];
    await runTogether({ [`apt-get install ${packages.join(' ')}`]: install });
  }
}

/** Installs Debian's WebKit where that can be done; its tests are skipped elsewhere. */
export async function ensureWebKit() {
  if (findWebKit() !== null || !isDebian()) return;
  console.log('▸ install WebKit');
  await aptInstall(['webkit2gtk-driver', 'xvfb', 'xauth']);
}

/** @param {Browser[]} browsers */
async function fromPlaywright(browsers) {
  // As root on Linux it can bring the libraries along that a bare system lacks.
  const all = platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
  const names = browsers.map((browser) => PLAYWRIGHT_NAMES[browser]);
  await run(tool('playwright', 'install', ...all, ...names));
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

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Debian itself: Ubuntu's `chromium` and `firefox` packages are stubs for another store. */
function isDebian() {
  const file = '/etc/os-release';
  return existsSync(file) && /^ID="?debian"?$/m.test(readFileSync(file, 'utf8'));
}
