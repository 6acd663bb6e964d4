import { expect, test } from 'vitest';
import { wrappedText } from '../labels/labelText';
import { placeLabels, type LaneOptions, type RowItem } from '../labels/placeLabels';
import {
  labelInterval,
  LABEL_GAP_PX,
  markInterval,
  defaultLabelInterval,
  sidesOf,
  union,
  type MarkGeometry,
  type RowInterval,
} from './rowInterval';
import { createRandom, measure, oneOf } from '../testLayout';
import { LINE_DY_PX } from '../typography';

const within = (inner: RowInterval, outer: RowInterval): boolean =>
  inner.start >= outer.start - 1e-6 && inner.end <= outer.end + 1e-6;

test('marks and labels of a view stay inside their packed intervals', () => {
  const random = createRandom(31);
  for (let round = 0; round < 3000; round++) {
    const form = oneOf(random, ['point', 'whisker', 'span']);
    const from = random() * 500;
    const to = from + (form === 'point' ? random() * 14 : 14 + random() * 600);
    const at = from + (to - from) * random();
    const mark: MarkGeometry = { form, from, to, at, radiusPx: 5 };
    const widthPx = 20 + random() * 300;
    const scale = 1 + random();
    const times = ({ start, end }: RowInterval): RowInterval => ({
      start: start * scale,
      end: end * scale,
    });
    const slide = form === 'point' ? from + (to - from) * random() : at;
    const onScreen = { ...mark, from: from * scale, to: to * scale, at: slide * scale };
    expect(within(markInterval(onScreen), times(markInterval(mark)))).toBe(true);
    const glyph = { start: onScreen.at - 5, end: onScreen.at + 5 };
    expect(within(glyph, times(markInterval(mark)))).toBe(true);
    for (const side of sidesOf(mark)) {
      const packed = times(union(markInterval(mark), labelInterval(mark, side, widthPx)));
      expect(within(labelInterval(onScreen, side, widthPx), packed)).toBe(true);
      expect(within(defaultLabelInterval(onScreen, side, widthPx), packed)).toBe(true);
    }
  }
});

test('a label beside a mark does not overlap it', () => {
  const span: MarkGeometry = { form: 'span', from: 100, to: 200, at: 150, radiusPx: 5 };
  expect(defaultLabelInterval(span, 'before', 50)).toEqual({ start: 43, end: 93 });
  expect(defaultLabelInterval(span, 'over', 50)).toEqual({ start: 100, end: 150 });
  const point: MarkGeometry = { form: 'point', from: 99, to: 101, at: 100, radiusPx: 5 };
  expect(defaultLabelInterval(point, 'left', 50).end).toBe(95 - LABEL_GAP_PX);
  expect(defaultLabelInterval(point, 'right', 50).start).toBe(105 + LABEL_GAP_PX);
});

const last: RowItem = {
  event: 0,
  form: 'point',
  from: 479,
  to: 481,
  at: 480,
  radiusPx: 5,
  side: 'right',
  row: 0,
  variant: 'whole',
  text: { title: 'The last of them all', more: '', date: '', face: 'title', widthPx: 144 },
};
function labelBeside(others: readonly RowItem[], rows = 1) {
  return placeLabels([last, ...others], optionsOf(rows))[0];
}
function optionsOf(rows: number): LaneOptions {
  return {
    plotPx: 500,
    rows,
    baselineOf: (row) => 12 + 25 * row,
    style: 'one-line',
    measure,
    textOf: (_, variant) =>
      variant === 'wrapped' ? wrappedText('The last of them all', measure, 'title') : last.text,
  };
}

test('a label that the plot edge would cut changes sides if the other side is free', () => {
  expect(labelBeside([])).toMatchObject({ anchor: 'end', x: 468, widthPx: 144 });
  // An obstacle on the other side shortens the label.
  const shortened = { anchor: 'end', x: 468, title: 'The last of them…' };
  const mark = { ...last, event: 1, text: null, side: 'none' as const };
  expect(labelBeside([{ ...mark, from: 324, to: 326, at: 325 }])).toMatchObject(shortened);
  expect(labelBeside([{ ...mark, from: 399, to: 401, at: 400 }])).toBeNull();
  const labelled = { ...last, event: 1, from: 299, to: 301, at: 300 };
  expect(labelBeside([labelled])).toBeNull();
});

test('a label without room beside its mark takes the row below as well, if it is free', () => {
  const mark = { ...last, event: 1, text: null, side: 'none' as const };
  const beside = { ...mark, from: 399, to: 401, at: 400 };
  expect(labelBeside([beside], 2)).toBeNull();
  const further = { ...mark, from: 324, to: 326, at: 325 };
  const wrapped = { anchor: 'end', x: 468, y: 12, title: 'The last', more: 'of them all' };
  expect(labelBeside([further], 2)).toMatchObject(wrapped);
  // A mark in the row below is in its way.
  const below = { ...mark, row: 1, from: 399, to: 401, at: 400 };
  expect(labelBeside([further, below], 2)).toMatchObject({ title: 'The last of them…', more: '' });
});

test('a label over a span takes the row above for its first line', () => {
  const span = { ...last, form: 'span', row: 1, side: 'over', from: 400, to: 490 } as const;
  const mark = { ...last, row: 1, event: 1, text: null, side: 'none' as const };
  const before = { ...mark, from: 379, to: 381, at: 380 };
  expect(placeLabels([span, before], optionsOf(2))[0]).toMatchObject({
    x: 400,
    y: 12 + 25 - LINE_DY_PX,
    title: 'The last',
    more: 'of them all',
  });
});
