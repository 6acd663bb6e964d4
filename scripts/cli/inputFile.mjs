// The file of `npm start FILE` and `npm run build FILE`: anything that the command `kroniek` reads.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { stop } from './steps.mjs';

/** The options of `kroniek FILE` that have a value, and those without (`importOptions.ts`). */
const WITH_VALUE = [
  '--map',
  '--date-order',
  '--language',
  '--encoding',
  '--delimiter',
  '--sheet',
  '--time-zone',
  '--format',
];
const WITHOUT_VALUE = ['--strict'];
export const FILE_OPTIONS = [...WITH_VALUE, ...WITHOUT_VALUE];

/**
 * The options that say how to read the file, and the arguments that are left for Vite.
 *
 * @param {string[]} args
 * @returns {{ reading: string[], rest: string[] }}
 */
export function takeOptions(args) {
  /** @type {string[]} */
  const reading = [];
  /** @type {string[]} */
  const rest = [];
  for (let i = 0; i < args.length; i++) {
    const argument = args[i] ?? '';
    const [name = ''] = argument.split('=');
    if (!FILE_OPTIONS.includes(name)) rest.push(argument);
    else {
      const hasNext = WITH_VALUE.includes(argument) && i + 1 < args.length;
      reading.push(...args.slice(i, hasNext ? i + 2 : i + 1));
      if (hasNext) i += 1;
    }
  }
  return { reading, rest };
}

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
  // npm takes `--map` of `npm start FILE --map date=Datum` for an option of its own.
  if (rest[0] !== undefined && !rest[0].startsWith('-')) {
    stop(`Options follow --, or npm keeps them: npm start -- ${first} --map date=COLUMN`);
  }
  if (/^https?:\/\//i.test(first)) return { file: first, rest };
  const file = path.resolve(folder, first);
  if (!existsSync(file)) stop(`There is no file ${first}`);
  return { file, rest };
}
