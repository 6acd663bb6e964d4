/** The sentences of the report of an import (`import/report/codes.ts`). */
import { loadIssueWords, type IssueLanguage, type WordedIssue } from './issueWords';
import type { importWords } from './languages/en/import';
import { interpolate } from './translate';

type Sentence = { readonly what: string; readonly todo: string };

export type ImportCatalogue = {
  readonly where: { readonly [word in keyof (typeof importWords)['where']]: string };
  readonly kinds: { readonly [kind in keyof (typeof importWords)['kinds']]: string };
  readonly fields: { readonly [field in keyof (typeof importWords)['fields']]: string };
  readonly orders: { readonly [order in keyof (typeof importWords)['orders']]: string };
  readonly sentences: { readonly [code in keyof (typeof importWords)['sentences']]: Sentence };
};

/** The part of a line of a report that its sentences need. */
export type WordedLine = {
  readonly code: keyof (typeof importWords)['sentences'];
  readonly kind: keyof (typeof importWords)['kinds'];
  readonly params: { readonly [name: string]: string };
  readonly row?: number;
  readonly column?: string;
  readonly path?: string;
  readonly issue?: WordedIssue;
};

/** Where, what, and what to do: '' if there is nothing to say. */
type Worded = {
  readonly kind: string;
  readonly where: string;
  readonly what: string;
  readonly todo: string;
};

export type ImportWords = {
  readonly line: (line: WordedLine) => Worded;
  /** "and 12 more like this" */
  readonly more: (count: number) => string;
};

const catalogues = {
  en: async () => (await import('./languages/en/import')).importWords,
  nl: async () => (await import('./languages/nl/import')).importWords,
  uk: async () => (await import('./languages/uk/import')).importWords,
  pl: async () => (await import('./languages/pl/import')).importWords,
} as const satisfies { readonly [locale in IssueLanguage]: () => Promise<ImportCatalogue> };

/** The catalogue of an import in one language. */
export function importCatalogueOf(locale: IssueLanguage): Promise<ImportCatalogue> {
  return catalogues[locale]();
}

/** Fetches the sentences about the lines of a report in one language. No page loads them. */
export async function loadImportWords(locale: IssueLanguage): Promise<ImportWords> {
  const { where, kinds, fields, orders, sentences } = await importCatalogueOf(locale);
  const issueWords = await loadIssueWords(locale);
  const tables: { readonly [table: string]: { readonly [word: string]: string } } = {
    fields,
    orders,
  };
  const line: ImportWords['line'] = ({ code, kind, params, row, column, path, issue }) => {
    const values: { [name: string]: string } = { ...params };
    for (const [name, value] of Object.entries(params)) {
      for (const [table, words] of Object.entries(tables)) {
        values[`${table}.${name}`] = Object.hasOwn(words, value) ? (words[value] ?? value) : value;
      }
    }
    const { what, todo } = issue ? issueWords(issue) : sentences[code];
    const places = [
      row === undefined ? '' : interpolate(where.row, { row: String(row) }),
      path === undefined ? '' : interpolate(where.path, { path }),
      column === undefined ? '' : interpolate(where.column, { column }),
    ];
    return {
      kind: kinds[kind],
      where: places.filter(Boolean).join(', '),
      what: interpolate(what, values),
      todo: interpolate(todo, values),
    };
  };
  return { line, more: (count) => interpolate(where.more, { count: String(count) }) };
}

/** The words for the fields of a sheet, such as "the title", by field. */
export async function importFieldWords(
  locale: IssueLanguage,
): Promise<Readonly<Record<string, string>>> {
  return (await importCatalogueOf(locale)).fields;
}
