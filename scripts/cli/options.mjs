// Reads the options of a command. A wrong option ends the command with what is wrong, and what it
// takes instead.
import { parseArgs } from 'node:util';
import { stop } from './steps.mjs';

/**
 * @typedef {{ type: 'boolean', default: boolean } | { type: 'string', default?: string }} Option
 * @typedef {{ [name: string]: Option }} OptionTable
 */

/**
 * @template {OptionTable} Options
 * @typedef {{ [Name in keyof Options]: Options[Name] extends { default: infer Value } ?
 *   Value extends boolean ? boolean : string : string | undefined }} Values
 */

/**
 * Node's `parseArgs`, without words besides the options.
 *
 * @template {OptionTable} Options
 * @param {Options} options
 * @param {string[]} [args]
 * @returns {Values<Options>}
 */
export function readOptions(options, args = process.argv.slice(2)) {
  try {
    /** @type {unknown} */
    const values = parseArgs({ args, options }).values;
    return /** @type {Values<Options>} */ (values);
  } catch (problem) {
    const [reason] = String(problem instanceof Error ? problem.message : problem).split('. ');
    const names = Object.keys(options).map((name) => `--${name}`);
    return stop(`${reason}. The options are ${names.join(', ')}`);
  }
}

/**
 * A number of an option, within limits.
 *
 * @param {string} name of the option or the environment variable, as the user writes it
 * @param {string} text
 * @param {{ min: number, max: number, isWhole?: boolean }} limits
 * @returns {number}
 */
export function readNumber(name, text, { min, max, isWhole = true }) {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (value >= min && value <= max && (!isWhole || Number.isInteger(value))) return value;
  return stop(`${name} ${text}: give a ${isWhole ? 'whole ' : ''}number from ${min} to ${max}`);
}
