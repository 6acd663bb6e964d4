/** A dataset with pictures, which are coloured shapes, and with cards of other sites. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';

import { generateEvents, kroniekDataset } from '../../bench/syntheticEvents.mjs';

/** The hosts that a press contacts. */
export const HOSTS = ['social.example.org', 'www.youtube-nocookie.com'];

const PICTURES = [
  { name: 'wide', width: 1500, height: 1000, colour: '#7fb2dc' },
  { name: 'tall', width: 800, height: 1200, colour: '#e594c0' },
  { name: 'flat', width: 1400, height: 700, colour: '#b3c27d' },
];

/** Draws the pictures beside the dataset. */
export async function writePictures(folder: string): Promise<void> {
  await mkdir(path.join(folder, 'media'), { recursive: true });
  for (const { name, width, height, colour } of PICTURES) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
      <rect width="100%" height="100%" fill="${colour}"/>
      <rect y="64%" width="100%" height="36%" fill="#1c2a33"/>
      <circle cx="72%" cy="38%" r="${Math.min(width, height) / 6}" fill="#f4b942"/>
    </svg>`;
    await sharp(Buffer.from(svg))
      .jpeg()
      .toFile(path.join(folder, 'media', `${name}.jpg`));
  }
}

const en = (text: string) => ({ en: text });

const picture = (name: string) => ({
  type: 'image',
  src: `media/${name}.jpg`,
  alt: en(`Shapes, ${name}`),
  caption: en(`A ${name} picture.`),
  credit: 'Test picture',
  licence: 'CC0',
});

const { events, ...rest } = kroniekDataset(generateEvents(6, 3));

/** The first events have media of each kind. */
const media = [
  [picture('wide')],
  [picture('wide'), picture('tall'), picture('flat')],
  [{ ...picture('tall'), graphic: en('A wounded man.') }],
  [
    {
      type: 'video',
      src: 'https://www.youtube.com/watch?v=abcdefghijk',
      caption: en('The press conference'),
      poster: 'media/flat.jpg',
      transcript: en('The minister speaks.'),
    },
    {
      type: 'link',
      src: 'https://social.example.org/@ministry/112233445566',
      caption: en('What the ministry wrote'),
    },
  ],
];

const range = (slug: string, from: string, to: string) => {
  return { slug, title: en(`Range ${slug}`), summary: en('What it holds.'), from, to };
};

/** The ids of these events, by what they have. */
export const [ONE = '', GALLERY = '', GRAPHIC = '', OUTSIDE = ''] = events.map(({ id }) => id);

export const mediaDataset = {
  ...rest,
  media: [picture('flat')],
  ranges: [
    range('decade', '2015-01-01', '2024-12-30'),
    range('first-day', '2015-01-01', '2015-01-02'),
  ],
  events: events.map((event, k) => (media[k] ? { ...event, media: media[k] } : event)),
};
