// Finds what is too new for the supported browsers in built code.
import { transformWithOxc } from 'vite';

/**
 * What some supported browser lacks. The build lowers syntax, but adds no missing function. Add a
 * name when the code begins to use it, with the test for it that its file needs.
 */
const NEWER = [
  /\b(?:Object|Map)\.groupBy\b/,
  /\bPromise\.(?:withResolvers|try)\b/,
  /\bAbortSignal\.any\b/,
  /\bArray\.fromAsync\b/,
  /\bTemporal\.\w+/,
  /\bIntl\.(?:Segmenter|DurationFormat)\b/,
  /\bIterator\.from\b/,
  /\bURL\.(?:parse|canParse)\b/,
  /\bRegExp\.escape\b/,
  /\bRegExp\((?:[^()]|\([^()]*\))*,\s*["'`][dgimsuy]*v/,
  /\bscheduler\.\w+/,
  /\.(?:isWellFormed|toWellFormed|startViewTransition|moveBefore|checkVisibility)\(/,
  /\.(?:showPopover|hidePopover|togglePopover|getOrInsert|requestClose|setHTMLUnsafe)\(/,
  /\bURLSearchParams\b[^;]{0,80}\.size\b/,
];

/**
 * The parts of a script that the browsers do not know: a line of syntax, or a name.
 *
 * @param {string} code
 * @param {readonly string[]} browsers as Vite's `build.target` names them
 * @returns {Promise<string[]>}
 */
export async function newerThan(code, browsers) {
  const print = async (/** @type {string | string[]} */ target) =>
    (await transformWithOxc(code, 'code.js', { target, sourcemap: false })).code.split('\n');
  const [written, lowered] = await Promise.all([print('esnext'), print([...browsers])]);
  const names = NEWER.flatMap((name) => name.exec(code)?.[0] ?? []).filter(
    (name) => !isTested(name, code),
  );
  // Code that the browsers know is the same after lowering.
  if (written.join('\n') === lowered.join('\n')) return names;
  const changed = written.find((line, i) => line !== lowered[i]) ?? '';
  return [`syntax: ${changed.trim().slice(0, 100)}`, ...names];
}

/**
 * Whether code asks for a name of `Intl` before it uses it: `'Segmenter' in Intl`.
 *
 * @param {string} name
 * @param {string} code
 */
function isTested(name, code) {
  const [, own] = /^Intl\.(\w+)$/.exec(name) ?? [];
  return own !== undefined && new RegExp(`["'\`]${own}["'\`]\\s*in Intl\\b`).test(code);
}
