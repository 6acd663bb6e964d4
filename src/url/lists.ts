/** Reads and writes parameters that are lists of ids, such as `lanes=air,coalition`, and texts. */
import { ID_PATTERN, normalizeChoices, normalizeQuery } from '../model';

/**
 * Reads a list; null if any of its ids is malformed. Ids that are not in `known` are left out, and
 * passed to `ignore`. Without `known`, all well-formed ids stay.
 */
export function readList(
  text: string,
  ignore: (id: string) => void,
  known?: readonly string[],
): readonly string[] | null {
  const all = text.split(',');
  const ids = all.filter((id) => ID_PATTERN.test(id));
  if (ids.length < all.length) return null;
  const valid = ids.filter((id) => !known || known.includes(id));
  for (const id of new Set(ids)) if (!valid.includes(id)) ignore(id);
  return normalizeChoices(valid);
}

/** Writes a list; null if it is empty. */
export function writeList(ids: readonly string[]): string | null {
  return ids.length === 0 ? null : ids.join(',');
}

/**
 * Writes a text; null if it is empty. Escapes also the signs that would end a link in running text.
 */
export function writeText(text: string): string | null {
  const escaped = encodeURIComponent(text).replaceAll(
    /[!'()*._~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return escaped === '' ? null : escaped;
}

/** Reads a text. */
export const readText = normalizeQuery;
