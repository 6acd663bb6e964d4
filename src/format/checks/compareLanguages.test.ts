import { expect, test } from 'vitest';
import { compareLanguages } from './compareLanguages';
import { createIssueLog } from '../issues';
import { parseDataset } from '../index';
import { sampleDataset } from '../sampleDataset';

type Words = { readonly [language: string]: string };

const PUTIN: Words = {
  en: 'President Putin',
  nl: 'President Poetin',
  uk: 'Президент Путін',
  pl: 'Prezydent Putin',
  fi: 'Presidentti Putin',
};

/** A dataset with one text, two actors and a place, in the languages of that text. */
function datasetOf(text: Words) {
  const languages = Object.keys(text);
  const inAll = (word: string, exceptions: Words = {}): Words =>
    Object.fromEntries(languages.map((language) => [language, exceptions[language] ?? word]));
  const {
    actors: _,
    places: __,
    relations: ___,
    ranges: ____,
    map: _____,
    ...sample
  } = sampleDataset();
  return {
    ...sample,
    languages,
    unreviewed: [],
    title: text,
    standfirst: inAll('A'),
    byline: inAll('A'),
    lanes: [{ id: 'a', name: inAll('A') }],
    tags: [],
    sources: [],
    coverage: null,
    changes: [],
    events: [{ id: 'a', lane: 'a', when: '2025', title: inAll('A') }],
    relations: [],
    ranges: [],
    actors: [
      {
        id: 'putin',
        name: inAll('putin', PUTIN),
        forms: {
          en: ['Putin'],
          nl: ['Poetin'],
          uk: ['Путін', 'Путіна', 'Путіним'],
          pl: ['Putin', 'Putina'],
        },
      },
      { id: 'us', name: inAll('United States'), forms: { en: ['US'], nl: ['VS', 'Amerikaanse'] } },
      { id: 'agency', name: inAll('Interfax-Alaska') },
    ],
    places: [{ id: 'alaska', name: inAll('Alaska'), coordinates: null, timeZone: 'UTC' }],
  };
}

/** The issues of a text, as `path code: numbers or form`. */
function issuesOf(text: Words): string[] {
  const parsed = parseDataset(datasetOf(text));
  if (!parsed.dataset) throw new Error(JSON.stringify(parsed.issues));
  const log = createIssueLog();
  compareLanguages(parsed.dataset, log);
  return log.issues.map(
    ({ code, path, params }) => `${path} ${code}: ${params['numbers'] ?? params['form']}`,
  );
}

const same: readonly Words[] = [
  {
    en: '10 September 2025',
    nl: '10 september 2025',
    uk: '10 вересня 2025 року',
    pl: '10 września 2025',
  },
  { en: 'Sept. 10, 2025', nl: 'op 10 sep 2025', uk: '10.09.2025', pl: '2025-09-10' },
  {
    en: 'from March to May',
    nl: 'van maart tot mei',
    uk: 'з березня по травень',
    pl: 'od marca do maja',
  },
  { en: 'in August', nl: 'in augustus', uk: 'у серпні', pl: 'w sierpniu' },
  { en: 'three drones', nl: 'drie drones', uk: 'три дрони', pl: '3 drony' },
  {
    en: 'of three ministers',
    nl: 'van drie ministers',
    uk: 'трьох міністрів',
    pl: 'trzech ministrów',
  },
  { en: 'Twelve and eleven', nl: '12 en elf', uk: 'Дванадцять і 11', pl: 'Dwanaście i jedenaście' },
  { en: 'one drone', nl: 'een drone', uk: 'дрон', pl: '1 dron' },
  { en: 'It may be eight', nl: 'Het zijn er acht', uk: 'вісім', pl: 'osiem' },
  { en: 'a note', nl: 'Het kabinet acht dit', uk: 'нота', pl: 'nota' },
  {
    en: 'a two-day visit',
    nl: 'een tweedaags bezoek',
    uk: 'дводенний візит',
    pl: 'dwudniowa wizyta',
  },
  { en: 'both, twice', nl: 'beide, tweemaal', uk: 'обидва, двічі', pl: 'oba, dwukrotnie' },
  { en: '1,000 and 1.5', nl: '1.000 en 1,5', uk: '1 000 і 1,5', pl: '1\u00a0000 i 1,5' },
  { en: '2,500,000.25', nl: '2.500.000,25', uk: '2 500 000,25', pl: '2 500 000,25' },
  { en: 'at 23:30', nl: 'om 23.30 uur', uk: 'о 23:30', pl: 'o 23.30' },
  {
    en: 'at 11:30 pm and 6 am',
    nl: 'om 23:30 en 06:00 uur',
    uk: 'о 23:30 і 6:00',
    pl: 'o 23:30 i o 6',
  },
  {
    en: '4 September and 5 September',
    nl: '4 en 5 september',
    uk: '4–5 вересня',
    pl: '4 i 5 września',
  },
  {
    en: 'twenty-six, that is 26',
    nl: '26',
    uk: 'двадцять шість, тобто 26',
    pl: 'dwadzieścia sześć, czyli 26',
  },
  { en: 'the 10th F-35', nl: 'de 10e F-35', uk: '10-й F-35', pl: '10. F-35' },
  { en: '€50', nl: '50 euro', uk: '50 євро', pl: '50 euro' },
  { en: 'Putin spoke', nl: 'Poetin sprak', uk: 'говорив із Путіним', pl: 'mówił do Putina' },
  { en: 'Putin’s talks', nl: 'Poetin-gesprekken', uk: 'переговори Путіна', pl: 'rozmowy Putina' },
  { en: 'They told us', nl: 'Zij zeiden het ons' },
  { en: 'The US', nl: 'De Amerikaanse kant' },
  { en: 'In Alaska', nl: 'Alaska-gesprekken' },
  // The name of the agency contains that of the place, but does not mean it.
  { en: 'Interfax-Alaska', nl: 'Interfax-Alaska' },
  // A language without a table: only numbers that cannot be words.
  { en: '10 September 2025, three drones', fi: '10. syyskuuta 2025, kolme droonia' },
  { en: 'Putin spoke', fi: 'Putinin puhe' },
  { fi: 'Kolme droonia', en: 'Three drones in May' },
  { en: 'In 2025', fa: 'در ۲۰۲۵' },
  // A script without spaces, and one that counts in ten thousands.
  { en: 'Apollo 15 in 1971', ja: '1971年のアポロ15号', ko: '1971년 아폴로15호' },
  { en: '30,000 people', ja: '3万人', 'zh-Hans': '3万人' },
  { ja: '3万人', en: '30,000 people' },
];
test.each(same)('%j agree', (text) => {
  expect(issuesOf(text)).toEqual([]);
});

test('another number in a script without spaces is found', () => {
  expect(issuesOf({ en: 'Apollo 15', ja: 'アポロ16号' })).toEqual([
    expect.stringContaining('15'),
    expect.stringContaining('16'),
  ]);
});

/** The issues of a number or a month that replaces another. */
const replaced = (language: string, missing: string, added: string): string[] => [
  `title.${language} number-missing: ${missing}`,
  `title.${language} number-added: ${added}`,
];

const different: readonly (readonly [Words, string[]])[] = [
  [{ en: '10 September', nl: '11 september' }, replaced('nl', '10', '11')],
  [{ en: '10 September', uk: '10 жовтня' }, replaced('uk', 'September', 'жовтня')],
  [{ en: 'in March', pl: 'w maju' }, replaced('pl', 'March', 'maju')],
  [
    { en: '10 September, 4 August', pl: '4 września, 10 sierpnia' },
    replaced('pl', '10 September, 4 August', '4 września, 10 sierpnia'),
  ],
  [{ en: 'three', uk: 'чотири' }, replaced('uk', 'three', 'чотири')],
  [{ en: 'drones', nl: 'vijf drones' }, ['title.nl number-added: vijf']],
  [{ en: '1,500', nl: 'op 1,500' }, replaced('nl', '1,500', '1,500')],
  [{ en: '6 pm', nl: '6 uur' }, replaced('nl', '6', '6')],
  [{ en: '23:30', pl: '23:20' }, replaced('pl', '23:30', '23:20')],
  [{ en: 'In 2025', fi: 'Vuonna 2026' }, replaced('fi', '2025', '2026')],
  [{ en: 'Putin spoke', nl: 'Hij sprak' }, ['title.nl name-missing: Putin']],
  [{ en: 'President Putin', nl: 'Poetinisme' }, ['title.nl name-missing: President Putin']],
  [{ en: 'US', nl: 'ons' }, ['title.nl name-missing: US']],
  [{ en: 'In Alaska', nl: 'Daar' }, ['title.nl name-missing: Alaska']],
  [{ en: 'A', nl: 'A', uk: '2025' }, ['title.uk number-added: 2025']],
];
test.each(different)('%j differ', (text, expected) => {
  expect(issuesOf(text)).toEqual(expected);
});

test('an issue has both languages and the name in the other one', () => {
  const { issues } = parseDataset(datasetOf({ en: 'Putin spoke', nl: 'Hij sprak' }));
  expect(issues).toContainEqual({
    code: 'name-missing',
    path: 'title.nl',
    severity: 'warning',
    params: { language: 'nl', first: 'en', form: 'Putin', name: 'President Poetin' },
  });
});

test('a quote in a language outside the dataset is not compared', () => {
  const sample = sampleDataset();
  const [event, ...others] = sample.events;
  const quote = { ru: '15 августа', en: 'the 15th', nl: 'de 15e' };
  const claims = [
    { ...event?.claims[0], quote, quoteLanguage: 'ru' },
    ...(event?.claims.slice(1) ?? []),
  ];
  expect(parseDataset({ ...sample, events: [{ ...event, claims }, ...others] }).issues).toEqual([]);
});
