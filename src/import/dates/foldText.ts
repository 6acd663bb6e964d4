/** Brings texts with dates or names into a form in which they can be compared. */

/** The zeros of the digits of other scripts. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0c66, 0x0e50, 0x0ed0];

/** Digits 0 to 9 in place of those of other scripts. */
export function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((each) => code >= each && code < each + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** Lower case without accents, marks of direction and repeated spaces. */
export function fold(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\u0640]/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/\s+/g, ' ')
    .trim();
  return /^[\0-\x7f]*$/.test(plain) ? plain : asciiDigits(plain);
}

/** A folded date: one kind of hyphen, of dash and of apostrophe. */
export function foldDate(text: string): string {
  return fold(text)
    .replace(/[‐‑−]/g, '-')
    .replace(/[‒–—―〜～]/g, '–')
    .replace(/[‘’ʼ´`׳]/g, "'")
    .replace(/[“”«»„"]/g, '')
    .replace(/۔|。/g, '.')
    .replace(/،/g, ',');
}
