import { expect, test } from 'vitest';

import { separatorsOf } from './separators';

test.each([
  ['en-GB', 'Zone: UTC', 'a, b'],
  ['nl-NL', 'Zone: UTC', 'a, b'],
  ['fr-FR', 'Zone\u202f: UTC', 'a, b'],
  ['zh-Hans', 'Zone：UTC', 'a，b'],
  ['ja-JP', 'Zone：UTC', 'a、b'],
  ['fa-IR', 'Zone: UTC', 'a، b'],
])('in %s', (tag, label, parts) => {
  const { labelled, joined } = separatorsOf(tag);
  expect([labelled('Zone', 'UTC'), joined('a', 'b')]).toEqual([label, parts]);
});
