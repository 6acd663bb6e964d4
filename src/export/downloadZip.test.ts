import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';

import { downloadZip, formats } from '.';
import { exportOf, parsed } from './testExport';

const dataset = parsed({
  id: 'talks',
  title: 'Talks =1+1 👩‍👩‍👧',
  languages: ['en'],
  byline: 'The Desk',
  licence: 'CC BY 4.0',
  version: '1.4',
  events: [
    {
      when: '2025-09-10',
      title: 'שלום',
      sources: ['https://example.org/a', 'https://example.org/b'],
    },
    { when: '2025-10-10', title: 'Later', sources: ['https://example.org/a'] },
  ],
});

const shown = {
  range: '10 September 2025',
  filters: null,
  asKnownOn: '2025-09-11',
  address: null,
  writtenAt: new Date('2026-01-02T03:04:05Z'),
};

test('a zip has the files of each format as they are, and the images', async () => {
  const exported = await exportOf(dataset, 'en');
  const zip = downloadZip(exported, shown, { svg: '<svg/>', '2x.png': new Uint8Array([1, 2]) });
  const files = unzipSync(zip);
  expect(Object.keys(files)).toEqual(
    ['talks.csv', 'talks.json', 'talks.ics', 'talks.svg', 'talks.2x.png', 'README.txt'].map(
      (name) => `talks/${name}`,
    ),
  );
  for (const { extension, write } of Object.values(formats)) {
    expect(files[`talks/talks.${extension}`]).toEqual(strToU8(write(exported)));
  }
  expect(files['talks/talks.2x.png']).toEqual(new Uint8Array([1, 2]));
});

test('the README says what was shown, when, and from which version', async () => {
  const files = unzipSync(downloadZip(await exportOf(dataset, 'en'), shown, {}));
  const readme = strFromU8(files['talks/README.txt'] ?? new Uint8Array());
  for (const line of [
    /^Talks =1\+1 👩‍👩‍👧\n/,
    /Range: +10 September 2025\n/,
    /Filters: +none\n/,
    /As known on: +2025-09-11\n/,
    /By: +The Desk\n/,
    /Version: +1\.4\n/,
    /Licence: +CC BY 4\.0\n/,
    /Written: +2026-01-02T03:04:05\.000Z\n/,
    /- talks\.ics: a calendar\n/,
  ]) {
    expect(readme).toMatch(line);
  }
  expect(readme).not.toContain('Address');
  // Each source once.
  expect(readme.match(/https:\/\/example\.org\/a/g)).toHaveLength(1);
});
