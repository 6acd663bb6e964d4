import { describe, expect, test } from 'vitest';

import { readSample } from './testSheet';

describe('the sheets', () => {
  test('plain.csv: three ways to write a date', async () => {
    const { front, events, lines, counts } = await readSample('plain.csv');
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
    const { front, events, lines, readings } = await readSample('us-dates.csv');
    expect(events).toEqual([
      '1969-07-14T09:32 | Launch, first try | place: cape-kennedy-florida | sources: https://example.org/1 | fields: Killed=0',
      '1969-07-16T09:32 | Launch | place: cape-kennedy-florida | sources: https://example.org/2 | fields: Killed=0',
      '1969-07-24T12:50 | Splashdown "on target" | place: pacific | fields: Killed=0',
      '1970-03-04 | Ambiguous | place: houston-texas | sources: https://example.org/4 | fields: Killed=0',
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
    expect(lines).toEqual(['zone-assumed']);
  });

  test('european-windows-1252.csv: semicolons, decimal commas, "ca." and seasons', async () => {
    const { front, events, lines, readings } = await readSample('european-windows-1252.csv');
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
    const { events, lines, readings } = await readSample('utf-16.tsv');
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
    const { front, events, lines } = await readSample(name);
    expect(front).toMatchObject({ languages: [language] });
    expect(events).toEqual(expected);
    expect(lines).toEqual(changes);
  });

  test('incidents.json: records with positions and lists of sources', async () => {
    const { front, events, lines } = await readSample('incidents.json');
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

describe('sheets for TimelineJS', () => {
  test('timelinejs-sheet.csv: title and era rows, BC, seconds, display dates, media', async () => {
    const { front, events, lines, counts } = await readSample('timelinejs-sheet.csv');
    expect(front).toMatchObject({
      title: 'Looking up',
      standfirst: 'How people came to leave the ground & what they saw.',
      sources: [
        { url: 'https://example.org/archimedes', title: 'a later book' },
        {
          url: 'https://upload.example.org/moons.jpg',
          publisher: 'Biblioteca, Firenze',
          title: 'A page, with a sketch',
        },
        { url: 'https://upload.example.org/a11.jpg', publisher: 'NASA' },
      ],
      ranges: [{ title: 'Space race', from: '1957', to: '1975' }],
    });
    expect(events).toEqual([
      '-0269~ ; c. 270 BC | Aristarchus puts the Sun in the middle | lane: Ideas | summary: Known only from a later book. | sources: example-org-archimedes',
      '1610-01-07 | Galileo sees four moons of Jupiter | lane: Ideas | summary: He writes “three fixed stars” first. | sources: upload-example-org-moons-jpg',
      '1957-10-04T19:28:34 | Sputnik 1 is launched | lane: Missions | sources: https://www.youtube.com/watch?v=abcdefghijk',
      '1961-04-12T06:07/1961-04-12T07:55 | Gagarin flies once around the Earth | lane: Missions | summary: Launch at 06:07 UTC, landing 108 minutes later.',
      '1969-07-16/1969-07-24 | Apollo 11 | lane: Missions | summary: Armstrong, Aldrin, Collins\nLanding: 20 July | sources: upload-example-org-a11-jpg',
      '1977-09 ; September 1977 | Voyager 1 leaves | lane: Missions',
      '1998-11-20 ; .. ; since 1998 | First module of the space station | lane: Stations | sources: https://en.wikipedia.org/wiki/Zarya',
    ]);
    expect(lines).toEqual([
      'zone-assumed',
      'part-unread 2 Media',
      'part-unread 2 Media Credit',
      'part-unread 2 Media Caption',
      'part-unread 2 Background',
      'approximate 4 Year',
      'markup-removed 4',
      'media-as-source 5',
      'media-as-source 6',
      'markup-removed 8',
      'media-as-source 8',
      'colour-noted 8',
      'open-end 10 Year',
      'media-as-source 10',
    ]);
    expect(counts).toMatchObject({ total: 9, events: 7, refused: 0 });
  });

  test('meaner/embedded.csv: eras of years, frames, months that are none', async () => {
    const { events, lines } = await readSample('meaner/embedded.csv');
    expect(events).toEqual([
      '-0043 ; Ides of March | Caesar falls | lane: Rome',
      '-0043-03-15 | Caesar falls again | lane: Rome | sources: https://video.example.org/1,https://upload.example.org/bg.jpg',
      '1969-07-20T20:17:40 | Only a text. | lane: Space | summary: Only a text. It has a second sentence. | fields: Media Caption=No picture, Media Credit=NASA',
      '1998-11-20~ ; circa 1998 | Zarya | lane: Space',
    ]);
    expect(lines).toEqual(
      expect.arrayContaining([
        'impossible-date 4 Year',
        'bad-date 5 Year',
        'impossible-date 6 Year',
        'impossible-date 9 Year',
        'title-from 7',
      ]),
    );
  });
});

test('--map says which column is which', async () => {
  const map = { date: 'Date', title: 'City', text: 'Incident' };
  const { events } = await readSample('us-dates.csv', { map });
  expect(events[1]).toMatch(/^1969-07-16T09:32 \| Cape Kennedy \| summary: Launch/);
  expect((await readSample('us-dates.csv', { map: { date: 'Nope' } })).lines).toEqual([
    'unknown-column',
  ]);
  expect((await readSample('us-dates.csv', { map: { dat: 'Date' } })).lines).toEqual([
    'unknown-field',
  ]);
});

test('--strict takes a warning for an error', async () => {
  expect((await readSample('plain.csv', { strict: true })).events).toHaveLength(4);
  expect((await readSample('french.csv', { strict: true })).events).toEqual([]);
});

test('--time-zone is the zone of clock times', async () => {
  const { front, lines } = await readSample('us-dates.csv', { timeZone: 'America/New_York' });
  expect(front).toMatchObject({ timeZone: 'America/New_York' });
  expect(lines).not.toContain('zone-assumed');
});
