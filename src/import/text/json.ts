export type JsonRecord = { readonly [key: string]: unknown };

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list at a key; null if there is none. */
export function listAt(value: unknown, key: string): readonly unknown[] | null {
  const list: unknown = isRecord(value) ? value[key] : undefined;
  return Array.isArray(list) ? (list as readonly unknown[]) : null;
}

/** A text or a number as text, without spaces around it; '' for anything else. */
export function textAt(value: unknown, ...keys: readonly string[]): string {
  let found: unknown = value;
  for (const key of keys) found = isRecord(found) ? found[key] : undefined;
  if (typeof found === 'string') return found.trim();
  return typeof found === 'number' && Number.isFinite(found) ? String(found) : '';
}

/** A value as JSON for a message. */
export function jsonText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    // Lists within lists, more than the stack has room for.
    return Array.isArray(value) ? '[…]' : '{…}';
  }
}
