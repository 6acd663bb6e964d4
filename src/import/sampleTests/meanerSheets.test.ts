import { describe, expect, test } from 'vitest';

import { readSample } from './testSheet';

describe('meaner files', () => {
  test('above-the-header.csv: rows above the header, quoted lines, days with dots', async () => {
    const { events, lines, counts } = await readSample('meaner/above-the-header.csv');
    expect(events).toEqual([
      '1957-10-04/1958-01-04 | Sputnik 1 | summary: Erster Satellit.\nEr sendete "piep"; drei Wochen lang. | place: baikonur',
      '1969-07-20T20:17 | Mondlandung | place: mond',
      '1500~ | Leonardo zeichnet eine Flugmaschine | place: mailand',
      '1971-21/1971-23 | Saljut 1',
      '18XX | Träume vom Fliegen | fields: H=zu viel',
    ]);
    expect(lines).toEqual([
      'zone-assumed',
      'rows-above-header 1',
      'rows-above-header 2',
      'empty-row 3',
      'empty-row 6',
      'bad-coordinates 7 Breite',
      'approximate 8 Beginn',
    ]);
    expect(counts).toMatchObject({ total: 6, events: 5, refused: 0 });
  });

  test.each([
    ['ambiguous.csv', 'order-undecided 3 Date'],
    ['both-orders.csv', 'order-mixed 4 Date'],
    ['open-quote.csv', 'broken-quotes 3'],
  ])('%s is refused: %s', async (name, line) => {
    const { events, lines } = await readSample(`meaner/${name}`);
    expect(events).toEqual([]);
    expect(lines).toEqual([line]);
  });

  test('ambiguous.csv is read once the order is said', async () => {
    const { events } = await readSample('meaner/ambiguous.csv', { dateOrder: 'day-first' });
    expect(events).toEqual(['2025-01-01 | Start', '1970-04-03 | First', '1971-06-05 | Second']);
  });

  test('no-header.tsv: columns by their content', async () => {
    const { events } = await readSample('meaner/no-header.tsv');
    expect(events).toEqual([
      '1957-10-04 | Sputnik 1 | sources: https://example.org/1',
      '1961-04-12 | Gagarin | sources: https://example.org/2',
      '1969-07 | Apollo 11',
    ]);
  });

  test('faults.csv: each row that gives no event says why', async () => {
    const { events, lines, front, counts } = await readSample('meaner/faults.csv');
    expect(events).toEqual([
      '1957-10-04 | Sputnik 1 | importance: 5 | place: baikonur | sources: https://www.example.org/1',
      '1961-04-12T06:07/1961-04-12T07:55 | Gagarin | place: vostochny | sources: not-an-address | fields: Status=done',
      '1969-07-16T09:32/.. | Apollo 11 | status: cancelled | timeZone: America/New_York | sources: https://example.org/a,https://example.org/b',
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
      'open-end 11 When',
      'bad-date 12 When',
      'ambiguous-word 13 When',
      'approximate 15 When',
    ]);
    expect(counts).toMatchObject({ total: 14, events: 5 });
  });

  test('polish-1250.csv: an encoding that has to be said', async () => {
    const { events } = await readSample('meaner/polish-1250.csv', { encoding: 'windows-1250' });
    expect(events).toEqual([
      '1957-10-04 | Sputnik żółty | sources: https://example.org/źródło',
      '0966~ | Chrzest Polski',
      '18XX | Łódź rośnie',
    ]);
  });

  test('markup.csv: markup, entities, bad characters, lanes with one id', async () => {
    const { events, front, lines } = await readSample('meaner/markup.csv');
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
    const { events, lines } = await readSample('meaner/workbook.xlsx');
    expect(events).toEqual([
      '1957-10-04T19:28/1958-01-04 | Spoetnik 1 & co | lane: Missies | fields: Bekend=true, Aantal=1',
      '1969-07-15T16:17 | Maanlanding | lane: Missies | fields: Bekend=false, Aantal=0.1',
      '1543~ | Copernicus publiceert | lane: Ideeën',
      '1998/.. | Een jaar als getal | lane: Stations',
    ]);
    expect(lines).toEqual(expect.arrayContaining(['sheets-unread', 'approximate 6 Datum']));
    const second = await readSample('meaner/workbook.xlsx', { sheet: 'More' });
    expect(second.events).toEqual(['2000-01-01 | Other sheet']);
    expect((await readSample('meaner/workbook.xlsx', { sheet: 'Nope' })).lines).toEqual([
      'unknown-sheet',
    ]);
    expect((await readSample('meaner/mac-1904.xlsx')).events).toEqual([
      '1957-10-04 | Sputnik 1',
      '1904-01-01 | The first day',
      '2013-12-31T12:00 | Noon',
    ]);
  });

  test('nested.json: records within records, epoch times, an id that is there twice', async () => {
    const { events, lines, counts } = await readSample('meaner/nested.json');
    expect(events).toEqual([
      '1969-07-17T21:32 | Epoch | id: a-1 | place: florida | tags: launch,moon | sources: https://example.org/1 | fields: counts.killed=0, counts.hurt=2',
      '1969-07-24 | Same id | id: a-1-2',
      '2025-09-10T10:00 | Mail date | sources: no-address,example-org-3',
    ]);
    expect(lines).toEqual([
      'bad-address data.cases.0 urls',
      'id-changed data.cases.0',
      'id-changed data.cases.1',
      'not-a-record data.cases.2',
      'source-without-address data.cases.3 sources',
      'no-date data.cases.4 start',
    ]);
    expect(counts).toMatchObject({ total: 5, events: 3 });
  });

  test('lines.jsonl: a line that is no record', async () => {
    const { events, lines, counts } = await readSample('meaner/lines.jsonl');
    expect(events).toEqual(['2025-09-10 | One', '2025-09-12 | Three | importance: 5']);
    expect(lines).toEqual(['not-a-record 2']);
    expect(counts.total).toBe(3);
  });

  test('wrong.kroniek.json: the errors of the check', async () => {
    const { events, lines } = await readSample('meaner/wrong.kroniek.json');
    expect(events).toEqual([]);
    expect(lines).toEqual(['dataset-refused events.0.when', 'dataset-refused events.1.colour']);
  });
});
