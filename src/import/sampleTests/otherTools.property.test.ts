import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { importSoundly } from './testImport';

/** Few, so that the tests are quick. Other seeds try other cases. */
const RUNS = 20;

const textOf = (file: string): string => readFileSync(`src/import/samples/${file}`, 'utf8');

const JSON_FILES = [
  'timelinejs.json',
  'meaner/timelinejs.json',
  'meaner/timelinejs-second.json',
  'meaner/simile.json',
  'vis.json',
  'meaner/vis.json',
  'meaner/places.geojson',
];
const TEXT_FILES = [
  'simile.xml',
  'meaner/simile.xml',
  'calendar.ics',
  'meaner/calendar.ics',
  'meaner/doubled-hour.ics',
  'markwhen.mw',
  'meaner/markwhen.mw',
];

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

function nested(depth: number): Json {
  let value: Json = 'deep';
  for (let k = 0; k < depth; k++) value = k % 2 === 0 ? [value] : { value };
  return value;
}

/** Stands for a value that is too deep to be printed. */
const DEEP = '@deep';

const ODD_VALUES: readonly Json[] = [
  null,
  true,
  0,
  -1,
  1e308,
  -13_800_000_000,
  2_147_483_648,
  8.64e15,
  0.5,
  '',
  ' ',
  '\u0000',
  '\ud800',
  'x'.repeat(50_000),
  '0',
  '-0',
  '9e99',
  '<b',
  '__proto__',
  '2025-02-30',
  '-44',
  '12/31/1999',
  '13/13/1999',
  'now',
  'https://',
  '../x',
  '&#x110000;',
];

const oddValue = fc.oneof(
  fc.constantFrom(...ODD_VALUES),
  fc.constantFrom<Json>([], {}, [[]], nested(50), DEEP),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);

/** All places in a value: the record or list, and the key. */
function placesIn(value: Json): { readonly parent: Json; readonly key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    { parent: value, key },
    ...placesIn(inner),
  ]);
}

function withChange(json: Json, at: number, change: 'set' | 'remove' | 'add', value: Json): void {
  const places = placesIn(json);
  const place = places[Math.floor(at * places.length)];
  if (!place) return;
  const { parent, key } = place;
  if (Array.isArray(parent)) {
    if (change === 'set') parent[Number(key)] = value;
    else
      parent.splice(Number(key), change === 'remove' ? 1 : 0, ...(change === 'add' ? [value] : []));
  } else if (typeof parent === 'object' && parent !== null) {
    if (change === 'remove') delete parent[key];
    else parent[change === 'set' ? key : `${key}2`] = value;
  }
}

const position = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

test('JSON with values of another kind, huge ones and lists in lists never fails', () =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...JSON_FILES),
      fc.array(fc.tuple(position, fc.constantFrom('set', 'remove', 'add'), oddValue), {
        minLength: 1,
        maxLength: 4,
      }),
      async (file, changes) => {
        const json = JSON.parse(textOf(file)) as Json;
        for (const [at, change, value] of changes) withChange(json, at, change, value);
        await importSoundly(
          file,
          JSON.stringify(json).replaceAll(`"${DEEP}"`, JSON.stringify(nested(3000))),
        );
      },
    ),
    { numRuns: 6 * RUNS },
  ));

const ODD_LINES = [
  '',
  ' ',
  ':',
  ';',
  'BEGIN:VEVENT',
  'END:VEVENT',
  'BEGIN:VCALENDAR',
  'DTSTART:99991231T235959Z',
  'DTEND;VALUE=DATE:00010101',
  'DURATION:-P1D',
  'DURATION:P999999W',
  'RRULE:FREQ=SECONDLY',
  'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
  'RDATE:x',
  'EXDATE;TZID="a:b":20250101T000000',
  'GEO:1;2;3',
  'TZID:',
  'DTSTART;TZID=Europe/Paris:00010101T000000',
  'CATEGORIES:,,',
  'UID:',
  '---',
  '###### ',
  'group',
  'end group',
  '1/1/1 / 999999 years: x',
  'now: x',
  '9999/now: x',
  'Y-13800000000: x',
  '_-_-_break_-_-_',
  '<event start="1"/>',
  '</event>',
  '<![CDATA[',
  '-->',
  `SUMMARY:${'x'.repeat(50_000)}`,
];
const oddLine = fc.constantFrom(...ODD_LINES);

test('lines that are removed, doubled, moved or odd never fail', () =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...TEXT_FILES),
      fc.array(
        fc.tuple(position, position, fc.constantFrom('remove', 'double', 'move', 'add'), oddLine),
        {
          minLength: 1,
          maxLength: 5,
        },
      ),
      async (file, changes) => {
        const lines = textOf(file).split(/\r?\n/);
        for (const [from, to, change, odd] of changes) {
          const [a, b] = [from, to].map((at) => Math.floor(at * lines.length));
          const line = lines[a ?? 0] ?? '';
          if (change === 'remove' || change === 'move') lines.splice(a ?? 0, 1);
          if (change === 'double' || change === 'move') lines.splice(b ?? 0, 0, line);
          if (change === 'add') lines.splice(b ?? 0, 0, odd);
        }
        await importSoundly(file, lines.join('\r\n'));
      },
    ),
    { numRuns: 6 * RUNS },
  ));

/** The records that the reader looks into: not those below keys that it leaves out. */
function recordsIn(value: Json, skip: RegExp): { [key: string]: Json }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, inner]) =>
    skip.test(key) ? [] : recordsIn(inner, skip),
  );
  return Array.isArray(value) ? inside : [value, ...inside];
}

test('a key that no format has is in the timeline or in the report', () =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom(
        'timelinejs.json',
        'vis.json',
        'meaner/timelinejs-second.json',
        'meaner/places.geojson',
      ),
      position,
      fc.constantFrom<Json>('zzmark', { a: ['zzmark'] }, ['zzmark'], 4, true),
      async (file, at, value) => {
        const json = JSON.parse(textOf(file)) as Json;
        const records = recordsIn(json, /^(?:crs|properties)$/);
        const record = records[Math.floor(at * records.length)];
        if (!record) return;
        record['zzkey'] = value;
        const said = await importSoundly(file, JSON.stringify(json));
        expect(said.includes('zzkey') || said.includes('zzmark')).toBe(true);
      },
    ),
    { numRuns: RUNS },
  ));

test('a property or an attribute that no format has is in the timeline or in the report', () =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom('simile.xml', 'meaner/simile.xml', 'calendar.ics', 'meaner/doubled-hour.ics'),
      position,
      async (file, at) => {
        const written = textOf(file);
        const pattern = file.endsWith('xml')
          ? /<(?:event|data)\b/g
          : /^BEGIN:V(?:EVENT|CALENDAR)\s/gm;
        const ends = [...written.matchAll(pattern)].map((match) => match.index + match[0].length);
        const end = ends[Math.floor(at * ends.length)] ?? 0;
        const more = file.endsWith('xml') ? ' zzkey="zzmark"' : 'X-ZZKEY:zzmark\r\n';
        const start = written.slice(0, end).replace(/\r$/, '\r\n');
        const said = await importSoundly(
          file,
          `${start}${more}${written.slice(end).replace(/^\n/, '')}`,
        );
        expect(said.toLowerCase()).toContain('zzkey');
      },
    ),
    { numRuns: RUNS },
  ));

test('a line of markwhen is in the timeline or in the report', () =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom('markwhen.mw', 'meaner/markwhen.mw'),
      position,
      fc.constantFrom(
        'zzmark',
        'zzmark: 4',
        '1969: zzmark',
        'zzmark 1969: x',
        '- [ ] zzmark',
        '#zzmark',
      ),
      async (file, at, line) => {
        const lines = textOf(file).split(/\r?\n/);
        lines.splice(Math.floor(at * lines.length), 0, line);
        const said = await importSoundly(file, lines.join('\n'));
        // A text of an event that is refused goes with it.
        const isRefused = /"severity":"warning","code":"(?:impossible|bad|end)-/.test(said);
        expect(said.includes('zzmark') || isRefused).toBe(true);
      },
    ),
    { numRuns: RUNS },
  ));
