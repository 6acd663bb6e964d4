/**
 * Checks that each text has the same numbers, dates and names as in the dataset's first language. A
 * translation without one of them reads well, so a reviewer may miss it.
 */
import { eachText } from './eachText';
import type { IssueLog, Path } from '../issues';
import { languageTables } from './languageTables';
import { createNameFinder, type NameFinder } from './nameFinder';
import { createNumberReader, type NumbersInText } from './numberReader';
import type { Dataset } from '../schema/schema';

/** Numbers up to this may be words, which need a language table. */
const LAST_NUMBER_IN_WORDS = 12;

export function compareLanguages(dataset: Dataset, log: IssueLog): void {
  const [first = '', ...others] = dataset.languages;
  if (others.length === 0) return;
  const read = createNumberReader(first);
  const names = createNameFinder(dataset, first);
  const otherLanguages = others.map((language) => ({
    language,
    read: createNumberReader(language),
    names: createNameFinder(dataset, language),
    areWordsKnown: first in languageTables && language in languageTables,
  }));

  eachText(dataset, (words, path) => {
    const original = words[first];
    if (original === undefined) return;
    const numbers = read(original);
    const found = names.find(original);
    for (const { language, areWordsKnown, ...other } of otherLanguages) {
      const text = words[language];
      if (text === undefined || text === original) continue;
      const at = [...path, language];
      const pair = { language, first };
      if (areWordsKnown || [original, text].every(hasComparableNumbers)) {
        compareNumbers(numbers, other.read(text), areWordsKnown, pair, at, log);
      }
      if (found.length > 0) compareNames(found, names, other.names, text, pair, at, log);
    }
  });
}

type Pair = { readonly language: string; readonly first: string };

function compareNumbers(
  original: NumbersInText,
  translation: NumbersInText,
  areWordsKnown: boolean,
  pair: Pair,
  path: Path,
  log: IssueLog,
): void {
  const isCompared = (key: string): boolean => areWordsKnown || isLargeNumber(key);
  const numbersOnlyIn = (numbers: NumbersInText, other: NumbersInText): string[] =>
    [...numbers.certain].flatMap(([key, written]) =>
      isCompared(key) && !other.certain.has(key) && !other.possible.has(key) ? [written] : [],
    );
  let missing = numbersOnlyIn(original, translation);
  let added = numbersOnlyIn(translation, original);
  if (missing.length === 0 && added.length === 0 && areWordsKnown) {
    // All numbers and months match, but two days may have swapped months.
    missing = daysOnlyIn(original, translation);
    added = daysOnlyIn(translation, original);
    // “4 and 5 September” has only one day next to the month.
    if (missing.length === 0 || added.length === 0) return;
  }
  if (missing.length > 0) {
    log.report('number-missing', path, { ...pair, numbers: joinUnique(missing) });
  }
  if (added.length > 0) log.report('number-added', path, { ...pair, numbers: joinUnique(added) });
}

function daysOnlyIn(numbers: NumbersInText, other: NumbersInText): string[] {
  return [...numbers.days].flatMap(([key, written]) => (other.days.has(key) ? [] : [written]));
}

function compareNames(
  found: ReturnType<NameFinder['find']>,
  names: NameFinder,
  otherNames: NameFinder,
  text: string,
  pair: Pair,
  path: Path,
  log: IssueLog,
): void {
  const ownersInText = otherNames.ownersIn(text);
  for (const { form, owners } of found) {
    // Without a language table a name may be inflected, so only a name with forms is expected.
    const expected = owners.filter(
      (owner) => pair.language in languageTables || otherNames.hasForms(owner),
    );
    if (expected.length === 0 || owners.some((owner) => ownersInText.has(owner))) continue;
    const name = otherNames.nameOf(expected[0] ?? '') || names.nameOf(expected[0] ?? '');
    log.report('name-missing', path, { ...pair, form, name });
  }
}

/** Whether a key is a number that no language writes as a word. */
function isLargeNumber(key: string): boolean {
  return !key.startsWith('m') && !(Number(key) <= LAST_NUMBER_IN_WORDS);
}

/**
 * Whether the number reader knows the digits of a text. It does not know those of other scripts,
 * nor the ten thousands of Chinese, Japanese and Korean: "3万".
 */
function hasComparableNumbers(text: string): boolean {
  return !/[^\P{Nd}0-9]|\d[万萬億亿兆만억조]/u.test(text);
}

function joinUnique(written: readonly string[]): string {
  return [...new Set(written)].join(', ');
}
