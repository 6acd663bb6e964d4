// The file of `npm start FILE` and `npm run build FILE`: anything that the command `kroniek` reads.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { stop } from './steps.mjs';

/**
 * The file or address that the arguments begin with, and the arguments after it, which are Vite's.
 *
 * @param {string[]} args
 * @param {string} folder in which the user called npm
 * @returns {{ file: string | null, rest: string[] }}
 */
export function takeFile(args, folder) {
  const [first, ...rest] = args;
  if (first === undefined || first.startsWith('-')) return { file: null, rest: args };
  if (/^https?:\/\//i.test(first)) return { file: first, rest };
  const file = path.resolve(folder, first);
  if (!existsSync(file)) stop(`There is no file ${first}`);
  return { file, rest };
}
