// Finds Debian's WebKit: Playwright's own WebKit is another build.
import { existsSync, readdirSync } from 'node:fs';

const DRIVER = '/usr/bin/WebKitWebDriver';
const XVFB = '/usr/bin/xvfb-run';
const LIBRARIES = '/usr/lib';
const API_VERSIONS = ['4.1', '4.0', '6.0'];

/**
 * The paths of WebKit's driver, of the browser that it starts, and of a virtual screen for both.
 * Null if one of them is not on this machine.
 *
 * @returns {{ driver: string, browser: string, xvfb: string } | null}
 */
export function findWebKit() {
  if (!existsSync(DRIVER) || !existsSync(XVFB)) return null;
  const browser = readdirSync(LIBRARIES)
    .flatMap((folder) =>
      API_VERSIONS.map((api) => `${LIBRARIES}/${folder}/webkit2gtk-${api}/MiniBrowser`),
    )
    .find((file) => existsSync(file));
  return browser === undefined ? null : { driver: DRIVER, browser, xvfb: XVFB };
}
