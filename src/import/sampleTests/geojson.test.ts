import { testSample } from './testSample';

testSample('meaner/places.geojson', {
  format: 'geojson',
  found: [
    '1944-03-18 | Vesuvius | place 40.821, 14.426 40.821,14.426 | text Last eruption | fields VEI=3 | sources https://example.org/vesuvius, https://example.org/v (eruption)',
    '1783~ | Laki',
    '1980-05-18 | Swapped',
    '1991-06-15 | Nowhere',
    '1669 | Texts as numbers',
  ],
  report: [
    'key-unread name: name | 1',
    'key-unread crs: crs | 1',
    'column-read date: date',
    'column-read name: title',
    'column-read description: text',
    'column-kept VEI',
    'column-read url: link',
    'column-read id: id',
    'column-read geometry.coordinates: coordinates',
    'language-read: en',
    'part-unread features.0.geometry.coordinates.2: 1281',
    'markup-removed features.0',
    'bad-coordinates features.1.geometry: {"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}',
    'approximate features.1 date: c. 1783 | 1783~',
    'bad-coordinates features.2 geometry.coordinates: 114.426 40.821',
    'bad-coordinates features.4.geometry: {"type":"Point","coordinates":["14","40"]}',
    'no-date features.5 date',
    'no-date features.6 date',
    'not-a-record features.7: "no feature"',
  ],
});
