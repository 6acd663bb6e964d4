/**
 * The small parts of the schema: ids, texts, dates, zones.
 *
 * The messages in these parts are not sentences. The message of a check is an {@link IssueCode},
 * that of an object lists its known keys, and that of a picklist lists its options.
 * `schemaIssues.ts` needs these for issues, and the message is all that valibot passes on.
 */
import * as v from 'valibot';
import { ID_PATTERN } from '../../model';
import type { IssueCode } from '../issues';

const code = (issueCode: IssueCode): IssueCode => issueCode;

export const DAY = /^\d{4}-\d\d-\d\d$/;
export const DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;
const BOUND =
  /^(?:-?\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{3})?)?(?:Z|[+-]\d\d(?::\d\d)?)?)?)?)?|Y-?[1-9]\d*(?:E\d+)?)$/;
/** A language, and then a script, a territory and variants (BCP 47), as `Intl` accepts them. */
export const LANGUAGE =
  /^[a-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?(?:-(?:[A-Za-z\d]{5,8}|\d[A-Za-z\d]{3}))*$/;

/** An object with these keys and no others. */
export function strictObject<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(entries, Object.keys(entries).join(', '));
}

/** One of the options. */
export function oneOf<const Options extends readonly (string | number)[]>(options: Options) {
  return v.picklist(options, options.join(', '));
}

/** An optional list, empty by default. */
export function listOf<const Item extends v.GenericSchema>(item: Item) {
  return v.optional(v.array(item), []);
}

export const text = v.pipe(v.string(), v.regex(/\S/, code('empty-text')));

export const id = v.pipe(
  v.string(),
  v.regex(ID_PATTERN, code('bad-id')),
  v.description('Lower-case letters, digits and hyphens, 64 at most. Never reused.'),
);

export const languageCode = v.pipe(
  v.string(),
  v.regex(LANGUAGE, code('bad-language')),
  v.description('A language code such as en, nl or pt-BR.'),
);

export const localizedText = v.pipe(
  v.record(v.pipe(v.string(), v.regex(LANGUAGE, code('bad-language'))), text),
  v.description('The same text in every language of the dataset, by language code.'),
);

export const zone = v.pipe(text, v.description('An IANA time zone such as Europe/Amsterdam.'));

export const day = v.pipe(v.string(), v.regex(DAY, code('bad-date')), v.description('YYYY-MM-DD'));

export const date = v.pipe(
  v.string(),
  v.regex(DATE, code('bad-date')),
  v.description('YYYY, YYYY-MM or YYYY-MM-DD'),
);

export const bound = v.pipe(
  v.string(),
  v.regex(BOUND, code('bad-date')),
  v.description(
    'YYYY, YYYY-MM, YYYY-MM-DD, Y-66000000, or YYYY-MM-DDTHH:MM[:SS[.mmm]] on a clock in the time zone of the dataset, or with Z or an offset.',
  ),
);

export const webAddress = v.pipe(text, v.description('An address: https, http or mailto.'));

/** A fact by its name. */
export const field = strictObject({ name: localizedText, value: localizedText });

/** A list with an entry at least. */
export function nonEmptyList<const Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.minLength(1, code('empty-list')));
}

export const forms = v.pipe(
  v.record(
    v.pipe(v.string(), v.regex(LANGUAGE, code('bad-language'))),
    v.pipe(v.array(text), v.minLength(1, code('empty-list'))),
  ),
  v.description(
    'Other forms of the name that texts may use (inflected, shorter), by language code. They are not shown.',
  ),
);
