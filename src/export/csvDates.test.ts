/** The dates of a sheet are read back as they were written. */
import { expect, test } from 'vitest';

import { importFile } from '../import';
import { formats } from '.';
import { exportOf, parsed } from './testExport';
import { whenTextOf } from './whenText';

/** Texts of `when`, exported as a sheet and imported again. Null where a row is refused. */
async function readBack(
  whens: readonly string[],
  zone: string,
): Promise<readonly (string | null)[]> {
  const events = whens.map((when, i) => ({ id: `e${i}`, when, title: `Event ${i}` }));
  const exported = await exportOf(parsed({ timeZone: zone, updated: '9999-01-01', events }), 'en');
  const bytes = new TextEncoder().encode(formats.csv.write(exported));
  const { dataset, report } = await importFile({
    name: 'export.csv',
    bytes,
    options: { language: 'en' },
  });
  expect(report.filter(({ severity }) => severity !== 'info')).toEqual([]);
  const again = await exportOf(parsed({ ...dataset, updated: '9999-01-01', coverage: null }), 'en');
  return whens.map((_, i) => {
    const when = again.events.find(({ id }) => id === `e${i}`)?.when;
    if (!when) return null;
    expect(when.zone).toBe(zone);
    return whenTextOf(when);
  });
}

test.each([
  ['2025-10-26T02:30+02:00', 'Europe/Amsterdam'],
  ['2025-10-26T02:30+01:00', 'Europe/Amsterdam'],
  ['2025-10-26T02:30+02:00/2025-10-26T02:30+01:00', 'Europe/Amsterdam'],
  ['2025-11-02T01:30-04:00', 'America/New_York'],
  ['2025-07-01T10:00', 'Asia/Tokyo'],
])('%s in %s', async (when, zone) => {
  expect(await readBack([when, '2025-07-01T09:00'], zone)).toEqual([when, '2025-07-01T09:00']);
});

test('a clock time with an offset is settled in the zone of its row', async () => {
  const text =
    'date,time zone,title\n' +
    '2025-07-01T10:00+02:00,Europe/Amsterdam,One\n' +
    '2025-07-01T10:00+02:00,Asia/Tokyo,Two\n' +
    '2025-07-01T10:00+02:00,,Three\n';
  const { dataset, report } = await importFile({
    name: 'zones.csv',
    bytes: new TextEncoder().encode(text),
    options: { language: 'en', timeZone: 'America/New_York' },
  });
  expect(dataset).toMatchObject({
    events: [
      { when: '2025-07-01T10:00', timeZone: 'Europe/Amsterdam' },
      { when: '2025-07-01T17:00', timeZone: 'Asia/Tokyo' },
      { when: '2025-07-01T04:00' },
    ],
  });
  const moved = report.filter(({ code }) => code === 'zone-converted');
  expect(moved.map(({ params }) => params['zone'])).toEqual(['Asia/Tokyo', 'America/New_York']);
});
