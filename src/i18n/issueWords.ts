import type { Locale } from './catalogue';
import type { issuesEn } from './languages/issues.en';
import { interpolate } from './translate';

type Sentences = { readonly what: string; readonly todo: string; readonly near?: string };
type Table = { readonly [word: string]: string };

export type IssueCatalogueShape = {
  readonly kinds: Table;
  readonly things: Table;
  readonly dates: Table;
  /** Between the last two of several possibilities. */
  readonly or: string;
  readonly sentences: { readonly [code: string]: Sentences };
};

/** What every language must have: all that English has. */
export type IssueCatalogue = {
  readonly [part in keyof typeof issuesEn]: (typeof issuesEn)[part] extends string
    ? string
    : {
        readonly [word in keyof (typeof issuesEn)[part]]: part extends 'sentences'
          ? Sentences
          : string;
      };
};

/** An issue as far as words need it; `format` knows which params each code has. */
export type WordedIssue = {
  readonly code: keyof (typeof issuesEn)['sentences'];
  readonly params: { readonly [name: string]: string };
};

/** Words an issue: what is wrong, and what an editor can do about it. One or two sentences each. */
export type IssueInWords = (issue: WordedIssue) => { readonly what: string; readonly todo: string };

const catalogues = {
  en: async () => (await import('./languages/issues.en')).issuesEn,
  nl: async () => (await import('./languages/issues.nl')).issuesNl,
  uk: async () => (await import('./languages/issues.uk')).issuesUk,
  pl: async () => (await import('./languages/issues.pl')).issuesPl,
} as const satisfies { readonly [locale in Locale]: () => Promise<IssueCatalogue> };

/** What there is to say of faults in one language, for a test of all of them. */
export function issueCatalogueOf(locale: Locale): Promise<IssueCatalogue> {
  return catalogues[locale]();
}

/**
 * Fetches the sentences about a dataset's faults in one language. They are for editors, so a page
 * loads them only once it has an issue to show.
 */
export async function loadIssueWords(locale: Locale): Promise<IssueInWords> {
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

/** The params as they are, and by each table: `received`, `kinds.received`, … */
function withTableWords(
  { kinds, things, dates, or }: IssueCatalogueShape,
  params: WordedIssue['params'],
): { [name: string]: string } {
  const values: { [name: string]: string } = {};
  for (const [name, value] of Object.entries(params)) {
    const list = value.split(/, */).join(', ');
    values[name] = name === 'known' || name === 'allowed' ? list : value;
    for (const [table, word] of Object.entries({ kinds, things, dates })) {
      values[`${table}.${name}`] = value
        .split('|')
        .map((part) => (Object.hasOwn(word, part) ? word[part] : part))
        .join(` ${or} `);
    }
  }
  return values;
}
