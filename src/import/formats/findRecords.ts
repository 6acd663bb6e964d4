import { isRecord } from '../text/json';

/** The longest list of records in a JSON value, with its path. */
export function findRecords(
  value: unknown,
  path = '',
  depth = 0,
): { readonly records: readonly unknown[]; readonly path: string } | null {
  if (Array.isArray(value)) {
    return value.some((entry) => isRecord(entry)) ? { records: value, path } : null;
  }
  if (!isRecord(value) || depth > 3) return null;
  const lists = Object.entries(value).flatMap(([key, inner]) => {
    const found = findRecords(inner, path === '' ? key : `${path}.${key}`, depth + 1);
    return found ? [found] : [];
  });
  return lists.reduce<ReturnType<typeof findRecords>>(
    (a, b) => (a && a.records.length >= b.records.length ? a : b),
    null,
  );
}
