/**
 * Dates in the languages that inflect them, or that order their parts in a way of their own. The
 * table of what is expected is longer than a file of code may be.
 */
import { expect, test } from 'vitest';

import { createTranslate, createWords } from '../index';
import { AMSTERDAM, when } from '../dates/testWhen';

const dates = [
  when('at', '2025'),
  when('at', '2025-09-04T16:20'),
  when('at', '2025-08~'),
  when('since', '2025-05'),
  when('until', null, '2025-09-03'),
  when('by', null, '2025-09'),
  when('span', '2025-09-09', '2025-09-10'),
  when('between', '2025-08-19', '2025-09-03'),
  when('between', '2025-03', '2025-09'),
  when('span', '2025-08-31', '2025-09-01', { isNight: true }),
];

const expected: { readonly [locale: string]: readonly string[] } = {
  bg: [
    '2025 г.',
    '4 септември 2025 г., 16:20 ч., амстердамско време',
    'около август 2025 г.',
    'от май 2025 г., продължава',
    'до 3 септември 2025 г.',
    'най-късно септември 2025 г.',
    'от 9 до 10 септември 2025 г.',
    'между 19 август и 3 септември 2025 г.',
    'между март и септември 2025 г.',
    'нощта между 31 август и 1 септември 2025 г.',
    'от пролетта на 2025 г., краят е неизвестен',
    'от зимата на 2025–2026 г., краят е неизвестен',
    '1990-те години',
    'от 2020-те години, краят е неизвестен',
    '28 авг–3 сеп 2025',
    'Петък, 15 август 2025 г.',
    'Август 2025 г.',
    'започва 1 час по-късно',
  ],
  cs: [
    'rok 2025',
    '4. září 2025, 16:20, amsterdamský čas',
    'kolem srpna 2025',
    'od května 2025, trvá',
    'do 3. září 2025',
    'nejpozději do září 2025',
    'od 9. do 10. září 2025',
    'mezi 19. srpnem a 3. zářím 2025',
    'mezi březnem a zářím 2025',
    'noc z 31. srpna na 1. září 2025',
    'od jara 2025, konec neznámý',
    'od zimy 2025–2026, konec neznámý',
    'desetiletí 1990–1999',
    'od desetiletí 2020–2029, konec neznámý',
    '28. 8.–3. 9. 2025',
    'Pátek 15. srpna 2025',
    'Srpen 2025',
    'začíná o 1 hodinu později',
  ],
  el: [
    'έτος 2025',
    '4 Σεπτεμβρίου 2025, 16:20, ώρα Άμστερνταμ',
    'περίπου τον Αύγουστο 2025',
    'από τον Μάιο 2025, σε εξέλιξη',
    'έως 3 Σεπτεμβρίου 2025',
    'το αργότερο τον Σεπτέμβριο 2025',
    'από 9 έως 10 Σεπτεμβρίου 2025',
    'μεταξύ 19 Αυγούστου και 3 Σεπτεμβρίου 2025',
    'μεταξύ του Μαρτίου και του Σεπτεμβρίου 2025',
    'νύχτα 31 Αυγούστου προς 1 Σεπτεμβρίου 2025',
    'από την άνοιξη 2025, άγνωστο τέλος',
    'από τον χειμώνα 2025–2026, άγνωστο τέλος',
    'δεκαετία του 1990',
    'από τη δεκαετία του 2020, άγνωστο τέλος',
    '28 Αυγ–3 Σεπ 2025',
    'Παρασκευή 15 Αυγούστου 2025',
    'Αύγουστος 2025',
    'αρχίζει 1 ώρα αργότερα',
  ],
  fi: [
    'vuosi 2025',
    '4. syyskuuta 2025 klo 16:20, Amsterdamin aikaa',
    'noin elokuussa 2025',
    'toukokuusta 2025 alkaen, jatkuu',
    '3. syyskuuta 2025 asti',
    'viimeistään syyskuussa 2025',
    '9.–10. syyskuuta 2025',
    '19. elokuuta ja 3. syyskuuta 2025 välillä',
    'maaliskuun ja syyskuun 2025 välillä',
    '31. elokuuta ja 1. syyskuuta 2025 välisenä yönä',
    'keväästä 2025 alkaen, päättyminen ei tiedossa',
    'talvesta 2025–2026 alkaen, päättyminen ei tiedossa',
    '1990-luku',
    '2020-luvulta alkaen, päättyminen ei tiedossa',
    '28.8.–3.9.2025',
    'Perjantai 15. elokuuta 2025',
    'Elokuu 2025',
    'alkaa 1 tunnin myöhemmin',
  ],
  hr: [
    '2025.',
    '4. rujna 2025. u 16:20, vrijeme u Amsterdamu',
    'oko kolovoza 2025.',
    'od svibnja 2025., u tijeku',
    'do 3. rujna 2025.',
    'najkasnije do rujna 2025.',
    'od 9. do 10. rujna 2025.',
    'između 19. kolovoza i 3. rujna 2025.',
    'između ožujka i rujna 2025.',
    'noć s 31. kolovoza na 1. rujna 2025.',
    'od proljeća 2025., kraj nepoznat',
    'od zime 2025–2026., kraj nepoznat',
    '1990-e',
    'od 2020-ih, kraj nepoznat',
    '28. kol–3. ruj 2025.',
    'Petak, 15. kolovoza 2025.',
    'Kolovoz 2025.',
    'počinje 1 sat kasnije',
  ],
  hu: [
    '2025',
    '2025. szeptember 4., 16:20, amszterdami idő szerint',
    '2025. augusztus körül',
    '2025. május óta, folyamatban',
    'vége: 2025. szeptember 3.',
    'legkésőbb 2025. szeptember',
    '2025. szeptember 9. – 10.',
    '2025. augusztus 19. és szeptember 3. között',
    '2025. március és szeptember között',
    '2025. augusztus 31. és szeptember 1. közötti éjszaka',
    'kezdete: 2025 tavasza, vége ismeretlen',
    'kezdete: 2025–2026 tele, vége ismeretlen',
    '1990-es évek',
    'kezdete: 2020-as évek, vége ismeretlen',
    '2025. aug. 28.–szept. 3.',
    '2025. augusztus 15., péntek',
    '2025. augusztus',
    '1 órával később kezdődik',
  ],
  ro: [
    '2025',
    '4 septembrie 2025, ora 16:20, ora Amsterdamului',
    'aproximativ august 2025',
    'din mai 2025, în desfășurare',
    'până la 3 septembrie 2025',
    'cel târziu septembrie 2025',
    '9–10 septembrie 2025',
    'între 19 august și 3 septembrie 2025',
    'între martie și septembrie 2025',
    'noaptea de 31 august spre 1 septembrie 2025',
    'din primăvara 2025, sfârșit necunoscut',
    'din iarna 2025–2026, sfârșit necunoscut',
    'anii 1990',
    'din anii 2020, sfârșit necunoscut',
    '28 aug–3 sept 2025',
    'Vineri, 15 august 2025',
    'August 2025',
    'începe cu 1 oră mai târziu',
  ],
  ru: [
    '2025 год',
    '4 сентября 2025 года, 16:20, по амстердамскому времени',
    'примерно август 2025 года',
    'с мая 2025 года, продолжается',
    'по 3 сентября 2025 года',
    'не позднее сентября 2025 года',
    'с 9 по 10 сентября 2025 года',
    'между 19 августа и 3 сентября 2025 года',
    'между мартом и сентябрём 2025 года',
    'ночь с 31 августа на 1 сентября 2025 года',
    'с весны 2025 года, окончание неизвестно',
    'с зимы 2025–2026 года, окончание неизвестно',
    '1990-е годы',
    'с 2020-х годов, окончание неизвестно',
    '28 авг.–3 сент. 2025',
    'Пятница, 15 августа 2025 года',
    'Август 2025 года',
    'начинается на 1 час позже',
  ],
  sk: [
    'rok 2025',
    '4. septembra 2025, 16:20, amsterdamský čas',
    'okolo augusta 2025',
    'od mája 2025, trvá',
    'do 3. septembra 2025',
    'najneskôr do septembra 2025',
    'od 9. do 10. septembra 2025',
    'medzi 19. augustom a 3. septembrom 2025',
    'medzi marcom a septembrom 2025',
    'noc z 31. augusta na 1. septembra 2025',
    'od jari 2025, koniec neznámy',
    'od zimy 2025–2026, koniec neznámy',
    'desaťročie 1990–1999',
    'od desaťročia 2020–2029, koniec neznámy',
    '28. 8. – 3. 9. 2025',
    'Piatok 15. augusta 2025',
    'August 2025',
    'začína sa o 1 hodinu neskôr',
  ],
  sr: [
    '2025.',
    '4. септембра 2025. у 16:20 (време у Амстердаму)',
    'око августа 2025.',
    'од маја 2025. – у току',
    'до 3. септембра 2025.',
    'најкасније до септембра 2025.',
    'од 9. до 10. септембра 2025.',
    'између 19. августа и 3. септембра 2025.',
    'између марта и септембра 2025.',
    'ноћ између 31. августа и 1. септембра 2025.',
    'од пролећа 2025. – крај непознат',
    'од зиме 2025–2026. – крај непознат',
    '1990-те',
    'од 2020-тих – крај непознат',
    '28. авг–3. сеп 2025.',
    'Петак, 15. августа 2025.',
    'Август 2025.',
    'почиње 1 сат касније',
  ],
  tr: [
    '2025',
    '4 Eylül 2025, saat 16:20, Amsterdam saati',
    'Ağustos 2025 civarı',
    'başlangıç: Mayıs 2025, sürüyor',
    'bitiş: 3 Eylül 2025',
    'en geç Eylül 2025',
    '9–10 Eylül 2025',
    '19 Ağustos ile 3 Eylül 2025 arasında',
    'Mart ile Eylül 2025 arasında',
    '31 Ağustos – 1 Eylül 2025 gecesi',
    'başlangıç: 2025 ilkbaharı, bitişi bilinmiyor',
    'başlangıç: 2025–2026 kışı, bitişi bilinmiyor',
    '1990’lar',
    'başlangıç: 2020’ler, bitişi bilinmiyor',
    '28 Ağu–3 Eyl 2025',
    '15 Ağustos 2025 Cuma',
    'Ağustos 2025',
    '1 saat sonra başlıyor',
  ],
};

test.each(Object.entries(expected))('%s: dates in words', (locale, texts) => {
  const words = createWords(locale, AMSTERDAM);
  const withSeasons = [
    ...dates,
    ...(['spring', 'winter'] as const).map((season) => ({
      ...when('open-end', '2025'),
      first: { year: 2025, season },
    })),
    { ...when('at', '1990'), first: { year: 1990, unspecified: 'decade' } as const },
    { ...when('open-end', '2020'), first: { year: 2020, unspecified: 'decade' } as const },
  ];
  expect([
    ...withSeasons.map((date) => words.when(date)),
    words.when(when('span', '2025-08-28', '2025-09-03'), { length: 'short', year: 2024 }),
    words.dayHeading({ year: 2025, month: 8, day: 15 }),
    words.monthHeading({ year: 2025, month: 8 }),
    createTranslate(locale)('compare.later', { duration: words.duration(3_600_000) }),
  ]).toEqual(texts);
});

test('years long ago and about', () => {
  const long = { year: -66_000_000 };
  const inWords = (locale: string, isAbout: boolean): string =>
    createWords(locale, AMSTERDAM).when({
      ...when(isAbout ? 'at' : 'open-end', '2025'),
      first: { ...long, ...(isAbout && { approximate: true }) },
    });
  expect(inWords('bg', true)).toBe('преди около 66 милиона години');
  expect(inWords('cs', true)).toBe('kolem doby před 66 miliony let');
  expect(inWords('sk', true)).toBe('okolo obdobia pred 66 miliónmi rokov');
  expect(inWords('sk', false)).toMatch(/^od obdobia pred 66 miliónmi rokov/);
  expect(inWords('ru', true)).toBe('примерно 66 миллионов лет назад');
  const label = createWords('el', AMSTERDAM).when(when('at', '2025~'), { length: 'short' });
  expect(label).toBe('περ. 2025');
});

test('a preposition or a dash depends on the date after or before it', () => {
  const inWords = (locale: string, date: ReturnType<typeof when>): string =>
    createWords(locale, AMSTERDAM).when(date);
  expect(inWords('ru', when('open-end', '2025-09-02'))).toMatch(/^со 2 сентября/);
  expect(inWords('ru', when('open-end', '2025-09-22'))).toMatch(/^с 22 сентября/);
  expect(inWords('ru', when('open-end', '2025'))).toMatch(/^с 2025 года/);
  expect(inWords('ro', when('until', null, '2025-09'))).toBe('până în septembrie 2025');
  expect(inWords('ro', when('until', null, '2025'))).toBe('până în 2025');
  expect(inWords('fi', when('span', '2022', '2025'))).toBe('2022–2025');
  expect(inWords('fi', when('span', '2025-08-28', '2025-09-03'))).toBe(
    '28. elokuuta – 3. syyskuuta 2025',
  );
});

test.each([
  ['cs', 'hu', 'Přeloženo z maďarštiny:'],
  ['el', 'hu', 'Μετάφραση από τα ουγγρικά:'],
  ['fi', 'el', 'Käännetty kreikasta:'],
  ['fi', 'cs', 'Käännetty tšekistä:'],
  ['fi', 'es', 'Käännetty espanjasta:'],
  ['hr', 'hu', 'Prijevod s mađarskog:'],
  ['hu', 'es', 'Fordítás spanyolból:'],
  ['hu', 'sv', 'Fordítás svédből:'],
  ['ru', 'hu', 'Перевод с венгерского:'],
  ['sr', 'hu', 'Превод са мађарског:'],
  ['tr', 'hu', 'Macarcadan çeviri:'],
  ['tr', 'zh', 'Çinceden çeviri:'],
])('%s: translated from %s', (locale, code, text) => {
  const language = createWords(locale, AMSTERDAM).language(code);
  expect(createTranslate(locale)('event.translation-from', { language })).toBe(text);
});
