/**
 * Letters that readers and sources use for each other, so that a search treats them as the same: in
 * Ukrainian і, ї and и, ґ and г, є and е; in Polish ł and l; in Turkish ı and i; the final form of
 * a Greek sigma; the forms of an Arabic alef, yeh and kaf, Persian ones included.
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
  ς: 'σ',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  // Stretches a word without a meaning.
  ـ: '',
};
const OTHER_LETTERS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/**
 * Marks over and under letters: accents, points of Hebrew, vowels of Arabic. In the scripts of
 * South and Southeast Asia marks are vowels that readers write, and in kana another consonant.
 */
const MARKS = /(?![\u0900-\u109f\u1780-\u17ff\u3099\u309a])\p{M}/gu;

/**
 * Normalizes a text for comparison: lower case, without diacritics and apostrophes, with digits 0
 * to 9, and with a space for other signs. Newlines stay.
 */
export function normalizeForSearch(text: string): string {
  return (
    text
      .toLowerCase()
      .normalize('NFKD')
      .replaceAll(MARKS, '')
      // Other marks are part of their letter: が is not か.
      .normalize('NFC')
      .replaceAll(OTHER_LETTERS, (letter) => LETTERS[letter] ?? letter)
      .replaceAll(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
      .replaceAll(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x9_66))
      // Removes apostrophes, hyphens and invisible joints inside a word: "F-35" becomes "F35".
      .replaceAll(/(?<=[\p{L}\p{N}])['’ʼ`‘\-‐‑\u05be\u200c\u200d](?=[\p{L}\p{N}])/gu, '')
      .replaceAll(/[^\p{L}\p{M}\p{N}\n]+/gu, ' ')
  );
}

/** How readers without a letter on their keyboard write it, besides its form without the mark. */
const SPELLINGS: { readonly [letter: string]: string } = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ø: 'oe',
  å: 'aa',
};
const WORD_WITH_SPELLING = /[\p{L}\p{M}]*[äöüøå][\p{L}\p{M}]*/giu;

/** A text to be searched: its words, and other spellings of them: "Müller Mueller". */
export function withSpellings(text: string): string {
  const spellings = text
    .match(WORD_WITH_SPELLING)
    ?.map((word) =>
      word.toLowerCase().replaceAll(/[äöüøå]/g, (letter) => SPELLINGS[letter] ?? letter),
    );
  return spellings ? `${text} ${spellings.join(' ')}` : text;
}

/**
 * Inflectional endings of normalized words: the Ukrainian ones, with a к that may become ц before
 * them (Аляска, на Алясці), and the most common Polish ones.
 * At least four letters stay.
 */
const ENDING =
  /(?<=\p{L}{4})(?:[кц]?[аеиоуюяь]+(?:ми?|х|в|го|му)?|ami|ach|ego|owi)$|(?<=\p{L}{3}s)(?:ce|k[aei]?)$/u;

/** The article of an Arabic or Hebrew word that has at least three more letters. */
const ARTICLE = /^(?:و?ال|לה|ה)(?=[\u0590-\u06ff]{3})/u;

/** A run of a script that writes no spaces between words. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Thai}]{3,}/u;
const ONLY_HIRAGANA = /^\p{Script=Hiragana}+$/u;

/**
 * The normalized words of a query, without their endings. An event matches if it has all of them.
 */
export function searchTermsOf(query: string): readonly string[] {
  const words = normalizeForSearch(query.replaceAll('\n', ' '))
    .split(' ')
    .flatMap((word) => (UNSPACED.test(word) ? segmentsOf(word) : word));
  return [...new Set(words.map((word) => word.replace(ARTICLE, '').replace(ENDING, '')))].filter(
    (word) => word !== '',
  );
}

/**
 * The words of a run without spaces, since a text may have others between them. Endings and
 * particles in hiragana do not count beside other words.
 */
function segmentsOf(run: string): readonly string[] {
  // Firefox has it from version 125 on.
  if (!('Segmenter' in Intl)) return [run];
  const words = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(run)].map(
    ({ segment }) => segment,
  );
  const telling = words.filter((word) => !ONLY_HIRAGANA.test(word));
  return telling.length > 0 ? telling : [run];
}
