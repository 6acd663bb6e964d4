// The environment variables that Kroniek reads. A wrong value ends a command with what is wrong and
// what to write, before it does any work.

/**
 * @typedef {object} Settings
 * @property {string} data the dataset's file
 * @property {string | null} site the absolute URL of the site, with a slash at its end
 * @property {string} home the folder of the site on its host: `/` or `/folder/`
 * @property {string | null} archive the day of a pinned copy
 */

/** @typedef {{ [name: string]: string | undefined }} Environment */

const DEFAULT_DATA = 'data/security-guarantees.json';

/**
 * What each variable must be, as a sentence continues after its name; null if any text will do.
 *
 * @type {{ [name: string]: (text: string) => string | null }}
 */
const CHECKS = {
  KRONIEK_ARCHIVE: (text) => (isDay(text) ? null : 'is no day: write it as 2026-11-25'),
  KRONIEK_BASE: (text) =>
    /^[\w.~/-]*$/.test(text) && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(text)
      ? null
      : 'is no folder of a site: write /folder/, with letters, digits and - . _ ~',
  KRONIEK_DATA: () => null,
  KRONIEK_NO_FIREFOX: () => null,
  KRONIEK_OPTIONS: (text) =>
    isList(text) ? null : 'is no list of options: npm start -- FILE --map … writes it',
  KRONIEK_PORT: (text) =>
    /^\d{1,5}$/.test(text) && Number(text) > 0 && Number(text) < 65_536
      ? null
      : 'is no port: write a whole number from 1 to 65535',
  KRONIEK_RUNS: (text) =>
    /^[1-9]\d{0,2}$/.test(text) ? null : 'is no multiple: write a whole number from 1 to 999',
  KRONIEK_SEED: (text) => (/^-?\d{1,10}$/.test(text) ? null : 'is no seed: write a whole number'),
  KRONIEK_SITE: (text) =>
    isSite(text)
      ? null
      : 'is no address of a site: write https://host/path/, without a query or a fragment',
  KRONIEK_WRITE_SCHEMA: () => null,
};

/**
 * What is wrong with the variables, a line for each. An empty text counts as no variable.
 *
 * @param {Environment} env
 * @returns {string[]}
 */
export function settingFaults(env) {
  const names = Object.keys(env).filter((name) => name.startsWith('KRONIEK_'));
  return names.flatMap((name) => {
    const text = env[name] ?? '';
    const check = CHECKS[name];
    if (!check) return [`${name} is not read: the variables are ${Object.keys(CHECKS).join(', ')}`];
    const fault = text === '' ? null : check(text);
    return fault === null ? [] : [`${name}=${text} ${fault}`];
  });
}

/**
 * The settings of a build. Throws if a variable is wrong.
 *
 * @param {Environment} env
 * @returns {Settings}
 */
export function readSettings(env) {
  const [fault] = settingFaults(env);
  // Without a stack: the fault is not in the code.
  if (fault !== undefined) throw Object.assign(new Error(fault), { stack: fault });
  const { KRONIEK_ARCHIVE, KRONIEK_BASE, KRONIEK_DATA, KRONIEK_SITE } = env;
  return {
    data: KRONIEK_DATA || DEFAULT_DATA,
    site: KRONIEK_SITE ? `${KRONIEK_SITE.replace(/\/+$/, '')}/` : null,
    home: `/${KRONIEK_BASE ?? ''}/`.replaceAll(/\/+/g, '/'),
    archive: KRONIEK_ARCHIVE || null,
  };
}

/**
 * Whether a text is a day that the calendar has, `YYYY-MM-DD`.
 *
 * @param {string} text
 */
export function isDay(text) {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00Z`) : null;
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** @param {string} text */
function isSite(text) {
  try {
    const { protocol, search, hash, username } = new URL(text);
    const isClean = search === '' && hash === '' && username === '' && !/[?#\s]/.test(text);
    return isClean && (protocol === 'https:' || protocol === 'http:');
  } catch {
    return false;
  }
}

/**
 * Whether a text is a JSON list.
 *
 * @param {string} text
 */
function isList(text) {
  try {
    return Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
}
