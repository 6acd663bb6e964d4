/** Tests what an editor does to the rows, and undo. */
import { expect, test } from 'vitest';

import { cellsOfText } from './region';
import * as edits from './edits';
import { beginHistory, record, redo, undo } from './history';
import type { AuthorDocument } from './types';

const start = edits.emptyDocument([
  ['date', 'Date'],
  ['title', 'Title'],
]);
const textsOf = ({ rows }: AuthorDocument) => rows.map(({ cells }) => cells.join('|'));
const keysOf = ({ rows }: AuthorDocument) => rows.map(({ key }) => key);
const pasted = edits.pasteCells(0, 0, [
  ['1', 'a'],
  ['2', 'b'],
  ['3', 'c'],
])(start);

test('pasted cells begin at a cell, add rows, and end at the last column', () => {
  const text = '1\ta\textra\r\n"two\nlines"\tb\r\n3\tc\r\n4\td\r\n';
  const document = edits.pasteCells(1, 0, cellsOfText(text))(start);
  expect(textsOf(document)).toEqual(['|', '1|a', 'two\nlines|b', '3|c', '4|d']);
  expect(textsOf(edits.pasteCells(2, 1, [['x']])(document))[2]).toBe('two\nlines|x');
  expect(new Set(keysOf(document)).size).toBe(5);
});

test('rows are added, moved and removed, and keep their keys', () => {
  const [first, second, third] = keysOf(pasted);
  expect(textsOf(edits.moveRow(0, 1)(pasted))).toEqual(['2|b', '1|a', '3|c']);
  expect(edits.moveRow(0, -1)(pasted)).toBe(pasted);
  expect(edits.moveRow(2, 1)(pasted)).toBe(pasted);
  expect(keysOf(edits.removeRow(1)(pasted))).toEqual([first, third]);
  const added = edits.addRow(1)(pasted);
  expect(textsOf(added)).toEqual(['1|a', '|', '2|b', '3|c']);
  expect(keysOf(added)).toEqual([first, 3, second, third]);
});

test('a new column has a name of its own, and no cell counts as edited', () => {
  const read = { ...pasted, rows: pasted.rows.map((row) => ({ ...row, asRead: row.cells })) };
  const document = edits.addColumn('lane', 'Title')(read);
  expect(document.columns).toEqual(['Date', 'Title', 'Title (2)']);
  expect(document.fields).toMatchObject({ 'Title (2)': 'lane' });
  expect(document.rows[0]).toMatchObject({ cells: ['1', 'a', ''], asRead: ['1', 'a', ''] });
});

test('undo and redo lead through the edits, and edits about the same are one', () => {
  const titled = (text: string) => edits.setSetting('title', text)(pasted);
  let history = beginHistory(start);
  history = record(history, pasted);
  history = record(history, titled('A'), 'title');
  history = record(history, titled('AB'), 'title');
  expect(record(history, history.present)).toBe(history);
  history = undo(history);
  expect(history.present).toBe(pasted);
  history = undo(undo(history));
  expect(history.present).toBe(start);
  history = redo(redo(redo(history)));
  expect(history.present.settings['title']).toBe('AB');
  history = record(undo(history), start);
  expect(redo(history)).toBe(history);
});
