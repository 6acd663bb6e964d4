// The baseline: a timeline with the least work, on one canvas. Rows are sorted, a binary search
// finds the events in view, and each has a rectangle, with a label if it fits. With `?v=lod`
// rectangles of a row with a gap under half a pixel are merged. The picture is the same to half a
// pixel, and a row has at most one rectangle for each pixel.
import { load, rendered } from './common.js';

const hasLevels = new URLSearchParams(location.search).get('v') === 'lod';
const dataset = await load();
const ROWS_A_LANE = 8;
const COLOURS = ['#4e79a7', '#f28e2b', '#59a14f', '#b07aa1', '#e15759'];
const DAY = 864e5;
const STEPS = [1 / 24, 1, 7, 30, 90, 365, 730].map((days) => days * DAY);

const [width, height] = [innerWidth, innerHeight];
const rowCount = ROWS_A_LANE * dataset.lanes.length;
const rowHeight = (height - 24) / rowCount;

const canvas = document.createElement('canvas');
canvas.width = width * devicePixelRatio;
canvas.height = height * devicePixelRatio;
canvas.style.cssText = 'width:100%;height:100%;display:block';
document.getElementById('app').append(canvas);
const context = canvas.getContext('2d', { alpha: false });
context.scale(devicePixelRatio, devicePixelRatio);

const rows = rowsOf(dataset);
let [start, end] = [dataset.start, dataset.end];
let isQueued = false;

function rowsOf({ events, lanes }) {
  const seen = lanes.map(() => 0);
  const eventsByRow = Array.from({ length: rowCount }, () => []);
  for (const event of events.slice().sort((a, b) => a.start - b.start)) {
    const row = event.lane * ROWS_A_LANE + (seen[event.lane] % ROWS_A_LANE);
    seen[event.lane] += 1;
    eventsByRow[row].push(event);
  }
  return eventsByRow.map((inRow, i) => {
    const starts = Float64Array.from(inRow, (event) => event.start);
    const ends = Float64Array.from(inRow, (event) => event.end ?? event.start);
    let longest = 0;
    for (let k = 0; k < ends.length; k += 1) longest = Math.max(longest, ends[k] - starts[k]);
    const colour = COLOURS[Math.floor(i / ROWS_A_LANE)];
    return { events: inRow, starts, ends, longest, colour, ...treeOf(ends) };
  });
}

/** Creates a tree of maxima over the ends, so that `lastEnd` takes O(log n). */
function treeOf(ends) {
  if (!hasLevels) return {};
  let size = 1;
  while (size < ends.length) size *= 2;
  const tree = new Float64Array(2 * size).fill(-Infinity);
  tree.set(ends, size);
  for (let i = size - 1; i > 0; i -= 1) tree[i] = Math.max(tree[2 * i], tree[2 * i + 1]);
  return { tree, size };
}

function lastEnd({ tree, size }, from, to) {
  let latest = -Infinity;
  for (let [a, b] = [from + size, to + size]; a < b; a >>= 1, b >>= 1) {
    if (a & 1) {
      latest = Math.max(latest, tree[a]);
      a += 1;
    }
    if (b & 1) {
      b -= 1;
      latest = Math.max(latest, tree[b]);
    }
  }
  return latest;
}

/** Returns the first index from `low` on whose value is not below `wanted`. */
function firstFrom(values, wanted, low) {
  let [from, to] = [low, values.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (values[middle] < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Returns the first index whose rectangle does not touch one that ends at `until`. */
const firstApart = (starts, until, next) => (hasLevels ? firstFrom(starts, until, next) : next);

function drawRow(row, y) {
  const scale = width / (end - start);
  const [minLength, half] = [3 / scale, 0.5 / scale];
  const { events, starts, ends } = row;
  context.fillStyle = row.colour;
  let i = firstFrom(starts, start - row.longest - minLength, 0);
  while (i < starts.length && starts[i] <= end) {
    let until = Math.max(ends[i], starts[i] + minLength);
    let next = i + 1;
    for (let beyond = firstApart(starts, until + half, next); beyond > next;) {
      until = Math.max(until, starts[beyond - 1] + minLength, lastEnd(row, next, beyond));
      next = beyond;
      beyond = firstApart(starts, until + half, next);
    }
    if (until >= start) {
      const x = (starts[i] - start) * scale;
      context.fillRect(x, y + 2, (until - starts[i]) * scale, rowHeight - 4);
      if (next === i + 1) {
        const left = Math.max(x, 0) + 5;
        const availablePx =
          (next < starts.length ? (starts[next] - start) * scale : Infinity) - left;
        if (availablePx > events[i].title.length * 5.6) {
          context.fillStyle = '#222';
          context.fillText(events[i].title, left, y + rowHeight - 6);
          context.fillStyle = row.colour;
        }
      }
    }
    i = next;
  }
}

function draw() {
  isQueued = false;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.font = '11px sans-serif';
  rows.forEach((row, i) => drawRow(row, i * rowHeight));

  context.fillStyle = '#222';
  const step = STEPS.find((each) => (end - start) / each <= 10) ?? 730 * DAY;
  for (let tick = Math.ceil(start / step) * step; tick < end; tick += step) {
    const x = ((tick - start) / (end - start)) * width;
    context.fillText(new Date(tick).toISOString().slice(0, 10), x, height - 8);
  }
}

function queue() {
  if (isQueued) return;
  isQueued = true;
  requestAnimationFrame(draw);
}

canvas.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    const anchor = start + ((end - start) * event.offsetX) / width;
    const factor = 1.2 ** (event.deltaY / 100);
    start = anchor - (anchor - start) * factor;
    end = anchor + (end - anchor) * factor;
    queue();
  },
  { passive: false },
);
let dragX = null;
canvas.addEventListener('pointerdown', (event) => {
  dragX = event.clientX;
  canvas.setPointerCapture(event.pointerId);
});
canvas.addEventListener('pointermove', (event) => {
  if (dragX === null) return;
  const moved = ((dragX - event.clientX) / width) * (end - start);
  dragX = event.clientX;
  start += moved;
  end += moved;
  queue();
});
canvas.addEventListener('pointerup', () => {
  dragX = null;
});
globalThis.viewNow = () => [start, end];
draw();
rendered();
