/** Media of other tools, kept as media of their events (`kroniek import --media`). */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { parseDataset } from '../../format';
import { importFile } from '../importFile';

/** The media of each event of a sample, by title. */
async function mediaIn(name: string) {
  const bytes = new Uint8Array(readFileSync(`src/import/samples/${name}`));
  const { dataset, report } = await importFile({ name, bytes, options: { media: true } });
  const { events } = dataset as { events: { title: string; media?: object[] }[] };
  const { issues } = parseDataset(dataset);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(report.filter(({ code }) => code === 'media-as-source')).toEqual([]);
  return Object.fromEntries(events.flatMap(({ title, media }) => (media ? [[title, media]] : [])));
}

test('a picture has its caption as its words, and its credit', async () => {
  expect(await mediaIn('timelinejs.json')).toEqual({
    'The Big Bang': [
      {
        type: 'image',
        src: 'https://upload.example.org/cmb.png',
        alt: 'Background radiation',
        caption: 'Background radiation',
        credit: 'NASA',
      },
    ],
  });
});

test('what is no picture is a link, which becomes a card', async () => {
  const { Station } = await mediaIn('meaner/timelinejs.json');
  expect(Station).toEqual([
    expect.objectContaining({ type: 'link', src: 'https://twitter.com/nasa/status/1' }),
  ]);
});
