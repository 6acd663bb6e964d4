/**
 * Reads the advances of a TrueType font's characters, so that text is laid out as it will be drawn.
 * Offsets are from the OpenType specification: tables `head`, `hhea`, `hmtx`, and `cmap` format 4.
 */

/** The advance of a character in ems, or null if the font lacks it. */
export type AdvanceOf = (codePoint: number) => number | null;

/** Reads a font. Throws if it is not a TrueType font with a map of Unicode's first plane. */
export function advancesIn(file: Uint8Array): AdvanceOf {
  const data = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = tablesIn(data);
  const table = (tag: string): number => {
    const at = tables.get(tag);
    if (at === undefined) throw new Error(`the font has no table ${tag}`);
    return at;
  };
  const unitsPerEm = data.getUint16(table('head') + 18);
  const metrics = data.getUint16(table('hhea') + 34);
  const hmtx = table('hmtx');
  const glyphOf = glyphsIn(data, table('cmap'));
  return (codePoint) => {
    const glyph = glyphOf(codePoint);
    if (glyph === 0) return null;
    // The last metric also applies to all glyphs after it.
    return data.getUint16(hmtx + 4 * Math.min(glyph, metrics - 1)) / unitsPerEm;
  };
}

function tablesIn(data: DataView): ReadonlyMap<string, number> {
  const count = data.getUint16(4);
  return new Map(
    Array.from({ length: count }, (_, k) => {
      const at = 12 + 16 * k;
      const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => data.getUint8(at + byte)));
      return [tag, data.getUint32(at + 8)];
    }),
  );
}

/** Glyph 0 stands for a character that the font lacks. */
function glyphsIn(data: DataView, cmap: number): (codePoint: number) => number {
  const encodings = data.getUint16(cmap + 2);
  const start = Array.from({ length: encodings }, (_, k) => cmap + 4 + 8 * k)
    .map((at) => cmap + data.getUint32(at + 4))
    .find((at) => data.getUint16(at) === 4);
  if (start === undefined) throw new Error('the font has no character map of format 4');
  const doubled = data.getUint16(start + 6);
  const ends = start + 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const ranges = deltas + doubled;
  return (codePoint) => {
    for (let at = 0; at < doubled; at += 2) {
      if (data.getUint16(ends + at) < codePoint) continue;
      const first = data.getUint16(starts + at);
      if (first > codePoint) return 0;
      const delta = data.getUint16(deltas + at);
      const range = data.getUint16(ranges + at);
      if (range === 0) return (codePoint + delta) & 0xffff;
      const glyph = data.getUint16(ranges + at + range + 2 * (codePoint - first));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
