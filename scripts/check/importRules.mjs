// What may import what (docs/architecture.md, "Rooms"): one way between the rooms of src/, through
// a room's door only, and some packages in one room only.
import path from 'node:path';
import { parseSync } from 'vite';

/** Each room may know the ones before it. Those on one line do not know each other. */
const ORDER = [
  ['base'],
  ['time'],
  ['i18n'],
  ['model'],
  ['format', 'layout'],
  ['store'],
  ['url'],
  ['view'],
  ['export', 'embed'],
  ['app'],
  ['build'],
];

/** Sub-folders of a room: each may know the ones before it. Files at the room's top may know all. */
const SUB_ORDER = {
  view: [
    'ui',
    'context',
    'hooks',
    'drawing',
    'event',
    'list',
    'search',
    'story',
    'dialogs',
    'stage/gestures',
    'stage',
    'stage/static',
    'page',
  ],
};

/** Rooms that only some others may know, whatever the order says. */
const KNOWN_TO = { format: ['app', 'build'] };
/** Rooms that never belong to a page's first code: their knower imports them with `import()`. */
const LAZY = { format: ['app'] };

/** Packages and who may import them. Files that are not in src/ may import anything. */
const PACKAGES = [
  { match: /^@date-fns\/tz(\/|$)/, rooms: ['time'], tests: false },
  { match: /^date-fns\/locale(\/|$)/, rooms: ['i18n'], tests: false },
  {
    match: /^(date-fns|@date-fns\/utc)(\/|$)/,
    rooms: ['base', 'time', 'i18n', 'format', 'view'],
    tests: false,
  },
  { match: /^(valibot|@valibot\/.*)$/, rooms: ['format'], tests: false },
  { match: /^zustand(\/|$)/, rooms: ['store', 'view'], tests: true },
  { match: /^react(-dom)?(\/|$)/, rooms: ['view', 'export', 'embed', 'app', 'build'], tests: true },
  { match: /^node:/, rooms: ['build'], tests: true },
  { match: /^@resvg\//, rooms: ['build'], tests: false },
  { match: /^uqr(\/|$)/, rooms: ['view'], tests: false },
  { match: /^vite(\/|$)/, rooms: ['build'], tests: true },
  { match: /^(vitest|fast-check|edtf|@playwright\/.*)(\/|$)/, rooms: [], tests: true },
];

/** @typedef {{ specifier: string, line: number, lazy: boolean, typeOnly: boolean }} Import */

/**
 * The violations of one file.
 *
 * @param {string} file its path from the project's root, with forward slashes
 * @param {string} code
 * @returns {string[]} each as `file:line: 'what it imports': rule: what to do`
 */
export function violationsIn(file, code) {
  const folder = /^src\/([^/]+)\//.exec(file)?.[1];
  if (folder !== undefined && rankOf(folder) < 0) {
    return [`${file}:1: no room: src/${folder}/ is not one of ${orderInWords()}`];
  }
  const order = subOrderOf(folder);
  const sub = folder === undefined ? '' : subFolderOf(file, folder);
  if (order && sub !== '' && !order.includes(sub)) {
    return [`${file}:1: no room: src/${folder}/${sub}/ is not one of ${order.join(' ← ')}`];
  }
  return importsOf(file, code).flatMap((found) => {
    const fault = found.specifier.startsWith('.')
      ? faultOfPath(file, found)
      : faultOfPackage(file, found.specifier);
    return fault === null ? [] : [`${file}:${found.line}: '${found.specifier}': ${fault}`];
  });
}

/**
 * @param {string} file
 * @param {Import} found
 * @returns {string | null}
 */
function faultOfPath(file, { specifier, lazy, typeOnly }) {
  const from = roomOf(file);
  const target = path.posix.join(path.posix.dirname(file), specifier);
  const to = roomOf(target);
  const door = to !== null && isDoor(target, to);

  if (to === null) {
    const reachesOut = from !== null && !target.startsWith('src/');
    return reachesOut && from !== 'build' && !isTest(file)
      ? `reaches out of src/: only build/ and tests read other files`
      : null;
  }
  if (to === from) {
    return door && !isTest(file) && !isDoor(file, from)
      ? `own door: inside ${from}/ import the file that has it`
      : faultInRoom(file, target, from);
  }
  if (!door) return `deep import: ${to}/ is entered by its door alone, src/${to}/index.ts`;
  if (from === null || isTest(file)) return null;
  if (!mayKnow(from, to)) return `upward import: ${from}/ may not know ${to}/ (${orderInWords()})`;
  if (LAZY[/** @type {'format'} */ (to)]?.includes(from) && !lazy && !typeOnly) {
    return `eager import: ${from}/ loads ${to}/ when it is needed, by import(), or imports types`;
  }
  return null;
}

/**
 * An import from one sub-folder of a room to another.
 *
 * @param {string} file
 * @param {string} target
 * @param {string} room
 * @returns {string | null}
 */
function faultInRoom(file, target, room) {
  const order = subOrderOf(room);
  const [from, to] = [subFolderOf(file, room), subFolderOf(target, room)];
  if (!order || from === '') return null;
  return to !== '' && order.indexOf(to) <= order.indexOf(from)
    ? null
    : `upward import: ${from}/ may not know ${to || room}/ (${order.join(' ← ')})`;
}

/**
 * @param {string | undefined} room
 * @returns {readonly string[] | undefined}
 */
const subOrderOf = (room) => SUB_ORDER[/** @type {'view'} */ (room)];

/**
 * @param {string} file
 * @param {string} room
 * @returns {string} the path of its folder from the room's, empty in the room itself
 */
const subFolderOf = (file, room) => path.posix.dirname(file).slice(`src/${room}/`.length);

/**
 * @param {string} file
 * @param {string} specifier
 * @returns {string | null}
 */
function faultOfPackage(file, specifier) {
  if (specifier === '@playwright/test' && /^e2e\/.*\.spec\.ts$/.test(file)) {
    return 'unguarded: a browser test imports it from e2e/support/guarded.ts, which sees to every page';
  }
  const from = roomOf(file);
  const rule = PACKAGES.find(({ match }) => match.test(specifier));
  if (from === null || rule === undefined || rule.rooms.includes(from)) return null;
  if (rule.tests && isTest(file)) return null;
  const allowed = [...rule.rooms.map((room) => `${room}/`), ...(rule.tests ? ['tests'] : [])];
  return `package out of place: only ${allowed.join(', ')} may import it`;
}

/**
 * @param {string} from
 * @param {string} to
 */
function mayKnow(from, to) {
  const knowers = KNOWN_TO[/** @type {'format'} */ (to)];
  return rankOf(to) < rankOf(from) && (knowers === undefined || knowers.includes(from));
}

/** @param {string} room */
const rankOf = (room) => ORDER.findIndex((rooms) => rooms.includes(room));

const orderInWords = () => ORDER.map((rooms) => rooms.join(', ')).join(' ← ');

/**
 * @param {string} file
 * @returns {string | null} the room of `src/` that a file is in
 */
function roomOf(file) {
  const room = /^src\/([^/]+)/.exec(file)?.[1];
  return room !== undefined && rankOf(room) >= 0 ? room : null;
}

/**
 * A worker is a door of its own: all that is known of it is its address.
 *
 * @param {string} target
 * @param {string} room
 */
const isDoor = (target, room) =>
  new RegExp(`^src/${room}(/(index(\\.ts)?|(\\w+/)*\\w+Worker\\?worker&url)?)?$`).test(target);

/** @param {string} file */
const isTest = (file) => /\.test\.tsx?$/.test(file);

/**
 * @param {string} file
 * @param {string} code
 * @returns {Import[]}
 */
function importsOf(file, code) {
  const { staticImports, staticExports, dynamicImports } = parseSync(file, code).module;
  /** @param {number} offset */
  const lineAt = (offset) => code.slice(0, offset).split('\n').length;

  const imports = staticImports.map(({ start, entries, moduleRequest }) => ({
    specifier: moduleRequest.value,
    line: lineAt(start),
    lazy: false,
    typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
  }));
  const exports = staticExports.flatMap(({ start, entries }) => {
    const request = entries.find((entry) => entry.moduleRequest)?.moduleRequest;
    const typeOnly = entries.every((entry) => entry.isType);
    return request
      ? [{ specifier: request.value, line: lineAt(start), lazy: false, typeOnly }]
      : [];
  });
  const dynamic = dynamicImports.flatMap(({ start, moduleRequest }) => {
    const text = code.slice(moduleRequest.start, moduleRequest.end);
    const specifier = /^(['"`])(.*)\1$/.exec(text)?.[2];
    return specifier ? [{ specifier, line: lineAt(start), lazy: true, typeOnly: false }] : [];
  });
  return [...imports, ...exports, ...dynamic];
}
