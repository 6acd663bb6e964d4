// The style sheet of the library: that of a page, kept inside the boxes of timelines.
import { transform } from 'lightningcss';

/** The class of a box. `src/library/mount.ts` writes it. */
const BOX = 'kroniek-box';

/** @typedef {import('lightningcss').SelectorComponent} Component */

/** @type {Component} */
const box = { type: 'class', name: BOX };
/**
 * A box without specificity, so that the classes of a page can set its custom properties.
 *
 * @type {Component}
 */
const weakBox = { type: 'pseudo-class', kind: 'where', selectors: [[box]] };

/**
 * Limits a sheet to boxes. What is said of the page holds for the box, and the size of the window
 * becomes that of the box.
 *
 * @param {string} code
 * @returns {string}
 */
export function scopeSheet(code) {
  const sized = code
    // Only queries of the size: others, such as of the pointer, stay.
    .replaceAll(/@media ((?:screen and )?\([^{]*?(?:width|height)[^{]*)\{/g, containerQuery)
    .replaceAll(/(?<=[\d.])[sld]?vh\b/g, 'cqh')
    .replaceAll(/(?<=[\d.])[sld]?vw\b/g, 'cqw');
  const { code: scoped } = transform({
    filename: 'style.css',
    code: Buffer.from(sized),
    minify: true,
    visitor: {
      Rule: { page: () => [] },
      Selector: (selector) => scopeSelector(selector) ?? [],
    },
  });
  return scoped.toString();
}

/**
 * @param {string} rule
 * @param {string} query
 */
function containerQuery(rule, query) {
  const parts = query
    .trim()
    .split(' and ')
    .filter((part) => part !== 'screen');
  const [sizes, others] = [true, false].map((isSize) =>
    parts.filter((part) => /width|height/.test(part) === isSize),
  );
  // A rule with both stays one of the window: the box is rarely wider.
  return others?.length ? rule : `@container kroniek ${sizes?.join(' and ')} {`;
}

/**
 * The selector inside a box; null if it needs a page of a site.
 *
 * @param {readonly Component[]} selector
 * @returns {Component[] | null}
 */
function scopeSelector(selector) {
  const end = selector.findIndex(({ type }) => type === 'combinator');
  const first = end < 0 ? selector : selector.slice(0, end);
  const rest = end < 0 ? [] : selector.slice(end);
  if (!first.some(isPage)) {
    return [box, { type: 'combinator', value: 'descendant' }, ...selector];
  }
  const states = first.filter((part) => !isPage(part) && !isAlwaysTrue(part));
  const isPossible = states.every(
    (part) => part.type === 'attribute' && part.name === 'data-theme',
  );
  if (!isPossible) return null;
  return [rest.length === 0 ? weakBox : box, ...states, ...rest];
}

/** @param {Component} part */
function isPage(part) {
  return (
    (part.type === 'type' && (part.name === 'html' || part.name === 'body')) ||
    (part.type === 'pseudo-class' && part.kind === 'root')
  );
}

/**
 * Scripts run, and no host page has switched a part off.
 *
 * @param {Component} part
 */
function isAlwaysTrue(part) {
  if (part.type === 'class') return part.name === 'js';
  return (
    part.type === 'pseudo-class' &&
    part.kind === 'not' &&
    part.selectors.every(([only]) => only?.type === 'attribute' && only.name === 'data-ui')
  );
}
