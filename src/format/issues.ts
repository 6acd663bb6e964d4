/**
 * The issues that a dataset can have. The code is the kind, the path is the location, and the
 * params are values for the sentence about it. The sentences are in `i18n/`.
 */

/** The names of the params of every code. All values are text. */
export const issueParams = {
  /** The value is not JSON, for example because a getter throws. */
  unreadable: [],
  /** The whole file is not an object. `received`: a kind, see `wrong-type`. */
  'not-an-object': ['received'],
  /** The file has a later version of the format. No other check ran. */
  'later-format': ['found', 'known'],
  /** `nearest`: the most similar known key, or ''. `known`: all known keys, separated by commas. */
  'unknown-key': ['key', 'nearest', 'known'],
  /** The path ends in the key that is missing. */
  'missing-key': ['key'],
  /**
   * `expected`, `received`: one of the kinds string, number, integer, boolean, array, object, null,
   * undefined, other. `expected` may be several separated by `|`, or `words`: a text by language.
   */
  'wrong-type': ['expected', 'received'],
  /** A text with nothing but white space. */
  'empty-text': [],
  /** A control or similar character, which pages and feeds cannot hold. `character`: U+0000. */
  'bad-character': ['character'],
  /** A character that starts a writing direction without its end, or the reverse. */
  'unpaired-direction': ['character'],
  'empty-list': [],
  /** `allowed`: separated by commas. `nearest`: the most similar of them, or ''. */
  'not-one-of': ['received', 'allowed', 'nearest'],
  'out-of-bounds': ['received', 'minimum', 'maximum'],
  /** Ids have at most 64 lower-case letters, digits and hyphens. */
  'bad-id': ['id'],
  /** Not a language code such as en or pt-BR. */
  'bad-language': ['language'],
  'bad-zone': ['zone'],
  /** Not a colour as #7a1f5c. */
  'bad-colour': ['colour'],
  /** Names of fonts with characters that a font's name cannot have here. */
  'bad-fonts': ['fonts'],
  /**
   * A colour of the theme with too little contrast. `paper`: light or dark. `nearest`: a colour of
   * the same hue with enough contrast.
   */
  'low-contrast': ['colour', 'paper', 'contrast', 'least', 'nearest'],
  /** `first`: the path of the earlier one. Ids and aliases of events share one namespace. */
  'duplicate-id': ['id', 'first'],
  /** The same value twice in one list, or the same relation twice. */
  'duplicate-entry': ['value', 'first'],
  /** `kind`: lane, actor, place, tag, source, event or range. `nearest`: a known id, or ''. */
  'dangling-reference': ['id', 'kind', 'nearest'],
  'self-relation': ['id'],
  /** A date that does not exist: 2025-02-30. `fault`: the part that makes it impossible. */
  'impossible-date': ['date', 'fault'],
  /** Not a date. `allowed`: the expected form, one of day, date, bound and edtf. */
  'bad-date': ['date', 'allowed'],
  /**
   * A date that is written differently, such as 01/09/2025. `fault`: a {@link DateFaultName}.
   * `nearest`: what may be meant, separated by `|`, or ''.
   */
  'date-form': ['date', 'fault', 'nearest', 'allowed'],
  /** A text that says that the date is not known, such as ?. */
  'unknown-date': ['date'],
  /** A date more than 20 billion years away. */
  'date-outside-years': ['date'],
  /** A part of a date that is no day of the calendar that it names. */
  'bad-calendar-date': ['date', 'calendar'],
  /** An interval instead of a single bound. Editors must write it as start and end. */
  'interval-as-bound': ['date'],
  /** Both `start` and `end` are open or unknown. */
  'no-bound': [],
  'end-before-start': ['start', 'end'],
  /** An ongoing event that begins after the dataset's `updated`. */
  'after-updated': ['date', 'updated'],
  /** The status is ongoing, but the date has an end. */
  'ongoing-has-end': ['date'],
  /** `when` is null. `allowed`: the statuses of undated events, separated by commas. */
  'needs-date': ['status', 'allowed'],
  /** A night needs two consecutive days, or clock times on them. */
  'night-needs-two-days': [],
  'missing-translation': ['language'],
  /** Text in a language that `languages` lacks. Reported once for each language. */
  'unclaimed-language': ['language', 'languages'],
  /** `quote` lacks the verbatim words in `quoteLanguage`. */
  'quote-without-its-language': ['language'],
  /** `quoteLanguage` without `quote`. */
  'quote-language-alone': [],
  /** A claim with neither quote nor paraphrase. */
  'claim-without-words': [],
  /** A revision with nothing but its date. */
  'empty-revision': [],
  /** A scheme other than those in `allowed` (separated by commas), such as javascript:. */
  'unsafe-address': ['address', 'scheme', 'allowed'],
  /** Not a complete address, or an address with spaces or a user name. */
  'bad-address': ['address', 'allowed'],
  /** A file of media that is not in the folder of the dataset, such as ../photo.jpg. */
  'file-outside': ['file'],
  /** A file of media whose ending is not one of `allowed`. */
  'file-of-other-type': ['file', 'allowed'],
  /** An image that is an address. Pages never fetch from other sites, so they show a link. */
  'picture-elsewhere': ['address'],
  /** Video or sound with neither captions nor a transcript. */
  'media-without-words': [],
  /** A named range outside the data, which extends from `first` to `last` (dates). */
  'range-outside': ['from', 'to', 'first', 'last'],
  /** A named range that is partly outside the data. */
  'range-sticks-out': ['from', 'to', 'first', 'last'],
  /** An event without claims, and so without sources. */
  'event-without-source': [],
  /** Neither `published` nor `knownFrom`, so "as known on" never shows the claim. */
  'claim-without-day': [],
  'unused-source': ['id'],
  /** An http address of a source without a note. */
  'insecure-address': ['address'],
  /** `count`: the number of characters. */
  'long-title': ['count', 'most'],
  /** A short title that is longer than the title. */
  'short-not-shorter': [],
  /** `count`: the number of words. */
  'long-summary': ['count', 'most'],
  /**
   * The text in `language` lacks `numbers` of the text in the dataset's `first` language. They are
   * separated by commas and written as in the text that has them.
   */
  'number-missing': ['numbers', 'language', 'first'],
  /** The text in `language` has `numbers` that the text in the `first` language lacks. */
  'number-added': ['numbers', 'language', 'first'],
  /** `form`: the name in the text of the `first` language. `name`: the name in `language`. */
  'name-missing': ['form', 'name', 'language', 'first'],
  /**
   * A clock time that never was, because clocks were put forward. `shown`: the time as drawn. A day
   * that never was is one too.
   */
  'skipped-time': ['date', 'zone', 'shown'],
  /** A clock time that was twice, because clocks were put back. */
  'doubled-time': ['date', 'zone'],
  /** `kind`: html, entity, markdown, link, bbcode or escape. */
  'looks-like-markup': ['found', 'kind'],
  /** UTF-8 that was read as Windows-1252. `meant`: the same text read as UTF-8. */
  'garbled-text': ['found', 'meant'],
  /** U+FFFD, which programs write for bytes that they cannot read. */
  'lost-character': [],
  'many-lanes': ['count', 'most'],
  /** The lane `id` is in the group `parent`, which is in a group itself, or is the lane itself. */
  'nested-group': ['id', 'parent'],
  /** The event's lane `id` is a group of lanes. */
  'event-in-group': ['id', 'lanes'],
  /** Not the two letters of a country. `nearest`: what may be meant, or ''. */
  'unknown-country': ['country', 'nearest'],
  /** `precision` or `radiusKm` of a place without coordinates. */
  'precision-alone': ['key'],
  /** A geometry of GeoJSON that cannot be drawn. `fault`: shape, position, open or swapped. */
  'bad-geometry': ['type', 'fault'],
  /** Neither a coverage nor an event with a date, so there is no period. */
  'no-period': [],
} as const satisfies Record<string, readonly string[]>;

export type IssueCode = keyof typeof issueParams;

/** The params of one code, by name. */
type IssueParams<Code extends IssueCode> = Readonly<
  Record<(typeof issueParams)[Code][number], string>
>;

/** An `error` stops a build; a `warning` does not. */
export type Issue = {
  readonly code: IssueCode;
  /** Keys and indexes from the top, `events.3.when.start`; '' is the whole file. */
  readonly path: string;
  readonly severity: 'error' | 'warning';
  readonly params: Readonly<Record<string, string>>;
};

const warnings: ReadonlySet<IssueCode> = new Set([
  'ongoing-has-end',
  'unclaimed-language',
  'range-outside',
  'range-sticks-out',
  'quote-language-alone',
  'event-without-source',
  'claim-without-day',
  'unused-source',
  'insecure-address',
  'picture-elsewhere',
  'media-without-words',
  'long-title',
  'short-not-shorter',
  'long-summary',
  'number-missing',
  'number-added',
  'name-missing',
  'skipped-time',
  'doubled-time',
  'looks-like-markup',
  'garbled-text',
  'lost-character',
  'many-lanes',
  'low-contrast',
] as const);

/** Keys and indexes from the top of the file. */
export type Path = readonly (string | number)[];

/** Collects issues. `report` ignores an issue that it already has. */
export type IssueLog = {
  readonly issues: readonly Issue[];
  readonly report: <Code extends IssueCode>(
    code: Code,
    path: Path,
    params: IssueParams<Code>,
  ) => void;
};

/** The limit of a text from the file in params and paths, in characters. */
const MAX_QUOTED = 80;

/** Params with values of the format instead of texts from the file. They are never truncated. */
const formatParams: ReadonlySet<string> = new Set(['known', 'allowed']);

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
        quoted[name] = formatParams.has(name) ? params[name] : truncate(params[name]);
      }
      const issue: Issue = {
        code,
        path: path.map((key) => truncate(String(key))).join('.'),
        severity: warnings.has(code) ? 'warning' : 'error',
        params: quoted,
      };
      // A list instead of an object lacks each key, but is a single fault.
      const key = JSON.stringify(issue);
      if (!seen.has(key)) issues.push(issue);
      seen.add(key);
    },
  };
}

/** Whether any issue stops a build. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === 'error');
}
