/** Reads the values of options. A wrong value is a wrong use of the command. */
import { InvalidArgumentError } from 'commander';

import { isDay, readSettings } from '../../../scripts/cli/settings.mjs';

export function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : -1;
  if (port >= 0 && port < 65_536) return port;
  throw new InvalidArgumentError('Give a whole number from 1 to 65535, or 0 for any free port.');
}

const [MIN_WIDTH_PX, MAX_WIDTH_PX] = [320, 4000];

export function readWidth(text: string): number {
  const width = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (width >= MIN_WIDTH_PX && width <= MAX_WIDTH_PX) return width;
  throw new InvalidArgumentError(`Give a whole number from ${MIN_WIDTH_PX} to ${MAX_WIDTH_PX}.`);
}

/** The folder of a site with a slash at both ends. */
export function readBase(text: string): string {
  return settingOf({ KRONIEK_BASE: text }).home;
}

/** The address of a site with a slash at its end. */
export function readSite(text: string): string {
  const { site } = settingOf({ KRONIEK_SITE: text });
  if (site !== null) return site;
  throw new InvalidArgumentError('Give the address of the site: https://host/path/');
}

export function readDay(text: string): string {
  if (isDay(text)) return text;
  throw new InvalidArgumentError('Write a day as 2026-11-25.');
}

/** The start of an address, to which another is appended: `https://web.archive.org/web/`. */
export function readPrefix(text: string): string {
  if (/^https?:\/\/[^\s#]+$/i.test(text) && URL.canParse(text)) {
    return text.endsWith('/') || text.endsWith('=') ? text : `${text}/`;
  }
  throw new InvalidArgumentError('Give an address such as https://web.archive.org/web/.');
}

/** A number from a least to a most. */
export function readNumber(least: number, most: number) {
  return (text: string): number => {
    const value = text.trim() === '' ? Number.NaN : Number(text);
    if (value >= least && value <= most) return value;
    throw new InvalidArgumentError(`Give a number from ${least} to ${most}.`);
  };
}

/** The variables of the repository and the options of the command have the same values. */
function settingOf(env: { readonly [name: string]: string }) {
  try {
    return readSettings(env);
  } catch (problem) {
    const message = problem instanceof Error ? problem.message : String(problem);
    const [, fault = message] = /^KRONIEK_\w+=(.*)$/s.exec(message) ?? [];
    throw new InvalidArgumentError(fault);
  }
}
