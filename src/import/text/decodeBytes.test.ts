import { expect, test } from 'vitest';

import { decodeBytes } from './decodeBytes';

const text = 'Datum;Wat\n4-10-1957;“piep” – één €\n';
const utf16 = (written: string): Uint8Array => new Uint8Array(Buffer.from(written, 'utf16le'));
const swapped = (bytes: Uint8Array): Uint8Array => new Uint8Array(Buffer.from(bytes).swap16());
/** The signs of the text above that Latin-1 has elsewhere or not at all. */
const WINDOWS: { readonly [sign: string]: number } = { '“': 0x93, '”': 0x94, '–': 0x96, '€': 0x80 };

test.each([
  ['utf-8', new Uint8Array(Buffer.from(text))],
  ['utf-8-bom', new Uint8Array(Buffer.from(`\ufeff${text}`))],
  ['utf-16le', utf16(`\ufeff${text}`)],
  ['utf-16be', swapped(utf16(`\ufeff${text}`))],
  ['utf-16le', utf16(text)],
  ['utf-16be', swapped(utf16(text))],
  ['windows-1252', Uint8Array.from(text, (sign) => WINDOWS[sign] ?? sign.charCodeAt(0))],
])('finds %s', (encoding, bytes) => {
  expect(decodeBytes(bytes)).toEqual({ encoding, text });
});

test('UTF-16 without a mark, of which only the separators are ASCII', () => {
  const cyrillic = 'Дата;Назва\n1991;Незалежність\n';
  expect(decodeBytes(utf16(cyrillic))?.text).toBe(cyrillic);
  expect(decodeBytes(swapped(utf16(cyrillic)))?.text).toBe(cyrillic);
});

test('a label decides where bytes do not, and a byte order mark over a label', () => {
  const polish = Uint8Array.from([0xa3, 0xf3, 0x64, 0x9f]);
  expect(decodeBytes(polish, 'windows-1250')?.text).toBe('Łódź');
  expect(decodeBytes(utf16('\ufeffŁódź'), 'windows-1250')?.text).toBe('Łódź');
  expect(decodeBytes(polish, 'no-such-encoding')).toBeNull();
});

test('bytes that no text has give nothing', () => {
  expect(decodeBytes(Uint8Array.from([0x89, 0x50, 0x81, 0x8d]))).toBeNull();
});
