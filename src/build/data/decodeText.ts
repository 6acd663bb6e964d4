/** Decodes a text file, and says where and why it is not UTF-8. */
import { isUtf8 } from 'node:buffer';

export type DecodedText =
  | { readonly text: string }
  | {
      readonly fault: {
        /** `line 3, column 14`, or '' for the whole file. */
        readonly path: string;
        readonly what: string;
        readonly todo: string;
      };
    };

const LINE_END = 0x0a;

const SAVE_ANEW =
  'Save it anew as UTF-8: an editor offers that as “encoding”, a spreadsheet as a file type.';

/** The first bytes of files that are no text. */
const binaries: readonly (readonly [name: string, ...bytes: number[]])[] = [
  ['a ZIP archive, such as a spreadsheet or a document', 0x50, 0x4b, 0x03, 0x04],
  ['a compressed file (gzip)', 0x1f, 0x8b],
  ['a PDF', 0x25, 0x50, 0x44, 0x46],
  ['an older document of Office', 0xd0, 0xcf, 0x11, 0xe0],
  ['an image (PNG)', 0x89, 0x50, 0x4e, 0x47],
  ['an image (JPEG)', 0xff, 0xd8, 0xff],
];

/** The text of a file in UTF-8, with or without a byte-order mark, which is left out. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const startsWith = (...start: readonly number[]): boolean =>
    start.every((byte, i) => bytes[i] === byte);
  const binary = binaries.find(([, ...start]) => startsWith(...start));
  if (binary) return faultOf('', `This is not a text, but ${binary[0]}.`, 'Name a text file.');
  const isWide =
    startsWith(0xff, 0xfe) ||
    startsWith(0xfe, 0xff) ||
    // Without a byte-order mark, since the first two characters of a text are rarely U+0000.
    (bytes.length > 1 && (bytes[0] === 0 || bytes[1] === 0));
  if (isWide) {
    const is32 = startsWith(0xff, 0xfe, 0, 0) || startsWith(0, 0, 0xfe, 0xff);
    const name = is32 || startsWith(0, 0, 0) || (bytes[2] === 0 && bytes[3] === 0) ? 32 : 16;
    return faultOf('', `This is not UTF-8, but UTF-${name}.`, SAVE_ANEW);
  }
  if (!isUtf8(bytes)) return describeFault(bytes);
  // TextDecoder leaves a byte-order mark out.
  return { text: new TextDecoder().decode(bytes) };
}

/** The fault of a file that is not UTF-8. No byte of a longer character equals a line end. */
function describeFault(bytes: Uint8Array): DecodedText {
  let line = 1;
  let start = 0;
  for (;;) {
    const found = bytes.indexOf(LINE_END, start);
    const end = found < 0 ? bytes.length : found;
    const content = bytes.subarray(start, end);
    if (!isUtf8(content) || found < 0) {
      const before = new TextDecoder().decode(validStartOf(content));
      const around = content.subarray(Math.max(0, validStartOf(content).length - 12));
      // Each byte is a character in Windows-1252, so an editor can recognize the words.
      const excerpt = new TextDecoder('windows-1252').decode(around.subarray(0, 24)).trim();
      return faultOf(
        `line ${line}, column ${before.length + 1}`,
        `This is not UTF-8, but probably Windows-1252: “${excerpt}”.`,
        SAVE_ANEW,
      );
    }
    line += 1;
    start = end + 1;
  }
}

/** The bytes before the first that is not UTF-8. */
function validStartOf(bytes: Uint8Array): Uint8Array {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    const character = bytes.subarray(at, at + length);
    if (character.length < length || !isUtf8(character)) break;
    at += length;
  }
  return bytes.subarray(0, at);
}

function faultOf(path: string, what: string, todo: string): DecodedText {
  return { fault: { path, what, todo } };
}
