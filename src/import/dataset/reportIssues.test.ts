import { expect, test } from 'vitest';

import { describeReport } from '../report/describeReport';
import { createReportLog } from '../report/report';
import { reportIssues } from './reportIssues';

test('an error of the dataset is reported at the row of its event', async () => {
  const log = createReportLog();
  const events = [
    { when: '2025', title: 'One' },
    { when: '00XX', title: 'Two' },
    { when: '2025', title: 'Three', timeZone: 'Nowhere' },
  ];
  const positions = [{ row: 2 }, { row: 5 }, { path: 'items.7' }];
  const range = { slug: 'x', title: 'X', summary: 'X', from: '2025-13', to: '2026' };
  reportIssues({ events, ranges: [range] }, positions, log);
  const places = log.lines.map(({ row, path }) => row ?? path);
  expect(places).toEqual(expect.arrayContaining([5, 'items.7', 'ranges.0.from']));
  expect(places.length).toBe(3);
  expect(log.lines.every(({ severity }) => severity === 'error')).toBe(true);
  expect((await describeReport(log.lines)).join('\n')).toMatch(/row 5: .*00XX/);
});
