// Finds the browsers of the browser tests, and installs missing ones.
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
/**
 * The environment variables that set the paths of the browsers. If only `CHROMIUM_PATH` is set, it
 * replaces the shell as well.
 */
const PATH_VARIABLES = {
  shell: 'CHROMIUM_SHELL_PATH',
  chromium: 'CHROMIUM_PATH',
  firefox: 'FIREFOX_PATH',
};

/**
 * The paths where a browser may be, the likeliest first. A path set by the user is the only one.
 *
 * @param {Browser} browser
 * @returns {string[]}
 */
function candidatePaths(browser) {
  const configured = configuredPath(browser);
  if (configured) return [configured];
  if (browser === 'shell') return [...playwrightShells(), '/usr/bin/chromium-headless-shell'];
  const own = PLAYWRIGHT[browser].executablePath();
  if (browser === 'firefox') return [own, '/usr/bin/firefox-esr'];
  return [own, ...systemChromiums()];
}

/** @param {Browser} browser */
function configuredPath(browser) {
  return env[PATH_VARIABLES[browser]] || (browser === 'shell' ? env.CHROMIUM_PATH : undefined);
}

/**
 * Playwright's shell. Playwright only tells the path of its Chromium, which has the shell of the
 * same revision beside it.
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
 * The options by which Playwright starts the browser at a path.
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
 * The options that start a browser of this machine, or null if it has none. Does not start it.
 *
 * @param {Browser} browser
 * @returns {LaunchOptions | null}
 */
export function findBrowser(browser) {
  const file = candidatePaths(browser).find(isProgram);
  return file === undefined ? null : launchOptionsAt(browser, file);
}

/**
 * Installs missing browsers, and sets the paths of all in the environment of this process, where
 * `playwright.config.ts` finds them. Stops if there is no Chromium. If the shell cannot be
 * installed, the full browser replaces it. If Firefox cannot be installed, its tests do not run.
 *
 * @param {Browser[]} [browsers] by default those of the tests
 * @returns {Promise<boolean>} whether Firefox is among them
 */
export async function ensureBrowsers(browsers = ['shell', 'chromium', 'firefox']) {
  const wanted = browsers.filter((name) => name !== 'firefox' || !env.KRONIEK_NO_FIREFOX);
  let missing = await findMissing(wanted);
  if (missing.length > 0) missing = await installMissing(missing);

  for (const browser of missing) {
    const name = PATH_VARIABLES[browser];
    // No other browser silently replaces one that the user set.
    if (env[name])
      stop(`${name} is ${env[name]}, and no ${PLAYWRIGHT_NAMES[browser]} starts there`);
  }
  if (missing.includes('chromium')) {
    stop(
      'No Chromium that starts, and none could be installed: install Chrome or Chromium ' +
        '(Debian: apt-get install chromium; elsewhere: npx playwright install --with-deps chromium), ' +
        'or set CHROMIUM_PATH',
    );
  }
  if (missing.includes('shell')) env[PATH_VARIABLES.shell] = env.CHROMIUM_PATH;
  if (missing.includes('firefox')) env.KRONIEK_NO_FIREFOX = 'missing';
  return wanted.includes('firefox') && !env.KRONIEK_NO_FIREFOX;
}

/**
 * Installs Debian's packages of the browsers. On other systems, or if that fails, installs
 * Playwright's own browsers.
 *
 * @param {Browser[]} missing
 * @returns {Promise<Browser[]>} the browsers that are still missing
 */
async function installMissing(missing) {
  // A browser at another path must not silently replace the one that the user set.
  const configured = missing.filter((browser) => configuredPath(browser));
  let left = missing.filter((browser) => !configuredPath(browser));
  for (const install of isDebian()
    ? [installFromDebian, installFromPlaywright]
    : [installFromPlaywright]) {
    if (left.length === 0) break;
    console.log(`▸ install ${left.join(', ')}`);
    await install(left);
    left = await findMissing(left);
  }
  return [...configured, ...left];
}

/** @param {Browser[]} browsers */
async function installFromDebian(browsers) {
  // A page needs a font, and a minimal Debian has none. Each browser is installed by itself,
  // because older releases have no package of the shell.
  const packages = browsers.map((browser) => DEBIAN_PACKAGES[browser]);
  await aptInstall(['fonts-dejavu-core'], ...packages.map((name) => [name]));
}

/**
 * Installs packages on Debian. A group that fails does not keep the others from being installed.
 *
 * @param {string[][]} groups names of packages
 */
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

/** Installs WebKit on Debian. On other systems its tests are skipped. */
export async function ensureWebKit() {
  if (findWebKit() !== null || !isDebian()) return;
  console.log('▸ install WebKit');
  await aptInstall(['webkit2gtk-driver', 'xvfb', 'xauth']);
}

/** @param {Browser[]} browsers */
async function installFromPlaywright(browsers) {
  // As root on Linux, Playwright also installs the libraries that a minimal system lacks.
  const options = platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
  const names = browsers.map((browser) => PLAYWRIGHT_NAMES[browser]);
  await run(tool('playwright', 'install', ...options, ...names));
}

/**
 * Starts each browser once, since a program may lack a library. Sets the first path that works in
 * the environment.
 *
 * @param {Browser[]} browsers
 * @returns {Promise<Browser[]>} the browsers that do not start
 */
async function findMissing(browsers) {
  /** @type {Browser[]} */
  const missing = [];
  for (const browser of browsers) {
    const file = await findStartingPath(browser);
    if (file === null) missing.push(browser);
    else env[PATH_VARIABLES[browser]] = file;
  }
  return missing;
}

/**
 * @param {Browser} browser
 * @returns {Promise<string | null>}
 */
async function findStartingPath(browser) {
  for (const file of candidatePaths(browser).filter(isProgram)) {
    try {
      const options = { ...launchOptionsAt(browser, file), timeout: 30_000 };
      const started = await PLAYWRIGHT[browser].launch(options);
      console.log(`✔ ${browser} ${started.version()}: ${file}`);
      await started.close();
      return file;
    } catch (error) {
      console.log(`✖ ${browser} does not start: ${file}\n${String(error).slice(0, 2000)}`);
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

/** Debian, not Ubuntu, whose `chromium` and `firefox` packages only refer to the Snap store. */
function isDebian() {
  const file = '/etc/os-release';
  return existsSync(file) && /^ID="?debian"?$/m.test(readFileSync(file, 'utf8'));
}
