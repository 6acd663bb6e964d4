/**
 * Compares each text with that in the dataset's first language: the same numbers, dates and names.
 * A translation that has lost one of them reads as well as any other, and only this finds it.
 */
import { eachText } from './eachText';
import type { IssueLog, Path } from '../issues';
import { languageTables } from './languageTables';
import { createNameFinder, type NameFinder } from './nameFinder';
import { createNumberReader, type NumbersInText } from './numberReader';
import type { Dataset } from '../schema/schema';

/** Up to here a number may be a word, which only a table knows. */
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
      if (areWordsKnown || hasOnlyOurDigits(text)) {
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
  const lackingIn = (one: NumbersInText, other: NumbersInText): string[] =>
    [...one.certain].flatMap(([key, written]) =>
      isCompared(key) && !other.certain.has(key) && !other.possible.has(key) ? [written] : [],
    );
  let missing = lackingIn(original, translation);
  let added = lackingIn(translation, original);
  if (missing.length === 0 && added.length === 0 && areWordsKnown) {
    // All are there, but days may have changed months with each other.
    missing = daysOnlyIn(original, translation);
    added = daysOnlyIn(translation, original);
    // “4 and 5 September” names the month of one of them only.
    if (missing.length === 0 || added.length === 0) return;
  }
  if (missing.length > 0) {
    log.report('number-missing', path, { ...pair, numbers: inOneLine(missing) });
  }
  if (added.length > 0) log.report('number-added', path, { ...pair, numbers: inOneLine(added) });
}

function daysOnlyIn(one: NumbersInText, other: NumbersInText): string[] {
  return [...one.days].flatMap(([key, written]) => (other.days.has(key) ? [] : [written]));
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
    // In a language with no table a name may be inflected in ways that only its forms can tell.
    const expected = owners.filter(
      (owner) => pair.language in languageTables || otherNames.hasForms(owner),
    );
    if (expected.length === 0 || owners.some((owner) => ownersInText.has(owner))) continue;
    const name = otherNames.nameOf(expected[0] ?? '') || names.nameOf(expected[0] ?? '');
    log.report('name-missing', path, { ...pair, form, name });
  }
}

/** A number that no language writes as a word, nor a month. */
function isLargeNumber(key: string): boolean {
  return !key.startsWith('m') && !(Number(key) <= LAST_NUMBER_IN_WORDS);
}

/** Digits of another script would look as if all numbers were missing. */
function hasOnlyOurDigits(text: string): boolean {
  return !/[^\P{Nd}0-9]/u.test(text);
}

function inOneLine(written: readonly string[]): string {
  return [...new Set(written)].join(', ');
}
