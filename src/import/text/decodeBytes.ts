/** Finds the encoding of a text file, and decodes it. */

export type Decoded = {
  readonly text: string;
  /** The label of the encoding; `utf-8-bom` for UTF-8 with a byte order mark. */
  readonly encoding: string;
};

/** Bytes that Windows-1252 leaves undefined. A text in it has none of them. */
const UNDEFINED_BYTES = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
/** The characters of the bytes 0x80 to 0x9f in Windows-1252. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** How much of a file decides whether it is UTF-16 without a byte order mark. */
const SAMPLE_BYTES = 4096;

/**
 * Decodes a text. Without a label, a byte order mark decides, then the zero bytes of UTF-16, then
 * whether the bytes are valid UTF-8; what remains is Windows-1252. Null if the label is unknown, or
 * if no encoding fits.
 */
export function decodeBytes(bytes: Uint8Array, label?: string): Decoded | null {
  const marked = markOf(bytes);
  if (label !== undefined) return decodeAs(bytes, marked?.label ?? label, false);
  if (marked) {
    const { label: name, encoding } = marked;
    return { encoding, text: new TextDecoder(name).decode(bytes) };
  }
  const wide = wideEncodingOf(bytes);
  if (wide) return decodeAs(bytes, wide, false);
  const utf8 = decodeAs(bytes, 'utf-8', true);
  if (utf8) return utf8;
  return bytes.some((byte) => UNDEFINED_BYTES.has(byte))
    ? null
    : decodeAs(bytes, 'windows-1252', false);
}

function markOf([first, second, third]: Uint8Array): { label: string; encoding: string } | null {
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return { label: 'utf-8', encoding: 'utf-8-bom' };
  if (first === 0xff && second === 0xfe) return { label: 'utf-16le', encoding: 'utf-16le' };
  if (first === 0xfe && second === 0xff) return { label: 'utf-16be', encoding: 'utf-16be' };
  return null;
}

/** UTF-16 in which some characters are ASCII, such as the separators of a sheet. */
function wideEncodingOf(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (bytes.length % 2 === 1 || even + odd < sample.length / 20) return null;
  if (odd > 4 * even) return 'utf-16le';
  return even > 4 * odd ? 'utf-16be' : null;
}

function decodeAs(bytes: Uint8Array, label: string, fatal: boolean): Decoded | null {
  try {
    const decoder = new TextDecoder(label, { fatal });
    const { encoding } = decoder;
    const text = decoder.decode(bytes);
    return { text: encoding === 'windows-1252' ? withPunctuation(text) : text, encoding };
  } catch {
    return null;
  }
}

/** Node 20 decodes Windows-1252 as Latin-1, which has control characters in place of some signs. */
function withPunctuation(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80] ?? sign);
}
