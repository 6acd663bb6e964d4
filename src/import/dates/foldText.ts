/** Brings texts with dates or names into a form in which they can be compared. */

/** The zeros of the digits of other scripts. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0c66, 0x0e50, 0x0ed0];

/** Digits 0 to 9 in place of those of other scripts. */
function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((each) => code >= each && code < each + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** Letters whose strokes are no accents for Unicode. */
const PLAIN: { readonly [letter: string]: string } = { ł: 'l', ø: 'o', đ: 'd', ı: 'i' };

/** Letters without accents. Texts for comparison and the words around dates need the same. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .normalize('NFC')
    .replace(/[łøđı]/g, (letter) => PLAIN[letter] ?? letter);
}

/** Lower case without accents, marks of direction and repeated spaces. */
export function fold(text: string): string {
  const lower = text.toLowerCase().replace(/\s+/g, ' ').trim();
  if (/^[ -~]*$/.test(lower)) return lower;
  return asciiDigits(withoutAccents(lower))
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '')
    .replace(/ +/g, ' ')
    .trim();
}

/** A folded date: one kind of hyphen, of dash and of apostrophe. */
export function foldDate(text: string): string {
  return (
    fold(text)
      .replace(/[‐‑−]/g, '-')
      .replace(/[‒–—―〜～]/g, '–')
      // 2002-05-31~2002-06-30 in Korean and Japanese. EDTF has no digit on one of the sides.
      .replace(/(?<=\d|\d ?[일月日년年])(?: ~ |~)(?=\d)/g, '–')
      // “In May” is one word in Hebrew: 14 במאי 1948.
      .replace(/(?<=\d )ב(?=[א-ת]{3})/g, '')
      .replace(/[‘’ʼ´`׳]/g, "'")
      .replace(/[“”«»„"]/g, '')
      .replace(/۔|。/g, '.')
      .replace(/،/g, ',')
  );
}
