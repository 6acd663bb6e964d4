/**
 * What can be wrong with a dataset. A code says what, a path says where, params hold what a sentence
 * about it needs; the sentences themselves are `i18n`'s.
 */

/** The params of every code: `i18n` words these and no others. All values are text. */
export const issueParams = {
  /** Reading stopped at something that is not JSON at all (a getter that throws, and the like). */
  unreadable: [],
  /** The whole file is no object. `received`: a kind, see `wrong-type`. */
  'not-an-object': ['received'],
  /** Written for a later version of the format. Nothing else was looked at. */
  'later-format': ['found', 'known'],
  /** `nearest`: the known key it looks like, or ''. `known`: all known ones, by comma. */
  'unknown-key': ['key', 'nearest', 'known'],
  /** The path ends in the key that is missing. */
  'missing-key': ['key'],
  /**
   * `expected`, `received`: kinds out of string, number, integer, boolean, array, object, null,
   * undefined, other; `expected` may be several, by `|`, or `words`: a text by language.
   */
  'wrong-type': ['expected', 'received'],
  /** A text without letters. */
  'empty-text': [],
  /** Controls and the like, which are in no page or feed. `character`: U+0000. */
  'bad-character': ['character'],
  /** What changes the direction of writing and not back, or only back. */
  'unpaired-direction': ['character'],
  'empty-list': [],
  /** `allowed`: by comma. `nearest`: one of them, or ''. */
  'not-one-of': ['received', 'allowed', 'nearest'],
  'out-of-bounds': ['received', 'minimum', 'maximum'],
  /** Not lower-case letters, digits and hyphens, 64 at most. */
  'bad-id': ['id'],
  /** No language code such as en or pt-BR. */
  'bad-language': ['language'],
  'bad-zone': ['zone'],
  /** `first`: the path of the earlier one. Events' ids and aliases are one pool. */
  'duplicate-id': ['id', 'first'],
  /** The same value twice in one list, or the same relation twice. */
  'duplicate-entry': ['value', 'first'],
  /** `kind`: lane, actor, place, tag, source or event. `nearest`: a known id, or ''. */
  'dangling-reference': ['id', 'kind', 'nearest'],
  'self-relation': ['id'],
  /** Looks like a date, but the calendar has none such: 2025-02-30. */
  'impossible-date': ['date'],
  /** Cannot be read as a date. `allowed`: day, date, bound or edtf, whichever may stand there. */
  'bad-date': ['date', 'allowed'],
  /** An interval where one bound belongs: it is to be written as start and end. */
  'interval-as-bound': ['date'],
  /** Neither a start nor an end is known: `start` is open and so is `end`. */
  'no-bound': [],
  'end-before-start': ['start', 'end'],
  /** Said to go on still, but begins after the dataset's `updated`. */
  'after-updated': ['date', 'updated'],
  /** Ongoing by its status, but its date has an end. */
  'ongoing-has-end': ['date'],
  /** `when` is null. `allowed`: the statuses that may have no date, by comma. */
  'needs-date': ['status', 'allowed'],
  /** A night needs its two days (or clock times in them), one after the other. */
  'night-needs-two-days': [],
  'missing-translation': ['language'],
  /** Text in a language that the dataset does not list; the first such text of each language. */
  'unclaimed-language': ['language', 'languages'],
  /** `quote` lacks the verbatim words in `quoteLanguage`. */
  'quote-without-its-language': ['language'],
  /** `quoteLanguage` without `quote`. */
  'quote-language-alone': [],
  /** A claim with neither quote nor paraphrase. */
  'claim-without-words': [],
  /** A revision that says nothing but its date. */
  'empty-revision': [],
  /** javascript: and everything else but `allowed` (schemes, by comma). */
  'unsafe-address': ['address', 'scheme', 'allowed'],
  /** No whole address, or one with spaces or a user name in it. */
  'bad-address': ['address', 'allowed'],
  /** A named range that shows nothing of the data, which runs from `first` to `last` (dates). */
  'range-outside': ['from', 'to', 'first', 'last'],
  /** A named range that reaches past the data. */
  'range-sticks-out': ['from', 'to', 'first', 'last'],
  /** No claim, and so no source. */
  'event-without-source': [],
  /** Neither `published` nor `knownFrom`: what was known on an earlier day leaves it out. */
  'claim-without-day': [],
  'unused-source': ['id'],
  /** http, where no note says why. */
  'insecure-address': ['address'],
  /** `count`: its characters. */
  'long-title': ['count', 'most'],
  /** `count`: its words. */
  'long-summary': ['count', 'most'],
  /**
   * Against the text in the dataset's `first` language: `numbers`, by comma and as they are written
   * there, that the text in `language` lacks.
   */
  'number-missing': ['numbers', 'language', 'first'],
  /** `numbers` in the text in `language` that the one in the `first` lacks. */
  'number-added': ['numbers', 'language', 'first'],
  /** `form`: as the `first` language has it. `name`: what it is called in `language`. */
  'name-missing': ['form', 'name', 'language', 'first'],
  /** No coverage and no event with a date: there is no period to draw. */
  'no-period': [],
} as const satisfies Record<string, readonly string[]>;

export type IssueCode = keyof typeof issueParams;

/** The params of one code, by name. */
type IssueParams<Code extends IssueCode> = Readonly<
  Record<(typeof issueParams)[Code][number], string>
>;

/** A fault in a dataset. An `error` stops a build; a `warning` is only shown. */
export type Issue = {
  readonly code: IssueCode;
  /** Where: keys and indexes from the top, `events.3.when.start`; '' is the whole file. */
  readonly path: string;
  readonly severity: 'error' | 'warning';
  readonly params: Readonly<Record<string, string>>;
};

const warnings: ReadonlySet<IssueCode> = new Set([
  'ongoing-has-end',
  'unclaimed-language',
  'range-sticks-out',
  'quote-language-alone',
  'event-without-source',
  'claim-without-day',
  'unused-source',
  'insecure-address',
  'long-title',
  'long-summary',
  'number-missing',
  'number-added',
  'name-missing',
] as const);

/** Keys and indexes from the top of the file. */
export type Path = readonly (string | number)[];

/** Collects issues; the one place where they are made. */
export type IssueLog = {
  readonly issues: readonly Issue[];
  readonly report: <Code extends IssueCode>(
    code: Code,
    path: Path,
    params: IssueParams<Code>,
  ) => void;
};

/** The file's own texts are quoted shortened: a param is for a sentence. */
const MAX_QUOTED = 80;

/** Params that list what is ours, not the file's. */
const ownParams: ReadonlySet<string> = new Set(['known', 'allowed']);

function truncate(text: string): string {
  return text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED - 1)}…` : text;
}

export function createIssueLog(): IssueLog {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  return {
    issues,
    report: (code, path, params) => {
      const quoted: Record<string, string> = {};
      for (const name of issueParams[code] as readonly (keyof typeof params & string)[]) {
        quoted[name] = ownParams.has(name) ? params[name] : truncate(params[name]);
      }
      const issue: Issue = {
        code,
        path: path.map((key) => truncate(String(key))).join('.'),
        severity: warnings.has(code) ? 'warning' : 'error',
        params: quoted,
      };
      // A list where an object belongs lacks every key of it, and is one fault.
      const key = JSON.stringify(issue);
      if (!seen.has(key)) issues.push(issue);
      seen.add(key);
    },
  };
}

/** Whether anything stops the dataset from being built. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === 'error');
}
