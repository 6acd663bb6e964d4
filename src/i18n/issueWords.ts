import type { issues as issuesEn } from './languages/en/issues';
import { interpolate } from './translate';

type Sentences = { readonly what: string; readonly todo: string; readonly near?: string };
type Table = { readonly [word: string]: string };

export type IssueCatalogueShape = {
  readonly kinds: Table;
  readonly things: Table;
  readonly dates: Table;
  /** What is wrong with a date. Each goes on a sentence after a colon. */
  readonly faults: Table;
  readonly papers: Table;
  readonly markups: Table;
  /** The word before the last of several possibilities. */
  readonly or: string;
  readonly sentences: { readonly [code: string]: Sentences };
};

/** A complete catalogue: it has every entry of the English one. */
export type IssueCatalogue = {
  readonly [part in keyof typeof issuesEn]: (typeof issuesEn)[part] extends string
    ? string
    : {
        readonly [word in keyof (typeof issuesEn)[part]]: part extends 'sentences'
          ? Sentences
          : string;
      };
};

/**
 * The part of an issue that its sentences need. `format/issues.ts` lists the params of each code.
 */
export type WordedIssue = {
  readonly code: keyof (typeof issuesEn)['sentences'];
  readonly params: { readonly [name: string]: string };
};

/** Returns what is wrong and what an editor can do about it, in one or two sentences each. */
export type IssueInWords = (issue: WordedIssue) => { readonly what: string; readonly todo: string };

// Only editors read these sentences, and other languages have none. They have the English ones.
const catalogues = {
  en: async () => (await import('./languages/en/issues')).issues,
  nl: async () => (await import('./languages/nl/issues')).issues,
  uk: async () => (await import('./languages/uk/issues')).issues,
  pl: async () => (await import('./languages/pl/issues')).issues,
} as const satisfies { readonly [code: string]: () => Promise<IssueCatalogue> };

/** A language that has sentences about issues. */
export type IssueLanguage = keyof typeof catalogues;

/** The catalogue of issues in one language. */
export function issueCatalogueOf(locale: IssueLanguage): Promise<IssueCatalogue> {
  return catalogues[locale]();
}

/**
 * Fetches the sentences about the issues of a dataset in one language. Only editors see them, so
 * pages do not load them. A code without sentences gives the code itself.
 */
export async function loadIssueWords(locale: IssueLanguage): Promise<IssueInWords> {
  const catalogue: IssueCatalogueShape = await issueCatalogueOf(locale);
  return ({ code, params }) => {
    const { what, todo, near } = catalogue.sentences[code] ?? { what: code, todo: code };
    const values = withTableWords(catalogue, params);
    return {
      what: interpolate(what, values),
      todo: interpolate(near !== undefined && params['nearest'] ? near : todo, values),
    };
  };
}

/** Each param itself and translated by each table: `received`, `kinds.received`, … */
function withTableWords(
  { kinds, things, dates, faults, papers, markups, or }: IssueCatalogueShape,
  params: WordedIssue['params'],
): { [name: string]: string } {
  const values: { [name: string]: string } = {};
  for (const [name, value] of Object.entries(params)) {
    const list = value.split(/, */).join(', ');
    values[name] = name === 'known' || name === 'allowed' ? list : value;
    for (const [tableName, table] of Object.entries({
      kinds,
      things,
      dates,
      faults,
      papers,
      markups,
    })) {
      values[`${tableName}.${name}`] = value
        .split('|')
        .map((part) => (Object.hasOwn(table, part) ? table[part] : part))
        .join(` ${or} `);
    }
  }
  return values;
}
