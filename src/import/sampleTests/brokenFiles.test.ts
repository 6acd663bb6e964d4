import { expect, test } from 'vitest';

import { importText } from './testImport';

test.each([
  [
    'without a comma',
    'a.json',
    '{\n "events": [\n  {"start_date": 1 "text": 2}\n ]\n}',
    '!broken-file 3: json | column 20: expected a comma or }, found “"text": 2}”',
  ],
  [
    'of JavaScript',
    'a.json',
    "{'events': []}",
    "!broken-file 1: json | column 2: expected a key in double quotes, found “'events': []}”",
  ],
  ['without content', 'a.geojson', '', '!empty-file'],
  [
    'of words',
    'a.geojson',
    'FeatureCollection',
    '!broken-file 1: json | column 1: expected a value, found “FeatureCollection”',
  ],
  [
    'that is cut',
    'a.json',
    '{"events": [{"start_date": {"year": 1}}',
    '!broken-file 1: json | column 40: expected a comma or ], found the end of the file',
  ],
  ['of lists in lists', 'a.json', '['.repeat(100_000), '!broken-file 1: json | column'],
  [
    'that is cut in a tag',
    'a.xml',
    '<data>\n <event start="1969" title="One"/>\n <event start="1970" title="Tw',
    '!broken-file 3: simile-xml | unclosed tag',
  ],
  [
    'with tags that cross',
    'a.xml',
    '<data>\n <event start="1969" title="One">\n</data>',
    '!broken-file 3: simile-xml | closing tag mismatch',
  ],
  [
    'that is cut between tags',
    'a.xml',
    '<data>\n <event start="1969" title="One"/>\n',
    '!broken-file 2: simile-xml | unexpected end of file',
  ],
  [
    'of a calendar that is cut',
    'a.ics',
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:One',
    '!broken-file 3: icalendar | END:VEVENT is missing',
  ],
  [
    'of a calendar that is cut after an event',
    'a.ics',
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VEVENT\n',
    '!broken-file 3: icalendar | END:VCALENDAR is missing',
  ],
  [
    'with components that cross',
    'a.ics',
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n',
    '!broken-file 3: icalendar | END:VCALENDAR in place of END:VEVENT',
  ],
  [
    'with an end too many',
    'a.ics',
    'BEGIN:VCALENDAR\nEND:VCALENDAR\nEND:VEVENT\n',
    '!broken-file 3: icalendar | END:VEVENT without BEGIN',
  ],
  ['of a calendar without events', 'a.ics', 'BEGIN:VCALENDAR\nEND:VCALENDAR\n', '!no-events'],
  [
    'whose header does not end',
    'a.mw',
    '---\ntitle: One\n\n1969: Two\n',
    '!broken-file 1: markwhen | the --- at the end of the header is missing',
  ],
])('refuses a file %s, and says where', async (_, file, content, expected) => {
  const { found, report } = await importText(file, content);
  expect(found).toEqual([]);
  expect(report.at(-1)).toContain(expected);
});
