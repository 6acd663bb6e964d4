import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { parseDataset } from '../format';
import { importFile, type ImportOptions } from './index';

type Written = {
  readonly when:
    | string
    | { readonly start: string; readonly end?: string; readonly wording?: string };
  readonly title: string;
  readonly [key: string]: unknown;
};

/** What an import gives, in short: an event as `when | title | …`, a line as `code row column`. */
async function read(name: string, options: ImportOptions = {}) {
  const bytes = new Uint8Array(readFileSync(`src/import/samples/${name}`));
  const { dataset, report, counts } = await importFile({ name, bytes, options });
  const { events = [], ...front } = (dataset ?? {}) as { readonly events?: readonly Written[] };
  if (dataset) {
    const { issues } = parseDataset(dataset);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  }
  return {
    front,
    counts,
    events: events.map(({ when, title, ...rest }) => {
      const date = typeof when === 'string' ? when : Object.values(when).join(' ; ');
      const others = Object.entries(rest).map(([key, value]) => `${key}: ${String(value)}`);
      return [date, title, ...others].join(' | ');
    }),
    /** Without the lines that say what was read as it stands. */
    lines: report
      .filter(({ kind }) => kind !== 'read')
      .map(({ code, row, path, column }) => [code, row ?? path, column].filter(Boolean).join(' ')),
    readings: report.filter(({ kind }) => kind === 'read'),
  };
}

describe('the sheets', () => {
  test('plain.csv: three ways to write a date', async () => {
    const { front, events, lines, counts } = await read('plain.csv');
    expect(front).toEqual({ format: 1, languages: ['en'] });
    expect(events).toEqual([
      '2025-09-04 | Leaders meet in Paris',
      '2025-09-10 | Council consults',
      '2025-09-12 | Security Council meets',
      '2025 | A long year',
    ]);
    expect(lines).toEqual([]);
    expect(counts).toEqual({ total: 4, events: 4, changed: 0, leftOut: 0, refused: 0 });
  });

  test('us-dates.csv: the other rows settle the order of 3/4/1970', async () => {
    const { front, events, lines, readings } = await read('us-dates.csv');
    expect(events).toEqual([
      '1969-07-14T09:32 | Launch, first try | summary: Killed: 0 | place: cape-kennedy-florida | sources: https://example.org/1',
      '1969-07-16T09:32 | Launch | summary: Killed: 0 | place: cape-kennedy-florida | sources: https://example.org/2',
      '1969-07-24T12:50 | Splashdown "on target" | summary: Killed: 0 | place: pacific',
      '1970-03-04 | Ambiguous | summary: Killed: 0 | place: houston-texas | sources: https://example.org/4',
    ]);
    expect(front).toMatchObject({
      places: [
        { name: 'Cape Kennedy, Florida', coordinates: [28.608, -80.604] },
        { name: 'Pacific', coordinates: [13.3, -169.15] },
        { name: 'Houston, Texas', coordinates: [29.55, -95.09] },
      ],
    });
    expect(readings).toContainEqual(
      expect.objectContaining({
        code: 'order-read',
        column: 'Date',
        params: { order: 'month-first', written: '7/14/1969' },
      }),
    );
    expect(lines).toEqual([
      'zone-assumed',
      'field-in-text 2 Killed',
      'field-in-text 3 Killed',
      'field-in-text 4 Killed',
      'field-in-text 5 Killed',
    ]);
  });

  test('european-windows-1252.csv: semicolons, decimal commas, "ca." and seasons', async () => {
    const { front, events, lines, readings } = await read('european-windows-1252.csv');
    expect(events).toEqual([
      '1957-10-04 | Spoetnik 1 gelanceerd – “piep” | place: bajkonoer',
      '1961-04-12 | Gagarin: één baan om de aarde | place: bajkonoer',
      '1970~ | Reünie van de bemanning | place: houston',
      '1971-21/1971-23 | Proeven',
    ]);
    expect(front).toMatchObject({
      languages: ['nl'],
      places: [{ coordinates: [45.92, 63.342] }, { coordinates: [29.55, -95.09] }],
    });
    expect(readings.map(({ code, params }) => `${code} ${Object.values(params).join()}`)).toEqual(
      expect.arrayContaining([
        'encoding-read windows-1252',
        'delimiter-read ;',
        'language-read nl',
      ]),
    );
    expect(lines).toEqual(['order-assumed 2 Datum', 'approximate 4 Datum']);
  });

  test('utf-16.tsv: a byte order mark and tabs', async () => {
    const { events, lines, readings } = await read('utf-16.tsv');
    expect(events).toEqual([
      '1610-01-07 | Galileo sees four moons | lane: Idées',
      '1957-10-04 | Спутник-1 | lane: Missions',
    ]);
    expect(readings).toContainEqual(expect.objectContaining({ params: { encoding: 'utf-16le' } }));
    expect(lines).toEqual([]);
  });

  test.each([
    [
      'french.csv',
      'fr',
      [
        '1957-10-04 | Spoutnik 1 | lane: Missions | summary: « Bip, bip »',
        '1961-04-12 | Gagarine fait le tour de la Terre | lane: Missions',
        '1543~ | Copernic publie | lane: Idées',
        '1969-07-20 | Premiers pas sur la Lune | lane: Missions',
      ],
      ['order-assumed 3 Date', 'approximate 4 Date'],
    ],
    [
      'arabic.csv',
      'ar',
      [
        '1957-10-04 | إطلاق سبوتنيك 1 | lane: بعثات',
        '1961-04-12 | غاغارين يدور حول الأرض (108 دقائق) | lane: بعثات',
        '1610-01-07 | غاليليو يرى أربعة أقمار | lane: أفكار',
      ],
      [],
    ],
    [
      'japanese.csv',
      'ja',
      [
        '1957-10-04 | スプートニク1号打ち上げ | lane: 計画',
        '1961-04-12 | ガガーリン、地球を一周 | lane: 計画',
        '1610-01-07 | ガリレオが四つの衛星を見る | lane: 思想',
      ],
      [],
    ],
    [
      'meaner/utf-16be-no-mark.csv',
      'uk',
      [
        '1991-08-24 | Проголошено незалежність | lane: Держава | summary: «Акт»',
        '1991-12-01 | Референдум | lane: Держава',
        '1240~ | Монголи в Києві | lane: Війна',
        '2013-11/2014-02 | Майдан | lane: Держава',
      ],
      ['approximate 4 Дата'],
    ],
  ])('%s: the words of %s', async (name, language, expected, changes) => {
    const { front, events, lines } = await read(name);
    expect(front).toMatchObject({ languages: [language] });
    expect(events).toEqual(expected);
    expect(lines).toEqual(changes);
  });

  test('incidents.json: records with positions and lists of sources', async () => {
    const { front, events, lines } = await read('incidents.json');
    expect(events).toEqual([
      '1969-07-16 | Launch seen by a large crowd. | id: inc0001 | place: launch-pad-florida | tags: Launch | sources: example-org-a,example-org-b',
      '1969-07-24 | Splashdown. | id: inc0002 | place: pacific | tags: Recovery',
    ]);
    expect(front).toMatchObject({
      places: [
        { name: 'Launch pad, Florida', coordinates: [28.608, -80.604] },
        { name: 'Pacific', coordinates: [13.3, -169.15] },
      ],
      sources: [
        { url: 'https://example.org/a', title: 'Eyewitness' },
        { url: 'https://example.org/b', title: 'Agency' },
      ],
    });
    expect(lines).toEqual(['title-from 0', 'id-changed 0', 'title-from 1', 'id-changed 1']);
  });
});

describe('meaner files', () => {
  test('above-the-header.csv: rows above the header, quoted lines, days with dots', async () => {
    const { events, lines, counts } = await read('meaner/above-the-header.csv');
    expect(events).toEqual([
      '1957-10-04/1958-01-04 | Sputnik 1 | summary: Erster Satellit.\nEr sendete "piep"; drei Wochen lang. | place: baikonur',
      '1969-07-20T20:17 | Mondlandung | place: mond',
      '1500~ | Leonardo zeichnet eine Flugmaschine | place: mailand',
      '1971-21/1971-23 | Saljut 1',
      '18XX | Träume vom Fliegen | summary: H: zu viel',
    ]);
    expect(lines).toEqual([
      'zone-assumed',
      'rows-above-header 1',
      'rows-above-header 2',
      'empty-row 3',
      'empty-row 6',
      'bad-coordinates 7 Breite',
      'approximate 8 Beginn',
      'field-in-text 10 H',
    ]);
    expect(counts).toMatchObject({ total: 6, events: 5, refused: 0 });
  });

  test.each([
    ['ambiguous.csv', 'order-undecided 3 Date'],
    ['both-orders.csv', 'order-mixed 4 Date'],
    ['open-quote.csv', 'broken-quotes 3'],
  ])('%s is refused: %s', async (name, line) => {
    const { events, lines } = await read(`meaner/${name}`);
    expect(events).toEqual([]);
    expect(lines).toEqual([line]);
  });

  test('ambiguous.csv is read once the order is said', async () => {
    const { events } = await read('meaner/ambiguous.csv', { dateOrder: 'day-first' });
    expect(events).toEqual(['2025-01-01 | Start', '1970-04-03 | First', '1971-06-05 | Second']);
  });

  test('no-header.tsv: columns by their content', async () => {
    const { events } = await read('meaner/no-header.tsv');
    expect(events).toEqual([
      '1957-10-04 | Sputnik 1 | sources: https://example.org/1',
      '1961-04-12 | Gagarin | sources: https://example.org/2',
      '1969-07 | Apollo 11',
    ]);
  });

  test('faults.csv: each row that gives no event says why', async () => {
    const { events, lines, front, counts } = await read('meaner/faults.csv');
    expect(events).toEqual([
      '1957-10-04 | Sputnik 1 | importance: 5 | place: baikonur | sources: https://www.example.org/1',
      '1961-04-12T06:07/1961-04-12T07:55 | Gagarin | summary: Status: done | place: vostochny | sources: not-an-address',
      '1969-07-16T13:32/.. | Apollo 11 | status: cancelled | timeZone: America/New_York | sources: https://example.org/a,https://example.org/b',
      '[1840..1845] | In between',
      '196X~ | A decade',
    ]);
    expect(front).toMatchObject({
      places: [{ coordinates: [45.92, 63.342] }, { name: 'Vostochny' }],
      sources: [{ id: 'not-an-address', publisher: 'not an address' }],
    });
    expect(lines).toEqual([
      'impossible-date 3 When',
      'short-year 4 When',
      'end-before-start 5 When',
      'end-before-start 6 When',
      'bad-date 7 When',
      'no-date 8 When',
      'no-title 9 What',
      'bad-coordinates 10 Position',
      'source-without-address 10 Source',
      'bad-zone 10 Zone',
      'bad-importance 10 Importance',
      'field-in-text 10 Status',
      'zone-converted 11 When',
      'open-end 11 When',
      'bad-date 12 When',
      'ambiguous-word 13 When',
      'approximate 15 When',
    ]);
    expect(counts).toMatchObject({ total: 14, events: 5 });
  });

  test('polish-1250.csv: an encoding that has to be said', async () => {
    const { events } = await read('meaner/polish-1250.csv', { encoding: 'windows-1250' });
    expect(events).toEqual([
      '1957-10-04 | Sputnik żółty | sources: https://example.org/źródło',
      '0966~ | Chrzest Polski',
      '18XX | Łódź rośnie',
    ]);
  });

  test('markup.csv: markup, entities, bad characters, lanes with one id', async () => {
    const { events, front, lines } = await read('meaner/markup.csv');
    expect(events).toEqual([
      '1957-10-04 | Sputnik & co | lane: space | summary: One\nTwo é link | sources: example-org-x-a-1-b-2,https://upload.example.org/a.jpg',
      '1961-04-12 | a < b & c > d | lane: space | summary: 5 < 6 &amp; no',
      '1969-07-20 | olleH | lane: space | summary: Control and nul',
      '1970 | <b> | lane: c | summary: one\ntwo\na b',
      '1972 | Last | lane: c-2',
    ]);
    expect(front).toMatchObject({
      lanes: [{ name: 'Space' }, { id: 'c', name: 'C++' }, { id: 'c-2', name: 'C' }],
    });
    expect(lines).toEqual(
      expect.arrayContaining(['markup-removed 2', 'characters-removed 4', 'no-title 6 title']),
    );
  });

  test('workbook.xlsx and mac-1904.xlsx: real dates of both systems', async () => {
    const { events, lines } = await read('meaner/workbook.xlsx');
    expect(events).toEqual([
      '1957-10-04T19:28/1958-01-04 | Spoetnik 1 & co | lane: Missies | summary: Bekend: true\nAantal: 1',
      '1969-07-15T16:17 | Maanlanding | lane: Missies | summary: Bekend: false\nAantal: 0.1',
      '1543~ | Copernicus publiceert | lane: Ideeën',
      '1998/.. | Een jaar als getal | lane: Stations',
    ]);
    expect(lines).toEqual(expect.arrayContaining(['sheets-unread', 'approximate 6 Datum']));
    const second = await read('meaner/workbook.xlsx', { sheet: 'More' });
    expect(second.events).toEqual(['2000-01-01 | Other sheet']);
    expect((await read('meaner/workbook.xlsx', { sheet: 'Nope' })).lines).toEqual([
      'unknown-sheet',
    ]);
    expect((await read('meaner/mac-1904.xlsx')).events).toEqual([
      '1957-10-04 | Sputnik 1',
      '1904-01-01 | The first day',
      '2013-12-31T12:00 | Noon',
    ]);
  });

  test('nested.json: records within records, epoch times, an id that is there twice', async () => {
    const { events, lines, counts } = await read('meaner/nested.json');
    expect(events).toEqual([
      '1969-07-17T21:32 | Epoch | id: a-1 | summary: counts.killed: 0\ncounts.hurt: 2 | place: florida | tags: launch,moon | sources: https://example.org/1',
      '1969-07-24 | Same id | id: a-1-2',
      '2025-09-10T10:00 | Mail date | sources: no-address,example-org-3',
    ]);
    expect(lines).toEqual([
      'bad-address data.cases.0 urls',
      'field-in-text data.cases.0 counts.killed',
      'field-in-text data.cases.0 counts.hurt',
      'id-changed data.cases.0',
      'id-changed data.cases.1',
      'not-a-record data.cases.2',
      'source-without-address data.cases.3 sources',
      'no-date data.cases.4 start',
    ]);
    expect(counts).toMatchObject({ total: 5, events: 3 });
  });

  test('lines.jsonl: a line that is no record', async () => {
    const { events, lines, counts } = await read('meaner/lines.jsonl');
    expect(events).toEqual(['2025-09-10 | One', '2025-09-12 | Three | importance: 5']);
    expect(lines).toEqual(['not-a-record 2']);
    expect(counts.total).toBe(3);
  });

  test('wrong.kroniek.json: the errors of the check', async () => {
    const { events, lines } = await read('meaner/wrong.kroniek.json');
    expect(events).toEqual([]);
    expect(lines).toEqual(['dataset-refused events.0.when', 'dataset-refused events.1.colour']);
  });
});

test('--map says which column is which', async () => {
  const map = { date: 'Date', title: 'City', text: 'Incident' };
  const { events } = await read('us-dates.csv', { map });
  expect(events[1]).toMatch(/^1969-07-16T09:32 \| Cape Kennedy \| summary: Launch/);
  expect((await read('us-dates.csv', { map: { date: 'Nope' } })).lines).toEqual(['unknown-column']);
  expect((await read('us-dates.csv', { map: { dat: 'Date' } })).lines).toEqual(['unknown-field']);
});

test('--strict takes a warning for an error', async () => {
  expect((await read('plain.csv', { strict: true })).events).toHaveLength(4);
  expect((await read('french.csv', { strict: true })).events).toEqual([]);
});

test('--time-zone is the zone of clock times', async () => {
  const { front, lines } = await read('us-dates.csv', { timeZone: 'America/New_York' });
  expect(front).toMatchObject({ timeZone: 'America/New_York' });
  expect(lines).not.toContain('zone-assumed');
});
