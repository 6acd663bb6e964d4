import { expect, test } from 'vitest';

import { describeReport } from './describeReport';
import { createReportLog } from './report';

test('a line says where, what and what to do', async () => {
  const log = createReportLog();
  log.report('bad-date', { row: 7, column: 'Datum' }, { written: 'soon' });
  log.report('column-read', { column: 'Wat' }, { field: 'title' });
  expect(await describeReport(log.lines)).toEqual([
    'read: column “Wat”: Read as the title.',
    'refused: row 7, column “Datum”: “soon” cannot be read as a date. ' +
      'Write it as 2025-09-10, 2025-09 or 2025.',
  ]);
  expect(await describeReport(log.lines, 'nl')).toContain(
    'gelezen: kolom “Wat”: Gelezen als de titel.',
  );
});

test('many lines of a kind are counted', async () => {
  const log = createReportLog();
  for (let row = 2; row < 30; row++) log.report('markup-removed', { row }, {});
  const lines = await describeReport(log.lines);
  expect(lines).toHaveLength(11);
  expect(lines.at(-1)).toBe('  and 18 more like this');
});

test('texts of the file cannot write over the terminal, and are short', () => {
  const log = createReportLog();
  log.report('bad-date', {}, { written: `\u001b[2J${'x'.repeat(200)}\nnext` });
  const [line] = log.lines;
  expect(line?.params['written']).toHaveLength(80);
  expect(line?.params['written']).not.toMatch(/\p{Cc}/u);
});
