/** Finds the kind of a file by its first bytes. Its name may be wrong. */
import type { mediaEndings } from '../../base';

type Kind = keyof typeof mediaEndings;

/** The signatures of files: a pattern of their first bytes, read as Latin-1. */
const signatures: readonly (readonly [kind: Kind, pattern: RegExp])[] = [
  ['image', /^\xff\xd8\xff/],
  ['image', /^\x89PNG\r\n/],
  ['image', /^GIF8[79]a/],
  ['image', /^RIFF[^]{4}WEBP/],
  ['image', /^(?:II\*\0|MM\0\*)/],
  ['image', /^[^]{4}ftyp(?:avif|avis|mif1|msf1)/],
  ['audio', /^[^]{4}ftypM4[AB]/],
  ['video', /^[^]{4}ftyp/],
  ['video', /^[^]E\xdf\xa3/],
  ['audio', /^(?:ID3|\xff[\xe2-\xe7\xf2-\xfb])/],
  ['audio', /^OggS/],
  ['audio', /^RIFF[^]{4}WAVE/],
  ['document', /^%PDF-\d/],
  ['captions', /^(?:\xef\xbb\xbf)?WEBVTT(?:[ \t\r\n]|$)/],
];

/** Null for content that is not used. */
export function kindOfContent(bytes: Uint8Array): Kind | null {
  const start = latin1(bytes.subarray(0, 64));
  const known = signatures.find(([, pattern]) => pattern.test(start))?.[0];
  return known ?? (isSvg(bytes) ? 'image' : null);
}

function isSvg(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 4000)).toString('utf8');
  return /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*(?:<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:\w+:)?svg[\s>/]/i.test(
    start,
  );
}

/** What an SVG must not have. None of it would run, but nobody should have to trust that. */
const forbidden: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['scripts', /<(?:[\w-]+:)?script[\s>/]/i],
  ['scripts', /\son[a-z]+\s*=/i],
  ['scripts', /(?:href|src|from|to|values)\s*=\s*["']?\s*(?:javascript|vbscript):/i],
  ['HTML inside', /<(?:[\w-]+:)?(?:foreignObject|iframe|embed|object|audio|video)[\s>/]/i],
  ['entities', /<!ENTITY|<!DOCTYPE[^>]*\[/i],
  [
    'addresses of other files',
    /(?:href|src)\s*=\s*["']?\s*(?!["']?\s*(?:#|data:image\/(?:png|jpeg)))[^\s"'>]/i,
  ],
  ['addresses of other files', /url\(\s*["']?\s*(?!["']?\s*#)[^\s"')]|@import|<\?xml-stylesheet/i],
];

/** What makes an SVG one that is not used; null for other pictures and for harmless drawings. */
export function svgFault(bytes: Uint8Array): string | null {
  if (!isSvg(bytes)) return null;
  const text = Buffer.from(bytes).toString('utf8');
  // Characters written as entities would hide a word.
  const plain = text.replaceAll(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (whole, hex, decimal) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code < 0x11_00_00 ? String.fromCodePoint(code) : whole;
  });
  return forbidden.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
