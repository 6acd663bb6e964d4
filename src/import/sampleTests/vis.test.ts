import { testSample } from './testSample';

testSample('vis.json', {
  format: 'vis',
  found: [
    '1969-07-16T13:32 | Launch | lane missions | text tooltip',
    '1969-07-17T21:32/1969-07-24 | Flight | lane missions',
    'range 1969/1970 | Background',
  ],
  report: [
    'markup-removed 0',
    'key-unread 1.type: type | 1',
    'colour-noted 1: red',
    'key-unread 2.id: id | 1',
    'range-read 2: Background',
  ],
});

testSample('meaner/vis.json', {
  format: 'vis',
  found: [
    '2025-10-26T00:30/2025-10-26T01:30 | Launch & landing | lane Crew',
    '1969-07-20 | The same id | lane Ground',
    '1969-07-21T02:56 | Only a tooltip | fields note=first step',
    '2007-12-29T06:11:57.056 | Epoch',
    '1970-01-01T00:00 | Zero',
    '2002 | Open background',
    'range 2001-02-03T20:00/2001-02-04T06:00 | Night | text Dark',
  ],
  report: [
    'key-unread options: options | 1',
    'zone-assumed: UTC',
    'zone-converted items.0: 2025-10-26T02:30:00+02:00 2025-10-26T02:30:00+01:00 | 2025-10-26T00:30/2025-10-26T01:30 | UTC',
    'key-unread groups.0.nestedGroups: nestedGroups | 1',
    'key-unread items.0.editable: editable | 1',
    'markup-removed items.0',
    'colour-noted items.0: color: red, big',
    'key-unread groups.1.className: className | 2',
    'key-unread items.1.type: type | 2',
    'key-unread items.1.subgroup: subgroup | 1',
    'key-unread items.2.crew: crew | 1',
    'markup-removed items.2',
    'no-date items.5',
    'end-before-start items.6: 2001-02-03 | 2001-02-01',
    'no-title items.7.content',
    'bad-date items.8: 9e+99',
    'bad-date items.9',
    'key-unread items.10.id: id | 1',
    'key-unread items.10.group: group | 1',
    'range-read items.10: Night',
    'not-a-record items.12: [1,2]',
  ],
});
