// The pages that the benchmark measures: Kroniek's and those of other libraries.
import { MIDDLE_MONTH } from './syntheticEvents.mjs';

/**
 * @typedef {object} MeasuredPage
 * @property {string} name
 * @property {boolean} isKroniek served from a build of the site, not from bench/
 * @property {string} address a path; `{data}` stands for the address of the events
 * @property {string} ready an expression that is true once the events are in the page
 * @property {string} view an expression for the start and end of the view
 * @property {string} target selector of the element at whose centre gestures are made
 * @property {string} drawing selector of the element whose descendants are counted
 * @property {boolean} moves zoomed and panned, not only loaded
 * @property {number} [wheelModifiers] the keys held while the wheel turns: 2 is Ctrl
 * @property {{ in: string, out: string, steps: number }} [buttons] that zoom if the wheel does not
 */

const peer = {
  isKroniek: false,
  ready: 'globalThis.isRendered',
  view: 'globalThis.viewNow?.()',
  target: 'body',
  drawing: '#app',
  moves: true,
};
const vis = { ...peer, target: '.vis-panel.vis-center' };
const kroniek = {
  isKroniek: true,
  ready: `document.querySelector('[data-kroniek][data-live][data-state="ready"] .plot > svg')`,
  view: `(({ from, to }) => [Date.parse(from), Date.parse(to)])(document.querySelector('[data-kroniek]').dataset)`,
  target: '.plot svg',
  drawing: '.plot',
  moves: true,
  wheelModifiers: 2,
};
const timelineJs = {
  ...peer,
  target: '.tl-timenav',
  buttons: {
    in: '.tl-menubar-button:nth-of-type(1)',
    out: '.tl-menubar-button:nth-of-type(2)',
    steps: 6,
  },
};
const month = `from=${encodeURIComponent(MIDDLE_MONTH.from)}&to=${encodeURIComponent(MIDDLE_MONTH.to)}`;

/** In the order of measurement. @type {readonly MeasuredPage[]} */
export const measuredPages = [
  { ...kroniek, name: 'kroniek', address: '/' },
  { ...vis, name: 'vis', address: '/pages/vis.html?data={data}' },
  { ...peer, name: 'canvas-lod', address: '/pages/canvas.html?v=lod&data={data}' },
  { ...kroniek, name: 'kroniek-month', address: `/?${month}`, moves: false },
  { ...vis, name: 'vis-month', address: '/pages/vis.html?v=month&data={data}', moves: false },
  { ...peer, name: 'canvas', address: '/pages/canvas.html?data={data}' },
  { ...timelineJs, name: 'timelinejs', address: '/pages/timelinejs.html?data={data}' },
];

/** The pages that `--soak` uses, in turn. @type {readonly MeasuredPage[]} */
export const soakPages = [
  { ...kroniek, name: 'soak-59', address: '/en/' },
  { ...kroniek, name: 'soak-10000', address: '/en/' },
  {
    ...kroniek,
    name: 'soak-embeds',
    address: '/demo/',
    ready: `document.readyState === 'complete'`,
    view: 'null',
  },
];
