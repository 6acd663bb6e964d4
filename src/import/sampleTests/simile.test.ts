import { testSample } from './testSample';

testSample('simile.xml', {
  format: 'simile-xml',
  found: [
    '[-0270..-0250] | Aristarchus | wording About 270 BC | text Known from a later book',
    '1961-05-20 | A single day | text Text',
    '1957-10-04/1958-01-04 | Sputnik 1 in orbit | sources https://example.org/s1, https://upload.example.org/s1.jpg',
    '[1840..1845]/[1860..1866] | Uncertain at both ends',
  ],
  report: [
    'key-unread 2: data wiki-url | 1',
    'markup-removed 3',
    'midnight-as-day 4 start: Sat May 20 1961 00:00:00 GMT-0600 | 1961-05-20',
    'key-unread 5: trackNum | 1',
    'media-as-source 5: https://upload.example.org/s1.jpg',
    'colour-noted 5: #7FFFD4',
  ],
});

testSample('meaner/simile.xml', {
  format: 'simile-xml',
  found: [
    '-0269 | Before Christ',
    '2006-05-28T09:00/2006-06-15T09:00 | Writing & "documents" | text A few days to write some documents for Timeline. | sources https://example.org/docs (documents), http://simile.example.org/images/c.png',
    '1963-11-22T18:30 | Afternoon | fields caption=Dallas, hoverText=Seen by many',
    '[1500..1510] | Some time in a decade | text First ⏎ Second | fields mission=Apollo',
    '1600/[1610..1620] | Uncertain end',
    '1977-09-05T12:56 | &probe; leaves | text As an attribute',
  ],
  report: [
    'part-unread 3: non-whitespace outside of root node',
    'key-unread 4: data wiki-url | 1',
    'key-unread 4: data wiki-section | 1',
    'key-unread 6: icon | 1',
    'key-unread 6: tapeImage | 1',
    'key-unread 6: tapeRepeat | 1',
    'key-unread 6: textColor | 1',
    'markup-removed 6',
    'media-as-source 6: http://simile.example.org/images/c.png',
    'zone-converted 9 start: Fri Nov 22 1963 12:30:00 GMT-0600 | 1963-11-22T18:30 | UTC',
    'bad-address 9 link: javascript:alert(1)',
    'markup-removed 10',
    'key-unread 11: classname | 1',
    'end-before-start 12 start: 1700 | 1690',
    'bad-date 13 start: sometime',
    'no-date 14 start',
    'no-title 15 title',
    'part-unread 16: loose words',
    'markup-removed 16',
    'part-unread 18: not an event',
    'key-unread 18: <note> | 1',
    'key-unread 18: note kind | 1',
  ],
});

testSample('meaner/simile.json', {
  format: 'simile-json',
  found: [
    '-0043-03-15 | Ides | text 44 BC | sources https://example.org/ides',
    '1840/1866 | Years as numbers',
    '[1904..1906]/[1910..1912] | Bounds',
    '[1920..1925] | A moment in five years',
    '1999-06-15 | Month first | fields score=4',
  ],
  report: [
    'key-unread wikiURL: wikiURL | 1',
    'markup-removed events.0',
    'key-unread events.1: trackNum | 1',
    'colour-noted events.1: #7FFFD4',
    'key-unread events.4: tags | 1',
    'impossible-date events.5 start: 1999-02-29',
    'end-before-start events.6 start: 1999 | 1998',
    'not-a-record events.7: null',
  ],
});
