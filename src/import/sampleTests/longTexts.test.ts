import { expect, test } from 'vitest';

import { importSoundly } from './testImport';

test.each(['<a ', ' ', 'x ', '-', '1', ': ', '[', '&amp', '| ', '\n', '](', '\ud800'])(
  'a long text of “%s” ends',
  async (piece) => {
    // With a time that grows as the square of the length, this takes minutes.
    const long = piece.repeat(20_000);
    const properties = {
      date: '1999',
      name: `x${long}x`,
      url: long,
      coordinates: long,
      note: long,
    };
    const feature = { type: 'Feature', geometry: null, properties };
    const folded = long.replaceAll('\n', ' ');
    const files = {
      'a.geojson': JSON.stringify(feature),
      'b.json': JSON.stringify([{ start: '1999', content: `x${long}x`, id: long }]),
      'c.mw': `1999: One\n${long}\n${long}: x\n[a](${long}\n`,
      'd.ics': calendarOf(`SUMMARY:${folded}x`, `DTSTART:${folded}`),
      'e.ics': calendarOf(`LOCATION;ALTREP="${folded}:x`, 'DTSTART:20250101T000000Z'),
      'f.xml': `<data><event start="1999" title="x">${long}</event></data>`,
    };
    for (const [name, content] of Object.entries(files)) {
      expect(await importSoundly(name, content)).toContain('encoding-read');
    }
  },
);

function calendarOf(...lines: readonly string[]): string {
  const event = ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
  return ['BEGIN:VCALENDAR', ...event, 'END:VCALENDAR', ''].join('\r\n');
}
