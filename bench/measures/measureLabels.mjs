// Checks whether labels overlap other labels or other events' marks, in random views.
import { randomLcg } from 'd3';
import { millisecondsInMinute as MINUTE } from 'date-fns/constants';

import { evaluate, errorText, open, withTimeout, withPage } from '../browserPage.mjs';

/**
 * @typedef {import('../measuredPages.mjs').MeasuredPage} MeasuredPage
 * @typedef {{ kind: 'labels', page: string, n: number, width: number, views: number, labels:
 *   number, marks: number, found: readonly string[], fail?: string }} LabelsRow
 */

const WIDTHS = [360, 768, 1200, 1920];
const VIEWS = 50;

/**
 * @param {MeasuredPage} measured
 * @param {import('../measure.mjs').MeasureOptions} options
 * @returns {Promise<LabelsRow[]>} one row for each width
 */
export async function measureLabels(measured, { site, n, limitMs }) {
  /** @type {LabelsRow[]} */
  const rows = [];
  for (const width of WIDTHS) {
    /** @type {string[]} */
    const found = [];
    const row = { kind: /** @type {const} */ ('labels'), page: measured.name, n, width };
    let [views, labels, marks] = [0, 0, 0];
    try {
      await withPage(measured, { site, n }, async (context) => {
        const { page, cdp } = context;
        await page.setViewportSize({ width, height: 900 });
        // Without transitions, so that the drawing is final at once.
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await open(context, { limitMs });
        // On a phone the drawing is collapsed at first.
        if (width < 600) await page.locator('button[aria-expanded="false"]').first().click();
        const [start, end] = await evaluate(cdp, measured.view);
        for (const [from, to] of randomViews(start, end)) {
          const seen = await withTimeout(
            evaluate(cdp, `(${findOverlaps})(${from}, ${to})`),
            limitMs,
          );
          views += 1;
          labels += seen.labels;
          marks = Math.max(marks, seen.marks);
          for (const overlap of seen.found) {
            found.push(`${new Date(from).toISOString()}/${new Date(to).toISOString()} ${overlap}`);
          }
        }
      });
      rows.push({ ...row, views, labels, marks, found });
    } catch (error) {
      rows.push({ ...row, views, labels, marks, found, fail: errorText(error) });
    }
  }
  return rows;
}

/**
 * Returns random views, from twenty minutes to the whole period, with evenly distributed orders of
 * magnitude. Bounds are full minutes, as in an address.
 *
 * @param {number} start
 * @param {number} end
 * @returns {(readonly [number, number])[]}
 */
function randomViews(start, end) {
  const next = randomLcg(2025);
  const shortest = 20 * MINUTE;
  return Array.from({ length: VIEWS }, () => {
    const length = shortest * ((end - start) / shortest) ** next();
    const from = Math.floor((start + next() * (end - start - length)) / MINUTE) * MINUTE;
    return /** @type {const} */ ([from, from + Math.ceil(length / MINUTE) * MINUTE]);
  });
}

/** Runs in the page: opens a view by its address, as a link does, and returns the overlaps. */
const findOverlaps = String(async (/** @type {number} */ from, /** @type {number} */ to) => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const [first, last] = [from, to].map((at) => new Date(at).toISOString().slice(0, 16));
  history.pushState({}, '', `${location.pathname}?from=${first}Z&to=${last}Z`);
  dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  for (let i = 0; i < 4; i += 1) await frame();

  const plot = document.querySelector('.plot > svg:not(.static)');
  if (!plot) throw new Error('no drawing');
  /** @type {(element: Element) => { left: number, right: number, top: number, bottom: number }} */
  const boxOf = (element) => element.getBoundingClientRect();
  const { left, right } = boxOf(plot);
  const labels = [...plot.querySelectorAll('[data-label]')].map((label) => ({
    id: label.getAttribute('data-label'),
    box: boxOf(label),
  }));
  const shapes = [...plot.querySelectorAll('[data-key]')].flatMap((mark) =>
    [...mark.children]
      .filter((child) => !child.matches('title, .target, [data-label]'))
      .map((shape) => ({ id: mark.getAttribute('data-key'), box: boxOf(shape) })),
  );
  const found = labels.flatMap(({ id, box }, i) => [
    ...(box.left < left - 1 || box.right > right + 1 ? [`${id} sticks out`] : []),
    ...[...labels.slice(i + 1), ...shapes].flatMap((other) => {
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      return other.id !== id && across > 1 && down > 1
        ? [`${id} over ${other.id}: ${across.toFixed(1)} × ${down.toFixed(1)}`]
        : [];
    }),
  ]);
  return { labels: labels.length, marks: plot.querySelectorAll('[data-key]').length, found };
});
