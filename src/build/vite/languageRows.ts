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

/**
 * A locale of date-fns, or its names, with the names of months and weekdays and ordinal numbers
 * alone. Catalogues use nothing else of it.
 */
export function keepNames(code: string): string {
  return code
    .replaceAll(/^ +(formatDistance|formatLong|formatRelative|match): \1,$/gm, '')
    .replaceAll(/^ +(?:era|quarter|dayPeriod): buildLocalizeFn\(\{[^}]*\}\),$/gm, '')
    .replaceAll(/^ +(?:narrow|short): \[[^\]]*\],$/gm, '');
}
