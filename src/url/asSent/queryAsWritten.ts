/**
 * Rewrites a query as the app writes it. People send queries with `&amp;`, escaped twice, in
 * capitals, with the punctuation of the text around them, or broken across the lines of a mail. A
 * query that the app wrote stays the same. Pages load this code only for an odd address.
 */
import { isParamKey } from '../params';
import { dateAsWritten } from './dateAsWritten';

/** What comes before a value in running text. A sign before a digit is a part of the value. */
const BEFORE = /^(?:[^a-z\d+-]|[+-](?!\d))+/i;
/** What follows a value in running text. An id may end with a hyphen. */
const AFTER = /[^a-z\d-]+$/i;
/** The end of an attribute, a second query or a fragment, or another script, to the end. */
const REST = /(?:["<>?#\\|]|\]\(|[^\x20-\x7e]).*$/s;
/** Words after a value. */
const WORDS = /\s+(?=[a-z]).*$/is;
/** The end of a query that was pasted with the full stop or bracket that follows it. */
const AFTER_QUERY = /[.,;:!?)\]}*/]+$/;
/** Values that are no dates: ids, and words of the grammar. */
const IDS = /^[a-z\d][a-z\d-]*(?:,[a-z\d][a-z\d-]*)*$/;
/** The position of the map. */
const POSITION = /^-?[\d.]+(?:,-?[\d.]+){2}$/;
/** The rest of an escaped sign that was cut off. */
const CUT_ESCAPE =
  /(?:%(?:[cd][\da-f]|e[\da-f](?:%[89ab][\da-f])?|f[\da-f](?:%[89ab][\da-f]){0,2}))*(?:%[\da-f]?)?$/i;
/** `&`, as written in HTML once or more. */
const AMPERSAND = /&(?:amp;|#0*38;|#x0*26;)*/i;

/** The parameters that hold dates. */
const DATES: ReadonlySet<string> = new Set(['from', 'to', 'known', 'with']);

/** A query with its fragment if `&#038;` begins the fragment, as WordPress writes `&`. */
export function queryAsWritten(search: string): string {
  const parts = search
    .replace(/^\?/, '')
    .split(AMPERSAND)
    .flatMap(splitPart)
    .filter((part) => part !== '');
  const isEscapedTwice = parts.some((part) => isExact(keyOf(part)) && /%25[\da-f]{2}/i.test(part));
  const written = parts.map((part, i) => {
    const key = keyOf(part);
    if (!isParamKey(key)) return part;
    const ended = i + 1 === parts.length ? part.replace(AFTER_QUERY, '') : part;
    const value = ended.slice(ended.indexOf('=') + 1 || ended.length);
    const once = isEscapedTwice ? value.replaceAll(/%25(?=[\da-f]{2})/gi, '%') : value;
    const escaped = once.replace(CUT_ESCAPE, '');
    return `${key}=${isExact(key) ? valueAsWritten(key, escaped) : escaped}`;
  });
  return written.length === 0 ? '' : `?${written.join('&')}`;
}

/** The escaped value of a parameter. A value that has no meaning stays as it is, for a notice. */
function valueAsWritten(key: string, escaped: string): string {
  const value = decoded(escaped);
  const readAs = (spelling: string): string | null => {
    if (key === 'map' && POSITION.test(spelling)) return spelling;
    if (!DATES.has(key)) return IDS.test(spelling) ? spelling : null;
    const dates = (key === 'with' ? spelling.split(',') : [spelling]).map(dateAsWritten);
    return dates.includes(null) ? null : dates.join(',');
  };
  const bare = bareValueOf(value);
  const spellings = [value, bare, bare.toLowerCase(), bare.toLowerCase().replace(WORDS, '')];
  // Bounds as ISO 8601 and EDTF separate them.
  if (key === 'with') spellings.push(bare.replace(/^([^,/]+)(?:\/|\.\.)([^,/]+)$/, '$1,$2'));
  const written = spellings.map(readAs).find((text) => text !== null);
  return written?.replace(/-$/, '%2D') ?? escaped;
}

/** A value without the signs around it. */
function bareValueOf(value: string): string {
  return (
    value
      // Full-width signs of East Asian texts.
      .normalize('NFKC')
      // Line breaks of a mail, with the `=` before them and the quotation mark after them.
      .replaceAll(/=?[\r\n]+[\s>]*/g, '')
      // What word processors and chats put in: invisible signs, and other dashes for hyphens.
      .replaceAll(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
      .replaceAll(/(?<=^|[a-z\d,])[\u2010-\u2014\u2212](?=[a-z\d])/gi, '-')
      .replace(/^=?3D/, '')
      .replaceAll('=', '')
      .replace(BEFORE, '')
      .replace(REST, '')
      .replace(AFTER, '')
      .replaceAll(/\s*,[\s,]*/g, ',')
  );
}

/** Separates parameters whose `=` and `&` are escaped, or whose `&` is another sign. */
function splitPart(part: string): readonly string[] {
  if (/^[^=%]*%(?:25)*3D/i.test(part)) {
    const once = part
      .replaceAll(/%3D/gi, '=')
      .replaceAll(/%26/g, '&')
      .replaceAll(/%25(?=[\da-f]{2})/gi, '%');
    const parts = once.split(AMPERSAND).flatMap(splitPart);
    return parts.some((piece) => isParamKey(keyOf(piece))) ? parts : [part];
  }
  const key = keyOf(part);
  if (!isExact(key)) return [part];
  const next = /(?:[;?]|%(?:25)*(?:26|3B|3F))(?:amp(?:;|%3B))*([a-z_]+)(?:=|%(?:25)*3D)/i.exec(
    part,
  );
  if (!next) return [part];
  const rest = part
    .slice(next.index)
    .replace(/^(?:[;?]|%(?:25)*(?:26|3B|3F))(?:amp(?:;|%3B))*/i, '');
  return [part.slice(0, next.index), ...splitPart(rest)];
}

/** Whether a parameter is of the grammar, and not the search, in which any sign may be meant. */
function isExact(key: string): boolean {
  return isParamKey(key) && key !== 'q';
}

/** The name of a parameter, in small letters. `amp;` is the rest of an escaped `&`. */
function keyOf(part: string): string {
  const [name = ''] = part.split('=');
  return decoded(name)
    .replace(/^(?:\W|amp;|#0*38;)+/i, '')
    .trimEnd()
    .toLowerCase();
}

/** Decodes like URLSearchParams, which never throws. */
function decoded(text: string): string {
  return new URLSearchParams(`x=${text.replaceAll('&', '%26')}`).get('x') ?? '';
}
