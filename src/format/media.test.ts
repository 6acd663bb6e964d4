/** Media of a dataset: what is required, and what is refused. */
import { describe, expect, test } from 'vitest';

import { playerOf } from './compile/players';
import { compile, parseDataset } from './index';
import { sampleWith } from './sampleDataset';

const words = { en: 'Words', nl: 'Woorden' };
const image = { type: 'image', src: 'media/a.jpg', alt: words, credit: 'Someone' };

/** The issues of media of the first event, as `severity code path`. */
function issuesOf(media: object): readonly string[] {
  const { issues } = parseDataset(sampleWith('events.0.media', [media] as never));
  return issues.map(({ code, path }) => `${code} ${path.replace('events.0.media.0', '')}`.trim());
}

test('a complete picture has no issue, and neither a credit in each language', () => {
  expect(issuesOf(image)).toEqual([]);
  expect(issuesOf({ ...image, credit: words, focus: [0, 1], graphic: words })).toEqual([]);
});

test.each([
  [{ alt: undefined }, 'missing-key .alt'],
  [{ credit: undefined }, 'missing-key .credit'],
  [{ credit: { en: 'Words' } }, 'missing-translation .credit'],
  [{ alt: { en: 'Words' } }, 'missing-translation .alt'],
  [{ type: 'picture' }, 'not-one-of .type'],
  [{ focus: [0.5, 1.2] }, 'out-of-bounds .focus.1'],
  [{ focus: [-1, 0] }, 'out-of-bounds .focus.0'],
  [{ width: 0 }, 'out-of-bounds .width'],
  [{ source: 'nowhere' }, 'dangling-reference .source'],
  [{ source: 'javascript:alert(1)' }, 'unsafe-address .source'],
  [{ src: 'media/a.mp4' }, 'file-of-other-type .src'],
  [{ src: 'https://example.org/a.jpg' }, 'picture-elsewhere .src'],
  [{ poster: 'media/a.pdf' }, 'file-of-other-type .poster'],
  [{ captions: { en: 'a.srt' } }, 'file-of-other-type .captions.en'],
  [{ caption: 5 }, 'wrong-type .caption'],
  [{ colour: 'red' }, 'unknown-key .colour'],
] as const)('%j is refused', (change, issue) => {
  const media = JSON.parse(JSON.stringify({ ...image, ...change })) as object;
  expect(issuesOf(media)).toEqual([issue]);
});

test.each([
  '../a.jpg',
  'media/../../a.jpg',
  './a.jpg',
  '/etc/a.jpg',
  'media//a.jpg',
  'media\\a.jpg',
  '.hidden/a.jpg',
  'media/.a.jpg',
  'media/a%2e%2e.jpg',
  'a.jpg?b',
  'media/a\u202e.jpg\u0000.jpg',
  'C:/a.jpg',
  'media/ a.jpg',
])('a path that leads elsewhere is refused: %j', (src) => {
  expect(issuesOf({ ...image, src }).some((issue) => issue.startsWith('file-outside'))).toBe(true);
  expect(issuesOf({ ...image, poster: src }).join()).toContain('file-outside .poster');
});

test.each([
  'javascript:alert(1)',
  'data:image/png;base64,AAAA',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  'ftp://example.org/a.jpg',
  'http://example.org/a.jpg',
  '//example.org/a.jpg',
  ' javascript:alert(1)',
])('an address of another scheme is refused: %j', (src) => {
  const { dataset, issues } = parseDataset(
    sampleWith('events.0.media', [{ ...image, type: 'link', src }]),
  );
  expect(dataset).toBeNull();
  expect(issues.map(({ code }) => code).filter((code) => /address/.test(code))).toHaveLength(1);
});

test('video and sound need captions or a transcript, or the check warns', () => {
  const video = { type: 'video', src: 'media/a.mp4' };
  expect(issuesOf(video)).toEqual(['media-without-words']);
  expect(issuesOf({ ...video, transcript: words })).toEqual([]);
  expect(issuesOf({ ...video, captions: { en: 'media/a.vtt' } })).toEqual([]);
  expect(parseDataset(sampleWith('events.0.media', [video])).dataset).not.toBeNull();
});

test('media come with the details in each language, not with the core', () => {
  const { dataset } = parseDataset(sampleWith('events.0.media', [{ ...image, source: 'letter' }]));
  if (!dataset) throw new Error('the sample is rejected');
  const { core, details } = compile(dataset, 'nl');
  expect(details['alaska-talks']?.media).toEqual([
    {
      type: 'image',
      src: 'media/a.jpg',
      isLocal: true,
      alt: 'Woorden',
      credit: 'Someone',
      source: { title: 'Brief', url: 'https://example.org/letter' },
    },
  ]);
  expect(JSON.stringify(core)).not.toContain('media/');
  expect(details['deployment']).not.toHaveProperty('media');
});

describe('players', () => {
  test.each([
    ['https://www.youtube.com/watch?v=abcdefghijk&t=3', 'www.youtube-nocookie.com'],
    ['https://youtu.be/abcdefghijk', 'www.youtube-nocookie.com'],
    ['https://vimeo.com/123456', 'player.vimeo.com'],
    ['https://tube.example.org/w/abcdefghijklmnopqrstuv', 'tube.example.org'],
    ['https://x.com/someone/status/123456789', 'platform.twitter.com'],
    ['https://www.tiktok.com/@some.one/video/123', 'www.tiktok.com'],
    ['https://www.instagram.com/p/AbC_-1/', 'www.instagram.com'],
    ['https://social.example.org/@someone/112233445566', 'social.example.org'],
    ['https://bsky.app/profile/some.one/post/3kabc', 'embed.bsky.app'],
    ['https://nl.wikipedia.org/wiki/Warschau', 'nl.wikipedia.org'],
    ['https://www.documentcloud.org/documents/123-letter', 'embed.documentcloud.org'],
  ])('%s is shown by %s', (address, host) => {
    expect(playerOf(address)).toMatchObject({ host });
    expect(playerOf(address)?.frame).toMatch(`https://${host}/`);
  });

  test.each([
    'https://example.org/page',
    'http://www.youtube.com/watch?v=abcdefghijk',
    'https://www.youtube.com/watch?v=short',
    'https://www.youtube.com.evil.example/watch?v=abcdefghijk',
    "https://evil.example;script-src'*'/@a/123456",
    'https://localhost/@a/123456',
    'https://127.0.0.1/@a/123456',
    'not an address',
  ])('%s has none', (address) => {
    expect(playerOf(address)).toBeNull();
  });
});

test('a figure that names what the dataset lacks is refused', () => {
  const figure = { kind: 'chain', events: ['nowhere'], claims: [{ event: 'no', source: 'none' }] };
  expect(issuesOf({ type: 'figure', src: 'x.svg', alt: words, figure })).toEqual([
    'dangling-reference .figure.events.0',
    'dangling-reference .figure.claims.0.event',
  ]);
  expect(issuesOf({ type: 'figure', src: 'x.png' })).toEqual([
    'missing-key .alt',
    'file-of-other-type .src',
    'missing-key .figure',
  ]);
});
