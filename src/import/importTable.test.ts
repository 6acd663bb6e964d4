/** Tests the rows of a sheet as an editor changes them: read, and made into a dataset. */
import { expect, test } from 'vitest';

import { importTable, readSheet } from '.';

const bytesOf = (text: string) => new TextEncoder().encode(text);

test('a sheet is read as text, with what stands above its header left out', async () => {
  const text = 'Our events;;\nDate;Title;Other\n2025-01-02;One;1\n;;\n2025-01-03;Two;\n';
  const { table, format, report } = await readSheet({ name: 'x.csv', bytes: bytesOf(text) });
  expect(format).toBe('csv');
  expect(table).toEqual({
    columns: ['Date', 'Title', 'Other'],
    isNamed: true,
    rows: [
      ['2025-01-02', 'One', '1'],
      ['', '', ''],
      ['2025-01-03', 'Two', ''],
    ],
  });
  expect(report.map(({ code }) => code)).toContain('rows-above-header');
});

test('a file of another kind has no table, and a broken sheet says why', async () => {
  const calendar = await readSheet({ name: 'x.ics', bytes: bytesOf('BEGIN:VCALENDAR\n') });
  expect(calendar).toMatchObject({ table: null, format: 'icalendar' });
  const broken = await readSheet({ name: 'x.csv', bytes: bytesOf('Date,Title\n"1,2\n') });
  expect(broken.table).toBeNull();
  expect(broken.report.filter(({ severity }) => severity === 'error')).toHaveLength(1);
});

test('each event has its row, and each line of the report that of its cell', async () => {
  const table = {
    columns: ['When', 'What', 'Where it is'],
    isNamed: true,
    rows: [
      ['2025-01-02', 'One', 'here'],
      ['soon', 'Two', ''],
      ['', '', ''],
      ['2025-01-03', 'Three', ''],
    ],
  };
  const { dataset, rows, report, counts } = await importTable(table, {
    columns: { 'Where it is': 'lane', What: 'title' },
  });
  expect(rows).toEqual([1, 4]);
  expect(counts).toMatchObject({ total: 4, events: 2, refused: 1 });
  expect(report.find(({ code }) => code === 'bad-date')).toMatchObject({ row: 2, column: 'When' });
  expect(dataset).toMatchObject({ events: [{ title: 'One', lane: 'here' }, { title: 'Three' }] });
});
