import { expect, test } from 'vitest';

import { folded, wordsIn } from './folded';

test.each([
  ['Łódź', 'lodz'],
  ['Żółć', 'zolc'],
  ['Élysée', 'elysee'],
  ['Київ', 'киив'],
  ['КИЇВ, Кіїв', 'киив киив'],
  ['Ґрунт і грунт', 'грунт и грунт'],
  ["п’ять п'ять пʼять", 'пять пять пять'],
  ['F-35s (Dutch)', 'f35s dutch '],
  ['a – b', 'a b'],
  ['one\ntwo', 'one\ntwo'],
  ['Straße œuvre İ', 'strasse oeuvre i'],
])('%s reads %s', (text, expected) => {
  expect(folded(text)).toBe(expected);
});

test('words are looked for each once, whatever stands between them', () => {
  expect(wordsIn('  F-35, drone\n«Drone» ')).toEqual(['f35', 'drone']);
  expect(wordsIn(' – ')).toEqual([]);
});
