/** Leaves the words that a site does not need out of its bundle. */

/** A row of `src/i18n/languageTable.ts`. */
const ROW = /^ {2}'?([\w-]+)'?: \{\n(?: {4}.*\n)+ {2}\},\n/gm;

/**
 * The source of the table of languages with the rows of some languages. Throws if one of them has
 * no row.
 */
export function keepLanguageRows(source: string, languages: readonly string[]): string {
  const missing = new Set(languages);
  const kept = source.replace(ROW, (row: string, code: string) =>
    missing.delete(code) ? row : '',
  );
  if (missing.size > 0) throw new Error(`no row of ${[...missing].join(', ')} in the languages`);
  return kept;
}

/** A locale of date-fns with its names alone: catalogues use neither its parser nor its formats. */
export function keepLocalize(code: string): string {
  return code.replaceAll(/^ +(?!localize\b)(\w+): \1,$/gm, '');
}
