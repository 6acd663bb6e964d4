/** The characters of Windows-1252 at the bytes 0x80 to 0x9F. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A byte that begins a character in UTF-8, and the characters of the bytes after it. */
const CANDIDATE = new RegExp(`[\\u00c2-\\u00e2][\\u00a0-\\u00bf${WINDOWS_1252}]{1,2}`, 'g');

/** Letters of European languages, quotation marks, dashes, ellipsis, euro and trademark. */
const PLAUSIBLE = /[\u00a0-\u017f\u0384-\u03ce\u0400-\u045f\u0490\u0491\u2010-\u2026\u20ac\u2122]/;

/** A capital before a closing quotation mark, a dash or an ellipsis, as in “Å”, is no letter. */
const CAPITAL_AND_SIGN = /^[\u00c2-\u00de][»’‘“”›–—…]$/;

/**
 * The first part of a text that is UTF-8 read as Windows-1252, such as “Ã©”, and the character that
 * it was, “é”. Null if there is none.
 */
export function garbledIn(text: string): { found: string; meant: string } | null {
  for (const { 0: run, index } of text.matchAll(CANDIDATE)) {
    const isAtWordEnd = !/\p{L}/u.test(text.charAt(index + 2));
    if (isAtWordEnd && CAPITAL_AND_SIGN.test(run.slice(0, 2))) continue;
    const [lead = 0, ...rest] = Array.from(run, byteOf);
    const length = lead < 0xe0 ? 1 : 2;
    if (rest.length < length) continue;
    const first = lead & (length === 1 ? 0x1f : 0x0f);
    const code = rest.slice(0, length).reduce((sum, byte) => sum * 64 + (byte & 0x3f), first);
    const meant = String.fromCodePoint(code);
    if (PLAUSIBLE.test(meant)) return { found: run.slice(0, length + 1), meant };
  }
  return null;
}

function byteOf(character: string): number {
  const at = WINDOWS_1252.indexOf(character);
  return at < 0 ? (character.codePointAt(0) ?? 0) : 0x80 + at;
}
