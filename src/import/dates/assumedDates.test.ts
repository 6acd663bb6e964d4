/** Dates that may be meant otherwise are read with a warning. */
import { expect, test } from 'vitest';

import { importFile } from '..';

test.each([
  ['1921-22', 'season-assumed', '1921-22'],
  ['2020-23', 'season-assumed', '2020-23'],
  ['2025-23', null, '2025-23'],
  ['1939-45', null, '1939/1945'],
  ['۱۴۰۲', 'calendar-assumed', '1402'],
  ['۲۰۲۳', null, '2023'],
  ['١٤٤٦', 'calendar-assumed', '1446'],
  ['๒๕๖๘', 'calendar-assumed', '2568'],
  ['๒๐๒๕', null, '2025'],
  ['2025-09-10 10:00 CST', 'zone-name-assumed', '2025-09-10T16:00'],
  ['2025-09-10 10:00 EST', 'zone-name-assumed', '2025-09-10T15:00'],
  ['2025-09-10 10:00 CET', null, '2025-09-10T09:00'],
  ['Wed Sep 10 2025 10:00:00 GMT-0600 (CST)', null, '2025-09-10T16:00'],
])('%s has the warning %s', async (written, code, when) => {
  const bytes = new TextEncoder().encode(`date,title\n"${written}",One\n`);
  const { dataset, report } = await importFile({ name: 'a.csv', bytes });
  expect(dataset).toMatchObject({ events: [{ when }] });
  const warnings = report.filter(({ severity }) => severity === 'warning');
  expect(warnings.map((line) => line.code)).toEqual(code === null ? [] : [code]);
});
