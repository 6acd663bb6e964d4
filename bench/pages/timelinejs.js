// TimelineJS with its defaults.
import { load, rendered } from './common.js';

const { TL } = globalThis;
const dataset = await load();
const dateOf = (epochMs) => {
  const at = new Date(epochMs);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
  };
};
const events = dataset.events.map(({ start, end, lane, title }) => {
  const event = {
    start_date: dateOf(start),
    group: dataset.lanes[lane],
    text: { headline: title },
  };
  return end === undefined ? event : { ...event, end_date: dateOf(end) };
});
const timeline = new TL.Timeline(
  'app',
  { events },
  {
    font: null,
    script_path: `${location.origin}/node_modules/@knight-lab/timelinejs/dist/js/`,
  },
);
timeline.on('ready', rendered);

// Returns the visible part of its navigation in widths of the whole. TimelineJS has no public API
// for dates, so this reads private fields.
globalThis.viewNow = () => {
  const { timescale, options, ...navigation } = timeline['_timenav'];
  const pixels = timescale['_pixel_width'];
  const left = -navigation['_el'].slider.offsetLeft;
  return [left / pixels, (left + options.width) / pixels];
};
