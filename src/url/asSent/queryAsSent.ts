/**
 * Reads a query as people send it: with `&amp;`, escaped twice, in capitals, with the punctuation
 * of the text around it, or broken across the lines of a mail. Text that the app wrote is
 * unchanged by all of this.
 */

/** The parameters that hold free text. Any sign in them may be meant. */
const FREE_TEXT: ReadonlySet<string> = new Set(['q']);

/** Signs that surround a link in running text. `\s` includes the no-break space. */
const AROUND = String.raw`[\s\u200b-\u200f\u2028-\u202e\u2060-\u2069<>()[\]{}"'“”„‘’‚«»‹›*_~|\x60\\,;:!…–—]`;
const BEFORE = new RegExp(String.raw`^(?:${AROUND}|\.)+`, 'u');
const AFTER = new RegExp(String.raw`(?:${AROUND}|[.?])+$`, 'u');
/** The end of a query that was pasted with the full stop or bracket that follows it. */
const AFTER_QUERY = /[.,;:!?)\]}*]+$/;
/** `&`, as written in HTML once or more. */
const AMPERSAND = /&(?:amp;|#0*38;|#x0*26;)*/i;

export type QueryAsSent = {
  /** The parameters of the grammar, decoded. */
  readonly query: URLSearchParams;
  /** Other parameters, such as campaign tags, as they are written. */
  readonly foreign: readonly string[];
};

/** Reads a query, with or without its `?`. `isOurs` says which names are of the grammar. */
export function readQueryAsSent(search: string, isOurs: (key: string) => boolean): QueryAsSent {
  const named = search
    .replace(/^\?/, '')
    .split(AMPERSAND)
    .flatMap((part) => splitPart(part, isOurs))
    .map((part) => ({ part, key: keyOf(part) }));
  const last = named.at(-1);
  if (last && isOurs(last.key)) last.part = last.part.replace(AFTER_QUERY, '');
  const isExact = (key: string): boolean => isOurs(key) && !FREE_TEXT.has(key);
  const isEscapedTwice = named.some(({ part, key }) => isExact(key) && /%25[\da-f]{2}/i.test(part));
  const query = new URLSearchParams();
  const foreign: string[] = [];
  for (const { part, key } of named) {
    if (!isOurs(key)) {
      if (part !== '') foreign.push(part);
      continue;
    }
    const value = part.slice(part.indexOf('=') + 1 || part.length);
    query.append(
      key,
      decoded(isEscapedTwice ? value.replaceAll(/%25(?=[\da-f]{2})/gi, '%') : value),
    );
  }
  return { query, foreign };
}

/**
 * The query of an address. `&#038;to=` begins a fragment: `&` as WordPress writes it, with what
 * follows.
 */
export function searchOf({ search, hash }: { search: string; hash?: string | undefined }): string {
  return hash !== undefined && isPartOfQuery(hash) ? search + hash : search;
}

/** Whether a fragment is the rest of a query. */
export function isPartOfQuery(hash: string): boolean {
  return /^#(?:0*38|x0*26);/i.test(hash);
}

/** The spellings of a value to read if the value itself is unreadable, the most literal first. */
export function spellingsOf(value: string): readonly string[] {
  const bare = value
    // Line breaks of a mail, with the `=` before them and the quotation mark after them.
    .replaceAll(/=?[\r\n]+[\s>]*/g, '')
    .replace(/^=?3D/, '')
    .replaceAll('=', '')
    .replace(BEFORE, '')
    // The end of an attribute, a second query or a fragment.
    .replace(/["<>?#\\].*$/s, '')
    .replace(AFTER, '')
    .replaceAll(/\s*,\s*/g, ',');
  return [bare, bare.toLowerCase()];
}

/** Separates parameters whose `=` and `&` are escaped, or whose `&` is another sign. */
function splitPart(part: string, isOurs: (key: string) => boolean): readonly string[] {
  if (/^[^=%]*%(?:25)*3D/i.test(part)) {
    const once = part
      .replaceAll(/%3D/gi, '=')
      .replaceAll(/%26/g, '&')
      .replaceAll(/%25(?=[\da-f]{2})/gi, '%');
    const parts = once.split(AMPERSAND).flatMap((piece) => splitPart(piece, isOurs));
    return parts.some((piece) => isOurs(keyOf(piece))) ? parts : [part];
  }
  const key = keyOf(part);
  if (!isOurs(key) || FREE_TEXT.has(key)) return [part];
  const next = /(?:[;?]|%(?:25)*(?:26|3F))(?:amp(?:;|%3B))*([a-z_]+)(?:=|%(?:25)*3D)/i.exec(part);
  if (!next) return [part];
  const rest = part.slice(next.index).replace(/^(?:[;?]|%(?:25)*(?:26|3F))(?:amp(?:;|%3B))*/i, '');
  return [part.slice(0, next.index), ...splitPart(rest, isOurs)];
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
