/** Characters of Chinese and Japanese, between which a line may break. */
const SQUARE = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\uff01-\uff60]/u;

/**
 * A space, or the place between two such characters: not before closing punctuation and small
 * letters, not after opening punctuation.
 */
const BREAK =
  / |(?<=[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\uff01-\uff60])(?<![「『（［｛〈《【〔])(?=[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}])(?![、。〕〉》」』】々ー゛゜ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ])/gu;

/** Scripts without spaces whose lines break between words, which only a dictionary finds. */
const UNSPACED = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

let words: Intl.Segmenter | undefined;

/** Spaces, and the beginnings of words of such a script that follow another one of its words. */
function wordBreaksOf(text: string): readonly number[] {
  words ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...words.segment(text)].flatMap(({ segment, index, isWordLike }) => {
    const isNext = isWordLike && !/^[ๆຯฯ]/.test(segment) && UNSPACED.test(text.charAt(index - 1));
    return segment === ' ' || isNext ? [index] : [];
  });
}

/**
 * The positions at which a line of a text may break, in order: those of its spaces, which belong to
 * neither line, in Chinese and Japanese those between characters, and in Thai those between words.
 */
export function lineBreaksOf(text: string): readonly number[] {
  if ('Segmenter' in Intl && UNSPACED.test(text)) return wordBreaksOf(text);
  if (!SQUARE.test(text)) {
    const breaks: number[] = [];
    for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) breaks.push(at);
    return breaks;
  }
  return [...text.matchAll(BREAK)].map(({ index }) => index);
}

/** The pieces of a text between which a line may break. A space stays at the end of its piece. */
export function linePiecesOf(text: string): readonly string[] {
  const ends = lineBreaksOf(text).map((at) => (text.charAt(at) === ' ' ? at + 1 : at));
  return [...ends, text.length]
    .map((end, k) => text.slice(ends[k - 1] ?? 0, end))
    .filter((piece) => piece !== '');
}

/** A character about twice as wide as a Latin letter. */
const WIDE = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\uff01-\uff60]/u;

/** The length of a text in Latin letters, roughly. Marks over letters have no length. */
export function lettersOf(text: string): number {
  let letters = 0;
  for (const character of text)
    letters += WIDE.test(character) ? 2 : /\p{M}/u.test(character) ? 0 : 1;
  return letters;
}

let graphemes: Intl.Segmenter | undefined;

/** The end of the last whole character before a position, with its accents, vowels and joints. */
export function characterEnd(text: string, length: number): number {
  // No such parts are in Latin-1.
  if (length >= text.length || text.charCodeAt(length) < 0x1_00) return length;
  // Firefox has it from version 125 on. Without it, at least no surrogate pair is cut.
  if (!('Segmenter' in Intl)) return length - Number(/[\uDC00-\uDFFF]/.test(text.charAt(length)));
  graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return graphemes.segment(text).containing(length)?.index ?? length;
}
