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
export function normalizeForSearch(text: string): string {
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

/**
 * What a word ends in where languages inflect it: in Ukrainian, folded, after the к that becomes a ц
 * before it (Аляска, на Алясці), and the commonest of Polish. What is left has four letters at least.
 */
const ENDING =
  /(?<=\p{L}{4})(?:[кц]?[аеиоуюяь]+(?:ми?|х|в|го|му)?|ami|ach|ego|owi)$|(?<=\p{L}{3}s)(?:ce|k[aei]?)$/u;

/** The words to look for, without their endings: an event must have each of them somewhere. */
export function searchTermsOf(query: string): readonly string[] {
  const words = normalizeForSearch(query.replaceAll('\n', ' ')).split(' ');
  return [...new Set(words.map((word) => word.replace(ENDING, '')))].filter((word) => word !== '');
}
