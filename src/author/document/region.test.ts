import { expect, test } from 'vitest';

import { emptyDocument } from './edits';
import {
  cellsOfText,
  clearRegion,
  isInRegion,
  pasteIntoRegion,
  regionBetween,
  textOfRegion,
} from './region';

const start = {
  ...emptyDocument([
    ['date', 'Date'],
    ['title', 'Title'],
    ['lane', 'Lane'],
  ]),
  rows: [
    ['a1', 'b1', 'c1'],
    ['a2', 'b "2"', 'c\t2'],
    ['a3', 'b3', 'c3'],
  ].map((cells, key) => ({ key, cells })),
};
const cellsOf = ({ rows }: typeof start | ReturnType<ReturnType<typeof clearRegion>>) =>
  rows.map(({ cells }) => cells.join('|'));
/** From the last cell back to the second of the second row. */
const region = regionBetween({ row: 2, column: 2 }, { row: 1, column: 1 });

test('a region is the same from each of its corners', () => {
  expect(region).toEqual(regionBetween({ row: 1, column: 2 }, { row: 2, column: 1 }));
  expect(isInRegion(region, { row: 1, column: 2 })).toBe(true);
  expect(isInRegion(region, { row: 0, column: 2 })).toBe(false);
  expect(isInRegion(region, { row: 1, column: 0 })).toBe(false);
});

test('the text of a region reads back as its cells', () => {
  const cells = cellsOfText(textOfRegion(start, region));
  expect([...cells]).toEqual([
    ['b "2"', 'c\t2'],
    ['b3', 'c3'],
  ]);
});

test('a region is emptied, filled with one cell, or written over from its first cell on', () => {
  expect(cellsOf(clearRegion(region)(start))).toEqual(['a1|b1|c1', 'a2||', 'a3||']);
  const filled = pasteIntoRegion(region, [['x']])(start);
  expect(cellsOf(filled)).toEqual(['a1|b1|c1', 'a2|x|x', 'a3|x|x']);
  const written = pasteIntoRegion(region, [['1', '2', '3'], ['4'], ['5']])(start);
  expect(cellsOf(written)).toEqual(['a1|b1|c1', 'a2|1|2', 'a3|4|c3', '|5|']);
});
