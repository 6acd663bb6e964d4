/** Tests the static drawings at every width that they serve. */
import { describe, expect, test } from 'vitest';

import { measureByTable } from '../measureByTable';
import { createPageReader, parseShippedDataset, createTestSite } from '../testSite';

/** A position in a box of any size: a share of the box, and pixels. */
type Position = readonly [share: number, px: number];

type Box = {
  readonly mark: string;
  readonly isWords: boolean;
  readonly left: Position;
  readonly right: Position;
  readonly top: Position;
  readonly bottom: Position;
};

type Size = readonly [widthPx: number, heightPx: number];

/** Plot widths from the one that a drawing is packed for to the widest that it serves (px). */
const servedWidths = {
  page: {
    medium: [452, 500, 552, 595],
    wide: [596, 624, 740, 808, 980, 1364],
  },
  embed: {
    compact: [452, 536, 800, 1500],
    wide: [452, 536, 624, 800, 1364],
    large: [588, 624, 800, 1364],
  },
} as const;

/** Plot heights of the drawings of an embed (px). */
const embedHeights = new Map([
  ['compact', [166, 220, 380]],
  ['wide', [356, 480, 700]],
  ['large', [436, 480, 700]],
]);

/** The plot heights that a drawing serves. A page's box is as high as its sizer. */
function servedHeightsOf(page: string, kind: 'page' | 'embed', name: string): readonly number[] {
  if (kind === 'embed') return embedHeights.get(name) ?? [];
  const [, height] = new RegExp(`class="sizer ${name}" width="0" height="(\\d+)"`).exec(page) ?? [];
  return [Number(height) - 44];
}

const read = createPageReader(createTestSite(parseShippedDataset()));
const paths = [
  '',
  'r/drone-night/',
  'e/drone-incursion/',
  'e/dutch-planning/',
  'e/london-meeting/',
];

describe.each(['en', 'uk'])('in %s', (locale) => {
  test.each(paths)('no label of %s overlaps another mark or label', (path) => {
    const pages = { page: read(`${locale}/${path}`), embed: read(`embed/v1/${locale}/${path}`) };
    for (const kind of ['page', 'embed'] as const) {
      // Above an opened event an embed's drawing is low, and has no labels.
      if (kind === 'embed' && path.startsWith('e/')) continue;
      for (const [name, widths] of Object.entries(servedWidths[kind])) {
        const boxes = boxesIn(drawingIn(pages[kind], name));
        expect(boxes.length).toBeGreaterThan(3);
        const heights = servedHeightsOf(pages[kind], kind, name);
        expect(heights).not.toEqual([]);
        for (const width of widths) {
          for (const height of heights) {
            const at = `${kind} ${name} at ${width} × ${height}`;
            const met = meetings(boxes, [width, height]);
            const cut = cutWords(boxes, [width, height]);
            expect({ at, met, cut }).toEqual({ at, met: [], cut: [] });
          }
        }
      }
    }
  });
});

test('a page has three drawings and an embed four, one of them vertical, and one trusted types policy', () => {
  for (const [path, across] of [
    ['en/', ['medium', 'wide']],
    ['en/e/drone-incursion/', ['medium', 'wide']],
    ['embed/v1/en/', ['compact', 'wide', 'large']],
    ['embed/v1/en/r/drone-night/', ['compact', 'wide', 'large']],
  ] as const) {
    const drawings = [...read(path).matchAll(/<svg class="static (\w+)/g)].map(([, name]) => name);
    expect(drawings).toEqual(across);
    expect(read(path).match(/<section class="vertical"/g)).toHaveLength(1);
  }
  const [, policies] = /trusted-types ([\w -]+)/.exec(read('en/')) ?? [];
  expect(policies).toBe('kroniek');
  expect(read('en/')).not.toContain('kroniek-still');
});

function drawingIn(page: string, name: string): string {
  const start = page.indexOf(`<svg class="static ${name}`);
  const next = page.indexOf('<svg class="static', start + 1);
  const drawing = page.slice(start, next < 0 ? undefined : next);
  return drawing.slice(0, /<div class="overview"|<\/div>/.exec(drawing)?.index);
}

type Viewport = { readonly x: Position; readonly y: Position; readonly width: number };

/** The boxes of marks and labels, from the attributes that position them. */
function boxesIn(drawing: string): readonly Box[] {
  const boxes: Box[] = [];
  const viewports: Viewport[] = [{ x: [0, 0], y: [0, 0], width: 1 }];
  let mark = '';
  const tokens = drawing.slice(drawing.indexOf('>') + 1).matchAll(/<(\/?)(\w+)([^>]*)>([^<]*)/g);
  let words: { readonly attributes: string; readonly lines: Line[] } | null = null;
  for (const [, close, name, attributes = '', text = ''] of tokens) {
    const within = viewports.at(-1);
    if (!within) break;
    if (name === 'svg') {
      if (close) viewports.pop();
      else viewports.push(inside(within, attributes));
    } else if (name === 'a')
      mark = close ? '' : valueOf(attributes, 'data-key') || valueOf(attributes, 'data-mark');
    else if (mark === '') continue;
    else if (name === 'rect' && attributes.includes('class="target"')) {
      boxes.push({ mark, isWords: false, ...targetBox(within, attributes) });
    } else if (name === 'circle' && !boxes.some((box) => box.mark === mark)) {
      // A dot has no target of its own.
      boxes.push({ mark, isWords: false, ...targetBox(within, '') });
    } else if (name === 'text' && !close) {
      const y = Number(valueOf(attributes, 'y'));
      words = { attributes, lines: [{ y, title: text, date: '' }] };
    } else if (name === 'tspan' && !close) addToLabel(words?.lines ?? [], attributes, text);
    else if (name === 'text' && close && words) {
      const { attributes: ofLabel, lines } = words;
      for (const line of lines) {
        boxes.push({ mark, isWords: true, ...lineBox(within, ofLabel, line) });
      }
      words = null;
    }
  }
  return boxes;
}

/** A line of a label: a part of the title, a date, or both. */
type Line = { readonly y: number; readonly title: string; date: string };

/** Adds a date after a line, or below it. */
function addToLabel(lines: Line[], attributes: string, text: string): void {
  const last = lines.at(-1);
  if (!last) return;
  const down = valueOf(attributes, 'dy');
  if (down !== '') lines.push({ y: last.y + Number(down), title: '', date: text });
  else last.date = text;
}

function inside(within: Viewport, attributes: string): Viewport {
  const [share, px] = parsePosition(valueOf(attributes, 'x'));
  const [down, downPx] = parsePosition(valueOf(attributes, 'y'));
  const width = valueOf(attributes, 'width');
  return {
    x: [within.x[0] + share * within.width, within.x[1] + px],
    y: [within.y[0] + down, within.y[1] + downPx],
    width: width === '' ? within.width : within.width * parsePosition(width)[0],
  };
}

function targetBox(
  { x, y, width: whole }: Viewport,
  attributes: string,
): Omit<Box, 'mark' | 'isWords'> {
  const width = valueOf(attributes, 'width');
  // The visible part of a glyph.
  const half = 4.5;
  const [share, px] = parsePosition(valueOf(attributes, 'x'));
  const [long, longPx] = parsePosition(width);
  const left: Position = width === '' ? [x[0], x[1] - half] : [x[0] + share * whole, x[1] + px];
  const right: Position =
    width === '' ? [x[0], x[1] + half] : [left[0] + long * whole, left[1] + longPx];
  const tall = width === '' ? half : 3;
  return { left, right, top: [y[0], y[1] - tall], bottom: [y[0], y[1] + tall] };
}

function lineBox(
  { x, y }: Viewport,
  attributes: string,
  { y: linePx, title, date }: Line,
): Omit<Box, 'mark' | 'isWords'> {
  const face = attributes.includes('font-weight') ? 'title' : 'light';
  const datePx = date ? measureByTable(plain(date), 'date') : 0;
  const gapPx = date && title ? 8 : 0;
  const wide = measureByTable(plain(title), face) + gapPx + datePx;
  const at = x[1] + Number(valueOf(attributes, 'x') || 0);
  const left = attributes.includes('text-anchor="end"') ? at - wide : at;
  const baseline = y[1] + linePx;
  return {
    left: [x[0], left],
    right: [x[0], left + wide],
    top: [y[0], baseline - 9],
    bottom: [y[0], baseline + 2],
  };
}

const toPx = ([share, px]: Position, whole: number): number => share * whole + px;

/** Labels that overlap another mark or its label by more than rounding. */
function meetings(boxes: readonly Box[], [width, height]: Size): readonly string[] {
  const words = boxes.filter(({ isWords }) => isWords);
  const apart = (a: Box, b: Box, side: 'left' | 'top', end: 'right' | 'bottom', px: number) =>
    toPx(a[end], px) <= toPx(b[side], px) + 0.5 || toPx(b[end], px) <= toPx(a[side], px) + 0.5;
  return words.flatMap((a) =>
    boxes
      .filter((b) => b.mark !== a.mark)
      .filter((b) => !apart(a, b, 'left', 'right', width) && !apart(a, b, 'top', 'bottom', height))
      .map((b) => `${a.mark} meets ${b.mark}`),
  );
}

/** Labels that extend beyond the plot. */
function cutWords(boxes: readonly Box[], [width]: Size): readonly string[] {
  return boxes
    .filter(({ isWords }) => isWords)
    .filter(({ left, right }) => toPx(left, width) < -0.5 || toPx(right, width) > width + 0.5)
    .map(({ mark }) => mark);
}

function valueOf(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}

function parsePosition(value: string): Position {
  const number = Number.parseFloat(value) || 0;
  return value.endsWith('%') ? [number / 100, 0] : [0, number];
}

function plain(html: string): string {
  return html.replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
