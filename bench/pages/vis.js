// vis-timeline with its defaults: stacked boxes and the whole period in view. `?v=month` opens it
// on thirty days in the middle.
import { load, rendered } from './common.js';

const { DataSet, Timeline } = globalThis.vis;
const opensOnMonth = new URLSearchParams(location.search).get('v') === 'month';
const dataset = await load();
const escapeHtml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const items = new DataSet(
  dataset.events.map(({ id, lane, title, start, end }) => {
    const item = { id, group: lane, content: escapeHtml(title), start };
    return end === undefined ? item : { ...item, end };
  }),
);
const groups = new DataSet(dataset.lanes.map((content, id) => ({ id, content })));

// vis 8.5.4 fits the window to the data and calls onInitialDrawComplete, but repaints only after a
// timer of a second. This page repaints at once, to vis's advantage.
let isDrawn = false;
const options = {
  height: '100%',
  onInitialDrawComplete: () => {
    isDrawn = true;
    if (opensOnMonth) rendered();
    else timeline.redraw();
  },
};
if (opensOnMonth) {
  const middle = (dataset.start + dataset.end) / 2;
  options.start = middle - 15 * 864e5;
  options.end = middle + 15 * 864e5;
  // Without this option vis throws if `start` is set (visjs/vis-timeline#1340).
  options.rollingMode = {};
}
const timeline = new Timeline(document.getElementById('app'), items, groups, options);
timeline.on('changed', () => {
  if (isDrawn) rendered();
});
globalThis.viewNow = () => {
  const { start, end } = timeline.getWindow();
  return [start, end];
};
