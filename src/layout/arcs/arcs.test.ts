/** Arcs over the shipped dataset: each relation has a line, and lines do not cross text. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile, parseDataset } from '../../format';
import { createTimeline } from '../../model';
import { loadArcs } from '../index';
import { createRandom, eventsOf, layoutOf, measure, ownView } from '../testLayout';
import type { Arc, Frame } from '../types';

const arcsOf = await loadArcs();
const file = new URL('../../../data/security-guarantees.json', import.meta.url);
const { dataset } = parseDataset(JSON.parse(readFileSync(file, 'utf8')));
if (!dataset) throw new Error('the dataset has errors');
const timeline = createTimeline(compile(dataset, 'en').core, () => Promise.resolve({}));
const layout = layoutOf(timeline);
const { relations } = timeline.core;

const framesAt = (widthPx: number): Frame[] => {
  const random = createRandom(7);
  const size = { widthPx, heightPx: 640 };
  const views = Array.from({ length: 12 }, () => {
    const { start, end } = timeline.period;
    const length = (end - start) * random() ** 3;
    const from = start + random() * (end - start - length);
    return { start: from, end: from + length + 600_000 };
  });
  const own = Array.from({ length: timeline.dated }, (_, i) => ownView(timeline, i));
  return [timeline.period, ...own, ...views].map((view) => layout.frame(view, size));
};
const arcsIn = (frame: Frame): readonly Arc[] =>
  arcsOf(frame, timeline, relations, ([, , type]) => type, measure);

/** Returns the points of an SVG path, piece by piece. */
function piecesOf(path: string): [number, number][][] {
  return path
    .split('M')
    .slice(1)
    .map((piece) =>
      piece.split('L').map((pair) => pair.split(',').map(Number) as [number, number]),
    );
}

/** Returns the boxes of labels and lane names, a pixel smaller than their lines. */
function textBoxes(frame: Frame) {
  const names = frame.lanes.map(({ name, y }) => ({
    key: name,
    left: 6,
    right: frame.gutterPx > 0 ? -1 : 6 + measure(name, 'title'),
    top: y + 5,
    bottom: y + 18,
  }));
  const labels = frame.marks.flatMap(({ key, label }) => {
    if (!label) return [];
    const left = label.anchor === 'start' ? label.x : label.x - label.widthPx;
    const [top, bottom] = [label.y - 10, label.y + 3 + label.dateDyPx];
    return [{ key, left, right: left + label.widthPx, top, bottom }];
  });
  return [...labels, ...names];
}

describe.each([328, 552, 720, 960])('at %i px', (widthPx) => {
  test('no line crosses a text', () => {
    const crossed = framesAt(widthPx).flatMap((frame) => {
      const boxes = textBoxes(frame);
      return arcsIn(frame).flatMap((arc) =>
        piecesOf(arc.path)
          .flatMap((piece) =>
            piece.flatMap(([x, y], k) => {
              const [toX, toY] = piece[k + 1] ?? [x, y];
              return [0, 0.25, 0.5, 0.75].map((t) => [x + (toX - x) * t, y + (toY - y) * t]);
            }),
          )
          .flatMap(([x = 0, y = 0]) =>
            boxes
              .filter((box) => x > box.left && x < box.right && y > box.top && y < box.bottom)
              .map((box) => `${arc.key} over ${box.key}`),
          ),
      );
    });
    expect([...new Set(crossed)]).toEqual([]);
  });

  test('names do not overlap labels or each other', () => {
    const overlaps = framesAt(widthPx).flatMap((frame) => {
      const boxes = textBoxes(frame);
      const names = arcsIn(frame).flatMap(({ key, name, label }) => {
        if (!label) return [];
        const half = measure(name, 'date') / 2;
        return [
          {
            key,
            left: label.x - half,
            right: label.x + half,
            top: label.y - 9,
            bottom: label.y + 2,
          },
        ];
      });
      return names.flatMap((name, k) =>
        [...boxes, ...names.slice(k + 1)]
          .filter(
            (box) =>
              name.left < box.right &&
              box.left < name.right &&
              name.top < box.bottom &&
              box.top < name.bottom,
          )
          .map((box) => `${name.key} over ${box.key}`),
      );
    });
    expect([...new Set(overlaps)]).toEqual([]);
  });

  test('most relations between dated events in different marks are drawn', () => {
    for (const frame of framesAt(widthPx)) {
      const marks = frame.marks.map(eventsOf);
      const markOf = (event: number) => marks.findIndex((events) => events.includes(event));
      const expected = relations.filter(
        ([from, to]) =>
          from < timeline.dated &&
          to < timeline.dated &&
          markOf(from) >= 0 &&
          markOf(to) >= 0 &&
          markOf(from) !== markOf(to),
      );
      const drawn = new Set(arcsIn(frame).map(({ key }) => key));
      const missing = expected.filter(([from, to, type]) => !drawn.has(`${from} ${type} ${to}`));
      // No line fits between marks that are too close together or surrounded by labels.
      expect(missing.length).toBeLessThanOrEqual(expected.length / 4);
    }
  });
});

test('an arrowhead is at the event that the relation leads to', () => {
  const [frame] = framesAt(960);
  if (!frame) throw new Error('no frame');
  const pointed = arcsIn(frame).filter(({ tip }) => tip !== null);
  expect(pointed.length).toBeGreaterThan(5);
  for (const arc of pointed) {
    const end = piecesOf(arc.path).flat().at(-1) ?? [NaN, NaN];
    const point = piecesOf((arc.tip ?? '').replace('Z', '')).flat()[1] ?? [NaN, NaN];
    expect(Math.hypot(point[0] - end[0], point[1] - end[1])).toBeLessThan(8);
  }
});
