import { localizedText } from '../schema/schemaParts';

/** What this walk reads of a schema of valibot. */
type SchemaNode = {
  readonly type: string;
  readonly pipe?: readonly unknown[];
  readonly wrapped?: SchemaNode;
  readonly item?: SchemaNode;
  readonly entries?: { readonly [key: string]: SchemaNode };
  readonly options?: readonly SchemaNode[];
};

/**
 * Returns a value in which each plain text, at a place where the schema has a text by language, is
 * `{ [language]: text }`. Everything else is unchanged, also what the schema does not know.
 */
export function wrapPlainTexts(schema: unknown, value: unknown, language: string): unknown {
  return wrap(schema as SchemaNode, value, language);
}

function wrap(schema: SchemaNode, value: unknown, language: string): unknown {
  if (isLocalizedText(schema)) return typeof value === 'string' ? { [language]: value } : value;
  if (schema.wrapped) return wrap(schema.wrapped, value, language);
  if (Array.isArray(value)) {
    const { item } = schema;
    return item ? value.map((entry) => wrap(item, entry, language)) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const { entries } = schema.options?.find((option) => option.entries) ?? schema;
  if (!entries) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => {
      const part = Object.hasOwn(entries, key) ? entries[key] : undefined;
      return [key, part ? wrap(part, entry, language) : entry];
    }),
  );
}

function isLocalizedText(schema: SchemaNode): boolean {
  const isItself = (node: unknown): boolean => node === localizedText;
  return isItself(schema) || (schema.pipe?.some(isItself) ?? false);
}
