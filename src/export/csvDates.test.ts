/** The dates of a sheet are read back as they were written. */
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { importFile } from '../import';
import { formats } from '.';
import { isoYear, parseWhenText } from '../time';
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
  const warnings = report.filter(
    ({ severity, code }) => severity !== 'info' && code !== 'season-assumed',
  );
  expect(warnings).toEqual([]);
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

const two = (value: number): string => String(value).padStart(2, '0');
const number = (min: number, max: number) => fc.integer({ min, max });

/** A date as a dataset has it, to any precision. What begins after today does not go on. */
const date = fc
  .tuple(
    fc.oneof(number(1900, 2020), number(-9999, 2020), number(1, 99)),
    number(1, 12),
    number(1, 28),
    number(0, 23),
    number(0, 59),
    number(1, 59),
    number(1, 999),
  )
  .chain(([year, month, day, hour, minute, second, ms]) => {
    const [y, m] = [isoYear(year), two(month)];
    const clock = `${y}-${m}-${two(day)}T${two(hour)}:${two(minute)}`;
    return fc.constantFrom(
      y,
      `${y}-${m}`,
      `${y}-${m}-${two(day)}`,
      clock,
      `${clock}:${two(second)}`,
      `${clock}:${two(second)}.${String(ms).padStart(3, '0')}`,
      `${y}-2${1 + (month % 4)}`,
      `${y.slice(0, -1)}X`,
      `${y.slice(0, -2)}XX`,
      `${y}-XX`,
      `${y}-${m}-XX`,
      `${y}-XX-XX`,
      isoYear(-Math.abs(year) * 1_000_003),
    );
  });
const qualified = fc
  .tuple(date, fc.constantFrom('', '', '~', '?', '%'))
  .map((parts) => parts.join(''));
/** Every form of `when` as a text. */
const anyWhen = fc
  .tuple(qualified, qualified, qualified)
  .chain(([a, b, c]) =>
    fc.constantFrom(
      a,
      `${a}/..`,
      `${a}/`,
      `../${a}`,
      `[..${a}]`,
      `[${a}..]`,
      `${a}/${b}`,
      `[${a}..${b}]`,
      `[${a},${b}]`,
      `[${a},${b},${c}]`,
    ),
  )
  .map((text) => {
    const parts = parseWhenText(text, 'UTC');
    return parts && whenTextOf(parts);
  })
  .filter((text) => text !== null);

test('a date of any form is read back as it was', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(anyWhen, { minLength: 1, maxLength: 12 }),
      fc.constantFrom('UTC', 'Europe/Amsterdam', 'America/New_York'),
      async (whens, zone) => {
        // Where every clock time is midnight, a sheet of another program means days.
        const all = ['2025-07-01T09:00', ...whens];
        expect(await readBack(all, zone)).toEqual(all);
      },
    ),
    { numRuns: 60 },
  ));

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
