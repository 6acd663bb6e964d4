import { expect, test } from 'vitest';

import { normalizeForSearch, searchTermsOf } from './normalizeForSearch';

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
  expect(normalizeForSearch(text)).toBe(expected);
});

test('search terms are unique, whatever separates the words', () => {
  expect(searchTermsOf('  F-35, drone\n«Drone» ')).toEqual(['f35', 'drone']);
  expect(searchTermsOf(' – ')).toEqual([]);
});

test.each([
  ['Аляска Аляски Алясці Аляскою', 'аляс'],
  ['Путін Путіна Путіном Путіну', 'путин'],
  ['дрони дронів дронами дронах', 'дрон'],
  ['Зеленський Зеленського Зеленському', 'зеленсь'],
  ['Україна України Україною Україні', 'украин'],
  ['Росія Росії Росією', 'роси'],
  ['Polska Polsce Polski', 'pols'],
  ['dronami dronach', 'dron'],
])('%s are the same search term', (forms, stem) => {
  const stems = searchTermsOf(forms);
  expect(stems).toEqual([stem]);
  for (const form of forms.split(' ')) expect(normalizeForSearch(form)).toContain(stem);
});

test.each(['drone', 'Ukraine', 'Alaska talks', 'risk', 'НАТО', 'мир', 'Łódź', 'Moscow'])(
  '%s is looked for as it is',
  (q) => expect(searchTermsOf(q).join(' ')).toBe(normalizeForSearch(q).replace('alaska', 'alas')),
);
