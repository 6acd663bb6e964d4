/** Parameters that are a list of ids: `lanes=air,coalition`. */
import { ID_PATTERN, normalizeChoices, normalizeQuery } from '../model';

/**
 * Reads a list; null where none of it is an id. Ids that are malformed, or are not in `known` where
 * that is known, are told to `ignore` and left out.
 */
export function readList(
  text: string,
  ignore: (id: string) => void,
  known?: readonly string[],
): readonly string[] | null {
  const all = text.split(',');
  const ids = all.filter((id) => ID_PATTERN.test(id));
  if (ids.length < all.length) return null;
  const found = ids.filter((id) => !known || known.includes(id));
  for (const id of new Set(ids)) if (!found.includes(id)) ignore(id);
  return normalizeChoices(found);
}

export function writeList(ids: readonly string[]): string | null {
  return ids.length === 0 ? null : ids.join(',');
}

/** A text as an address holds it: what ends a link in running text is escaped as well. */
export function writeText(text: string): string | null {
  const escaped = encodeURIComponent(text).replaceAll(
    /[!'()*._~]|-$/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return escaped === '' ? null : escaped;
}

export const readText = normalizeQuery;
