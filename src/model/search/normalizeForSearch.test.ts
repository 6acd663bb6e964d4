import { expect, test } from 'vitest';

import { normalizeForSearch, searchTermsOf, withSpellings } from './normalizeForSearch';

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

/** Whether a query finds a text, as `createSearch` compares them. */
function finds(query: string, text: string): boolean {
  const normalized = normalizeForSearch(withSpellings(text));
  const terms = searchTermsOf(query);
  return terms.length > 0 && terms.every((term) => normalized.includes(term));
}

test.each([
  ['German', 'strasse', 'Große Straße'],
  ['German', 'STRASSE', 'Straße'],
  ['German', 'mueller', 'Frau Müller'],
  ['German', 'muller', 'Frau Müller'],
  ['German', 'Müller', 'Frau Müller'],
  ['German', 'weltraumfahrer', 'Weltraumfahrerin'],
  ['Danish', 'aarhus', 'Århus'],
  ['Danish', 'koebenhavn', 'København'],
  ['Turkish', 'istanbul', 'İSTANBUL'],
  ['Turkish', 'ISPARTA', 'Isparta, ısparta'],
  ['Turkish', 'ısparta', 'Isparta'],
  ['Greek', 'γαγκαριν', 'Ο Γκαγκάριν γύρω από τη Γη'.replace('Γκαγκάριν', 'Γαγκάριν')],
  ['Greek', 'ΤΗΛΕΣΚΟΠΙΟΣ', 'τηλεσκόπιος'],
  ['Greek', 'σταθμος', 'Διαστημικός σταθμός'],
  ['Arabic', 'اطلاق', 'إِطْلَاقُ سبوتنيك'],
  ['Arabic', 'أول', 'اول إنسان'],
  ['Arabic', 'القمر', 'إلى قمر المشتري'],
  ['Arabic', 'قمر', 'إلى القمر'],
  ['Arabic', 'مستشفي', 'مستشفى'],
  ['Arabic', '108', '١٠٨ دقائق'],
  ['Arabic', 'سلام', 'ســـلام'],
  ['Persian', 'كتاب علي', 'کتاب علی'],
  ['Persian', 'میشود', 'می‌شود'],
  ['Persian', '۱۹۵۷', 'سال 1957'],
  ['Hebrew', 'שלום', 'שָׁלוֹם'],
  ['Hebrew', 'הירח', 'אל ירח'],
  ['Hebrew', 'תל אביב', 'תל אביב'],
  ['Hindi', 'अंतरिक्ष', 'अंतरिक्ष में पहली महिला'],
  ['Hindi', '1957', 'सन् १९५७'],
  ['Japanese', 'ガガーリン', 'ガガーリン、地球を一周'],
  ['Japanese', 'ｶﾞｶﾞｰﾘﾝ', 'ガガーリン、地球を一周'],
  ['Japanese', '地球一周', 'ガガーリン、地球を一周'],
  ['Japanese', '月に立った', '人類、月に立つ'],
  ['Japanese', '１号', 'スプートニク1号打ち上げ'],
  ['Chinese', '登月', '人类首次登月'],
  ['Chinese', '人类登月', '人类首次登月'],
  ['Korean', '스푸트니크', '스푸트니크 1호 발사'],
])('%s: “%s” finds “%s”', (_, query, text) => {
  expect(finds(query, text)).toBe(true);
});

test.each([
  ['Hindi', 'की', 'का'],
  ['Japanese', 'か', 'が'],
  ['Japanese', '火星に立つ', '人類、月に立つ'],
  ['German', 'mueller', 'Moller'],
  ['Dutch', 'bok', 'boek'],
])('%s: “%s” does not find “%s”', (_, query, text) => {
  expect(finds(query, text)).toBe(false);
});
