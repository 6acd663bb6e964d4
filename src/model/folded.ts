/**
 * Texts as they are compared when one is looked for: without case, diacritics and signs, and with
 * one letter for those that readers and sources write for each other. In Ukrainian і, ї and и, ґ and
 * г, є and е go for one another and the apostrophe for nothing; in Polish ł goes for l.
 */
const LETTERS: { readonly [letter: string]: string } = {
  і: 'и',
  ї: 'и',
  ы: 'и',
  ґ: 'г',
  є: 'е',
  э: 'е',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
const OTHER_LETTERS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** A text folded; lines stay lines. */
export function folded(text: string): string {
  return (
    text
      .toLowerCase()
      .normalize('NFD')
      .replaceAll(/\p{M}+/gu, '')
      .replaceAll(OTHER_LETTERS, (letter) => LETTERS[letter] ?? letter)
      // Within a word: "F-35" is looked for as "F35", "п’ять" as "пять".
      .replaceAll(/(?<=[\p{L}\p{N}])['’ʼ`‘\-‐‑](?=[\p{L}\p{N}])/gu, '')
      .replaceAll(/[^\p{L}\p{N}\n]+/gu, ' ')
  );
}

/** The words to look for: an event must have each of them somewhere. */
export function wordsIn(q: string): readonly string[] {
  return [...new Set(folded(q.replaceAll('\n', ' ')).split(' '))].filter((word) => word !== '');
}
