/**
 * Letters that readers and sources use for each other, so that a search treats them as the same: in
 * Ukrainian і, ї and и, ґ and г, є and е; in Polish ł and l.
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

/**
 * Normalizes a text for comparison: lower case, without diacritics and apostrophes, and with a
 * space for other signs. Newlines stay.
 */
export function normalizeForSearch(text: string): string {
  return (
    text
      .toLowerCase()
      .normalize('NFD')
      .replaceAll(/\p{M}+/gu, '')
      .replaceAll(OTHER_LETTERS, (letter) => LETTERS[letter] ?? letter)
      // Removes apostrophes and hyphens inside a word: "F-35" becomes "F35".
      .replaceAll(/(?<=[\p{L}\p{N}])['’ʼ`‘\-‐‑](?=[\p{L}\p{N}])/gu, '')
      .replaceAll(/[^\p{L}\p{N}\n]+/gu, ' ')
  );
}

/**
 * Inflectional endings of normalized words: the Ukrainian ones, with a к that may become ц before
 * them (Аляска, на Алясці), and the most common Polish ones.
 * At least four letters stay.
 */
const ENDING =
  /(?<=\p{L}{4})(?:[кц]?[аеиоуюяь]+(?:ми?|х|в|го|му)?|ami|ach|ego|owi)$|(?<=\p{L}{3}s)(?:ce|k[aei]?)$/u;

/**
 * The normalized words of a query, without their endings. An event matches if it has all of them.
 */
export function searchTermsOf(query: string): readonly string[] {
  const words = normalizeForSearch(query.replaceAll('\n', ' ')).split(' ');
  return [...new Set(words.map((word) => word.replace(ENDING, '')))].filter((word) => word !== '');
}
