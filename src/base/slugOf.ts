const MAX_SLUG = 40;

/**
 * A text in the form of an id: lower-case Latin letters and digits, with hyphens between them. A
 * text in another script becomes a short code of its letters, which is the same each time.
 */
export function slugOf(text: string): string {
  const latin = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const kept = latin.match(/[a-z]/g)?.length ?? 0;
  const slug = kept * 2 >= letters ? latin : [latin, codeOf(text)].filter(Boolean).join('-');
  return slug.slice(0, MAX_SLUG).replace(/-$/, '') || codeOf(text);
}

/** The 32-bit FNV-1a hash of a text in base 36. */
export function codeOf(text: string): string {
  let hash = 0x81_1c_9d_c5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01_00_01_93);
  }
  return (hash >>> 0).toString(36);
}
